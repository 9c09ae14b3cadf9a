import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/loyalty/time.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { adjust, DEMO, NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const ALLOCATIONS = `select sequence, position, lot_id, points::int as points from allocation
  order by sequence, position`;
const WRITTEN_BEFORE = [
  { sequence: 3, position: 0, lot_id: 'lot_1', points: -100 },
  { sequence: 3, position: 1, lot_id: 'lot_2', points: -40 },
];

let test: TestDatabase;
let migrated: readonly string[];
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('drop schema public cascade');
  await test.sql('create schema public');
  await test.database.orm.migrator.up({ to: '0002-time-and-proof' });
  await writeAsBefore();
  migrated = await migrate(test.database);
});
afterAll(() => test.close());

/** What the version before had written: two gifts of 100 points, 140 of them taken again. */
async function writeAsBefore(): Promise<void> {
  const { programId, code, name, timeZone, currency } = DEMO.program;
  const values = [programId, new Date(NOON).toISOString(), new Date(NOON + 30 * DAY).toISOString()];
  await test.sql('insert into program values ($1, $2, $3, $4, $5, 1)', [
    programId,
    code,
    name,
    timeZone,
    currency,
  ]);
  await test.sql(`insert into rule_book values ($1, 1, $3, 'operator:test', 'first', $2)`, [
    programId,
    values[1],
    JSON.stringify(DEMO),
  ]);
  const entry = `insert into entry (program_id, occurred_at, recorded_at, reference, actor,
    revision, account_id, sequence, entry_id, kind, change_available, change_pending, change_held,
    change_debt, balance_available, balance_pending, balance_held, balance_debt, idempotency_key)
    values ($1, $2, $2, 'k', 'operator:test', 1, 'acc_1',`;
  const lot = `insert into lot (program_id, available_at, expires_at, account_id, lot_id, earned,
    remaining, held, source_sequence) values ($1, $2, $3, 'acc_1',`;
  const allocation = `insert into allocation (program_id, account_id, sequence, position, lot_id,
    points) values ($1, 'acc_1', 3,`;
  for (const row of [
    `insert into member (program_id, member_id, account_id, external_id, member_code, enrolled_at)
      values ($1, 'mem_1', 'acc_1', 'alice', 'CARD', $2)`,
    `insert into account (program_id, account_id, member_id, status, growth_value, available,
      pending, held, debt, lifetime_earned, lifetime_redeemed, lifetime_expired, sequence)
      values ($1, 'acc_1', 'mem_1', 'ACTIVE', 0, 60, 0, 0, 0, 0, 0, 0, 3)`,
    `${entry} 1, 'ent_1', 'ADJUST', 100, 0, 0, 0, 100, 0, 0, 0, 'k1')`,
    `${entry} 2, 'ent_2', 'ADJUST', 100, 0, 0, 0, 200, 0, 0, 0, 'k2')`,
    `${entry} 3, 'ent_3', 'ADJUST', -140, 0, 0, 0, 60, 0, 0, 0, 'k3')`,
    `${lot} 'lot_1', 100, 0, 0, 1)`,
    `${lot} 'lot_2', 100, 60, 0, 2)`,
    `${allocation} 0, 'lot_1', -100)`,
    `${allocation} 1, 'lot_2', -40)`,
  ]) {
    const count = new Set(row.match(/\$\d/g)).size;
    await test.sql(row, values.slice(0, count));
  }
}

/** The first allocation once more at another place, with one of its columns changed. */
function copyWith(column: string, value: string): string {
  return `insert into allocation select (jsonb_populate_record(t,
    '{"position": 9, "${column}": ${value}}')).* from allocation t limit 1`;
}

describe('what was written before', () => {
  it('stays, and what comes after is written beside it', async () => {
    expect(migrated[0]).toBe('0003-light-writes');
    expect(await test.sql(ALLOCATIONS)).toEqual(WRITTEN_BEFORE);
    const taken = await engineOn(new PostgresStore(test.database)).submit(adjust('take', -10));
    expect(taken).toMatchObject({ type: 'AdjustPointsSuccess', account: { available: 50 } });
    expect(await test.sql(ALLOCATIONS)).toEqual([
      ...WRITTEN_BEFORE,
      { sequence: 4, position: 0, lot_id: 'lot_2', points: -10 },
    ]);
  });

  it.each([
    { of: 'no entry', column: 'sequence', value: '99' },
    { of: 'no lot', column: 'lot_id', value: '"lot_none"' },
    { of: 'an entry of nobody', column: 'account_id', value: '"acc_none"' },
    { of: 'a lot of another program', column: 'program_id', value: '"prg_none"' },
  ])('is in the way of an allocation of $of as ever', async ({ column, value }) => {
    await expect(test.sql(copyWith(column, value))).rejects.toMatchObject({ code: '23503' });
  });

  it('is in the way of a second allocation at its place', async () => {
    await expect(test.sql(copyWith('position', '0'))).rejects.toMatchObject({ code: '23505' });
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
    const before = await test.sql(count);
    const many = `insert into allocation (program_id, account_id, sequence, position, lot_id,
      points) select program_id, account_id, case n when 100 then 99 else 1 end, n, lot_id, 1
      from allocation cross join generate_series(1, 100) n where sequence = 3 and position = 0`;
    await expect(test.sql(many)).rejects.toMatchObject({ code: '23503' });
    expect(await test.sql(count)).toEqual(before);
  });
});
