/** Locks by name; whoever waits gets them in turn. */
export class RowLocks {
  readonly #waiting = new Map<string, (() => void)[]>();

  async take(name: string): Promise<void> {
    const queue = this.#waiting.get(name);
    if (queue === undefined) {
      this.#waiting.set(name, []);
      return;
    }
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  release(name: string): void {
    const next = this.#waiting.get(name)?.shift();
    if (next === undefined) this.#waiting.delete(name);
    else next();
  }
}
