import { RULE_MUTANTS } from './rule-mutants.ts';
import type { Mutant } from './run-mutants.ts';

const oneEdit = (file: string, find: string, replace: string) => [{ file, find, replace }];

/** Defects as they are made: each has to be noticed by the tests beside it. */
export const MUTANTS: readonly Mutant[] = [
  {
    defect: 'no row lock',
    edits: oneEdit(
      'src/postgres/lock-batch.ts',
      'order by account_id for no key update) a`',
      'order by account_id) a`',
    ),
    tests: ['test/postgres/locks.test.ts', 'test/postgres/concurrent-laws.test.ts'],
  },
  {
    defect: 'locks that are not sorted',
    edits: oneEdit(
      'src/postgres/lock-batch.ts',
      'order by account_id for no key update) a`',
      'for no key update) a`',
    ),
    tests: ['test/postgres/locks.test.ts', 'test/postgres/concurrent-laws.test.ts'],
  },
  {
    defect: 'no unique idempotency key',
    edits: oneEdit(
      'src/postgres/migrations/migration-0001-ledger.ts',
      `recorded_at timestamptz not null,
  primary key (program_id, idempotency_key)`,
      'recorded_at timestamptz not null',
    ),
    tests: ['test/postgres/store.test.ts', 'test/main/two-replicas.test.ts'],
  },
  {
    defect: 'a key claimed before the gate',
    edits: oneEdit(
      'src/engine/run-batch.ts',
      "if (answer.type === 'LoyaltyInvalidInput') return answer;",
      '',
    ),
    tests: ['test/engine/engine.test.ts'],
  },
  {
    defect: 'publishing before the commit',
    edits: [
      {
        file: 'src/engine/run-batch.ts',
        find: '{ store, clock }: { readonly store: Store; readonly clock: Clock },',
        replace: '{ store, clock, publisher }: any,',
      },
      {
        file: 'src/engine/run-batch.ts',
        find: 'return { answers: decided.answers, hints };',
        replace: 'publisher?.publish(hints); return { answers: decided.answers, hints: [] };',
      },
    ],
    tests: ['test/engine'],
  },
  {
    defect: 'the wrong order of lots',
    edits: oneEdit(
      'src/loyalty/lots/lot.ts',
      '(a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity)',
      '(b.expiresAt ?? Infinity) - (a.expiresAt ?? Infinity)',
    ),
    tests: ['test/loyalty/exact-cases.test.ts', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'rounding that drifts over partial refunds',
    edits: oneEdit(
      'src/loyalty/refunds/refunded-share.ts',
      'return scaleDown(points, amount, whole);',
      'return Math.ceil((scaleDown(points, amount, whole) * 99) / 100);',
    ),
    tests: ['test/loyalty/refunds', 'test/loyalty/exact-refunds.test.ts'],
  },
  {
    defect: 'expiry that leaves the debits of expired points behind',
    edits: oneEdit(
      'src/loyalty/lots/expire-lots.ts',
      'function allRemaining({ lotId, remaining }: Lot)',
      'function allRemaining({ lotId, earned: remaining }: Lot)',
    ),
    tests: ['test/loyalty/exact-cases.test.ts'],
  },
  {
    defect: 'points that are returned twice',
    edits: oneEdit(
      'src/loyalty/earning/settle-order.ts',
      'partOf(redemption.points, share) - redemption.returned',
      'partOf(redemption.points, share)',
    ),
    tests: ['test/loyalty/refunds', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'a hold that is never freed',
    edits: oneEdit(
      'src/loyalty/catch-up.ts',
      'lapseHolds(journal, accountId',
      'void (journal, accountId',
    ),
    tests: ['test/loyalty/catch-up.test.ts', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'debt that the next points do not settle',
    edits: oneEdit(
      'src/loyalty/lots/open-lots.ts',
      'settleDebt(account.debt, credited)',
      'settleDebt(0, credited)',
    ),
    tests: ['test/loyalty/exact-cases.test.ts', 'test/loyalty/exact-refunds.test.ts'],
  },
  {
    defect: 'a missing program filter',
    edits: oneEdit(
      'src/postgres/read/holds.ts',
      'where h.program_id = $1 and h.hold_id',
      'where h.hold_id',
    ),
    tests: ['test/postgres/other-program.test.ts'],
  },
  {
    defect: 'stock that is not looked at',
    edits: oneEdit(
      'src/loyalty/rewards/eligibility.ts',
      'reward.stock < quantity',
      'reward.stock < 0',
    ),
    tests: ['test/loyalty/commands/redeem-reward.test.ts', 'test/postgres/hot-reward.test.ts'],
  },
  {
    defect: 'a reward that is not locked',
    edits: oneEdit(
      'src/postgres/lock-batch.ts',
      'order by reward_id for no key update) r`',
      'order by reward_id) r`',
    ),
    tests: ['test/postgres/hot-reward.test.ts'],
  },
  {
    defect: 'codes that come back with a cancellation',
    edits: oneEdit(
      'src/loyalty/rewards/give-back-reward.ts',
      'reward.stock !== null && !reward.hasCodePool',
      'reward.stock !== null',
    ),
    tests: ['test/loyalty/commands/import-reward-codes.test.ts'],
  },
  {
    defect: 'codes that are given to two members',
    edits: oneEdit(
      'src/postgres/look-up-rewards.ts',
      'and c.redemption_id is null order by',
      'order by',
    ),
    tests: ['test/postgres/reward-pool.test.ts'],
  },
  {
    defect: 'a refund that is forgotten when it comes before its order',
    edits: oneEdit(
      'src/loyalty/refunds/apply-refund.ts',
      'for (const refund of order.waiting) {',
      'for (const refund of order.waiting.slice(1)) {',
    ),
    tests: ['test/loyalty/exact-refunds.test.ts', 'test/model/ledger-model.test.ts'],
  },
  {
    defect: 'a warning for each night',
    edits: oneEdit(
      'src/loyalty/lots/warn-of-expiry.ts',
      'before.lastDay === last.day && before.thresholdDays <= thresholdDays',
      'before.lastDay === last.day && before.thresholdDays < thresholdDays',
    ),
    tests: ['test/loyalty/lots/warn-of-expiry.test.ts'],
  },
  {
    defect: 'entries that are not chained',
    edits: oneEdit(
      'src/postgres/save-facts.ts',
      'heads.get(entry.accountId) ?? NO_HASH',
      'NO_HASH',
    ),
    tests: ['test/postgres/laws.test.ts', 'test/postgres/audit.test.ts'],
  },
  {
    defect: 'a capture of a hold that has lapsed',
    edits: oneEdit('src/loyalty/commands/open-hold.ts', 'now >= hold.expiresAt', 'false'),
    tests: ['test/loyalty/commands/capture-hold.test.ts', 'test/model/ledger-model.test.ts'],
  },
  ...RULE_MUTANTS,
];
