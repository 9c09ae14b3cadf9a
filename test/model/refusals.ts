import type { MemberStatus } from '../../src/loyalty/account/account.ts';
import type { MemberRef } from '../../src/loyalty/account/member.ts';
import type { ModelAccount, ModelMember } from './model-state.ts';
import type { ModelAnswer, Moment } from './moment.ts';

const MILLISECONDS_A_DAY = 86_400_000;

export function invalid(...path: readonly string[]): ModelAnswer {
  return { type: 'LoyaltyInvalidInput', code: 'INVALID_INPUT', path };
}

export function alreadyRecorded(recordedAt: number | null): ModelAnswer {
  return { type: 'LoyaltyAlreadyRecorded', code: 'ALREADY_RECORDED', recordedAt };
}

export function insufficient(available: number, required: number): ModelAnswer {
  return { type: 'InsufficientPoints', code: 'INSUFFICIENT_POINTS', available, required };
}

export function notFound(path = 'member'): ModelAnswer {
  return { type: 'MemberNotFound', code: 'MEMBER_NOT_FOUND', path: [path] };
}

export function notActive(status: Exclude<MemberStatus, 'ACTIVE'>): ModelAnswer {
  const code = status === 'FROZEN' ? 'MEMBER_FROZEN' : 'MEMBER_CLOSED';
  return { type: 'MemberNotActive', code, status };
}

export function limit(
  code: string,
  parts: { readonly maximum?: number; readonly minimum?: number; readonly multipleOf?: number },
): ModelAnswer {
  const nothing = { maximum: null, minimum: null, multipleOf: null };
  return { type: 'PointsLimitReached', code, ...nothing, ...parts };
}

/** What happened may be told 400 days late and 5 minutes early. */
export function isToldInTime({ now }: Moment, occurredAt: number): boolean {
  return occurredAt >= now - 400 * MILLISECONDS_A_DAY && occurredAt <= now + 300_000;
}

export interface Found {
  readonly member: ModelMember;
  readonly account: ModelAccount;
}

/** The member that is named, if the caller may act for it and it is active. */
export function findActive(
  moment: Moment,
  of: { readonly member: MemberRef; readonly restrictedTo: string | null },
): Found | ModelAnswer {
  const member = moment.member(of.member);
  if (member === null || !mayActFor(moment, member, of.restrictedTo)) return notFound();
  const account = moment.account(member.accountId);
  return account.status === 'ACTIVE' ? { member, account } : notActive(account.status);
}

/** The same for whoever spends. */
export function findSpending(
  moment: Moment,
  of: { readonly member: MemberRef; readonly restrictedTo: string | null },
): Found | ModelAnswer {
  const found = findActive(moment, of);
  return isFound(found) && found.account.spendingFrozen ? notActive('FROZEN') : found;
}

export function isFound(of: Found | ModelAnswer): of is Found {
  return 'member' in of && 'account' in of;
}

export function mayActFor(moment: Moment, member: ModelMember, restrictedTo: string | null) {
  return restrictedTo === null || moment.member({ externalId: restrictedTo }) === member;
}
