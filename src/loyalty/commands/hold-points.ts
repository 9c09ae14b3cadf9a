import type { AccountState } from '../account/account.ts';
import { isAnothers, type OrderRecord } from '../earning/order-record.ts';
import type { Hold } from '../holds/hold.ts';
import { placeHold } from '../holds/place-hold.ts';
import type { Entry } from '../ledger/entry.ts';
import type { InvalidInput } from '../rejection.ts';
import { type Instant, SECOND } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkWhole, firstProblem, type Problem } from './check.ts';
import { accept, type CommandType, type Decision } from './command.ts';
import { onRecordForAnother } from './guards.ts';
import {
  allowPayment,
  checkOrderPayment,
  keysOfOrderPayment,
  type OrderPayment,
  purposeOf,
} from './order-payment.ts';

/** How long points are reserved: a quarter of an hour unless said, a week at most. */
const EXPIRES_IN_SECONDS_DEFAULT = 900;
const EXPIRES_IN_SECONDS_MAX = 604_800;

/** Points are reserved while the shopper pays. */
export interface HoldPoints extends OrderPayment {
  readonly kind: 'holdPoints';
  /** 1 to 604,800; default 900. */
  readonly expiresInSeconds?: number | null | undefined;
}

/** The points are reserved. */
export interface HoldPointsSuccess {
  readonly type: 'HoldPointsSuccess';
  readonly hold: Hold;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive (also while
 * spending is frozen), LoyaltyInvalidInput when the order is on record for another member,
 * PointsLimitReached (coupon, minimum, step, share of the order less what pays or is held for it
 * already, maximum a day), InsufficientPoints.
 */
export const holdPoints: CommandType<HoldPoints, HoldPointsSuccess> = {
  check(command) {
    const { expiresInSeconds } = command;
    return firstProblem(
      () => checkOrderPayment(command),
      () => (expiresInSeconds == null ? null : checkSeconds(expiresInSeconds)),
    );
  },

  keysOf: keysOfOrderPayment,

  decide: decideHoldPoints,
};

function decideHoldPoints(
  workingSet: WorkingSet,
  command: HoldPoints,
  now: Instant,
): Decision<HoldPointsSuccess> {
  const allowed = allowPayment(workingSet, command, { now, takenBy });
  if ('refused' in allowed) return allowed;
  // From here it must succeed.
  const { journal, accountId } = allowed;
  const { points, order } = command;
  const { orderId, occurredAt, storeId = null } = order;
  const payable = order.payable.amount;
  const expiresAt = now + (command.expiresInSeconds ?? EXPIRES_IN_SECONDS_DEFAULT) * SECOND;
  const placed = placeHold(journal, accountId, {
    ...{ orderId, points, payable, occurredAt, expiresAt, storeId },
    ...purposeOf(command),
  });
  const account = journal.account(accountId);
  return accept(journal, { type: 'HoldPointsSuccess', ...placed, account });
}

function takenBy(order: OrderRecord | null, accountId: string): InvalidInput | null {
  return isAnothers(order, accountId) ? onRecordForAnother(['order', 'orderId']) : null;
}

function checkSeconds(seconds: number): Problem {
  const bounds = { minimum: 1, maximum: EXPIRES_IN_SECONDS_MAX };
  return checkWhole(['expiresInSeconds'], seconds, bounds);
}
