import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { earnOrder, earnReview, NOON, orderOf, refund } from '../support/demo-commands.ts';
import { bookOf, ruleOf } from '../support/earning-events.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const RULES: RuleBook = bookOf([
  ruleOf({ ruleId: 'base' }),
  ruleOf({
    ruleId: 'welcome',
    formula: { kind: 'FIXED', points: 500 },
    conditions: { firstOrder: true },
  }),
  ruleOf({ ruleId: 'review', trigger: 'REVIEW', formula: { kind: 'FIXED', points: 20 } }),
]);

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('drop schema public cascade');
  await test.sql('create schema public');
  await test.database.orm.migrator.up({ to: '0005-rewards' });
  await writeAsBefore();
});
afterAll(() => test.close());

/** What the version before had written: alice has earned 100 points by an order and spent them. */
async function writeAsBefore(): Promise<void> {
  const { programId, code, name, timeZone, currency } = RULES.program;
  const at = new Date(NOON).toISOString();
  const insert = (table: string, row: Readonly<Record<string, unknown>>) =>
    test.sql(
      `insert into ${table} (${Object.keys(row).join(', ')})
       values (${Object.keys(row).map((_, index) => `$${index + 1}`)})`,
      Object.values(row),
    );
  const program = { program_id: programId };
  await insert('program', { ...program, code, name, time_zone: timeZone, currency, revision: 1 });
  const about = { author: 'operator:test', reason: 'first', published_at: at };
  const document = JSON.stringify(RULES);
  await insert('rule_book', { ...program, revision: 1, document, ...about });
  for (const [name, growth] of Object.entries({ alice: 100, bob: 0 })) {
    const ids = { ...program, member_id: `mem_${name}`, account_id: `acc_${name}` };
    const names = { external_id: name, member_code: name, enrolled_at: at };
    await insert('member', { ...ids, ...names });
    const balance = { available: 0, pending: 0, held: 0, debt: 0, growth_value: growth };
    const lifetime = { lifetime_earned: growth, lifetime_redeemed: growth, lifetime_expired: 0 };
    await insert('account', { ...ids, status: 'ACTIVE', ...balance, ...lifetime, sequence: 0 });
  }
  const line = { lineId: '1', sku: 'tea', category: null, quantity: 1, amount: 10_000 };
  const place = { storeId: null, channel: null, couponDiscount: 0, shipping: 0 };
  const earned = { paid: 10_000, points: 100, growth: 100, takenBack: 0, growthTakenBack: 0 };
  const times = { occurredAt: NOON, recordedAt: NOON, revision: 1 };
  await insert('order_record', {
    ...program,
    order_id: 'o1',
    account_id: 'acc_alice',
    earning: JSON.stringify({ ...times, lines: [line], ...place, ...earned }),
    points_earned: 100,
    points_redeemed: 0,
    entry_sequences: [],
  });
}

describe('what was written before', () => {
  it('tells who has ordered: there is no second first order', async () => {
    expect(await migrate(test.database)).toContain('0007-earning-rules');
    const uses = await test.sql('select account_id, day::text, points::int from daily_use');
    expect(uses).toEqual([{ account_id: 'acc_alice', day: '0001-01-01', points: 1 }]);
    const engine = engineOn(new PostgresStore(test.database));
    expect(await engine.submit(earnOrder('o2'))).toMatchObject({ points: 100 });
    const bob = { member: { externalId: 'bob' } };
    expect(await engine.submit(earnOrder('o3', orderOf('o3'), bob))).toMatchObject({ points: 600 });
  });

  it('is refunded as it was earned, and what comes after is written beside it', async () => {
    const engine = engineOn(new PostgresStore(test.database));
    expect(await engine.submit(refund('f1', 'o1'))).toMatchObject({ clawedBack: 100 });
    expect(await engine.submit(earnReview('r1'))).toMatchObject({ points: 20 });
    const [row] = await test.sql('select amount, breakdown from activity_record');
    expect(row).toEqual({
      amount: null,
      breakdown: {
        revision: 1,
        ...{ gave: '2', points: [20], counted: [1] },
        passed: {},
      },
    });
  });
});
