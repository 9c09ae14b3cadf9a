import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { earnOrder, enroll } from '../support/demo-commands.ts';
import { type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';

let program: PostgresProgram;
beforeAll(async () => {
  program = await startPostgresProgram();
  await program.engine.submit(enroll('enroll-alice'));
});
afterAll(() => program.close());

describe('a batch', () => {
  it('saves an earn with its entry, lot, order and command record', async () => {
    const answer = await program.engine.submit(earnOrder('earn-1'));
    expect(answer.type).toBe('EarnPointsSuccess');
    expect(await program.sql('select balance_available, reference from entry')).toEqual([
      { balance_available: '100', reference: 'earn-1' },
    ]);
    expect(await program.sql('select earned, remaining, source_sequence from lot')).toEqual([
      { earned: '100', remaining: '100', source_sequence: 1 },
    ]);
  });

  it('costs two round trips: what is posted travels with what is waited for', async () => {
    program.statements();
    await program.engine.submit(earnOrder('earn-2'));
    expect(program.statements()).toEqual([
      'begin',
      'lock-accounts',
      'look-up-batch',
      expect.stringMatching(/^save-facts:/),
      'commit',
    ]);
  });
});
