import type { MemberRef } from '../account/member.ts';
import type { Points } from '../points.ts';
import { invalidInput, type RejectionCode } from '../rejection.ts';
import type { Instant } from '../time.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** One lot of an opening balance. */
export interface ImportRow {
  readonly member: MemberRef;
  readonly points: Points;
  /** When the points were earned where they come from; default now. */
  readonly earnedAt?: Instant | null | undefined;
  /** Default: by the rule book, from when they were earned. */
  readonly expiresAt?: Instant | null | undefined;
  readonly note?: string | null | undefined;
}

export interface ImportProblem {
  /** Number of the row in the whole import, from 0. */
  readonly row: number;
  readonly code: RejectionCode;
  readonly message: string;
  readonly path: readonly string[];
}

/** Opening balances from another system: one chunk of at most 500 rows. */
export interface ImportBalances extends CommandHead {
  readonly kind: 'importBalances';
  readonly rows: readonly ImportRow[];
  /** Number of the first row in the whole import, for the report. */
  readonly firstRow: number;
}

/** What became of the rows. */
export interface ImportBalancesSuccess {
  readonly type: 'ImportBalancesSuccess';
  readonly imported: number;
  readonly points: Points;
  /** Rows that were left out, each with why; the others are booked. */
  readonly problems: readonly ImportProblem[];
}

export const importBalances: CommandType<ImportBalances, ImportBalancesSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
