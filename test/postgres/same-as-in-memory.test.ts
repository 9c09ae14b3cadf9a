import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCommandIds } from '../../src/engine/command-id.ts';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import { runBatch } from '../../src/engine/run-batch.ts';
import { type Command, type Draft, typeOf } from '../../src/loyalty/commands/commands.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { MINUTE } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { enroll, NOON } from '../support/demo-commands.ts';
import { createInMemoryStore } from '../support/in-memory-store.ts';
import { brokenChains, brokenLaws } from '../support/ledger-laws.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { BUSY, BUSY_REWARDS, randomCommands } from '../support/random-commands.ts';

const MEMBERS = Array.from({ length: 12 }, (_, index) => `member-${index}`);
const BATCHES = 300;

/** Types of answers that any of the runs gave. */
const kinds = new Set<string>();

const RULES: readonly { readonly name: string; readonly rules: RuleBook; readonly seed: number }[] =
  [
    { name: 'points active at once', rules: BUSY, seed: 1 },
    {
      name: 'sliding expiry, and days of grace for what comes back',
      rules: { ...BUSY, expiry: { kind: 'SLIDING', months: 1, returnGraceDays: 3 } },
      seed: 2,
    },
    {
      name: 'activation on confirmation',
      rules: { ...BUSY, activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 3 } },
      seed: 3,
    },
    {
      name: 'sliding expiry of points that are pending for a day',
      rules: {
        ...BUSY,
        activation: { kind: 'AFTER_DAYS', days: 1 },
        expiry: { kind: 'SLIDING', months: 1, roundUpTo: 'MONTH' },
      },
      seed: 4,
    },
  ];

const opened: TestDatabase[] = [];
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  opened.push(database);
});
afterAll(() => Promise.all(opened.map(({ close }) => close())));

describe('every command, in batches, gets the answer it would get with everything loaded', () => {
  it.each(RULES)('$name', async ({ rules, seed }) => {
    const programId = `prg_${seed}`;
    const program = { ...rules.program, programId, code: `same-${seed}` };
    const ruleBook = { ...rules, program };
    const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
    await createProgram(database.database, { ruleBook, rewards: BUSY_REWARDS, ...by });
    const inMemory = createInMemoryStore([ruleBook], { rewards: BUSY_REWARDS });
    const inPostgres = new PostgresStore(database.database);
    const commands = randomCommands(seed, MEMBERS);
    const nextId = createCommandIds();
    let now = NOON;
    const clock = { now: () => now };

    async function both(drafts: readonly Draft<Command>[]): Promise<void> {
      const batch = drafts
        .map((draft) => ({ ...draft, programId, commandId: nextId(now) }) as Command)
        .filter((command) => typeOf(command).check(command) === null)
        .map((command) => ({ command, fingerprint: fingerprintOf(command) }));
      if (batch.length === 0) return;
      const expected = [];
      for (const one of batch) {
        const { answers } = await runBatch({ store: inMemory, clock }, [one]);
        expected.push(...answers);
      }
      const { answers } = await runBatch({ store: inPostgres, clock }, batch);
      expect(answers).toEqual(JSON.parse(JSON.stringify(expected)));
      for (const answer of answers) {
        commands.learn(answer);
        kinds.add(answer.type);
      }
    }

    await both(MEMBERS.map((externalId) => enroll(`enroll-${externalId}`, { externalId })));
    for (let index = 0; index < BATCHES; index += 1) {
      now += commands.below(800) * MINUTE;
      await both(Array.from({ length: 1 + commands.below(8) }, () => commands.next(now)));
    }
    expect(await brokenLaws(database)).toEqual({});
    expect(await brokenChains(database)).toEqual([]);
  });

  it('and all kinds of commands succeeded in one of them', () => {
    const succeeded = [...kinds].filter((type) => type.endsWith('Success')).toSorted();
    expect(succeeded).toEqual([
      'AdjustPointsSuccess',
      'CancelRewardRedemptionSuccess',
      'CaptureHoldSuccess',
      'ChangeRewardSuccess',
      'ConfirmOrderSuccess',
      'CreateRewardSuccess',
      'EarnPointsSuccess',
      'EnrollMemberSuccess',
      'EraseMemberSuccess',
      'ExtendExpirySuccess',
      'FreezeSpendingSuccess',
      'FulfilRewardRedemptionSuccess',
      'HoldPointsSuccess',
      'ImportBalancesSuccess',
      'ImportRewardCodesSuccess',
      'MergeMembersSuccess',
      'PassTimeSuccess',
      'RedeemPointsSuccess',
      'RedeemRewardSuccess',
      'RefundOrderPointsSuccess',
      'ReinstateExpiredSuccess',
      'ReleaseHoldSuccess',
      'RetireRewardSuccess',
      'TransferPointsSuccess',
    ]);
  });
});
