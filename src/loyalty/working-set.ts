import type { AccountState } from './account/account.ts';
import type { MemberIdentity } from './account/identity.ts';
import { lookupsOf, type Member, type MemberRef } from './account/member.ts';
import { applyFact } from './apply-fact.ts';
import type { ActivityRecord } from './earning/activity-record.ts';
import type { OrderRecord } from './earning/order-record.ts';
import type { Fact } from './facts.ts';
import type { Hold } from './holds/hold.ts';
import { invariant } from './invariant.ts';
import type { DailyUse, ExpiredEntry, Loaded, RuleBooksState } from './loaded.ts';
import type { ExpiryWarning } from './lots/expiry-warning.ts';
import type { Lot } from './lots/lot.ts';
import type { Points } from './points.ts';
import type { RuleBookDraft } from './program/revisions/rule-book-draft.ts';
import type { ScheduledRuleBook } from './program/revisions/rule-book-revision.ts';
import type { RuleBook } from './program/rule-book.ts';
import type { Refund } from './refunds/refund.ts';
import { firstDayOf } from './rewards/limit-period.ts';
import type { Reward } from './rewards/reward.ts';
import type { RewardCode } from './rewards/reward-code.ts';
import type { RewardRedemption } from './rewards/reward-redemption.ts';
import {
  entryKey,
  fillTables,
  knownMembers,
  nameKey,
  type RulesInForce,
  type Tables,
  tablesOver,
  takenKey,
  useKey,
} from './tables.ts';
import type { Instant, Stretch } from './time.ts';

/**
 * All that a batch decides on. Facts are applied, so that the next command sees them; a command
 * that takes several steps applies its own to a layer above, which is thrown away.
 */
export class WorkingSet {
  readonly isSandbox: boolean;
  readonly #tooMany: readonly Stretch[];
  readonly #tables: Tables;

  constructor(loaded: Loaded, below: WorkingSet | null = null) {
    this.isSandbox = loaded.isSandbox ?? false;
    this.#tooMany = loaded.tooMany ?? [];
    const lower = below === null ? null : below.#tables;
    this.#tables = tablesOver(lower, loaded.ruleBook.program.timeZone);
    if (below === null) fillTables(this.#tables, loaded);
  }

  /** The same, to be changed without changing this one. */
  layer(): WorkingSet {
    const { ruleBook, isSandbox } = this;
    return new WorkingSet({ ruleBook, isSandbox, tooMany: this.#tooMany }, this);
  }

  /** The rules that decide. */
  get ruleBook(): RuleBook {
    return this.#rules().current;
  }

  /** The rules that will decide from an instant on that has not come; null when none wait. */
  get scheduled(): ScheduledRuleBook | null {
    return this.#rules().scheduled;
  }

  /**
   * The program's clock shows `now`: scheduled rules decide from their instant on, without anybody
   * doing anything. Whoever decides says so first; time never goes back.
   */
  passTo(now: Instant): void {
    const { scheduled } = this.#rules();
    if (scheduled === null || scheduled.effectiveAt > now) return;
    this.#tables.rules.set('in force', { current: scheduled.ruleBook, scheduled: null });
  }

  #rules(): RulesInForce {
    const rules = this.#tables.rules.get('in force');
    invariant(rules, 'the rules in force were not loaded');
    return rules;
  }

  /** What is known of all rule books of the program; only with its row locked. */
  get ruleBooksState(): RuleBooksState {
    const state = this.#tables.ruleBooksState.get('all');
    invariant(state, 'the rule books were not looked at');
    return state;
  }

  draft(draftId: string): RuleBookDraft | null {
    return this.#tables.drafts.get(draftId) ?? null;
  }

  /** Takes a fact in, so that whoever decides next sees it. */
  apply(fact: Fact): void {
    applyFact(this.#tables, fact);
  }

  /** How far the program's clock is ahead of the real one, in milliseconds; 0 but in sandboxes. */
  get clockAhead(): number {
    return this.#tables.clock.get('ahead') ?? 0;
  }

  /** Whether lots of more accounts expire in this time than were to be loaded: none were. */
  hasTooMany({ from, until }: Stretch): boolean {
    return this.#tooMany.some((stretch) => stretch.from === from && stretch.until === until);
  }

  /** The rules in this revision; null when there is none, or it was not asked for. */
  revision(revision: number): RuleBook | null {
    return this.#tables.ruleBooks.get(revision) ?? null;
  }

  /** The rules by which an order that was loaded has earned. */
  ruleBookOf(revision: number): RuleBook {
    const ruleBook = this.revision(revision);
    invariant(ruleBook, `rule book ${revision} was not loaded`);
    return ruleBook;
  }

  /** The member that `ref` names by now (after a merge the survivor), or null. */
  member(ref: MemberRef): Member | null {
    const { members, names } = this.#tables;
    for (const lookup of lookupsOf(ref)) {
      const memberId = lookup.kind === 'id' ? lookup.value : names.get(nameKey(lookup));
      const named = members.get(memberId ?? '');
      if (named === undefined) continue;
      return named.mergedInto === null ? named : (members.get(named.mergedInto) ?? null);
    }
    return null;
  }

  /** All names of the member, those of members merged into it included, the oldest first. */
  identities(memberId: string): readonly MemberIdentity[] {
    return [...this.#tables.identities.values()]
      .filter((identity) => identity !== null)
      .filter((identity) => identity.memberId === memberId)
      .sort((a, b) => a.since - b.since || (a.value < b.value ? -1 : 1));
  }

  /** Members that are this one by now. */
  absorbedBy(memberId: string): readonly Member[] {
    return knownMembers(this.#tables).filter(({ mergedInto }) => mergedInto === memberId);
  }

  /** The member whose account this is. */
  memberOf(accountId: string): Member {
    const member = this.#tables.members.get(this.account(accountId).memberId);
    invariant(member, `the member of account ${accountId} was not loaded`);
    return member;
  }

  account(accountId: string): AccountState {
    const account = this.#tables.accounts.get(accountId);
    invariant(account, `account ${accountId} was not loaded`);
    return account;
  }

  /** All accounts loaded, in the order of their ids. */
  accountIds(): readonly string[] {
    return [...this.#tables.accounts.values()].map((account) => account.accountId).sort();
  }

  /** Lots of the account with something in them, in no particular order. */
  lots(accountId: string): readonly Lot[] {
    return [...(this.#tables.lots.get(accountId)?.values() ?? [])];
  }

  /** A lot of the account; null when it was not loaded, or is another account's. */
  lot(accountId: string, lotId: string): Lot | null {
    return this.#tables.lots.get(accountId)?.get(lotId) ?? null;
  }

  hold(holdId: string): Hold | null {
    return this.#tables.holds.get(holdId) ?? null;
  }

  /** Holds of the account that still reserve points, the first to lapse first. */
  openHolds(accountId: string): readonly Hold[] {
    return (this.#tables.holdIds.get(accountId) ?? [])
      .flatMap((holdId) => this.#tables.holds.get(holdId) ?? [])
      .filter((hold) => hold.accountId === accountId && hold.status === 'OPEN')
      .sort((a, b) => a.expiresAt - b.expiresAt || (a.holdId < b.holdId ? -1 : 1));
  }

  warnings(accountId: string): readonly ExpiryWarning[] {
    return this.#tables.warnings.get(accountId) ?? [];
  }

  order(orderId: string): OrderRecord | null {
    return this.#tables.orders.get(orderId) ?? null;
  }

  refund(refundId: string): Refund | null {
    return this.#tables.refunds.get(refundId) ?? null;
  }

  reward(rewardId: string): Reward | null {
    return this.#tables.rewards.get(rewardId) ?? null;
  }

  redemption(redemptionId: string): RewardRedemption | null {
    return this.#tables.redemptions.get(redemptionId) ?? null;
  }

  /** How many of the reward the member has taken and not cancelled in its limit's period of now. */
  rewardsTaken(
    { rewardId, limitPeriod: period }: Reward,
    { memberId, now }: { readonly memberId: string; readonly now: Instant },
  ): number {
    const { timeZone } = this.#tables;
    const firstDay = firstDayOf(period, { instant: now, timeZone });
    return this.#tables.rewardsTaken.get(takenKey({ memberId, rewardId, period, firstDay })) ?? 0;
  }

  /** Codes of the reward's pool that are nobody's yet, as many as were asked for, in order. */
  codesLeft(rewardId: string): readonly RewardCode[] {
    return this.#tables.rewardCodes.get(rewardId) ?? [];
  }

  /** Whether the code is in a pool or a member's, of any reward. */
  isCodeKnown(code: string): boolean {
    return this.#tables.knownCodes.get(code) ?? false;
  }

  activity(activityId: string): ActivityRecord | null {
    return this.#tables.activities.get(activityId) ?? null;
  }

  /** What the account's EXPIRE entry of this sequence took; null when there is none. */
  expired(of: { readonly accountId: string; readonly sequence: number }): ExpiredEntry | null {
    return this.#tables.expired.get(entryKey(of)) ?? null;
  }

  /** Points counted for `day` against a daily maximum. */
  usedOn(use: Omit<DailyUse, 'points'>): Points {
    return this.#tables.dailyUses.get(useKey(use))?.points ?? 0;
  }
}
