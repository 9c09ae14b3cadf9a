/** Everything here that waits does so through this, so that tests move time by hand. */
export interface LiveTimers {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs `work` once, after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, work: () => void): () => void;
  /** Runs `work` once this turn's other work is done, so that one query serves all of it. */
  soon(work: () => void): void;
}

/** A day: longer waits overflow the runtime's timer and would fire at once. */
const waitMillisecondsMax = 86_400_000;

/** Real time. A pending wait never keeps the process alive. */
export const nodeTimers: LiveTimers = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, Math.min(milliseconds, waitMillisecondsMax));
    timer.unref();
    return () => clearTimeout(timer);
  },
  soon: (work) => {
    setImmediate(work);
  },
};
