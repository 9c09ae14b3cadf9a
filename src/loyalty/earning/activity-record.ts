import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';

/** One reported activity. Its id is unique in the program. */
export interface ActivityRecord {
  readonly activityId: string;
  readonly accountId: string;
  readonly type: string;
  readonly quantity: number;
  readonly storeId: string | null;
  readonly channel: string | null;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly points: Points;
  /** Sequence of the entry it caused; null when the rules gave nothing. */
  readonly sequence: number | null;
}
