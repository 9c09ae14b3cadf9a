import type { AccountState } from './account/account.ts';
import type { Member } from './account/member.ts';
import type { ActivityRecord } from './earning/activity-record.ts';
import type { OrderRecord } from './earning/order-record.ts';
import type { Entry } from './ledger/entry.ts';
import type { Lot } from './lots/lot.ts';
import type { Points } from './points.ts';
import type { Day } from './time.ts';

/** A person joined, and an empty account was opened. */
export interface MemberEnrolled {
  readonly fact: 'MemberEnrolled';
  readonly member: Member;
  readonly account: AccountState;
}

/** Points moved: one line of the ledger, its allocations, and the lots it opened. */
export interface EntryRecorded {
  readonly fact: 'EntryRecorded';
  readonly entry: Entry;
  readonly opened: readonly Lot[];
}

/** The growth value rose (or, on a correction, fell) by `growth`. */
export interface GrowthChanged {
  readonly fact: 'GrowthChanged';
  readonly accountId: string;
  readonly growth: Points;
}

/** What is known of an order, whole, as it stands now. */
export interface OrderRecorded {
  readonly fact: 'OrderRecorded';
  readonly order: OrderRecord;
  /** Nothing was known of it before: whoever else opens it at the same time has to give way. */
  readonly isFirst: boolean;
}

/** An activity was reported; it can be reported only once. */
export interface ActivityRecorded {
  readonly fact: 'ActivityRecorded';
  readonly activity: ActivityRecord;
}

/** A rule with a daily maximum gave `points` for `day`. */
export interface DailyMaximumUsed {
  readonly fact: 'DailyMaximumUsed';
  readonly accountId: string;
  readonly ruleId: string;
  readonly day: Day;
  readonly points: Points;
}

/** What was decided. Facts are saved together or not at all. */
export type Fact =
  | MemberEnrolled
  | EntryRecorded
  | GrowthChanged
  | OrderRecorded
  | ActivityRecorded
  | DailyMaximumUsed;
