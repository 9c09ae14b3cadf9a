import { afterEach, expect, it } from '@jest/globals';
import { DEMO } from '../support/demo-commands.ts';
import { type JobsProgram, startJobsProgram, until } from './jobs-program.ts';

const PROGRAMS = 200;

let program: JobsProgram;
afterEach(() => program.close());

it(`${PROGRAMS} programs with the same midnight have it one right after the other`, async () => {
  const codes = Array.from({ length: PROGRAMS }, (_, index) => `shop-${index}`);
  program = await startJobsProgram(
    codes.map((code) => ({ ...DEMO, program: { ...DEMO.program, code, programId: code } })),
  );
  expect(await program.reads.duePrograms(program.now)).toHaveLength(PROGRAMS);
  const jobs = await program.startReplica();
  await jobs.tick();
  await until(async () => (await program.reads.duePrograms(program.now)).length === 0);
});
