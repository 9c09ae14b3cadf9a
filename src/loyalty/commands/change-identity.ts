import type { AccountState } from '../account/account.ts';
import {
  IDENTITY_KINDS,
  type IdentityKind,
  type MemberIdentity,
  primaryNames,
  REF_KIND_OF,
  refOfIdentity,
  withPrimary,
} from '../account/identity.ts';
import { lookupsOf, type Member, type MemberRef } from '../account/member.ts';
import { keptPhone, refOfPhone, type UnderstoodPhone } from '../account/understood-phone.ts';
import { invalidInput, memberNotFound, type Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkIdempotencyKey, checkMemberRef, checkText, firstProblem } from './check.ts';
import { checkNotErased, checkPhone, checkPrintedCode } from './check-name.ts';
import { type CommandHead, type CommandKeys, type Decision, NO_KEYS, refuse } from './command.ts';
import { alreadyEnrolled } from './enroll-member.ts';
import { mayActFor, notActive } from './guards.ts';

/** Names of one member, all kinds together: enough for a family, too few to be a burden. */
export const IDENTITIES_MAX = 20;

/** A name as a caller gives it. */
export interface NamedIdentity {
  readonly kind: IdentityKind;
  readonly value: string;
  /** What the face that it came through has made of a phone number. */
  readonly understood?: UnderstoodPhone | null | undefined;
}

export interface IdentityCommand extends CommandHead {
  readonly member: MemberRef;
}

/** The member as it is now, and its account, which has not changed. */
export interface IdentityAnswer {
  readonly member: Member;
  readonly account: AccountState;
}

type Path = readonly string[];

/** What is wrong with the head of such a command, or with the name itself, or null. */
export function checkIdentityCommand(
  command: IdentityCommand,
  identity: NamedIdentity,
  path: Path = ['identity'],
) {
  return firstProblem(
    () => checkIdempotencyKey(command.idempotencyKey),
    () => checkMemberRef(['member'], command.member),
    () =>
      IDENTITY_KINDS.includes(identity.kind)
        ? null
        : invalidInput([...path, 'kind'], `Must be one of ${IDENTITY_KINDS.join(', ')}.`),
    () => checkText([...path, 'value'], identity.value),
  );
}

/** What is wrong with a name that a member is to have, or null. */
export function checkNewName({ kind, value, understood }: NamedIdentity, path: Path) {
  if (kind === 'PHONE') return checkPhone(path, value, understood);
  return kind === 'MEMBER_CODE' ? checkPrintedCode(path, value) : checkNotErased(path, value);
}

export function keysOfIdentityCommand(
  { member }: IdentityCommand,
  added: readonly NamedIdentity[],
): CommandKeys {
  return { ...NO_KEYS, members: [member, ...added.map(refOf)], identities: true };
}

function refOf({ kind, value, understood }: NamedIdentity): MemberRef {
  return kind === 'PHONE' ? refOfPhone(value, understood) : refOfIdentity({ kind, value });
}

interface Change {
  readonly removed: NamedIdentity | null;
  /** With where in the input it stands. */
  readonly added: (NamedIdentity & { readonly path: Path }) | null;
  readonly now: Instant;
}

/**
 * Takes a name from the member, gives it another one, or both. Refusals, in this order:
 * MemberNotFound, MemberNotActive when it left, LoyaltyInvalidInput when it does not have what is
 * to be removed, when that is the last of its kind and not a phone number, or when it has too many
 * names; MemberAlreadyEnrolled when the new name is somebody's.
 */
export function changeIdentity<Type extends string>(
  workingSet: WorkingSet,
  command: IdentityCommand,
  change: Change & { readonly type: Type },
): Decision<IdentityAnswer & { readonly type: Type }> {
  const { added, now } = change;
  const member = workingSet.member(command.member);
  if (member === null || !mayActFor(workingSet, member, command.restrictedTo)) {
    return refuse(memberNotFound(['member']));
  }
  const account = workingSet.account(member.accountId);
  if (account.status === 'CLOSED') return refuse(notActive('CLOSED', ['member']));
  const before = workingSet.identities(member.memberId);
  const removed = change.removed === null ? null : identityOf(before, change.removed);
  const refusal = refusalOf(workingSet, change, { before, removed });
  if (refusal !== null) return refuse(refusal);
  // From here it must succeed.
  const { memberId, accountId } = member;
  const made = added === null ? [] : [{ ...kept(added), memberId, since: now }];
  const gone = removed === null ? [] : [removed];
  const after = [...before.filter((identity) => !gone.includes(identity)), ...made];
  const changed = membersAfter(workingSet, member, { gone, made, after });
  const { actor, idempotencyKey } = command;
  const answer = { type: change.type, member: changed[0] ?? member, account };
  const fact = {
    ...({ fact: 'IdentitiesChanged', memberId, accountId, added: made, removed: gone } as const),
    ...{ members: changed, actor, idempotencyKey, recordedAt: now },
  };
  return { facts: [fact], answer };
}

function kept({ kind, value, understood }: NamedIdentity) {
  return { kind, value: kind === 'PHONE' ? (keptPhone(value, understood) ?? value) : value };
}

/** The name of the member that is meant, in whichever way it is on record. */
function identityOf(
  identities: readonly MemberIdentity[],
  named: NamedIdentity,
): MemberIdentity | null {
  const values = lookupsOf(refOf(named)).map(({ value }) => value);
  return (
    identities.find(({ kind, value }) => kind === named.kind && values.includes(value)) ?? null
  );
}

function refusalOf(
  workingSet: WorkingSet,
  { added, removed: named }: Change,
  {
    before,
    removed,
  }: { readonly before: readonly MemberIdentity[]; readonly removed: MemberIdentity | null },
): Rejection | null {
  if (named !== null && removed === null) {
    return invalidInput(['identity'], 'The member has no such name.');
  }
  const alike = before.filter(({ kind }) => kind === named?.kind);
  if (added === null && named?.kind !== 'PHONE' && alike.length === 1) {
    return invalidInput(['identity'], 'It is the last name of its kind: replace it instead.');
  }
  if (added !== null && named === null && before.length >= IDENTITIES_MAX) {
    return invalidInput(['identity'], `A member has at most ${IDENTITIES_MAX} names.`);
  }
  const bearer = added === null ? null : workingSet.member(refOf(added));
  if (added === null || bearer === null) return null;
  const at = { path: added.path, kind: REF_KIND_OF[added.kind] };
  return alreadyEnrolled(at, bearer, workingSet.account(bearer.accountId));
}

/**
 * The member, then whoever was merged into it, as far as their own rows change: a name that is
 * gone is shown first no more, but the new one of its kind, or the oldest that is left.
 */
function membersAfter(
  workingSet: WorkingSet,
  member: Member,
  of: Readonly<Record<'gone' | 'made' | 'after', readonly MemberIdentity[]>>,
): readonly Member[] {
  const isGone = ({ kind, value }: Pick<MemberIdentity, 'kind' | 'value'>) =>
    of.gone.some((identity) => identity.kind === kind && identity.value === value);
  const own = new Set(
    primaryNames(member)
      .filter((name) => !isGone(name))
      .map(({ kind }) => kind),
  );
  let changed = member;
  for (const kind of IDENTITY_KINDS) {
    if (own.has(kind)) continue;
    const left = of.after.filter((identity) => identity.kind === kind);
    const first = of.made.find((identity) => identity.kind === kind) ?? left[0];
    changed = withPrimary(changed, kind, first?.value ?? null);
  }
  const absorbed = workingSet.absorbedBy(member.memberId).flatMap((one) => {
    const without = primaryNames(one)
      .filter(isGone)
      .reduce((before, { kind }) => withPrimary(before, kind, null), one);
    return without === one ? [] : [without];
  });
  return [changed, ...absorbed];
}
