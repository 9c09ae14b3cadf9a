import type { AccountState } from './account/account.ts';
import { primaryNames } from './account/identity.ts';
import { withoutNames } from './account/without-names.ts';
import type {
  EntryRecorded,
  Fact,
  LotRescheduled,
  LotsSlid,
  MemberErased,
  MembersMerged,
  RewardRecorded,
  RuleBookDraftRecorded,
  RuleBookPublished,
} from './facts.ts';
import { invariant } from './invariant.ts';
import { applyEntry } from './ledger/post-entry.ts';
import type { RuleBooksState } from './loaded.ts';
import { afterAllocation, type Lot } from './lots/lot.ts';
import { moveRecords } from './move-records.ts';
import { firstDayOf, LIMIT_PERIODS } from './rewards/limit-period.ts';
import { levelsAskedBy } from './rewards/reward.ts';
import type { RewardRedemption } from './rewards/reward-redemption.ts';
import {
  entryKey,
  forgetNames,
  indexMember,
  knownMembers,
  putCodes,
  putHold,
  putIdentity,
  putLots,
  putWarning,
  type RulesInForce,
  type Tables,
  takeIdentity,
  takenKey,
  useKey,
} from './tables.ts';

type ApplyTable = {
  readonly [Name in Fact['fact']]: (
    tables: Tables,
    fact: Extract<Fact, { readonly fact: Name }>,
  ) => void;
};

/** What each kind of fact changes of what is known. */
const APPLY: ApplyTable = Object.freeze({
  MemberEnrolled: (tables, { member, account }) => {
    indexMember(tables, member);
    for (const name of primaryNames(member)) {
      putIdentity(tables, { ...name, since: member.enrolledAt });
    }
    tables.accounts.set(account.accountId, account);
  },
  IdentitiesChanged: (tables, { added, removed, members }) => {
    for (const identity of removed) takeIdentity(tables, identity);
    for (const member of members) indexMember(tables, member);
    for (const identity of added) putIdentity(tables, identity);
  },
  EntryRecorded: applyEntryRecorded,
  GrowthChanged: (tables, { accountId, growth }) => {
    const growthValue = accountOf(tables, accountId).growthValue + growth;
    invariant(growthValue >= 0, `account ${accountId} would have grown less than nothing`);
    changeAccount(tables, accountId, { growthValue });
  },
  OrderRecorded: (tables, { order }) => tables.orders.set(order.orderId, order),
  ActivityRecorded: (tables, { activity }) => tables.activities.set(activity.activityId, activity),
  DailyMaximumUsed: (tables, { accountId, ruleId, day, points }) => {
    const use = { accountId, ruleId, day };
    const before = tables.dailyUses.get(useKey(use))?.points ?? 0;
    tables.dailyUses.set(useKey(use), { ...use, points: before + points });
  },
  HoldRecorded: (tables, { hold }) => putHold(tables, hold),
  RefundRecorded: (tables, { refund }) => tables.refunds.set(refund.refundId, refund),
  RedemptionRecorded: (tables, { redemption }) => applyRedemption(tables, redemption),
  StockChanged: (tables, { rewardId, by }) => {
    const reward = tables.rewards.get(rewardId);
    invariant(reward !== undefined && reward.stock !== null, `reward ${rewardId} has no stock`);
    const stock = reward.stock + by;
    invariant(stock >= 0, `reward ${rewardId} would be oversold`);
    tables.rewards.set(rewardId, { ...reward, stock });
  },
  RewardRecorded: applyReward,
  RewardCodesImported: (tables, { codes }) => putCodes(tables, codes),
  RewardCodesIssued: (tables, { rewardId, codes }) => {
    const left = tables.rewardCodes.get(rewardId) ?? [];
    const isNext = codes.every((code, index) => left[index]?.code === code);
    invariant(isNext, `codes of ${rewardId} were issued that are not in its pool`);
    tables.rewardCodes.set(rewardId, left.slice(codes.length));
  },
  LotRescheduled: applyRescheduled,
  LotsSlid: applySlid,
  ExpiryWarned: (tables, { warning }) => {
    putWarning(tables, warning);
    changeAccount(tables, warning.accountId, { warnings: warning.number });
  },
  ExpiryReinstated: (tables, fact) => {
    const expired = tables.expired.get(entryKey(fact));
    invariant(expired, `entry ${fact.sequence} of ${fact.accountId} was not loaded`);
    tables.expired.set(entryKey(fact), { ...expired, reinstatedAt: fact.recordedAt });
  },
  SandboxClockMoved: (tables, { clockAhead }) => tables.clock.set('ahead', clockAhead),
  SpendingFrozenChanged: (tables, { accountId, frozen }) =>
    changeAccount(tables, accountId, { spendingFrozen: frozen }),
  MembersMerged: applyMerged,
  MemberErased: applyErased,
  RuleBookDraftRecorded: applyDraft,
  RuleBookPublished: applyPublished,
  PreviewRequested: (tables) => {
    const state = ruleBooksStateOf(tables);
    const unfinishedPreviews = state.unfinishedPreviews + 1;
    tables.ruleBooksState.set('all', { ...state, unfinishedPreviews });
  },
  RuleBookPublicationCancelled: (tables) => {
    tables.rules.set('in force', { ...rulesOf(tables), scheduled: null });
  },
});

/** Takes a fact in, so that whoever decides next sees it. */
export function applyFact(tables: Tables, fact: Fact): void {
  // The table gives each name the function of exactly its kind, which TypeScript cannot follow.
  (APPLY[fact.fact] as (tables: Tables, fact: Fact) => void)(tables, fact);
}

function accountOf(tables: Tables, accountId: string): AccountState {
  const account = tables.accounts.get(accountId);
  invariant(account, `account ${accountId} was not loaded`);
  return account;
}

function changeAccount(tables: Tables, accountId: string, change: Partial<AccountState>): void {
  tables.accounts.set(accountId, { ...accountOf(tables, accountId), ...change });
}

function applyEntryRecorded(tables: Tables, { entry, opened }: EntryRecorded): void {
  const { accountId } = entry;
  tables.accounts.set(accountId, applyEntry(accountOf(tables, accountId), entry));
  // A new lot comes as it was opened: what its own entry takes from it at once follows below.
  const changed = new Map<string, Lot>(opened.map((lot) => [lot.lotId, lot]));
  for (const allocation of entry.allocations) {
    const { lotId } = allocation;
    const lot = changed.get(lotId) ?? tables.lots.get(accountId)?.get(lotId);
    invariant(lot, `lot ${lotId} was not loaded`);
    changed.set(lotId, afterAllocation(lot, allocation));
  }
  putLots(tables, accountId, [...changed.values()]);
  if (entry.kind !== 'EXPIRE') return;
  const points = 0 - entry.change.available - entry.change.pending;
  const { sequence } = entry;
  tables.expired.set(entryKey(entry), { accountId, sequence, points, reinstatedAt: null });
}

function applyRedemption(tables: Tables, redemption: RewardRedemption): void {
  const before = tables.redemptions.get(redemption.redemptionId);
  const more = counted(redemption) - (before === undefined ? 0 : counted(before));
  tables.redemptions.set(redemption.redemptionId, redemption);
  const { memberId, rewardId, redeemedAt: instant } = redemption;
  const { timeZone } = tables;
  for (const period of LIMIT_PERIODS) {
    const firstDay = firstDayOf(period, { instant, timeZone });
    const key = takenKey({ memberId, rewardId, period, firstDay });
    tables.rewardsTaken.set(key, (tables.rewardsTaken.get(key) ?? 0) + more);
  }
}

/** Whoever changes the rules behind it in the same batch goes by the levels it asks for now. */
function applyReward(tables: Tables, { reward }: RewardRecorded): void {
  const { rewardId } = reward;
  tables.rewards.set(rewardId, reward);
  const state = tables.ruleBooksState.get('all');
  if (state === undefined) return;
  const others = state.rewardLevels.filter((of) => of.rewardId !== rewardId);
  const own = levelsAskedBy(reward).map((levelId) => ({ rewardId, levelId }));
  tables.ruleBooksState.set('all', { ...state, rewardLevels: [...others, ...own] });
}

/** What a redemption counts against the limit a member. */
function counted({ status, quantity }: RewardRedemption): number {
  return status === 'CANCELLED' ? 0 : quantity;
}

function applyRescheduled(
  tables: Tables,
  { accountId, lotId, availableAt, expiresAt }: LotRescheduled,
): void {
  const lot = tables.lots.get(accountId)?.get(lotId);
  invariant(lot, `lot ${lotId} was not loaded`);
  putLots(tables, accountId, [{ ...lot, availableAt, expiresAt }]);
}

function applySlid(tables: Tables, { accountId, ...to }: LotsSlid): void {
  const lots = [...(tables.lots.get(accountId)?.values() ?? [])];
  const putOff = lots.filter((lot) => isPutOff(lot, to));
  const { expiresAt } = to;
  putLots(
    tables,
    accountId,
    putOff.map((lot) => ({ ...lot, expiresAt })),
  );
}

function isPutOff(
  { slides, pending, availableAt, expiresAt }: Lot,
  to: Pick<LotsSlid, 'validAt' | 'expiresAt'>,
): boolean {
  // Points are active when they are due, whether that is written down yet or not.
  const isActive = pending === 0 || availableAt <= to.validAt;
  if (!slides || !isActive || expiresAt === null) return false;
  return expiresAt > to.validAt && expiresAt < to.expiresAt;
}

function applyMerged(tables: Tables, { survivor, absorbed }: MembersMerged): void {
  indexMember(tables, absorbed);
  changeAccount(tables, absorbed.accountId, { status: 'CLOSED' });
  moveRecords(tables, { survivor, absorbed });
}

function applyErased(tables: Tables, { member }: MemberErased): void {
  const { memberId } = member;
  const earlier = knownMembers(tables).filter(({ mergedInto }) => mergedInto === memberId);
  for (const erased of [member, ...earlier.map(withoutNames)]) {
    forgetNames(tables, erased.memberId);
    indexMember(tables, erased);
  }
  changeAccount(tables, member.accountId, { status: 'CLOSED' });
}

function rulesOf({ rules }: Tables): RulesInForce {
  const inForce = rules.get('in force');
  invariant(inForce, 'the rules in force were not loaded');
  return inForce;
}

function ruleBooksStateOf({ ruleBooksState }: Tables): RuleBooksState {
  const state = ruleBooksState.get('all');
  invariant(state, 'the rule books were not looked at');
  return state;
}

function applyDraft(tables: Tables, { draft }: RuleBookDraftRecorded): void {
  const before = tables.drafts.get(draft.draftId)?.status === 'OPEN' ? 1 : 0;
  const after = draft.status === 'OPEN' ? 1 : 0;
  const state = ruleBooksStateOf(tables);
  const openDrafts = state.openDrafts + after - before;
  tables.ruleBooksState.set('all', { ...state, openDrafts });
  tables.drafts.set(draft.draftId, draft);
}

function applyPublished(tables: Tables, { publication }: RuleBookPublished): void {
  const { revision, ruleBook, publishedAt, effectiveAt } = publication;
  const { lastRevision } = ruleBooksStateOf(tables);
  invariant(revision === lastRevision + 1, `revision ${revision} follows on ${lastRevision}`);
  tables.ruleBooks.set(revision, ruleBook);
  tables.ruleBooksState.set('all', { ...ruleBooksStateOf(tables), lastRevision: revision });
  const { current } = rulesOf(tables);
  const isLater = effectiveAt > publishedAt;
  const scheduled = isLater ? { ruleBook, effectiveAt } : null;
  tables.rules.set('in force', { current: isLater ? current : ruleBook, scheduled });
}
