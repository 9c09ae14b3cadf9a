import { ZoneClock } from '../earning/local-time.ts';
import type { ExpiryPolicy } from '../program/expiry-policy.ts';
import type { Instant } from '../time.ts';
import { expiryOf } from './expiry.ts';

/**
 * When points of one program expire. Those that become active on one day expire at once, and nearly
 * all of a batch are of one day: the calendar is asked once for it, not for each of them.
 */
export class ExpiryDays {
  readonly #timeZone: string;
  readonly #clock: ZoneClock;
  /** Of each policy the day that was asked for last. */
  readonly #latest = new WeakMap<ExpiryPolicy, OfDay>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
    this.#clock = new ZoneClock(timeZone);
  }

  /** What `expiryOf` says of points that become active at `availableAt`. */
  expiryOf(policy: ExpiryPolicy, availableAt: Instant): Instant | null {
    const { day } = this.#clock.at(availableAt);
    const known = this.#latest.get(policy);
    if (known?.day === day) return known.expiresAt;
    const expiresAt = expiryOf(policy, { availableAt, timeZone: this.#timeZone });
    this.#latest.set(policy, { day, expiresAt });
    return expiresAt;
  }
}

interface OfDay {
  readonly day: number;
  readonly expiresAt: Instant | null;
}
