import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import { invariant } from '../invariant.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import type { Points } from '../points.ts';
import { invalidInput, type Rejection, type RejectionCode } from '../rejection.ts';
import { eligibilityOf } from '../rewards/eligibility.ts';
import { CODES_TAKEN_MAX } from '../rewards/reward-code.ts';
import { rewardPrice } from '../rewards/reward-price.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import { isAboutReward, rewardUnavailable } from '../rewards/reward-unavailable.ts';
import { takeReward } from '../rewards/take-reward.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkMemberRef,
  checkOptionalText,
  checkText,
  checkWhole,
  firstProblem,
  QUANTITY_MAX,
} from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { insufficientPoints, spendingMember } from './guards.ts';

/** A member takes a reward for points. */
export interface RedeemReward extends CommandHead {
  readonly kind: 'redeemReward';
  readonly member: MemberRef;
  readonly rewardId: string;
  /** Default 1. */
  readonly quantity?: number | null | undefined;
  /** The most that all of them may cost, as the member was shown; absent: whatever they cost. */
  readonly pointsMaximum?: Points | null | undefined;
  /** At which store it is taken, which need not be where it is handed over. */
  readonly storeId?: string | null | undefined;
}

/** The reward is the member's. */
export interface RedeemRewardSuccess {
  readonly type: 'RedeemRewardSuccess';
  readonly redemption: RewardRedemption;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive (also while
 * spending is frozen), RewardUnavailable (not there, not on offer, out of stock, the member's
 * limit, too low a level, dearer than the member was shown), InsufficientPoints. What
 * `Reward.eligibility` says is the same. Points
 * are paid by the price for the member's level at this moment.
 */
export const redeemReward: CommandType<RedeemReward, RedeemRewardSuccess> = {
  check({ idempotencyKey, member, rewardId, quantity, pointsMaximum, storeId }) {
    const bounds = { minimum: 1, maximum: QUANTITY_MAX };
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkMemberRef(['member'], member),
      () => checkText(['rewardId'], rewardId),
      () => (quantity == null ? null : checkWhole(['quantity'], quantity, bounds)),
      () =>
        pointsMaximum == null ? null : checkWhole(['pointsMaximum'], pointsMaximum, { minimum: 0 }),
      () => checkOptionalText(['storeId'], storeId),
    );
  },

  keysOf({ member, rewardId, quantity }) {
    const codesOf = [{ rewardId, count: Math.min(quantity ?? 1, CODES_TAKEN_MAX) }];
    return { ...NO_KEYS, members: [member], lotsOf: [member], rewardIds: [rewardId], codesOf };
  },

  decide: decideRedeemReward,
};

function decideRedeemReward(
  workingSet: WorkingSet,
  command: RedeemReward,
  now: Instant,
): Decision<RedeemRewardSuccess> {
  const found = spendingMember(workingSet, command);
  if ('refused' in found) return found;
  const { accountId, memberId } = found.account;
  const reward = workingSet.reward(command.rewardId);
  if (reward === null) return refuse(rewardUnavailable('REWARD_NOT_FOUND'));
  const quantity = command.quantity ?? 1;
  if (reward.hasCodePool && quantity > CODES_TAKEN_MAX) {
    return refuse(invalidInput(['quantity'], `At most ${CODES_TAKEN_MAX} codes at once.`));
  }
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, accountId);
  const account = journal.account(accountId);
  const { levels } = workingSet.ruleBook;
  const { reasons } = eligibilityOf(reward, {
    account,
    levels,
    taken: workingSet.rewardsTaken(reward, { memberId, now }),
    now,
    quantity,
  });
  const points = rewardPrice(reward, { levels, growthValue: account.growthValue }) * quantity;
  const [reason] = isDearer(command, points) ? aboveMaximum(reasons) : reasons;
  if (reason !== undefined) return refuse(refusalFor(reason, { account, points }));
  // From here it must succeed.
  const { storeId = null } = command;
  const taken = takeReward(journal, accountId, { reward, quantity, points, storeId });
  return accept(journal, {
    type: 'RedeemRewardSuccess',
    ...taken,
    account: journal.account(accountId),
  });
}

/** Levels drop and prices rise between the look at a reward and the take. */
function isDearer({ pointsMaximum }: RedeemReward, points: Points): boolean {
  return pointsMaximum != null && points > pointsMaximum;
}

/** The price is a matter of the reward: it comes before what the member has. */
function aboveMaximum(reasons: readonly RejectionCode[]): readonly RejectionCode[] {
  return [...reasons.filter(isAboutReward), 'REWARD_PRICE_HIGHER'];
}

function refusalFor(
  reason: RejectionCode,
  { account, points }: { readonly account: AccountState; readonly points: Points },
): Rejection {
  if (isAboutReward(reason)) return rewardUnavailable(reason);
  invariant(reason === 'INSUFFICIENT_POINTS', `${reason} is no reason against an active member`);
  if (!Number.isSafeInteger(points)) {
    return invalidInput(['quantity'], 'So many would cost points beyond 2^53 − 1.');
  }
  return { ...insufficientPoints(account.available, points), path: ['rewardId'] };
}
