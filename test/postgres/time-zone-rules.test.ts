import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { dayOf, HOUR, type Instant } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { saveJobProgress } from '../../src/postgres/save-job-progress.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { answerOf } from '../support/answer-of.ts';
import { adjust, DEMO, enroll, NOON, takeReward } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { createReward } from '../support/reward-commands.ts';
import { at, passTime } from '../support/time-commands.ts';

/** Alberta turns its clocks back no more from 2026 on; many a database has not heard of it. */
const timeZone = 'America/Edmonton';
const programId = 'prg_edmonton';
const ruleBook = {
  ...DEMO,
  program: { ...DEMO.program, programId, code: 'edmonton', timeZone },
  expiryWarningDays: [7],
};

let test: TestDatabase;
let reads: ReturnType<typeof createReads>;
let engine: Engine;
let accountId = '';
let now: Instant = NOON;
beforeAll(async () => {
  test = await createTestDatabase();
  reads = createReads(test.database);
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook, rewards: [], ...by });
  engine = engineOn(new PostgresStore(test.database), { clock: { now: () => now } });
  const enrolled = await engine.submit({ ...enroll('enroll'), programId });
  accountId = answerOf('EnrollMemberSuccess', enrolled).member.accountId;
  await give('gift', 100, at('2035-01-01T06:00Z'));
});
afterAll(() => test.close());

async function give(key: string, points: number, expiresAt: Instant): Promise<void> {
  const answer = await engine.submit({ ...adjust(key, points, { expiresAt }), programId });
  answerOf('AdjustPointsSuccess', answer);
}

it('an hour after midnight here is a day that the database may not have begun', () => {
  const days = ['2026-11-27T05:30Z', '2026-11-27T06:30Z'].map((text) => dayOf(at(text), timeZone));
  expect(days).toEqual(['2026-11-26', '2026-11-27']);
});

it('a warning of one of our days stands for that day and for no other', async () => {
  const window = { until: at('2026-11-29T06:00Z'), thresholdDays: 7 };
  const found = () =>
    reads.warnableAccounts(programId, {
      ...{ now: NOON, windows: [window], timeZone, after: null, limit: 100 },
    });
  const warn = (key: string) => engine.submit({ ...passTime(key, [accountId]), programId });
  const none = { accountIds: [], next: null };
  await give('day', 3, at('2026-11-24T18:00Z'));
  expect(await found()).toEqual({ accountIds: [accountId], next: null });
  await warn('first');
  expect(await found()).toEqual(none);
  // The night after a day that was warned of.
  await give('late', 13, at('2026-11-25T06:30Z'));
  expect(await found()).toEqual({ accountIds: [accountId], next: null });
  await warn('second');
  expect(await found()).toEqual(none);
});

it('points expire on our days, those of one day in one row', async () => {
  await give('night', 5, at('2026-11-27T06:30Z'));
  await give('noon', 7, at('2026-11-27T18:00Z'));
  await give('midnight', 9, at('2026-11-28T06:00Z'));
  await give('next', 11, at('2026-11-28T06:30Z'));
  const key = { accountId, from: at('2026-11-26T00:00Z'), withinDays: 9 };
  expect(await reads.expiring(programId, [key])).toEqual([
    [
      { on: '2026-11-27', at: at('2026-11-27T06:30Z'), points: 21 },
      { on: '2026-11-28', at: at('2026-11-28T06:30Z'), points: 11 },
    ],
  ]);
});

it('warnings are due once a day of ours has begun, until they were made', async () => {
  const counts = { accounts: 0, entries: 0, points: 0, failed: 0, lastError: null };
  const dueAt = async (warnedUpTo: string, text: string) => {
    const doneUpTo = at(warnedUpTo);
    const run = { ...counts, startedAt: doneUpTo, finishedAt: doneUpTo, doneUpTo };
    await saveJobProgress(test.database, programId, { ...run, job: 'WARN' });
    return (await reads.duePrograms(at(text))).map(({ isWarningDue }) => isWarningDue);
  };
  const nothing: readonly boolean[] = [];
  expect([
    await dueAt('2026-11-22T12:00Z', '2026-11-23T05:59Z'),
    await dueAt('2026-11-22T12:00Z', '2026-11-23T06:00Z'),
    await dueAt('2026-11-23T06:00Z', '2026-11-23T07:30Z'),
  ]).toEqual([nothing, [true], nothing]);
});

it.each([
  { period: 'DAY', first: '2026-11-25T06:30Z', last: '2026-11-26T05:30Z' },
  { period: 'WEEK', first: '2026-11-30T06:30Z', last: '2026-12-07T05:30Z' },
  { period: 'MONTH', first: '2027-02-01T06:30Z', last: '2027-03-01T05:30Z' },
  { period: 'YEAR', first: '2028-01-01T06:30Z', last: '2029-01-01T05:30Z' },
] as const)('a member takes no more of a reward in a $period of ours', async (row) => {
  const { period: limitPeriod, first, last } = row;
  const eveningBefore = at(first) - 2 * HOUR;
  now = eveningBefore;
  const draft = createReward(limitPeriod, { perMemberLimit: 2, limitPeriod, pointsPrice: 1 });
  const created = await engine.submit({ ...draft, programId });
  const { rewardId } = answerOf('CreateRewardSuccess', created).reward;
  const answers: string[] = [];
  const instants = [eveningBefore, at(first), at(first) + HOUR, at(last), at(last) + HOUR];
  for (const [index, instant] of instants.entries()) {
    now = instant;
    for (const quantity of [2, 1]) {
      const key = `${limitPeriod}-${index}-${quantity}`;
      const taken = await engine.submit({ ...takeReward(key, rewardId, { quantity }), programId });
      answers.push('code' in taken ? taken.code : taken.type);
    }
  }
  const [taken, full] = ['RedeemRewardSuccess', 'REWARD_LIMIT_REACHED'];
  expect(answers).toEqual([taken, full, taken, full, full, full, full, full, taken, full]);
});
