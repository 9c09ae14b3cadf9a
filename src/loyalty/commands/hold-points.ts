import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import { isAnothers } from '../earning/order-record.ts';
import type { Hold } from '../holds/hold.ts';
import { placeHold } from '../holds/place-hold.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import type { Money, Points } from '../points.ts';
import { committedTo, limitReached } from '../redemption/redemption-limits.ts';
import { type Instant, SECOND } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkCurrency,
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkMoney,
  checkOccurredAt,
  checkText,
  checkWhole,
  firstProblem,
  type Problem,
} from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { insufficientPoints, onRecordForAnother, spendingMember } from './guards.ts';

/** How long points are reserved: a quarter of an hour unless said, a week at most. */
const EXPIRES_IN_SECONDS_DEFAULT = 900;
const EXPIRES_IN_SECONDS_MAX = 604_800;

/** Points are reserved while the shopper pays. */
export interface HoldPoints extends CommandHead {
  readonly kind: 'holdPoints';
  readonly member: MemberRef;
  readonly points: Points;
  readonly order: {
    readonly orderId: string;
    /** What the order still costs after coupons, freight left out. */
    readonly payable: Money;
    readonly occurredAt: Instant;
  };
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
 * PointsLimitReached (minimum, step, share of the order less what pays or is held for it already),
 * InsufficientPoints.
 */
export const holdPoints: CommandType<HoldPoints, HoldPointsSuccess> = {
  check(command) {
    const { order, expiresInSeconds } = command;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () => checkWhole(['points'], command.points, { minimum: 1 }),
      () => checkText(['order', 'orderId'], order.orderId),
      () => checkMoney(['order', 'payable'], order.payable, 1),
      () => checkKeptInstant(['order', 'occurredAt'], order.occurredAt),
      () => (expiresInSeconds == null ? null : checkSeconds(expiresInSeconds)),
    );
  },

  keysOf({ member, order }) {
    return { ...NO_KEYS, members: [member], lotsOf: [member], orderIds: [order.orderId] };
  },

  decide: decideHoldPoints,
};

function decideHoldPoints(
  workingSet: WorkingSet,
  command: HoldPoints,
  now: Instant,
): Decision<HoldPointsSuccess> {
  const { redemption, program } = workingSet.ruleBook;
  const { order, points } = command;
  const { orderId, occurredAt } = order;
  const problem = firstProblem(
    () => checkCurrency(['order', 'payable'], order.payable, program.currency),
    () => checkOccurredAt(['order', 'occurredAt'], occurredAt, now),
  );
  if (problem !== null) return refuse(problem);
  const found = spendingMember(workingSet, command);
  if ('refused' in found) return found;
  const { accountId } = found.account;
  if (isAnothers(workingSet.order(orderId), accountId)) {
    return refuse(onRecordForAnother(['order', 'orderId']));
  }
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, accountId);
  const payable = order.payable.amount;
  const committed = committedTo(journal.state.order(orderId));
  const limit = limitReached(redemption, { points, payable, committed });
  if (limit !== null) return refuse(limit);
  const { available } = journal.account(accountId);
  if (points > available) return refuse(insufficientPoints(available, points));
  // From here it must succeed.
  const expiresAt = now + (command.expiresInSeconds ?? EXPIRES_IN_SECONDS_DEFAULT) * SECOND;
  const placed = placeHold(journal, accountId, { orderId, points, payable, occurredAt, expiresAt });
  const account = journal.account(accountId);
  return accept(journal, { type: 'HoldPointsSuccess', ...placed, account });
}

function checkSeconds(seconds: number): Problem {
  const bounds = { minimum: 1, maximum: EXPIRES_IN_SECONDS_MAX };
  return checkWhole(['expiresInSeconds'], seconds, bounds);
}
