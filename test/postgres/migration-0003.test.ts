import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  redeem,
} from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const ALLOCATIONS = `select sequence, lot_id, points::int as points from allocation
  order by sequence, position`;

let test: TestDatabase;
let engine: Engine;
let before: readonly Record<string, unknown>[];
let migrated: readonly string[];
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('drop schema public cascade');
  await test.sql('create schema public');
  await test.database.orm.migrator.up({ to: '0002-time-and-proof' });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook: DEMO, rewards: [], ...by });
  engine = engineOn(new PostgresStore(test.database));
  await engine.submit(enroll('enroll'));
  await engine.submit(earnReview('review'));
  await engine.submit(earnOrder('order-1'));
  await engine.submit(redeem('order-2'));
  before = await test.sql(ALLOCATIONS);
  migrated = await migrate(test.database);
});
afterAll(() => test.close());

/** The first allocation once more, with one of its columns changed. */
function copyWith(column: string, value: string): string {
  return `insert into allocation select (jsonb_populate_record(t,
    '{"${column}": ${value}}')).* from allocation t limit 1`;
}

describe('what was written before', () => {
  it('stays, and what comes after is written beside it', async () => {
    expect(migrated[0]).toBe('0003-light-writes');
    expect(before).toHaveLength(2);
    expect(await test.sql(ALLOCATIONS)).toEqual(before);
    const again = await engine.submit(adjust('take', -10));
    expect(again.type).toBe('AdjustPointsSuccess');
    expect(await test.sql(ALLOCATIONS)).toHaveLength(3);
  });

  it.each([
    { of: 'no entry', column: 'sequence', value: '99' },
    { of: 'no lot', column: 'lot_id', value: '"lot_none"' },
    { of: 'an entry of nobody', column: 'account_id', value: '"acc_none"' },
    { of: 'a lot of another program', column: 'program_id', value: '"prg_none"' },
  ])('is in the way of an allocation of $of as ever', async ({ column, value }) => {
    await expect(test.sql(copyWith(column, value))).rejects.toMatchObject({ code: '23503' });
  });

  it('is checked by no foreign key any more, but all other tables are', async () => {
    const rows = await test.sql(
      `select conrelid::regclass::text as of from pg_constraint where contype = 'f'
       and connamespace = 'public'::regnamespace`,
    );
    const tables = new Set(rows.map(({ of }) => of));
    expect(tables).not.toContain('allocation');
    expect([...tables]).toEqual(expect.arrayContaining(['entry', 'hold', 'lot', 'member']));
  });
});

describe('many allocations at once', () => {
  it('are refused all when one of them is of nothing', async () => {
    const count = 'select count(*)::int as count from allocation';
    const [{ count: there } = {}] = await test.sql(count);
    const many = `insert into allocation select t.program_id, t.account_id,
      case when n = 100 then 99 else e.sequence end, t.lot_id, n, 1
      from allocation t cross join generate_series(1, 100) n
      cross join (select sequence from entry where kind = 'EARN' limit 1) e
      where t.sequence = (select min(sequence) from allocation) and n in (1, 100)`;
    await expect(test.sql(many)).rejects.toMatchObject({ code: '23503' });
    expect(await test.sql(count)).toEqual([{ count: there }]);
  });
});
