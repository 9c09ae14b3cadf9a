import { afterEach, describe, expect, it } from '@jest/globals';
import { foldProgramStatistics } from '../../src/jobs/fold-program-statistics.ts';
import { createJobWrites } from '../../src/postgres/job-writes.ts';
import { adjust, DEMO, earnReview, enroll } from '../support/demo-commands.ts';
import { type JobsProgram, startJobsProgram, until } from './jobs-program.ts';

const PROGRAM = DEMO.program.programId;
const NEVER = new AbortController().signal;
const QUESTION = { from: '2026-11-01', to: '2026-11-30', groupBy: ['DAY'], limit: 9 } as const;

let program: JobsProgram;
afterEach(() => program.close());

async function live(): Promise<void> {
  program = await startJobsProgram([DEMO]);
  await program.engine.submit(enroll('enroll'));
  await program.engine.submit(earnReview('review'));
  await program.engine.submit(adjust('gift', 500));
}

const tallies = async () =>
  (await program.sql('select count(*)::int as count from statistic_tally'))[0]?.count;

describe('statistics are folded into their days', () => {
  it('by the tick of a job, and say the same as before', async () => {
    await live();
    const before = await program.reads.programStatistics(PROGRAM, QUESTION);
    const jobs = await program.startReplica();
    await jobs.tick();
    await until(async () => (await tallies()) === 0);
    expect(await program.reads.programStatistics(PROGRAM, QUESTION)).toEqual(before);
    expect(await program.reads.foldablePrograms(9)).toEqual([]);
  });

  it('once, though two replicas do it at the same time', async () => {
    await live();
    const before = await program.reads.programStatistics(PROGRAM, QUESTION);
    const writes = createJobWrites(program.database);
    const run = { programId: PROGRAM, signal: NEVER };
    await Promise.all([1, 2, 3].map(() => foldProgramStatistics(writes, run)));
    expect(await tallies()).toBe(0);
    expect(await program.reads.programStatistics(PROGRAM, QUESTION)).toEqual(before);
  });

  it('not by a run that has been told to stop; the next one finds them all', async () => {
    await live();
    const writes = createJobWrites(program.database);
    await foldProgramStatistics(writes, { programId: PROGRAM, signal: AbortSignal.abort() });
    expect(await tallies()).toBe(2);
    await foldProgramStatistics(writes, { programId: PROGRAM, signal: NEVER });
    expect(await tallies()).toBe(0);
  });
});
