import type { BatchChanges } from '../../src/engine/ports.ts';
import type { RewardLevel } from '../../src/loyalty/loaded.ts';
import type { RuleBookDraft } from '../../src/loyalty/program/revisions/rule-book-draft.ts';
import type {
  RuleBookCancellation,
  RuleBookPublication,
} from '../../src/loyalty/program/revisions/rule-book-revision.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Reward } from '../../src/loyalty/rewards/reward.ts';
import type { RulesInForce } from '../../src/loyalty/tables.ts';

/** What is kept of a program itself. */
export interface RuleBookRows {
  readonly clockAhead: number;
  /** Null is as it was created. */
  readonly rules: RulesInForce | null;
  readonly publications: ReadonlyMap<number, RuleBookPublication>;
  readonly cancelled: ReadonlyMap<number, RuleBookCancellation>;
  readonly drafts: ReadonlyMap<string, RuleBookDraft>;
}

export const NO_RULE_BOOK_ROWS: RuleBookRows = {
  clockAhead: 0,
  rules: null,
  publications: new Map(),
  cancelled: new Map(),
  drafts: new Map(),
};

/** The rules in force and to come, every other revision, and what a change of them looks at. */
export function rulesFrom(
  rows: RuleBookRows & { readonly rewards: ReadonlyMap<string, Reward> },
  ruleBook: RuleBook,
) {
  const { current, scheduled } = rows.rules ?? { current: ruleBook, scheduled: null };
  const revisions = [...rows.publications.values()].map((of) => of.ruleBook);
  return {
    ruleBook: current,
    scheduled,
    earlierRuleBooks: [ruleBook, ...revisions],
    drafts: [...rows.drafts.values()],
    ruleBooks: {
      lastRevision: Math.max(ruleBook.revision, ...rows.publications.keys()),
      openDrafts: [...rows.drafts.values()].filter(({ status }) => status === 'OPEN').length,
      unfinishedPreviews: 0,
      rewardLevels: levelsOf([...rows.rewards.values()]),
    },
  };
}

/** Levels that rewards on the list ask for, or have prices for. */
export function levelsOf(rewards: readonly Reward[]): readonly RewardLevel[] {
  const offered = rewards.filter(({ retiredAt }) => retiredAt === null);
  return offered.flatMap(({ rewardId, minimumLevelId, pricesByLevel }) => [
    ...(minimumLevelId === null ? [] : [{ rewardId, levelId: minimumLevelId }]),
    ...pricesByLevel.map(({ levelId }) => ({ rewardId, levelId })),
  ]);
}

export function ruleBooksAfter(
  rows: RuleBookRows,
  { facts, workingSet }: Pick<BatchChanges, 'facts' | 'workingSet'>,
): RuleBookRows {
  const after = {
    clockAhead: workingSet.clockAhead,
    rules: rows.rules,
    publications: new Map(rows.publications),
    cancelled: new Map(rows.cancelled),
    drafts: new Map(rows.drafts),
  };
  for (const fact of facts) {
    if (fact.fact === 'RuleBookDraftRecorded') after.drafts.set(fact.draft.draftId, fact.draft);
    if (fact.fact === 'RuleBookPublicationCancelled') after.cancelled.set(fact.revision, fact);
    if (fact.fact === 'RuleBookPublished') {
      after.publications.set(fact.publication.revision, fact.publication);
    }
    if (fact.fact === 'RuleBookPublicationCancelled' || fact.fact === 'RuleBookPublished') {
      after.rules = { current: workingSet.ruleBook, scheduled: workingSet.scheduled };
    }
  }
  return after;
}
