import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DAY, dayOf, HOUR } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { countUncounted } from '../../src/postgres/fold-statistics.ts';
import { auditProgram } from '../../src/postgres/read/audit-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { localDay, zoneOffsetsOf } from '../../src/postgres/zone-offsets.ts';
import { DEMO, earnReview, enroll, NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { randomOf } from '../support/random-of.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function programIn(timeZone: string): Promise<string> {
  const programId = `prg_${timeZone.replace('/', '_')}`;
  const program = { ...DEMO.program, programId, code: timeZone.toLowerCase(), timeZone };
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook: { ...DEMO, program }, rewards: [], ...by });
  return programId;
}

it.each([
  ['Asia/Shanghai', 'never changes'],
  ['America/New_York', 'changes at two in the morning'],
  ['Africa/Cairo', 'changes at midnight'],
  ['Africa/Casablanca', 'changes around Ramadan'],
  ['Australia/Lord_Howe', 'changes by half an hour'],
  ['Asia/Kathmandu', 'is a quarter of an hour off'],
])('an instant is on the same day in the database as here: %s %s', async (timeZone) => {
  const programId = await programIn(timeZone);
  const zone = await zoneOffsetsOf(test.database.orm.em.fork(), programId);
  const random = randomOf(5);
  const years = 30 * 366 * DAY;
  const instants = Array.from(
    { length: 3_000 },
    () => Date.UTC(2005) + Math.floor(random() * years),
  );
  const rows = await test.sql(
    `select ${localDay('i', ['$2', '$3'])}::text as day
     from unnest($1::timestamptz[]) with ordinality as u (i, position) order by position`,
    [instants.map((instant) => new Date(instant).toISOString()), ...zone],
  );
  expect(rows.map(({ day }) => day)).toEqual(instants.map((instant) => dayOf(instant, timeZone)));
});

it('statistics and caps are of our days where the database has a time zone otherwise', async () => {
  const programId = await programIn('America/Edmonton');
  const engine = engineOn(new PostgresStore(test.database));
  await engine.submit({ ...enroll('enroll'), programId });
  for (let hours = 0; hours < 24; hours += 1) {
    const occurredAt = NOON - hours * HOUR;
    await engine.submit({ ...earnReview(`review-${hours}`, { occurredAt }), programId });
  }
  const read = () =>
    createReads(test.database).programStatistics(programId, {
      ...{ from: '2026-11-01', to: '2026-11-30', groupBy: ['DAY'], limit: 9 },
    });
  const before = await read();
  expect(before.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21']);
  // As a server would, whose rules of time zones are older or newer than ours.
  await test.sql(`update program set time_zone = 'Pacific/Kiritimati' where program_id = $1`, [
    programId,
  ]);
  const told = () => auditProgram(test.database, programId);
  expect(await told()).toEqual([]);
  await test.sql('delete from statistic_tally where program_id = $1', [programId]);
  await test.sql('update entry set is_counted = false where program_id = $1', [programId]);
  await countUncounted(test.database, programId, 1_000);
  expect(await read()).toEqual(before);
  expect(await told()).toEqual([]);
});
