import { afterEach, describe, expect, it } from '@jest/globals';
import { wakingEngine } from '../../src/jobs-parts.ts';
import type { HoldPoints } from '../../src/loyalty/commands/hold-points.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DAY, type Instant, SECOND } from '../../src/loyalty/time.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { saveJobProgress } from '../../src/postgres/save-job-progress.ts';
import { ALICE, adjust, DEMO, enroll, NOON, yuan } from '../support/demo-commands.ts';
import { at, moveClock, textOf } from '../support/time-commands.ts';
import { type JobsProgram, startJobsProgram, until } from './jobs-program.ts';

const SHANGHAI = DEMO.program.programId;
const NEW_YORK: RuleBook = {
  ...DEMO,
  program: { ...DEMO.program, programId: 'prg_ny', code: 'ny', timeZone: 'America/New_York' },
};

let program: JobsProgram;
afterEach(() => program.close());

async function aliceOf(reads: Reads, programId = SHANGHAI) {
  const [view] = await reads.membersBy(programId, 'externalId', ['alice']);
  if (view == null) throw new Error('Alice is not there.');
  return view.account;
}

async function balanceOf(programId = SHANGHAI): Promise<number> {
  return (await aliceOf(program.reads, programId)).available;
}

async function entriesOf(kind: string): Promise<readonly Record<string, unknown>[]> {
  return program.sql(
    `select account_id, change_available::int as points, occurred_at, recorded_at
     from entry where kind = $1 order by account_id, sequence`,
    [kind],
  );
}

/** Members with a gift each that expires at the same time. */
async function giveMany(count: number, expiresAt: Instant): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `member-${index}`);
  const { engine } = program;
  await Promise.all(
    engine.submitAll(names.map((name) => enroll(`enroll ${name}`, { externalId: name }))),
  );
  await Promise.all(
    engine.submitAll(
      names.map((name) => adjust(`gift ${name}`, 10, { member: { externalId: name }, expiresAt })),
    ),
  );
}

const isBroke = async () => (await balanceOf()) === 0;

describe('what time does is done by itself', () => {
  it('at the midnight of each program, which is another instant in each', async () => {
    program = await startJobsProgram([DEMO, NEW_YORK]);
    const programIds = [SHANGHAI, NEW_YORK.program.programId];
    for (const programId of programIds) {
      await program.engine.submit({ ...enroll('enroll'), programId });
      await program.engine.submit({ ...adjust('gift', 100), programId });
    }
    const jobs = await program.startReplica();
    const balances = () => Promise.all(programIds.map(balanceOf));
    // Given on the 22nd in Shanghai is given on the 21st in New York; both live twelve months.
    program.now = at('2027-11-22T04:59:59Z');
    await until(async () => {
      await jobs.tick();
      const progress = await program.reads.jobProgress(NEW_YORK.program.programId);
      return progress.every(({ doneUpTo }) => doneUpTo === program.now) && progress.length === 2;
    });
    expect(await balances()).toEqual([100, 100]);
    program.now = at('2027-11-22T05:00:00Z');
    await until(async () => {
      await jobs.tick();
      return (await balanceOf(NEW_YORK.program.programId)) === 0;
    });
    expect(await balances()).toEqual([100, 0]);
    program.now = at('2027-11-22T16:00:00Z');
    await until(async () => {
      await jobs.tick();
      return isBroke();
    });
  });

  it('for each day that was missed, dated when it should have been', async () => {
    program = await startJobsProgram([DEMO]);
    await program.engine.submit(enroll('enroll'));
    const days = [1, 2, 3].map((day) => NOON + day * DAY);
    for (const [index, expiresAt] of days.entries()) {
      await program.engine.submit(adjust(`gift ${index}`, 10 + index, { expiresAt }));
    }
    program.now = NOON + 3 * DAY + 5 * SECOND;
    await program.startReplica();
    await until(isBroke);
    const { accountId } = await aliceOf(program.reads);
    expect(await entriesOf('EXPIRE')).toEqual(
      days.map((day, index) => ({
        account_id: accountId,
        points: -10 - index,
        occurred_at: new Date(day),
        recorded_at: new Date(program.now),
      })),
    );
  });

  it('to holds that nobody captured', async () => {
    program = await startJobsProgram([DEMO]);
    await program.engine.submit(enroll('enroll'));
    await program.engine.submit(adjust('gift', 500));
    const order = { orderId: 'order-1', payable: yuan(1_000), occurredAt: NOON };
    const held = await program.engine.submit<HoldPoints>({
      ...adjust('hold', 100),
      kind: 'holdPoints',
      member: ALICE,
      order,
    });
    expect(held.type).toBe('HoldPointsSuccess');
    expect(await balanceOf()).toBe(400);
    program.now = NOON + 900 * SECOND;
    await program.startReplica();
    await until(async () => (await balanceOf()) === 500);
    const holds = await program.sql('select status, released::int as released from hold');
    expect(holds).toEqual([{ status: 'EXPIRED', released: 100 }]);
  });

  it('in a sandbox as soon as its clock is moved', async () => {
    program = await startJobsProgram([DEMO], { isSandbox: true });
    await program.engine.submit(enroll('enroll'));
    await program.engine.submit(adjust('gift', 100, { expiresAt: NOON + 2 * DAY }));
    const jobs = await program.startReplica();
    await until(async () => (await program.reads.jobProgress(SHANGHAI)).length === 2);
    const engine = wakingEngine(program.engine, jobs);
    const moved = await engine.submit(moveClock('move', NOON + 2 * DAY));
    expect(moved.type).toBe('AdvanceSandboxClockSuccess');
    await until(isBroke);
  });

  it('in a sandbox also when its job has just looked, and not ended yet', async () => {
    program = await startJobsProgram([DEMO], { isSandbox: true });
    await program.engine.submit(enroll('enroll'));
    await program.engine.submit(adjust('gift', 100, { expiresAt: NOON + 2 * DAY }));
    const looked = Promise.withResolvers<void>();
    const moved = Promise.withResolvers<void>();
    const jobs = await program.startReplica({
      async saveProgress(programId, progress) {
        await saveJobProgress(program.database, programId, progress);
        if (progress.job !== 'WARN' || progress.finishedAt === null) return;
        looked.resolve();
        await moved.promise;
      },
    });
    await looked.promise;
    // A minute from now is later than this test waits for.
    await program.sql(`delete from loyalty_jobs.schedule`);
    await wakingEngine(program.engine, jobs).submit(moveClock('move', NOON + 2 * DAY));
    // Time enough for the first try of the wake to be dropped before the job ends.
    for (let look = 0; look < 100; look += 1) await program.sql('select');
    moved.resolve();
    await until(isBroke);
  });

  it('though a replica is gone in the middle of a look: the next is not much later', async () => {
    program = await startJobsProgram([DEMO]);
    await program.startReplica();
    await until(async () => (await program.reads.jobProgress(SHANGHAI)).length === 2);
    const [queue] = await program.sql(
      `select policy, expire_seconds from loyalty_jobs.queue where name = 'tick'`,
    );
    expect(queue).toEqual({ policy: 'exclusive', expire_seconds: 60 });
  });
});

describe('warnings', () => {
  it('are written once a day and threshold, also after a missed night', async () => {
    program = await startJobsProgram([DEMO]);
    await program.engine.submit(enroll('enroll'));
    // Valid to the end of 1 January in Shanghai.
    const expiresAt = at('2027-01-01T16:00:00Z');
    await program.engine.submit(adjust('gift', 100, { expiresAt }));
    const jobs = await program.startReplica();
    const nights = ['2026-11-30', '2026-12-21', '2026-12-22', '2026-12-27', '2026-12-31'];
    for (const night of nights) {
      program.now = at(`${night}T16:00:00Z`);
      await until(async () => {
        await jobs.tick();
        const progress = await program.reads.jobProgress(SHANGHAI);
        return progress.some(({ job, doneUpTo }) => job === 'WARN' && doneUpTo === program.now);
      });
    }
    const { accountId } = await aliceOf(program.reads);
    const keys = [{ accountId, after: 0, limit: 10 }];
    const [found] = await program.reads.expiryWarningsAfter(SHANGHAI, keys);
    const warnings = found?.warnings.map(({ number, thresholdDays, daysLeft, recordedAt }) => ({
      number,
      thresholdDays,
      daysLeft,
      recordedAt: textOf(recordedAt),
    }));
    expect(warnings).toEqual([
      // On the first of December in Shanghai 31 days were left.
      { number: 1, thresholdDays: 30, daysLeft: 10, recordedAt: '2026-12-21T16:00:00.000Z' },
      { number: 2, thresholdDays: 7, daysLeft: 4, recordedAt: '2026-12-27T16:00:00.000Z' },
      { number: 3, thresholdDays: 1, daysLeft: 0, recordedAt: '2026-12-31T16:00:00.000Z' },
    ]);
  });
});

describe('two replicas', () => {
  it('that start at once do each thing once', async () => {
    program = await startJobsProgram([DEMO]);
    await giveMany(300, NOON + DAY);
    program.now = NOON + DAY;
    await Promise.all([program.startReplica(), program.startReplica()]);
    await until(async () => (await entriesOf('EXPIRE')).length === 300);
    await until(async () => (await program.reads.duePrograms(program.now)).length === 0);
    const accounts = new Set((await entriesOf('EXPIRE')).map(({ account_id: id }) => id));
    expect(accounts.size).toBe(300);
    expect(program.told).toEqual([]);
  });
});

describe('an account on which it fails', () => {
  it.each([
    {
      // Taking the points of the lots would make the balance negative.
      drift: 'a balance that is not what the lots say',
      change: 'available = 0',
      lastError: /negative balance/,
    },
    {
      // The database takes the next entry for one that another batch has written meanwhile.
      drift: 'a sequence that is behind its entries',
      change: 'sequence = sequence - 1',
      lastError: /duplicate key/,
    },
  ])('for $drift does not stop the others, and is told', async ({ change, lastError }) => {
    program = await startJobsProgram([DEMO]);
    await giveMany(10, NOON + DAY);
    await program.sql(
      `update account set ${change} where account_id = (select min(account_id) from account)`,
    );
    program.now = NOON + DAY;
    await program.startReplica();
    await until(async () => (await program.reads.jobProgress(SHANGHAI)).length === 2);
    expect(await entriesOf('EXPIRE')).toHaveLength(9);
    const [passed] = await program.reads.jobProgress(SHANGHAI);
    expect(passed).toMatchObject({
      job: 'PASS_TIME',
      accounts: 9,
      entries: 9,
      points: 90,
      failed: 1,
      // Not all that is due is done.
      finishedAt: program.now,
      doneUpTo: null,
    });
    expect(passed?.lastError).toMatch(lastError);
    expect(program.told).toContain('Time cannot pass for an account.');
  });
});

describe('a stop', () => {
  it('comes between two commands; whoever is next goes on', async () => {
    program = await startJobsProgram([DEMO]);
    await giveMany(400, NOON + DAY);
    program.now = NOON + DAY;
    const jobs = await program.startReplica({ pageAccounts: 1 });
    await until(async () => (await entriesOf('EXPIRE')).length > 0);
    await jobs.drain();
    const done = (await entriesOf('EXPIRE')).length;
    expect(done).toBeLessThan(400);
    await program.startReplica();
    await until(async () => (await entriesOf('EXPIRE')).length === 400);
  });

  it('of the database is ridden out', async () => {
    program = await startJobsProgram([DEMO]);
    await program.engine.submit(enroll('enroll'));
    await program.engine.submit(adjust('gift', 100, { expiresAt: NOON + DAY }));
    const jobs = await program.startReplica();
    await until(async () => (await program.reads.jobProgress(SHANGHAI)).length === 2);
    const ended = await program.sql(
      `select count(pg_terminate_backend(pid)) from pg_stat_activity
       where application_name = 'loyalty-jobs' and datname = current_database()`,
    );
    expect(ended).not.toEqual([{ count: '0' }]);
    program.now = NOON + DAY;
    await until(async () => {
      await jobs.tick().catch(() => {
        // The first to use a broken connection is told so.
      });
      return isBroke();
    });
  });
});
