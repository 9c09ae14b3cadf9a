import type { AccountState } from '../account/account.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Points } from '../points.ts';
import type { RefundLine } from '../refunds/refund.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** An order, or part of it, goes back. */
export interface RefundOrderPoints extends CommandHead {
  readonly kind: 'refundOrderPoints';
  readonly orderId: string;
  readonly refundId: string;
  readonly occurredAt: Instant;
  /** Absent refunds all that is left of the order. */
  readonly lines?: readonly RefundLine[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** clawedBack + becameDebt is what the refunded part had earned; returned is what points had paid. */
export interface RefundOrderPointsSuccess {
  readonly type: 'RefundOrderPointsSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  readonly clawedBack: Points;
  readonly becameDebt: Points;
  readonly returned: Points;
  readonly entries: readonly Entry[];
}

export const refundOrderPoints: CommandType<RefundOrderPoints, RefundOrderPointsSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
