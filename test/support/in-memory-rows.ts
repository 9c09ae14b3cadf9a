import type { BatchChanges, CommandRecord } from '../../src/engine/ports.ts';
import type { AccountState } from '../../src/loyalty/account/account.ts';
import type { MemberIdentity } from '../../src/loyalty/account/identity.ts';
import type { Member } from '../../src/loyalty/account/member.ts';
import type { ActivityRecord } from '../../src/loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../../src/loyalty/earning/order-record.ts';
import type { Fact } from '../../src/loyalty/facts.ts';
import type { Hold } from '../../src/loyalty/holds/hold.ts';
import type { Entry } from '../../src/loyalty/ledger/entry.ts';
import type { DailyUse, ExpiredEntry, Loaded, RewardsTaken } from '../../src/loyalty/loaded.ts';
import type { ExpiryWarning } from '../../src/loyalty/lots/expiry-warning.ts';
import type { Lot } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Refund } from '../../src/loyalty/refunds/refund.ts';
import { firstDayOf, LIMIT_PERIODS } from '../../src/loyalty/rewards/limit-period.ts';
import type { Reward } from '../../src/loyalty/rewards/reward.ts';
import type { RewardCode } from '../../src/loyalty/rewards/reward-code.ts';
import type { RewardRedemption } from '../../src/loyalty/rewards/reward-redemption.ts';
import { identitiesAfter, membersMerged } from './in-memory-identities.ts';
import {
  NO_RULE_BOOK_ROWS,
  type RuleBookRows,
  ruleBooksAfter,
  rulesFrom,
} from './in-memory-rule-books.ts';

/** All rows of one program, each kind under its own key. */
export interface Rows extends RuleBookRows {
  readonly members: ReadonlyMap<string, Member>;
  /** By kind and value. */
  readonly identities: ReadonlyMap<string, MemberIdentity>;
  readonly accounts: ReadonlyMap<string, AccountState>;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly entries: readonly Entry[];
  readonly holds: ReadonlyMap<string, Hold>;
  readonly warnings: readonly ExpiryWarning[];
  readonly orders: ReadonlyMap<string, OrderRecord>;
  readonly refunds: ReadonlyMap<string, Refund>;
  readonly rewards: ReadonlyMap<string, Reward>;
  readonly redemptions: ReadonlyMap<string, RewardRedemption>;
  readonly codes: ReadonlyMap<string, CodeRow>;
  readonly activities: ReadonlyMap<string, ActivityRecord>;
  readonly reinstated: ReadonlyMap<string, number>;
  readonly dailyUses: ReadonlyMap<string, DailyUse>;
  readonly records: ReadonlyMap<string, CommandRecord>;
}

export const NO_ROWS: Rows = {
  members: new Map(),
  identities: new Map(),
  accounts: new Map(),
  lots: new Map(),
  entries: [],
  holds: new Map(),
  warnings: [],
  orders: new Map(),
  refunds: new Map(),
  rewards: new Map(),
  redemptions: new Map(),
  codes: new Map(),
  activities: new Map(),
  reinstated: new Map(),
  dailyUses: new Map(),
  records: new Map(),
  ...NO_RULE_BOOK_ROWS,
};

/** Everything of the program, as a working set starts from it. */
export function loadedFrom(rows: Rows, ruleBook: RuleBook, isSandbox: boolean): Loaded {
  return {
    ...rulesFrom(rows, ruleBook),
    isSandbox,
    clockAhead: rows.clockAhead,
    members: [...rows.members.values()],
    names: [...rows.identities.values()],
    identities: [...rows.identities.values()],
    accounts: [...rows.accounts.values()],
    lots: [...rows.lots.values()],
    holds: [...rows.holds.values()],
    warnings: rows.warnings,
    orders: [...rows.orders.values()],
    refunds: [...rows.refunds.values()],
    rewards: [...rows.rewards.values()],
    redemptions: [...rows.redemptions.values()],
    rewardsTaken: rewardsTaken(rows, ruleBook),
    rewardCodes: [...rows.codes.values()].filter((of) => of.redemptionId === null),
    knownCodes: [...rows.codes.keys(), ...codesHandedOut(rows)],
    activities: [...rows.activities.values()],
    expired: expiredEntries(rows),
    dailyUses: [...rows.dailyUses.values()],
  };
}

/** A code of a pool, and what it was handed out with. */
export interface CodeRow extends RewardCode {
  readonly redemptionId: string | null;
}

export function codesHandedOut({ redemptions }: Rows): readonly string[] {
  return [...redemptions.values()].flatMap(({ codes }) => codes);
}

/** Of every member, reward and period. */
export function rewardsTaken(
  { redemptions }: Rows,
  { program: { timeZone } }: RuleBook,
): readonly RewardsTaken[] {
  const taken = new Map<string, RewardsTaken>();
  for (const { memberId, rewardId, quantity, status, redeemedAt } of redemptions.values()) {
    for (const period of status === 'CANCELLED' ? [] : LIMIT_PERIODS) {
      const firstDay = firstDayOf(period, { instant: redeemedAt, timeZone });
      const key = `${memberId} ${rewardId} ${period} ${firstDay}`;
      const before = taken.get(key)?.quantity ?? 0;
      taken.set(key, { memberId, rewardId, period, firstDay, quantity: before + quantity });
    }
  }
  return [...taken.values()];
}

export function expiredEntries({ entries, reinstated }: Rows): readonly ExpiredEntry[] {
  return entries
    .filter(({ kind }) => kind === 'EXPIRE')
    .map(({ accountId, sequence, change }) => ({
      accountId,
      sequence,
      points: 0 - change.available - change.pending,
      reinstatedAt: reinstated.get(`${accountId} ${sequence}`) ?? null,
    }));
}

/** The rows after a batch; as in a database, a key or a natural id cannot be inserted twice. */
export function rowsAfter(rows: Rows, { facts, records, workingSet }: BatchChanges): Rows {
  const touched = new Set(facts.flatMap(accountsOf));
  const accounts = [...touched].map((accountId) => workingSet.account(accountId));
  const of = <Name extends Fact['fact']>(name: Name) =>
    facts.filter((fact): fact is Extract<Fact, { readonly fact: Name }> => fact.fact === name);
  return {
    members: put(rows.members, 'memberId', facts.flatMap(membersOf)),
    identities: namesAfter(rows, facts),
    accounts: put(rows.accounts, 'accountId', accounts),
    lots: put(
      rows.lots,
      'lotId',
      [...touched].flatMap((id) => workingSet.lots(id)),
    ),
    entries: [...rows.entries, ...of('EntryRecorded').map(({ entry }) => entry)],
    holds: put(
      rows.holds,
      'holdId',
      of('HoldRecorded').map(({ hold }) => hold),
    ),
    warnings: [...rows.warnings, ...of('ExpiryWarned').map(({ warning }) => warning)],
    orders: put(
      rows.orders,
      'orderId',
      of('OrderRecorded').map(({ order }) => order),
    ),
    refunds: put(
      rows.refunds,
      'refundId',
      of('RefundRecorded').map(({ refund }) => refund),
    ),
    rewards: put(
      rows.rewards,
      'rewardId',
      [
        ...of('StockChanged').map(({ rewardId }) => rewardId),
        ...of('RewardRecorded').map(({ reward }) => reward.rewardId),
      ].flatMap((rewardId) => workingSet.reward(rewardId) ?? []),
    ),
    redemptions: put(
      rows.redemptions,
      'redemptionId',
      of('RedemptionRecorded').map(({ redemption }) => redemption),
    ),
    codes: codesAfter(rows.codes, facts),
    activities: put(
      rows.activities,
      'activityId',
      of('ActivityRecorded').map(({ activity }) => activity),
    ),
    reinstated: new Map([
      ...rows.reinstated,
      ...of('ExpiryReinstated').map(
        (fact) => [`${fact.accountId} ${fact.sequence}`, fact.recordedAt] as const,
      ),
    ]),
    dailyUses: new Map([
      ...rows.dailyUses,
      ...of('DailyMaximumUsed').map(({ accountId, ruleId, day }) => {
        const use = { accountId, ruleId, day };
        return [JSON.stringify(use), { ...use, points: workingSet.usedOn(use) }] as const;
      }),
    ]),
    records: inserted(rows.records, records),
    ...ruleBooksAfter(rows, { facts, workingSet }),
  };
}

function namesAfter(
  { identities, members }: Rows,
  facts: readonly Fact[],
): ReadonlyMap<string, MemberIdentity> {
  return facts.reduce((before, fact, at) => {
    const known = () => membersMerged(members, facts.slice(0, at));
    return identitiesAfter(before, fact, known);
  }, identities);
}

function codesAfter(
  codes: ReadonlyMap<string, CodeRow>,
  facts: readonly Fact[],
): ReadonlyMap<string, CodeRow> {
  const after = new Map(codes);
  for (const fact of facts) {
    if (fact.fact === 'RewardCodesImported') {
      for (const row of fact.codes) after.set(row.code, { ...row, redemptionId: null });
    }
    if (fact.fact !== 'RewardCodesIssued') continue;
    for (const code of fact.codes) {
      const row = after.get(code);
      if (row === undefined || row.redemptionId !== null) throw new Error(`${code} is taken`);
      after.set(code, { ...row, redemptionId: fact.redemptionId });
    }
  }
  return after;
}

/** Members as they are after a fact. */
function membersOf(fact: Fact): readonly Member[] {
  switch (fact.fact) {
    case 'MemberEnrolled':
    case 'MemberErased':
      return [fact.member];
    case 'IdentitiesChanged':
      return fact.members;
    case 'MembersMerged':
      return [fact.absorbed];
    default:
      return [];
  }
}

function accountsOf(fact: Fact): readonly string[] {
  switch (fact.fact) {
    case 'MemberEnrolled':
      return [fact.account.accountId];
    case 'EntryRecorded':
      return [fact.entry.accountId];
    case 'ExpiryWarned':
      return [fact.warning.accountId];
    case 'MembersMerged':
      return [fact.survivor.accountId, fact.absorbed.accountId];
    case 'MemberErased':
      return [fact.member.accountId];
    case 'GrowthChanged':
    case 'LotRescheduled':
    case 'LotsSlid':
    case 'SpendingFrozenChanged':
      return [fact.accountId];
    default:
      return [];
  }
}

function put<Row extends object, Key extends keyof Row & string>(
  rows: ReadonlyMap<string, Row>,
  key: Key,
  changed: readonly Row[],
): ReadonlyMap<string, Row> {
  if (changed.length === 0) return rows;
  return new Map([...rows, ...changed.map((row) => [row[key] as string, row] as const)]);
}

function inserted(
  records: ReadonlyMap<string, CommandRecord>,
  made: readonly CommandRecord[],
): ReadonlyMap<string, CommandRecord> {
  const twice = made.find(({ idempotencyKey }) => records.has(idempotencyKey));
  if (twice !== undefined) throw new Error(`key ${twice.idempotencyKey} is kept already`);
  return new Map([...records, ...made.map((record) => [record.idempotencyKey, record] as const)]);
}
