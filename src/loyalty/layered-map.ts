/** A map over another: what is set here hides what is below, which stays as it is. */
export class LayeredMap<Key, Value> {
  readonly #below: LayeredMap<Key, Value> | null;
  // Made on first use: most layers of most maps are never written.
  #own: Map<Key, Value> | null = null;

  constructor(below: LayeredMap<Key, Value> | null = null) {
    this.#below = below;
  }

  get(key: Key): Value | undefined {
    if (this.#own?.has(key)) return this.#own.get(key);
    return this.#below?.get(key);
  }

  set(key: Key, value: Value): void {
    this.#own ??= new Map();
    this.#own.set(key, value);
  }

  /** Everything, the lower layer first; a value that is hidden is left out. */
  values(): Iterable<Value> {
    if (this.#below === null) return this.#own?.values() ?? [];
    return new Map([...this.#below.entries(), ...this.entries()]).values();
  }

  entries(): Iterable<readonly [Key, Value]> {
    if (this.#below === null) return this.#own?.entries() ?? [];
    return new Map([...this.#below.entries(), ...(this.#own?.entries() ?? [])]).entries();
  }
}
