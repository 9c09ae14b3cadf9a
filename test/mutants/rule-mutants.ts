import type { Mutant } from './run-mutants.ts';

const oneEdit = (file: string, find: string, replace: string) => [{ file, find, replace }];

/** Defects of what rules give, of their caps, of codes, of publications and of statistics. */
export const RULE_MUTANTS: readonly Mutant[] = [
  {
    defect: 'rules of one group that all give',
    edits: oneEdit(
      'src/loyalty/earning/evaluation.ts',
      'of matching.slice(1)) this.#passed',
      'of matching.slice(9)) this.#passed',
    ),
    tests: ['test/loyalty/earning'],
  },
  {
    defect: 'a multiplier of what a cap has cut off',
    edits: oneEdit(
      'src/loyalty/earning/evaluation.ts',
      'given.own = given.points;',
      'given.own = given.uncapped;',
    ),
    tests: ['test/loyalty/earning'],
  },
  {
    defect: 'caps over several rules that cut the first of them',
    edits: oneEdit(
      'src/loyalty/earning/evaluation.ts',
      `for (const given of this.#all()) {
      this.#cut(`,
      `for (const given of this.#all().toReversed()) {
      this.#cut(`,
    ),
    tests: ['test/loyalty/earning'],
  },
  {
    defect: 'refunds by line that go by money alone',
    edits: oneEdit(
      'src/loyalty/earning/settle-order.ts',
      'if (byLine === null || order.refunded.isWhole)',
      'if (order !== null)',
    ),
    tests: ['test/loyalty/earning', 'test/loyalty/refunds'],
  },
  {
    defect: 'a late payment by the rules of today',
    edits: oneEdit(
      'src/loyalty/earning/settle-order.ts',
      'journal.state.ruleBookOf(earning.revision)',
      'journal.state.ruleBook',
    ),
    tests: ['test/loyalty/earning/settle-order.test.ts', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'a late payment by what is forgotten of the member',
    edits: oneEdit(
      'src/loyalty/earning/settle-order.ts',
      'recallCircumstances(earning.circumstances)',
      'recallCircumstances(null)',
    ),
    tests: ['test/loyalty/earning/settle-order.test.ts', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'a cap that counts the latest event alone',
    edits: oneEdit(
      'src/postgres/ledger-tables.ts',
      'do update set points = daily_use.points + excluded.points',
      'do update set points = excluded.points',
    ),
    tests: ['test/postgres/concurrent-caps.test.ts', 'test/postgres/audit.test.ts'],
  },
  {
    defect: 'weeks of caps that begin on Sunday',
    edits: oneEdit(
      'src/loyalty/earning/use-period.ts',
      'dayOfNumber(day - weekdayOf(day))',
      'dayOfNumber(day - ((weekdayOf(day) + 1) % 7))',
    ),
    tests: ['test/loyalty/earning'],
  },
  {
    defect: 'caps that know the days of UTC alone',
    edits: oneEdit('src/postgres/batch-arrays.ts', 'of [-1, 0, 1])', 'of [0])'),
    tests: ['test/postgres/caps-by-zone.test.ts'],
  },
  {
    defect: 'a preview in which caps begin unused',
    edits: oneEdit(
      'src/loyalty/preview/past-uses.ts',
      'Object.hasOwn(used, use) ? (used[use] ?? 0) : 0',
      '0',
    ),
    tests: ['test/loyalty/preview'],
  },
  {
    defect: 'a preview in which a batch happens as its rows lie',
    edits: oneEdit(
      'src/loyalty/preview/in-recorded-order.ts',
      'growthValue -',
      'growthValue * 0 *',
    ),
    tests: ['test/loyalty/preview'],
  },
  {
    defect: 'a preview whose growth value lifts no level',
    edits: oneEdit(
      'src/loyalty/preview/preview-account.ts',
      'this.#moreGrowth += earned.growth - order.growth;',
      '',
    ),
    tests: ['test/loyalty/preview'],
  },
  {
    defect: 'an order that goes back by more than it has earned',
    edits: oneEdit(
      'src/loyalty/earning/settle-order.ts',
      'Math.min(earning.points, given.points)',
      'given.points',
    ),
    tests: ['test/loyalty/earning/settle-order.test.ts'],
  },
  {
    defect: 'holds that use up nothing of the maximum a day',
    edits: oneEdit(
      'src/loyalty/holds/place-hold.ts',
      'countRedeemed(journal, { accountId, day: countedOn, points });',
      '',
    ),
    tests: ['test/loyalty/redemption', 'test/loyalty/commands/hold-points.test.ts'],
  },
  {
    defect: 'codes that are given out the last one first',
    edits: oneEdit(
      'src/postgres/look-up-rewards.ts',
      'and c.redemption_id is null order by c.code_id',
      'and c.redemption_id is null order by c.code_id desc',
    ),
    tests: ['test/postgres/reward-pool.test.ts'],
  },
  {
    defect: 'codes that two commands of a batch share',
    edits: [
      {
        file: 'src/loyalty/apply-fact.ts',
        find: 'tables.rewardCodes.set(rewardId, left.slice(codes.length));',
        replace: 'tables.rewardCodes.set(rewardId, left);',
      },
    ],
    tests: [
      'test/loyalty/commands/import-reward-codes.test.ts',
      'test/postgres/reward-pool.test.ts',
    ],
  },
  {
    defect: 'scheduled rules that take over a moment late',
    edits: oneEdit(
      'src/loyalty/working-set.ts',
      'scheduled.effectiveAt > now) return;',
      'scheduled.effectiveAt >= now) return;',
    ),
    tests: ['test/loyalty/commands/publish-rule-book.test.ts', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'a draft of old rules that undoes newer ones',
    edits: oneEdit(
      'src/loyalty/commands/publish-rule-book.ts',
      'scheduled?.ruleBook.revision].includes(draft.basedOn)) return null;',
      'scheduled?.ruleBook.revision].length > 0) return null;',
    ),
    tests: ['test/loyalty/commands/publish-rule-book.test.ts'],
  },
  {
    defect: 'statistics that forget what was folded before',
    edits: oneEdit(
      'src/postgres/fold-statistics.ts',
      'do update set points = t.points + excluded.points',
      'do update set points = excluded.points',
    ),
    tests: ['test/jobs/fold-program-statistics.test.ts', 'test/postgres/audit-statistics.test.ts'],
  },
  {
    defect: 'points taken back that no rule has given',
    edits: oneEdit(
      'src/loyalty/statistics/counted.ts',
      'const until = spread(before, weights);',
      'const until = weights.map(() => 0);',
    ),
    tests: ['test/loyalty/statistics', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'a breakdown that nobody holds against the entries',
    edits: oneEdit(
      'src/postgres/read/audit-earnings.ts',
      'found: GIVEN("o.earning -> \'breakdown\'"),',
      "found: 'm.earned',",
    ),
    tests: ['test/postgres/audit-earnings.test.ts'],
  },
];
