import type { BatchKeys } from '../engine/ports.ts';
import {
  lookupsOf,
  MEMBER_REF_KINDS,
  type MemberRef,
  type MemberRefKind,
} from '../loyalty/account/member.ts';
import { periodStart, USE_PERIODS } from '../loyalty/earning/use-period.ts';
import { DAY, type Day, type Instant } from '../loyalty/time.ts';
import { numberArray, textArray } from './array-literal.ts';
import { formatInstant } from './instant.ts';

/** The keys of a batch as array parameters, and the type of each. */
const TYPE_OF = {
  id: 'text',
  externalId: 'text',
  phone: 'text',
  memberCode: 'text',
  lotsOfId: 'text',
  lotsOfExternalId: 'text',
  lotsOfPhone: 'text',
  lotsOfMemberCode: 'text',
  accountIds: 'text',
  orderIds: 'text',
  ownersOf: 'text',
  refundIds: 'text',
  holdIds: 'text',
  redemptionIds: 'text',
  rewardIds: 'text',
  rewardsChanged: 'text',
  codesOf: 'text',
  codesMost: 'int',
  codes: 'text',
  activityIds: 'text',
  draftIds: 'text',
  expiredAt: 'int',
  expiringFrom: 'timestamptz',
  expiringUntil: 'timestamptz',
  expiringMost: 'int',
  days: 'date',
  idempotencyKeys: 'text',
} as const;

export type ArrayName = keyof typeof TYPE_OF;

/** The parameters of one batch, each an array as PostgreSQL reads it. */
export type BatchArrays = Readonly<Record<ArrayName, string>>;

/** Names of members under which their accounts are looked up. */
export const MEMBER_NAMES: Readonly<Record<MemberRefKind, ArrayName>> = {
  id: 'id',
  externalId: 'externalId',
  phone: 'phone',
  memberCode: 'memberCode',
};

/** The same, of those whose lots are needed. */
export const LOTS_OF_NAMES: Readonly<Record<MemberRefKind, ArrayName>> = {
  id: 'lotsOfId',
  externalId: 'lotsOfExternalId',
  phone: 'lotsOfPhone',
  memberCode: 'lotsOfMemberCode',
};

export function arraysOf(keys: BatchKeys): BatchArrays {
  const { expiring } = keys;
  return {
    ...namesOf(keys.members, MEMBER_NAMES),
    ...namesOf(keys.lotsOf, LOTS_OF_NAMES),
    accountIds: textArray(keys.accountIds),
    orderIds: textArray([...keys.orderIds, ...keys.ownersOf]),
    ownersOf: textArray(keys.ownersOf),
    refundIds: textArray(keys.refundIds),
    holdIds: textArray(keys.holdIds),
    redemptionIds: textArray(keys.redemptionIds),
    rewardIds: textArray(keys.rewardIds),
    rewardsChanged: textArray(keys.rewardsChanged),
    codesOf: textArray(keys.codesOf.map(({ rewardId }) => rewardId)),
    codesMost: numberArray(keys.codesOf.map(({ count }) => count)),
    codes: textArray(keys.codes),
    activityIds: textArray(keys.activityIds),
    draftIds: textArray(keys.draftIds),
    expiredAt: numberArray(keys.expiredAt),
    expiringFrom: textArray(expiring.map(({ from }) => formatInstant(from))),
    expiringUntil: textArray(expiring.map(({ until }) => formatInstant(until))),
    expiringMost: numberArray(expiring.map(({ accountsMax }) => accountsMax)),
    days: textArray(periodsAround(keys.usageAt)),
    idempotencyKeys: textArray(keys.idempotencyKeys),
  } as BatchArrays;
}

/** A statement's text, with its parameters behind the program in the order of `names`. */
export interface Composed {
  readonly sql: string;
  readonly names: readonly ArrayName[];
}

/** Numbers the parameters of a text as it names them. */
export function compose(text: (array: (name: ArrayName) => string) => string): Composed {
  const names: ArrayName[] = [];
  const array = (name: ArrayName) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 2}::${TYPE_OF[name]}[]`;
  };
  return { sql: text(array), names };
}

/** The values of the references, one array for each kind of name. */
function namesOf(
  refs: readonly MemberRef[],
  arrays: Readonly<Record<MemberRefKind, ArrayName>>,
): Readonly<Record<string, string>> {
  const values: Record<MemberRefKind, Set<string>> = {
    id: new Set(),
    externalId: new Set(),
    phone: new Set(),
    memberCode: new Set(),
  };
  for (const ref of refs) {
    for (const { kind, value } of lookupsOf(ref)) values[kind].add(value);
  }
  return Object.fromEntries(
    MEMBER_REF_KINDS.map((kind) => [arrays[kind], textArray([...values[kind]])]),
  );
}

/**
 * The first day of every period in which one of the instants may be in some time zone: which one it
 * is, the rule book says, and that is read in the same statement.
 */
function periodsAround(instants: readonly Instant[]): readonly Day[] {
  const days = new Set<number>();
  for (const instant of instants) {
    const day = Math.floor(instant / DAY);
    for (const shift of [-1, 0, 1]) days.add(day + shift);
  }
  const starts = [...days].flatMap((day) => USE_PERIODS.map((period) => periodStart(period, day)));
  return [...new Set(starts)];
}
