/** Calls a second of `callers` who each call again as soon as they are answered. */
export async function closedLoop(options: {
  readonly callers: number;
  readonly milliseconds: number;
  readonly call: () => Promise<unknown>;
}): Promise<number> {
  const { callers, milliseconds, call } = options;
  const started = performance.now();
  const end = started + milliseconds;
  let calls = 0;
  const caller = async () => {
    while (performance.now() < end) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (calls * 1_000) / (performance.now() - started);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
