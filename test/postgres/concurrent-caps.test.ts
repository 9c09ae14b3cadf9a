import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import type { Answer, Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { earnOrder, earnReview, enroll, NOON } from '../support/demo-commands.ts';
import { bookOf, ruleOf } from '../support/earning-events.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const none = { newMemberDays: null } as const;
const fixed = (points: number) => ({ kind: 'FIXED', points }) as const;

/** Each order gives 100 a time, at most 250 a week; reviews 40; all together 700 a day. */
const RULES: RuleBook = bookOf(
  [
    ruleOf({
      ruleId: 'orders',
      formula: fixed(100),
      caps: [{ ...none, period: 'WEEK', maximum: 250 }],
    }),
    ruleOf({
      ruleId: 'first',
      formula: fixed(30),
      layer: 'BONUS',
      conditions: { firstOrder: true },
    }),
    ruleOf({ ruleId: 'reviews', trigger: 'REVIEW', formula: fixed(40) }),
    ruleOf({
      ruleId: 'reviews-in-all',
      trigger: 'REVIEW',
      formula: fixed(7),
      caps: [{ ...none, period: 'LIFETIME', maximum: 15 }],
    }),
  ],
  { earningCaps: [{ ...none, over: 'ALL', period: 'DAY', maximum: 700 }] },
);

let test: TestDatabase;
let other: Database;
let engines: readonly Engine[];
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 6 });
  other = await openDatabase({ url: test.url, poolSize: 6 });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook: RULES, rewards: [], ...by });
  const retry = { batchAttemptsMax: 8, retryPauseMilliseconds: 1, retryMillisecondsMax: 30_000 };
  // One command a batch: each transaction meets those of the other engine.
  engines = [test.database, other].map((database) =>
    engineOn(new PostgresStore(database), { lanes: 4, batchSizeMax: 1, retry }),
  );
});
afterAll(async () => {
  await other.close();
  await test.close();
});

const gained = (answers: readonly Answer[]) =>
  answers.reduce(
    (sum, answer) => sum + (answer.type === 'EarnPointsSuccess' ? answer.points : 0),
    0,
  );
const submit = (index: number, draft: Draft<Command>): Promise<Answer> => {
  const engine = engines[index % engines.length];
  if (engine === undefined) throw new Error('there is no engine');
  return engine.submit<Command>(draft);
};
async function usesOf(): Promise<Readonly<Record<string, number>>> {
  const rows = await test.sql(
    `select rule_id || ' ' || day::text as use, points::int as points from daily_use order by 1`,
  );
  return Object.fromEntries(rows.map(({ use, points }) => [String(use), Number(points)]));
}

describe('twenty earns at once, through two engines', () => {
  it('never pass a cap, be it of a day, a week or for ever, of one rule or of all', async () => {
    await submit(0, enroll('enroll'));
    const orders = await Promise.all(
      Array.from({ length: 20 }, (_, index) => submit(index, earnOrder(`order-${index}`))),
    );
    // 250 by the week's cap, and the first order once.
    expect(gained(orders)).toBe(280);
    const reviews = await Promise.all(
      Array.from({ length: 20 }, (_, index) => submit(index, earnReview(`review-${index}`))),
    );
    expect(gained(reviews)).toBe(420);
    const [account] = await test.sql('select available::int, sequence from account');
    expect(account?.available).toBe(700);
    expect(await usesOf()).toEqual({
      '$ALL@DAY 2026-11-22': 700,
      '$first-order 0001-01-01': 1,
      'orders@WEEK 2026-11-16': 250,
      'reviews-in-all@LIFETIME 0001-01-01': 15,
    });
  });

  it('leave with each what it gave, and the sum of that in the entry', async () => {
    const [row] = await test.sql(
      `select count(*)::int as wrong from activity_record v
       where v.points <> coalesce((select sum(p.points::bigint)
         from json_array_elements_text(v.breakdown -> 'points') as p (points)), 0)`,
    );
    expect(row?.wrong).toBe(0);
    const [order] = await test.sql(
      `select count(*)::int as wrong from order_record o
       where (o.earning ->> 'points')::bigint <> coalesce((select sum(p.points::bigint)
         from json_array_elements_text(o.earning -> 'breakdown' -> 'points') as p (points)), 0)`,
    );
    expect(order?.wrong).toBe(0);
  });
});
