import type { AccountState } from '../account/account.ts';
import { catchUp } from '../catch-up.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { giveBackReward } from '../rewards/give-back-reward.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import { checkIdempotencyKey, checkText, firstProblem, NOTE_LENGTH_MAX } from './check.ts';
import { accept, type CommandHead, type CommandType, type Decision, NO_KEYS } from './command.ts';
import { askerOf } from './guards.ts';
import { issuedRedemption } from './issued-redemption.ts';

/** A reward that was not handed over yet is given back. */
export interface CancelRewardRedemption extends CommandHead {
  readonly kind: 'cancelRewardRedemption';
  readonly redemptionId: string;
  readonly reason: string;
}

/** Its points are back in their lots, and it is in stock again. */
export interface CancelRewardRedemptionSuccess {
  readonly type: 'CancelRewardRedemptionSuccess';
  readonly redemption: RewardRedemption;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, RewardRedemptionNotFound (a member's own token
 * finds its own only), LoyaltyAlreadyRecorded when it was handed over or cancelled before. A
 * member who is not active any more gets the points back all the same, as with refunds.
 */
export const cancelRewardRedemption: CommandType<
  CancelRewardRedemption,
  CancelRewardRedemptionSuccess
> = {
  check({ idempotencyKey, redemptionId, reason }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['redemptionId'], redemptionId),
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf(command) {
    return { ...NO_KEYS, members: askerOf(command), redemptionIds: [command.redemptionId] };
  },

  decide(workingSet, command, now): Decision<CancelRewardRedemptionSuccess> {
    const found = issuedRedemption(workingSet, command);
    if ('refused' in found) return found;
    // From here it must succeed.
    const { redemption, member } = found;
    const { accountId } = member;
    const journal = new Journal(workingSet, { cause: command, now });
    catchUp(journal, accountId);
    const { reason } = command;
    const cancelled = giveBackReward(journal, accountId, { redemption, reason });
    const account = journal.account(accountId);
    return accept(journal, { type: 'CancelRewardRedemptionSuccess', ...cancelled, account });
  },
};
