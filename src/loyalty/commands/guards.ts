import type { AccountState, MemberStatus } from '../account/account.ts';
import type { Member, MemberRef } from '../account/member.ts';
import type { OrderRecord } from '../earning/order-record.ts';
import type { Points } from '../points.ts';
import {
  type AlreadyRecorded,
  type InsufficientPoints,
  type InvalidInput,
  invalidInput,
  type MemberNotActive,
  memberNotFound,
  type OrderNotFound,
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
  command: Pick<CommandHead, 'restrictedTo'> & { readonly member: MemberRef },
  path: readonly string[] = ['member'],
): ActiveMember | { readonly refused: Rejection } {
  const member = workingSet.member(command.member);
  if (member === null || !mayActFor(workingSet, member, command.restrictedTo)) {
    return { refused: memberNotFound(path) };
  }
  const account = workingSet.account(member.accountId);
  if (account.status !== 'ACTIVE') return { refused: notActive(account.status, path) };
  return { member, account };
}

/** The same for whoever spends: not from an account whose ledger does not prove its balance. */
export function spendingMember(
  workingSet: WorkingSet,
  command: Pick<CommandHead, 'restrictedTo'> & { readonly member: MemberRef },
  path: readonly string[] = ['member'],
): ActiveMember | { readonly refused: Rejection } {
  const found = activeMember(workingSet, command, path);
  if ('refused' in found || !found.account.spendingFrozen) return found;
  return { refused: notActive('FROZEN', path) };
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

/**
 * The member whose own token asks, to be known besides what a command names: the token may carry a
 * name that was merged away.
 */
export function askerOf({ restrictedTo }: Pick<CommandHead, 'restrictedTo'>): readonly MemberRef[] {
  return restrictedTo === null ? [] : [{ externalId: restrictedTo }];
}

export function notActive(
  status: Exclude<MemberStatus, 'ACTIVE'>,
  path: readonly string[],
): MemberNotActive {
  return {
    type: 'MemberNotActive',
    code: status === 'FROZEN' ? 'MEMBER_FROZEN' : 'MEMBER_CLOSED',
    message: status === 'FROZEN' ? 'The member is frozen.' : 'The membership is closed.',
    path,
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

/** An order has one member. Nothing is claimed by this: what was held can be free again later. */
export function onRecordForAnother(path: readonly string[]): InvalidInput {
  return invalidInput(path, 'This order is on record for another member.');
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

/** Whether the caller may name the order: a member's own token only what is on record for it. */
export function mayActForOwner(
  workingSet: WorkingSet,
  order: OrderRecord | null,
  restrictedTo: string | null,
): boolean {
  if (restrictedTo === null) return true;
  const accountId = order?.accountId ?? null;
  if (accountId === null) return false;
  return mayActFor(workingSet, workingSet.memberOf(accountId), restrictedTo);
}

export function orderNotFound(): OrderNotFound {
  const message = 'This order has not been reported to this program.';
  return { type: 'LoyaltyOrderNotFound', code: 'ORDER_NOT_FOUND', message, path: ['orderId'] };
}

/** Points beyond 2^53 − 1 could not be counted any more; null when all fits. */
export function beyondCounting(
  account: AccountState,
  points: Points,
  path: readonly string[],
): InvalidInput | null {
  const { available, pending, held, lifetimeRedeemed, lifetimeExpired } = account;
  // What is spent can come back, what is pending or held will, and all of it can expire on top of
  // what has: an expiry that cannot be counted would stand in the way of all that comes after it.
  const fits =
    Number.isSafeInteger(available + pending + held + lifetimeRedeemed + points) &&
    Number.isSafeInteger(available + pending + held + lifetimeExpired + points) &&
    Number.isSafeInteger(account.lifetimeEarned + points) &&
    Number.isSafeInteger(account.growthValue + points);
  return fits ? null : invalidInput(path, 'The account would count beyond 2^53 − 1.');
}
