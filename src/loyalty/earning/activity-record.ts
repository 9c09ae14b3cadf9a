import type { MinorUnits, Points } from '../points.ts';
import type { Instant } from '../time.ts';
import type { KeptBreakdown } from './breakdown.ts';
import type { KeptCircumstances } from './circumstances.ts';

/** One reported activity. Its id is unique in the program. */
export interface ActivityRecord {
  readonly activityId: string;
  readonly accountId: string;
  readonly type: string;
  readonly quantity: number;
  /** What it was worth, in the program's currency; null where nobody said. */
  readonly amount: MinorUnits | null;
  readonly storeId: string | null;
  readonly channel: string | null;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly points: Points;
  /** Sequence of the entry it caused; null when the rules gave nothing. */
  readonly sequence: number | null;
  /** What rules looked at beside the activity; null for records of the time before it was kept. */
  readonly circumstances: KeptCircumstances | null;
  /** What each rule gave, or why nothing; null for such records. */
  readonly breakdown: KeptBreakdown | null;
}
