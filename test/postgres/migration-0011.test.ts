import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createProgram } from '../../src/postgres/create-program.ts';
import { foldStatistics } from '../../src/postgres/fold-statistics.ts';
import { auditProgram } from '../../src/postgres/read/audit-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { DIMENSIONS } from '../../src/postgres/read/program-statistics.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { DEMO, earnOrder, earnReview, enroll, NOON, redeem } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const QUESTION = { from: '2026-11-01', to: '2026-11-30', groupBy: DIMENSIONS, limit: 100 };
const KEY = 'day, measure, purpose, purpose_tag, store_id, level_id';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook: DEMO, rewards: [], ...by });
  const engine = engineOn(new PostgresStore(test.database));
  await engine.submit(enroll('enroll'));
  await engine.submit(earnOrder('order-1'));
  await engine.submit(earnReview('review'));
  await engine.submit(redeem('redeem', { points: 100 }));
});
afterAll(() => test.close());

/** Some of it as a replica of the version before would have left it: a row for each rule. */
const AS_BEFORE = `with old as (delete from statistic_tally where number % 2 = 1 returning *)
  insert into statistic_delta (program_id, ${KEY}, rule_id, points, count)
  select program_id, ${KEY}, line ->> 0, (line ->> 1)::bigint, (line ->> 2)::bigint
  from old cross join json_array_elements(lines) as r (line)`;

it('what a replica of the version before has counted is asked for and folded as well', async () => {
  const reads = createReads(test.database);
  const read = () => reads.programStatistics(PROGRAM, QUESTION);
  const before = await read();
  expect(before.length).toBe(3);
  await test.sql(AS_BEFORE);
  const [{ deltas, tallies } = {}] = await test.sql(
    `select (select count(*)::int from statistic_delta) as deltas,
       (select count(*)::int from statistic_tally) as tallies`,
  );
  expect({ deltas, tallies }).toEqual({ deltas: 2, tallies: 1 });
  expect(await read()).toEqual(before);
  expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
  // A page is of each table: as long as one of them may have more, so does the fold.
  expect(await foldStatistics(test.database, PROGRAM, 1)).toBe(1);
  expect(await reads.foldablePrograms(9)).toEqual([PROGRAM]);
  expect(await read()).toEqual(before);
  expect(await foldStatistics(test.database, PROGRAM, 9)).toBe(1);
  expect(await reads.foldablePrograms(9)).toEqual([]);
  expect(await read()).toEqual(before);
  expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
});
