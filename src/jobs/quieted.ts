import type { Clock } from '../engine/ports.ts';
import { MINUTE } from '../loyalty/time.ts';

/** Whether a message is worth telling: the same again is not within a minute. */
export function quieted(clock: Clock): (message: string) => boolean {
  let latest: { readonly message: string; readonly at: number } | null = null;
  return (message) => {
    const at = clock.now();
    if (latest !== null && latest.message === message && at < latest.at + MINUTE) return false;
    latest = { message, at };
    return true;
  };
}
