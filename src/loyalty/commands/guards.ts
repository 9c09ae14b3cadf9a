import type { AccountState, MemberStatus } from '../account/account.ts';
import type { Member, MemberRef } from '../account/member.ts';
import type { Points } from '../points.ts';
import {
  type AlreadyRecorded,
  type InsufficientPoints,
  type InvalidInput,
  invalidInput,
  type MemberNotActive,
  memberNotFound,
  type Rejection,
} from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import type { CommandHead } from './command.ts';

export interface ActiveMember {
  readonly member: Member;
  readonly account: AccountState;
}

/**
 * The member that a command names, allowed to the caller and active; else the refusal. A member
 * that the caller may not see looks as if it were not there.
 */
export function activeMember(
  workingSet: WorkingSet,
  command: CommandHead & { readonly member: MemberRef },
): ActiveMember | { readonly refused: Rejection } {
  const member = workingSet.member(command.member);
  if (member === null || !mayActFor(workingSet, member, command.restrictedTo)) {
    return { refused: memberNotFound(['member']) };
  }
  const account = workingSet.account(member.accountId);
  if (account.status !== 'ACTIVE') return { refused: notActive(account.status) };
  return { member, account };
}

/** The same for whoever spends: not from an account whose ledger does not prove its balance. */
export function spendingMember(
  workingSet: WorkingSet,
  command: CommandHead & { readonly member: MemberRef },
): ActiveMember | { readonly refused: Rejection } {
  const found = activeMember(workingSet, command);
  if ('refused' in found || !found.account.spendingFrozen) return found;
  return { refused: notActive('FROZEN') };
}

/** A member's own token acts for that member only, whichever of its merged names it carries. */
export function mayActFor(
  workingSet: WorkingSet,
  member: Member,
  restrictedTo: string | null,
): boolean {
  if (restrictedTo === null || member.externalId === restrictedTo) return true;
  return workingSet.member({ externalId: restrictedTo })?.memberId === member.memberId;
}

function notActive(status: Exclude<MemberStatus, 'ACTIVE'>): MemberNotActive {
  return {
    type: 'MemberNotActive',
    code: status === 'FROZEN' ? 'MEMBER_FROZEN' : 'MEMBER_CLOSED',
    message: status === 'FROZEN' ? 'The member is frozen.' : 'The membership is closed.',
    path: ['member'],
    status,
  };
}

export function alreadyRecorded(
  path: readonly string[],
  message: string,
  recordedAt: Instant,
): AlreadyRecorded {
  return { type: 'LoyaltyAlreadyRecorded', code: 'ALREADY_RECORDED', message, path, recordedAt };
}

export function insufficientPoints(available: Points, required: Points): InsufficientPoints {
  return {
    type: 'InsufficientPoints',
    code: 'INSUFFICIENT_POINTS',
    message: `${available} points are available, ${required} are needed.`,
    path: ['points'],
    available,
    required,
  };
}

/** Points beyond 2^53 − 1 could not be counted any more; null when all fits. */
export function beyondCounting(
  account: AccountState,
  points: Points,
  path: readonly string[],
): InvalidInput | null {
  const fits =
    Number.isSafeInteger(account.available + points) &&
    Number.isSafeInteger(account.lifetimeEarned + points) &&
    Number.isSafeInteger(account.growthValue + points);
  return fits ? null : invalidInput(path, 'The account would count beyond 2^53 − 1.');
}
