import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { countUncounted } from '../../src/postgres/fold-statistics.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { auditProgram } from '../../src/postgres/read/audit-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Dimension } from '../../src/postgres/read/program-statistics.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  adjust,
  cancelReward,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  orderOf,
  redeem,
  refund,
  takeReward,
} from '../support/demo-commands.ts';
import { importOf, merge, transfer } from '../support/moving-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { BUSY, BUSY_REWARDS } from '../support/random-commands.ts';
import { inStore } from '../support/store-visits.ts';

const PROGRAM = DEMO.program.programId;
const DAYS = { from: '2026-11-01', to: '2026-12-31' };
const BEN = { externalId: 'ben' } as const;

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await liveAsBefore();
});
afterAll(() => test.close());

/** What happened before there were statistics: some of everything. */
async function liveAsBefore(): Promise<void> {
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook: BUSY, rewards: BUSY_REWARDS, ...by });
  let now = NOON;
  const engine = engineOn(new PostgresStore(test.database), { clock: { now: () => now } });
  await engine.submit(enroll('enroll'));
  await engine.submit(enroll('enroll-ben', BEN));
  await engine.submit(inStore(earnOrder('order-1', orderOf('order-1')), 'pudong'));
  await engine.submit(inStore(earnReview('review'), 'online'));
  await engine.submit(importOf('import', [{ member: BEN, points: 70 }]));
  await engine.submit(adjust('gift', 700, { expiresAt: NOON + 2 * DAY }));
  await engine.submit(adjust('taken', -40));
  await engine.submit(redeem('order-2', { points: 50 }));
  await engine.submit(refund('refund', 'order-1'));
  const taken = await engine.submit(takeReward('reward', 'rwd_plain'));
  if (taken.type !== 'RedeemRewardSuccess') throw new Error(taken.type);
  await engine.submit(cancelReward('cancel', taken.redemption.redemptionId));
  await engine.submit(transfer('give', 25, { recipient: BEN }));
  now += 3 * DAY;
  await engine.submit(redeem('late', { points: 1 }));
  await engine.submit(merge('merge', { survivor: { externalId: 'alice' }, absorbed: BEN }));
}

const read = (groupBy: readonly Dimension[]) =>
  createReads(test.database).programStatistics(PROGRAM, { ...DAYS, groupBy, limit: 100 });

/** As versions before kept what rules gave in an answer: by their names. */
const NAMED = `update command_record c set answer = (c.answer::jsonb || jsonb_build_object(
    'breakdown', jsonb_build_object('revision', 1, 'passed', '{}'::jsonb, 'given', coalesce((
      select jsonb_agg(jsonb_build_object('rule', r.line ->> 0, 'points', r.line -> 1))
      from entry e cross join json_array_elements(e.by_rule) as r (line)
      where e.idempotency_key = c.idempotency_key and e.kind = 'EARN'), '[]'::jsonb))))::json
  where c.kind = 'earnPoints'`;

/** As the version before had written it: an entry says nothing of statistics, nobody counts it. */
const FORGET = `set session_replication_role = replica;
  delete from statistic_tally; delete from daily_statistic;
  update entry set store_id = null, level_id = null, by_rule = null, is_counted = false;
  set session_replication_role = default`;

const UNDO_0006 = `drop table statistic_delta; drop table daily_statistic;
  delete from statistic_tally;
  drop trigger entry_is_counted_once_and_for_all on entry;
  alter table entry drop column store_id, drop column level_id, drop column by_rule,
    drop column is_counted;
  delete from migration where name = '0006-statistics'`;

/** What needs nothing of the entry but what it always said, and what each rule has issued. */
async function readBefore() {
  const issued = (await read(['RULE'])).map(({ rule, figures }) => [rule, figures.ISSUED]);
  return { days: await read(['DAY', 'PURPOSE']), issued };
}

describe('what entries said before there were statistics', () => {
  it('is counted by a job where a replica of the version before wrote them meanwhile', async () => {
    await test.sql(NAMED);
    const before = await readBefore();
    expect(before.days.length).toBeGreaterThanOrEqual(5);
    expect(before.issued.length).toBe(3);
    await test.sql(FORGET);
    expect(await read([])).toEqual([]);
    expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
    expect(await countUncounted(test.database, PROGRAM, 3)).toBe(3);
    expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
    while ((await countUncounted(test.database, PROGRAM, 3)) === 3);
    expect(await readBefore()).toEqual(before);
    expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
  });

  it('is counted by the migration: by day, rule, purpose, and store', async () => {
    const before = await readBefore();
    await test.sql(UNDO_0006);
    expect(await migrate(test.database)).toEqual(['0006-statistics']);
    expect(await readBefore()).toEqual(before);
    const stores = await read(['STORE']);
    expect(stores.map(({ storeId, figures }) => [storeId, figures.ISSUED.points])).toEqual([
      [null, 700],
      ['online', 20],
      ['pudong', 100],
    ]);
    expect((await read(['LEVEL'])).map(({ levelId }) => levelId)).toEqual([null]);
    expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
    const [{ uncounted } = {}] = await test.sql(
      `select count(*)::int as uncounted from entry where not is_counted`,
    );
    expect(uncounted).toBe(0);
  });

  it('is not mixed up with what an older version writes from then on', async () => {
    const [{ uncounted } = {}] = await test.sql(
      `insert into entry (program_id, account_id, sequence, entry_id, kind, change_available,
         change_pending, change_held, change_debt, balance_available, balance_pending,
         balance_held, balance_debt, occurred_at, recorded_at, reference, actor, revision,
         idempotency_key)
       select program_id, account_id, sequence + 1, 'ent_older', 'IMPORT', 5, 0, 0, 0,
         balance_available + 5, balance_pending, balance_held, balance_debt, occurred_at,
         recorded_at, 'older', 'service:shop', 1, 'older'
       from entry order by sequence desc limit 1 returning not is_counted as uncounted`,
    );
    expect(uncounted).toBe(true);
    expect(await createReads(test.database).foldablePrograms(9)).toEqual([PROGRAM]);
    const [before] = await read([]);
    expect(await countUncounted(test.database, PROGRAM, 9)).toBe(1);
    const [after] = await read([]);
    expect(after?.figures.IMPORTED).toEqual({
      points: Number(before?.figures.IMPORTED.points) + 5,
      count: Number(before?.figures.IMPORTED.count) + 1,
    });
  });
});
