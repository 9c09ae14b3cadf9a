import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { ADDING, MEASURES } from '../../src/loyalty/statistics/statistic.ts';
import { DAY, dayOf, MINUTE } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { foldStatistics } from '../../src/postgres/fold-statistics.ts';
import { auditProgram } from '../../src/postgres/read/audit-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import {
  DIMENSIONS,
  type Dimension,
  type StatisticsRow,
} from '../../src/postgres/read/program-statistics.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { enroll, NOON } from '../support/demo-commands.ts';
import { keyOf, plainStatistics } from '../support/plain-statistics.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { BUSY, BUSY_REWARDS, randomCommands } from '../support/random-commands.ts';
import { randomOf } from '../support/random-of.ts';
import { inStore } from '../support/store-visits.ts';

const MEMBERS = Array.from({ length: 9 }, (_, index) => `member-${index}`);
const ROUNDS = 250;
const QUESTIONS = 40;

const bonus = BUSY.earning.slice(0, 1).map((rule) => ({ ...rule, ruleId: 'second' }));

const RULES: readonly { readonly name: string; readonly rules: RuleBook; readonly seed: number }[] =
  [
    {
      name: 'two rules for one order',
      rules: { ...BUSY, earning: [...BUSY.earning, ...bonus] },
      seed: 21,
    },
    {
      name: 'points that are pending, and slide',
      rules: {
        ...BUSY,
        activation: { kind: 'AFTER_DAYS', days: 1 },
        expiry: { kind: 'SLIDING', months: 1, returnGraceDays: 3 },
      },
      seed: 22,
    },
    {
      name: 'points that expire with the year, in Auckland',
      rules: { ...BUSY, program: { ...BUSY.program, timeZone: 'Pacific/Auckland' } },
      seed: 23,
    },
  ];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** The engine's history of one program, and the days it spans. */
async function live({ rules, seed }: (typeof RULES)[number]) {
  const programId = `prg_${seed}`;
  const ruleBook = { ...rules, program: { ...rules.program, programId, code: `p-${seed}` } };
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(database.database, { ruleBook, rewards: BUSY_REWARDS, ...by });
  let now = NOON;
  const store = new PostgresStore(database.database);
  const engine = engineOn(store, { lanes: 1, clock: { now: () => now } });
  const commands = randomCommands(seed, MEMBERS);
  await Promise.all(
    MEMBERS.map((externalId) =>
      engine.submit({ ...enroll(`enroll-${externalId}`, { externalId }), programId }),
    ),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    now += commands.below(400) * MINUTE;
    const drafts = Array.from({ length: 1 + commands.below(5) }, () => {
      const draft = inStore(commands.next(now), `store-${commands.below(3)}`);
      return { ...draft, programId };
    });
    for (const answer of await Promise.all(engine.submitAll(drafts))) commands.learn(answer);
    // Now and then some of it is folded, while the rest goes on.
    if (commands.below(20) === 0) await foldStatistics(database.database, programId, 7);
  }
  const days = { from: dayOf(NOON - 40 * DAY, 'UTC'), to: dayOf(now + 400 * DAY, 'UTC') };
  return { programId, days };
}

/** Stretches of days that begin and end anywhere, by any dimensions. */
function questions(seed: number) {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: QUESTIONS }, () => {
    const first = NOON + (below(40) - 4) * DAY;
    const days = { from: dayOf(first, 'UTC'), to: dayOf(first + below(40) * DAY, 'UTC') };
    return { ...days, groupBy: DIMENSIONS.filter(() => below(2) === 0) };
  });
}

const FIELDS = {
  DAY: 'day',
  RULE: 'rule',
  PURPOSE: 'purpose',
  PURPOSE_TAG: 'purposeTag',
  STORE: 'storeId',
  LEVEL: 'levelId',
} as const satisfies Record<Dimension, keyof StatisticsRow>;

/** As `plainStatistics` tells them. */
function shown(groupBy: readonly Dimension[], rows: readonly StatisticsRow[]) {
  return Object.fromEntries(
    rows.map((row) => [
      keyOf(groupBy, (dimension) => row[FIELDS[dimension]]),
      Object.fromEntries(
        Object.entries(row.figures)
          .filter(([, { count }]) => count > 0)
          .map(([measure, { points, count }]) => [measure, [points, count]]),
      ),
    ]),
  );
}

async function owed(programId: string): Promise<number> {
  const [row] = await database.sql(
    `select sum(available + pending + held - debt)::int as owed from account
     where program_id = $1`,
    [programId],
  );
  return Number(row?.owed);
}

describe('over random commands, statistics', () => {
  it.each(RULES)('account for every point once, whatever is folded: $name', async (of) => {
    const { programId, days } = await live(of);
    const reads = createReads(database.database);
    const read = (groupBy: readonly (typeof DIMENSIONS)[number][]) =>
      reads.programStatistics(programId, { ...days, groupBy, limit: 10_000 });
    const [total] = await read([]);
    const sum = MEASURES.reduce((points, measure) => {
      const figure = total?.figures[measure].points ?? 0;
      return ADDING.has(measure) ? points + figure : points - figure;
    }, 0);
    expect({ sum, change: total?.change }).toEqual({
      sum: await owed(programId),
      change: await owed(programId),
    });
    expect(total?.figures.MOVED_IN.points).toBe(total?.figures.MOVED_OUT.points);
    const used = MEASURES.filter((measure) => (total?.figures[measure].count ?? 0) > 0);
    expect(used.length).toBeGreaterThanOrEqual(8);

    expect(await auditProgram(database.database, programId)).toEqual([]);
    const each = [[], ...DIMENSIONS.map((one) => [one]), ['DAY', 'STORE'], DIMENSIONS] as const;
    const before = await Promise.all(each.map(read));
    const summed = before.map((rows) => rows.reduce((points, row) => points + row.change, 0));
    expect(new Set(summed)).toEqual(new Set([sum]));

    const plain = await plainStatistics(database, programId, of.rules.program.timeZone);
    for (const question of questions(of.seed)) {
      const limit = 100_000;
      const rows = await reads.programStatistics(programId, { ...question, limit });
      expect({ ...question, rows: shown(question.groupBy, rows) }).toEqual({
        ...{ ...question, rows: plain.of(question) },
      });
    }

    while ((await foldStatistics(database.database, programId, 50)) > 0);
    expect(await Promise.all(each.map(read))).toEqual(before);
    expect(await auditProgram(database.database, programId)).toEqual([]);
  });
});
