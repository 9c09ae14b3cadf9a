import type { AccountState } from './account/account.ts';
import {
  lookupOfIdentity,
  type MemberIdentity,
  type NamedMember,
  primaryNames,
} from './account/identity.ts';
import type { Member, MemberLookup } from './account/member.ts';
import type { ActivityRecord } from './earning/activity-record.ts';
import type { OrderRecord } from './earning/order-record.ts';
import type { Hold } from './holds/hold.ts';
import { invariant } from './invariant.ts';
import { LayeredMap } from './layered-map.ts';
import type { DailyUse, ExpiredEntry, Loaded, RewardsTaken, RuleBooksState } from './loaded.ts';
import type { ExpiryWarning } from './lots/expiry-warning.ts';
import type { Lot } from './lots/lot.ts';
import type { RuleBookDraft } from './program/revisions/rule-book-draft.ts';
import type { ScheduledRuleBook } from './program/revisions/rule-book-revision.ts';
import type { RuleBook } from './program/rule-book.ts';
import type { Refund } from './refunds/refund.ts';
import type { Reward } from './rewards/reward.ts';
import type { RewardCode } from './rewards/reward-code.ts';
import type { RewardRedemption } from './rewards/reward-redemption.ts';

type LotsOfAccount = ReadonlyMap<string, Lot>;

/** Which rules decide, and which will. */
export interface RulesInForce {
  readonly current: RuleBook;
  readonly scheduled: ScheduledRuleBook | null;
}

/** All that is known, each kind under its own key. */
export interface Tables {
  readonly ruleBooks: LayeredMap<number, RuleBook>;
  /** By their id. */
  readonly members: LayeredMap<string, Member>;
  /** Whose a name is, by `nameKey`; null is one that is nobody's any more. */
  readonly names: LayeredMap<string, string | null>;
  /** The same with all that is known of it, of members whose names were asked for. */
  readonly identities: LayeredMap<string, MemberIdentity | null>;
  readonly accounts: LayeredMap<string, AccountState>;
  readonly lots: LayeredMap<string, LotsOfAccount>;
  readonly holds: LayeredMap<string, Hold>;
  /** Ids of holds that are, or have been, of an account: a sweep asks for those of hundreds. */
  readonly holdIds: LayeredMap<string, readonly string[]>;
  /** All of an account, by its id. */
  readonly warnings: LayeredMap<string, readonly ExpiryWarning[]>;
  readonly orders: LayeredMap<string, OrderRecord>;
  readonly refunds: LayeredMap<string, Refund>;
  readonly rewards: LayeredMap<string, Reward>;
  readonly redemptions: LayeredMap<string, RewardRedemption>;
  readonly rewardsTaken: LayeredMap<string, number>;
  /** Of a reward, those that are nobody's yet, the next to be given first. */
  readonly rewardCodes: LayeredMap<string, readonly RewardCode[]>;
  /** Codes that are in a pool or a member's. */
  readonly knownCodes: LayeredMap<string, true>;
  readonly activities: LayeredMap<string, ActivityRecord>;
  readonly expired: LayeredMap<string, ExpiredEntry>;
  readonly dailyUses: LayeredMap<string, DailyUse>;
  readonly clock: LayeredMap<'ahead', number>;
  /** The program's, in which its days begin. */
  readonly timeZone: string;
  readonly rules: LayeredMap<'in force', RulesInForce>;
  readonly ruleBooksState: LayeredMap<'all', RuleBooksState>;
  readonly drafts: LayeredMap<string, RuleBookDraft>;
}

/** Empty tables over those of a layer below, which are seen through them. */
export function tablesOver(below: Tables | null, timeZone: string): Tables {
  return {
    timeZone,
    ruleBooks: new LayeredMap(below?.ruleBooks),
    members: new LayeredMap(below?.members),
    names: new LayeredMap(below?.names),
    identities: new LayeredMap(below?.identities),
    accounts: new LayeredMap(below?.accounts),
    lots: new LayeredMap(below?.lots),
    holds: new LayeredMap(below?.holds),
    holdIds: new LayeredMap(below?.holdIds),
    warnings: new LayeredMap(below?.warnings),
    orders: new LayeredMap(below?.orders),
    refunds: new LayeredMap(below?.refunds),
    rewards: new LayeredMap(below?.rewards),
    redemptions: new LayeredMap(below?.redemptions),
    rewardsTaken: new LayeredMap(below?.rewardsTaken),
    rewardCodes: new LayeredMap(below?.rewardCodes),
    knownCodes: new LayeredMap(below?.knownCodes),
    activities: new LayeredMap(below?.activities),
    expired: new LayeredMap(below?.expired),
    dailyUses: new LayeredMap(below?.dailyUses),
    clock: new LayeredMap(below?.clock),
    rules: new LayeredMap(below?.rules),
    ruleBooksState: new LayeredMap(below?.ruleBooksState),
    drafts: new LayeredMap(below?.drafts),
  };
}

/** Fills the tables with rows as they were loaded. */
export function fillTables(tables: Tables, loaded: Loaded): void {
  const keyed = <Key, Row>(
    table: LayeredMap<Key, Row>,
    keyOf: (row: Row) => Key,
    rows: readonly Row[] = [],
  ) => {
    for (const row of rows) table.set(keyOf(row), row);
  };
  tables.clock.set('ahead', loaded.clockAhead ?? 0);
  const { ruleBook: current, scheduled = null } = loaded;
  tables.rules.set('in force', { current, scheduled });
  if (loaded.ruleBooks !== undefined) tables.ruleBooksState.set('all', loaded.ruleBooks);
  keyed(tables.drafts, (of) => of.draftId, loaded.drafts);
  keyed(tables.ruleBooks, (of) => of.revision, [
    current,
    ...(scheduled === null ? [] : [scheduled.ruleBook]),
    ...(loaded.earlierRuleBooks ?? []),
  ]);
  for (const member of loaded.members ?? []) indexMember(tables, member);
  for (const name of loaded.names ?? []) putName(tables, name);
  for (const identity of loaded.identities ?? []) putIdentity(tables, identity);
  keyed(tables.accounts, (of) => of.accountId, loaded.accounts);
  for (const [accountId, lots] of Map.groupBy(loaded.lots ?? [], (lot) => lot.accountId)) {
    putLots(tables, accountId, lots);
  }
  for (const hold of loaded.holds ?? []) putHold(tables, hold);
  for (const warning of loaded.warnings ?? []) putWarning(tables, warning);
  keyed(tables.orders, (of) => of.orderId, loaded.orders);
  keyed(tables.refunds, (of) => of.refundId, loaded.refunds);
  keyed(tables.rewards, (of) => of.rewardId, loaded.rewards);
  keyed(tables.redemptions, (of) => of.redemptionId, loaded.redemptions);
  for (const of of loaded.rewardsTaken ?? []) tables.rewardsTaken.set(takenKey(of), of.quantity);
  putCodes(tables, loaded.rewardCodes ?? []);
  for (const code of loaded.knownCodes ?? []) tables.knownCodes.set(code, true);
  keyed(tables.activities, (of) => of.activityId, loaded.activities);
  keyed(tables.expired, entryKey, loaded.expired);
  keyed(tables.dailyUses, useKey, loaded.dailyUses);
}

/** Makes the member known, by the names that its own row carries. */
export function indexMember(tables: Tables, member: Member): void {
  tables.members.set(member.memberId, member);
  for (const name of primaryNames(member)) putName(tables, name);
}

function putName({ names }: Tables, name: NamedMember): void {
  names.set(nameKey(lookupOfIdentity(name)), name.memberId);
}

export function putIdentity(tables: Tables, identity: MemberIdentity): void {
  putName(tables, identity);
  tables.identities.set(nameKey(lookupOfIdentity(identity)), identity);
}

/** The name is nobody's any more. */
export function takeIdentity(tables: Tables, identity: MemberIdentity): void {
  const key = nameKey(lookupOfIdentity(identity));
  tables.names.set(key, null);
  tables.identities.set(key, null);
}

/** Takes the member's names away: somebody else may bear them from now on. */
export function forgetNames({ names, identities }: Tables, memberId: string): void {
  for (const [key, named] of [...names.entries()]) {
    if (named === memberId) names.set(key, null);
  }
  for (const [key, identity] of [...identities.entries()]) {
    if (identity?.memberId === memberId) identities.set(key, null);
  }
}

/** Every member known, once. */
export function knownMembers({ members }: Tables): readonly Member[] {
  return [...members.values()];
}

/** Puts lots of one account as they are now. */
export function putLots({ lots }: Tables, accountId: string, changed: readonly Lot[]): void {
  const all = new Map<string, Lot>(lots.get(accountId));
  for (const lot of changed) all.set(lot.lotId, checked(lot));
  lots.set(accountId, all);
}

/** Puts a hold as it is now, also where it has moved to another account. */
export function putHold({ holds, holdIds }: Tables, hold: Hold): void {
  const { accountId, holdId } = hold;
  holds.set(holdId, hold);
  const known = holdIds.get(accountId) ?? [];
  if (!known.includes(holdId)) holdIds.set(accountId, [...known, holdId]);
}

export function putWarning({ warnings }: Tables, warning: ExpiryWarning): void {
  const { accountId } = warning;
  warnings.set(accountId, [...(warnings.get(accountId) ?? []), warning]);
}

/** Puts codes behind those that are in the pools of their rewards, in the order of their ids. */
export function putCodes({ rewardCodes, knownCodes }: Tables, codes: readonly RewardCode[]): void {
  for (const [rewardId, more] of Map.groupBy(codes, (of) => of.rewardId)) {
    const sorted = more.toSorted((a, b) => (a.codeId < b.codeId ? -1 : 1));
    rewardCodes.set(rewardId, [...(rewardCodes.get(rewardId) ?? []), ...sorted]);
  }
  for (const { code } of codes) knownCodes.set(code, true);
}

/** A lot none of whose parts is negative. */
function checked(lot: Lot): Lot {
  const { lotId, remaining, pending, held } = lot;
  invariant(Math.min(remaining, pending, held) >= 0, `lot ${lotId} would hold less than nothing`);
  return lot;
}

/** Names of different kinds are told apart. */
export function nameKey({ kind, value }: MemberLookup): string {
  return `${kind}:${value}`;
}

export function useKey(use: Omit<DailyUse, 'points'>): string {
  // Whatever a rule is called, what stands before its name has no blanks.
  return `${use.accountId} ${use.day} ${use.ruleId}`;
}

export function takenKey(of: Omit<RewardsTaken, 'quantity'>): string {
  return `${of.memberId} ${of.rewardId} ${of.period} ${of.firstDay ?? ''}`;
}

export function entryKey(of: { readonly accountId: string; readonly sequence: number }): string {
  return `${of.accountId} ${of.sequence}`;
}
