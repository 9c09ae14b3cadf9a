import type { AccountState } from './account/account.ts';
import { lookupOf, type Member, type MemberRef } from './account/member.ts';
import type { ActivityRecord } from './earning/activity-record.ts';
import type { OrderRecord } from './earning/order-record.ts';
import type { EntryRecorded, Fact } from './facts.ts';
import { invariant } from './invariant.ts';
import { applyEntry } from './ledger/post-entry.ts';
import type { Lot } from './lots/lot.ts';
import type { Points } from './points.ts';
import type { RuleBook } from './program/rule-book.ts';
import type { Day } from './time.ts';

/** Points that one rule with a daily maximum has given one account for one day. */
export interface DailyUse {
  readonly accountId: string;
  readonly ruleId: string;
  readonly day: Day;
  readonly points: Points;
}

/** What a working set starts from: rows as they are under lock. */
export interface Loaded {
  /** The program's rules as they are now: they decide. */
  readonly ruleBook: RuleBook;
  /** Other revisions by which the orders loaded have earned. */
  readonly earlierRuleBooks: readonly RuleBook[];
  readonly members: readonly Member[];
  readonly accounts: readonly AccountState[];
  /** Lots with something remaining or held, of the accounts for which lots were asked. */
  readonly lots: readonly Lot[];
  readonly orders: readonly OrderRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly dailyUses: readonly DailyUse[];
}

/** All that a batch decides on. Facts are applied, so that the next command sees them. */
export class WorkingSet {
  readonly ruleBook: RuleBook;
  readonly #ruleBooks = new Map<number, RuleBook>();
  readonly #members = new Map<string, Member>();
  readonly #accounts = new Map<string, AccountState>();
  readonly #lots = new Map<string, Map<string, Lot>>();
  readonly #orders = new Map<string, OrderRecord>();
  readonly #activities = new Map<string, ActivityRecord>();
  readonly #dailyUses = new Map<string, DailyUse>();

  constructor(loaded: Loaded) {
    this.ruleBook = loaded.ruleBook;
    for (const ruleBook of [loaded.ruleBook, ...loaded.earlierRuleBooks]) {
      this.#ruleBooks.set(ruleBook.revision, ruleBook);
    }
    for (const member of loaded.members) this.#index(member);
    for (const account of loaded.accounts) this.#accounts.set(account.accountId, account);
    for (const lot of loaded.lots) this.#putLot(lot);
    for (const order of loaded.orders) this.#orders.set(order.orderId, order);
    for (const activity of loaded.activities) this.#activities.set(activity.activityId, activity);
    for (const use of loaded.dailyUses) this.#dailyUses.set(useKey(use), use);
  }

  /** The rules by which an order that was loaded has earned. */
  ruleBookOf(revision: number): RuleBook {
    const ruleBook = this.#ruleBooks.get(revision);
    invariant(ruleBook, `rule book ${revision} was not loaded`);
    return ruleBook;
  }

  /** The member that `ref` names, or null. */
  member(ref: MemberRef): Member | null {
    const lookup = lookupOf(ref);
    return lookup === null ? null : (this.#members.get(`${lookup.kind}:${lookup.value}`) ?? null);
  }

  account(accountId: string): AccountState {
    const account = this.#accounts.get(accountId);
    invariant(account, `account ${accountId} was not loaded`);
    return account;
  }

  /** Lots of the account with something remaining or held, in no particular order. */
  lots(accountId: string): readonly Lot[] {
    return [...(this.#lots.get(accountId)?.values() ?? [])];
  }

  order(orderId: string): OrderRecord | null {
    return this.#orders.get(orderId) ?? null;
  }

  activity(activityId: string): ActivityRecord | null {
    return this.#activities.get(activityId) ?? null;
  }

  /** Points that the rule has given the account for `day`. */
  usedOn(use: Omit<DailyUse, 'points'>): Points {
    return this.#dailyUses.get(useKey(use))?.points ?? 0;
  }

  apply(fact: Fact): void {
    switch (fact.fact) {
      case 'MemberEnrolled':
        this.#index(fact.member);
        this.#accounts.set(fact.account.accountId, fact.account);
        return;
      case 'EntryRecorded':
        this.#applyEntry(fact);
        return;
      case 'GrowthChanged': {
        const account = this.account(fact.accountId);
        const growthValue = account.growthValue + fact.growth;
        this.#accounts.set(fact.accountId, { ...account, growthValue });
        return;
      }
      case 'OrderRecorded':
        this.#orders.set(fact.order.orderId, fact.order);
        return;
      case 'ActivityRecorded':
        this.#activities.set(fact.activity.activityId, fact.activity);
        return;
      case 'DailyMaximumUsed': {
        const points = this.usedOn(fact) + fact.points;
        this.#dailyUses.set(useKey(fact), { ...fact, points });
        return;
      }
    }
  }

  #applyEntry({ entry, opened }: EntryRecorded): void {
    this.#accounts.set(entry.accountId, applyEntry(this.account(entry.accountId), entry));
    for (const lot of opened) this.#putLot(lot);
    const openedIds = new Set(opened.map((lot) => lot.lotId));
    for (const { lotId, points } of entry.allocations) {
      // A new lot stands here with what its own entry already took from it.
      if (openedIds.has(lotId)) continue;
      const lot = this.#lots.get(entry.accountId)?.get(lotId);
      invariant(lot, `lot ${lotId} was not loaded`);
      this.#putLot({ ...lot, remaining: lot.remaining + points });
    }
  }

  #putLot(lot: Lot): void {
    invariant(lot.remaining >= 0, `lot ${lot.lotId} would hold less than nothing`);
    const lots = this.#lots.get(lot.accountId) ?? new Map<string, Lot>();
    lots.set(lot.lotId, lot);
    this.#lots.set(lot.accountId, lots);
  }

  #index(member: Member): void {
    this.#members.set(`id:${member.memberId}`, member);
    this.#members.set(`externalId:${member.externalId}`, member);
    this.#members.set(`memberCode:${member.memberCode}`, member);
    if (member.phone !== null) this.#members.set(`phone:${member.phone}`, member);
  }
}

function useKey(use: Omit<DailyUse, 'points'>): string {
  return JSON.stringify([use.accountId, use.ruleId, use.day]);
}
