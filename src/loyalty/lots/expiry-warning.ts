import type { Points } from '../points.ts';
import type { Day, Instant } from '../time.ts';

/** A member was told that points are about to expire: once a day of expiry and threshold. */
export interface ExpiryWarning {
  readonly warningId: string;
  readonly accountId: string;
  /** Number of the warning in its account; grows by exactly one. */
  readonly number: number;
  /** The last day on which the points are valid. */
  readonly lastDay: Day;
  /** The first instant at which they are not. */
  readonly expiresAt: Instant;
  readonly points: Points;
  /** Threshold of the rule book that was reached, in days. */
  readonly thresholdDays: number;
  /** Days that were really left when it was written. */
  readonly daysLeft: number;
  readonly recordedAt: Instant;
}
