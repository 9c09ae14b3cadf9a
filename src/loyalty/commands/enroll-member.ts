import { type AccountState, openAccount } from '../account/account.ts';
import type { Member, MemberRef, MemberRefKind, MemberView } from '../account/member.ts';
import { keptPhone, refOfPhone, type UnderstoodPhone } from '../account/understood-phone.ts';
import { circumstancesOf } from '../earning/circumstances-of.ts';
import { SIGN_UP_TYPE } from '../earning/earning-plan.ts';
import { type DoneActivity, evaluateActivity } from '../earning/evaluate-earning.ts';
import { recordActivity } from '../earning/record-activity.ts';
import { deriveId, deriveMemberCode } from '../ids.ts';
import { Journal } from '../ledger/journal.ts';
import { type AlreadyEnrolled, invalidInput, type Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkOccurredAt,
  checkOptionalText,
  checkText,
  firstProblem,
} from './check.ts';
import { checkNotErased, checkPhone, checkPrintedCode } from './check-name.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';

/** A person joins the program. */
export interface EnrollMember extends CommandHead {
  readonly kind: 'enrollMember';
  readonly externalId: string;
  readonly phone?: string | null | undefined;
  readonly memberCode?: string | null | undefined;
  readonly occurredAt?: Instant | null | undefined;
  readonly referredBy?: MemberRef | null | undefined;
  /** What the face that it came through has made of the phone number. */
  readonly understood?: UnderstoodPhone | null | undefined;
}

export interface EnrollMemberSuccess extends MemberView {
  readonly type: 'EnrollMemberSuccess';
}

/**
 * Refusals, in this order: LoyaltyInvalidInput; MemberAlreadyEnrolled when the external id, the
 * phone or the member code is somebody's already.
 */
export const enrollMember: CommandType<EnrollMember, EnrollMemberSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkText(['externalId'], command.externalId),
      () => checkNotErased(['externalId'], command.externalId),
      () => checkPhone(['phone'], command.phone, command.understood),
      () => checkOptionalText(['memberCode'], command.memberCode),
      () => checkPrintedCode(['memberCode'], command.memberCode ?? ''),
      () =>
        command.occurredAt == null ? null : checkKeptInstant(['occurredAt'], command.occurredAt),
      () =>
        command.referredBy == null ? null : checkMemberRef(['referredBy'], command.referredBy),
    );
  },

  keysOf(command) {
    const referrer = command.referredBy == null ? [] : [command.referredBy];
    return { ...NO_KEYS, members: [...identities(command).map(({ ref }) => ref), ...referrer] };
  },

  decide: decideEnrollMember,
};

function decideEnrollMember(
  workingSet: WorkingSet,
  command: EnrollMember,
  now: Instant,
): Decision<EnrollMemberSuccess> {
  const occurredAt = command.occurredAt ?? now;
  const badTime = checkOccurredAt(['occurredAt'], occurredAt, now);
  if (badTime !== null) return refuse(badTime);
  const { restrictedTo } = command;
  if (restrictedTo !== null && command.externalId !== restrictedTo) {
    return refuse(invalidInput(['externalId'], 'A member can enroll only itself.'));
  }
  for (const { kind, ref } of identities(command)) {
    const member = workingSet.member(ref);
    if (member === null) continue;
    if (restrictedTo !== null && member.externalId !== restrictedTo) {
      // Whose it is, is nobody else's business.
      return refuse(invalidInput([kind], `This ${kind} is taken.`));
    }
    const at = { path: [kind], kind };
    return refuse(alreadyEnrolled(at, member, workingSet.account(member.accountId)));
  }
  const referrer = referrerOf(workingSet, command);
  if ('refused' in referrer) return referrer;
  // From here it must succeed.
  const ids = {
    memberId: deriveId('mem', command.commandId, 0),
    accountId: deriveId('acc', command.commandId, 0),
  };
  const member: Member = {
    ...ids,
    externalId: command.externalId,
    phone: command.phone == null ? null : keptPhone(command.phone, command.understood),
    memberCode: command.memberCode ?? deriveMemberCode(command.commandId),
    enrolledAt: occurredAt,
    referredBy: referrer.memberId,
    mergedInto: null,
  };
  const journal = new Journal(workingSet, { cause: command, now });
  journal.record({ fact: 'MemberEnrolled', member, account: openAccount(ids) });
  creditSignUp(journal, member);
  const account = journal.account(ids.accountId);
  return accept(journal, { type: 'EnrollMemberSuccess', member, account });
}

/** What sign-up rules give is there with the enrolment; no rule, no activity on record. */
function creditSignUp(journal: Journal, { memberId, accountId, enrolledAt }: Member): void {
  const { ruleBook } = journal.state;
  if (!ruleBook.earning.some(({ trigger }) => trigger === 'SIGN_UP')) return;
  const done: DoneActivity = {
    type: SIGN_UP_TYPE,
    quantity: 1,
    amount: null,
    storeId: null,
    channel: null,
    occurredAt: enrolledAt,
  };
  const earning = evaluateActivity(ruleBook, done, circumstancesOf(journal.state, accountId));
  recordActivity(journal, accountId, { activityId: `sign-up-${memberId}`, done, earning });
}

function referrerOf(
  workingSet: WorkingSet,
  command: EnrollMember,
): { readonly memberId: string | null } | { readonly refused: Rejection } {
  if (command.referredBy == null) return { memberId: null };
  const referrer = workingSet.member(command.referredBy);
  if (referrer === null) return refuse(invalidInput(['referredBy'], 'No such member.'));
  return { memberId: referrer.memberId };
}

/** The names under which the new member must not be known yet. */
function identities(
  command: EnrollMember,
): readonly { readonly kind: MemberRefKind; readonly ref: MemberRef }[] {
  const { externalId, memberCode, phone, understood } = command;
  return [
    { kind: 'externalId', ref: { externalId } },
    ...(phone == null ? [] : [{ kind: 'phone', ref: refOfPhone(phone, understood) } as const]),
    ...(memberCode == null ? [] : [{ kind: 'memberCode', ref: { memberCode } } as const]),
  ];
}

/** The name is somebody's already; whose, only staff is told. */
export function alreadyEnrolled(
  at: { readonly path: readonly string[]; readonly kind: MemberRefKind },
  member: Member,
  account: AccountState,
): AlreadyEnrolled {
  return {
    type: 'MemberAlreadyEnrolled',
    code: 'ALREADY_ENROLLED',
    message: `A member with this ${at.kind} is enrolled already.`,
    path: at.path,
    member: { member, account },
  };
}
