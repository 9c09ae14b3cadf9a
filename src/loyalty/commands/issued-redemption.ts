import type { Member } from '../account/member.ts';
import { invariant } from '../invariant.ts';
import type { RedemptionNotFound, Rejection } from '../rejection.ts';
import type { RewardRedemption } from '../rewards/reward-redemption.ts';
import type { WorkingSet } from '../working-set.ts';
import type { CommandHead } from './command.ts';
import { alreadyRecorded, mayActFor } from './guards.ts';

export interface IssuedRedemption {
  readonly redemption: RewardRedemption;
  readonly member: Member;
}

/**
 * The reward taken that a command names, the caller's to settle and neither handed over nor
 * cancelled; else the refusal.
 */
export function issuedRedemption(
  workingSet: WorkingSet,
  command: CommandHead & { readonly redemptionId: string },
): IssuedRedemption | { readonly refused: Rejection } {
  const redemption = workingSet.redemption(command.redemptionId);
  if (redemption === null) return { refused: redemptionNotFound() };
  const { memberId: id, settledAt } = redemption;
  const member = workingSet.member({ id });
  invariant(member, `member ${id} of a redemption was not loaded`);
  if (!mayActFor(workingSet, member, command.restrictedTo)) {
    return { refused: redemptionNotFound() };
  }
  if (settledAt === null) return { redemption, member };
  const message =
    redemption.status === 'CANCELLED'
      ? 'This redemption was cancelled already.'
      : 'The reward was handed over already.';
  return { refused: alreadyRecorded(['redemptionId'], message, settledAt) };
}

export function redemptionNotFound(): RedemptionNotFound {
  return {
    type: 'RewardRedemptionNotFound',
    code: 'REDEMPTION_NOT_FOUND',
    message: 'No such redemption in this program.',
    path: ['redemptionId'],
  };
}
