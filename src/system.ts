import type { Clock, Scheduler } from './engine/ports.ts';

/** The clock of this machine; replicas are expected to agree within a second or so. */
export const systemClock: Clock = { now: () => Date.now() };

export const systemScheduler: Scheduler = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
