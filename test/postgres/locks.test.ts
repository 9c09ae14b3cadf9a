import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { NO_KEYS } from '../../src/loyalty/commands/command.ts';
import { ALICE, DEMO, earnOrder, enroll } from '../support/demo-commands.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const NEWCOMER = { externalId: 'newcomer' } as const;

let program: PostgresProgram;
let holder: Client;
beforeAll(async () => {
  program = await startPostgresProgram();
  await program.engine.submit(enroll('enroll'));
  holder = new Client({ connectionString: program.url });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await program.close();
});

/** Resolves when some batch waits for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const waiting = await program.sql(
      `select 1 from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
  throw new Error('nobody waits for a lock');
}

describe('a batch', () => {
  it('decides nothing on an account that appeared while it waited for its locks', async () => {
    await holder.query('begin');
    await holder.query('select from account for no key update');
    const batch = program.store.transact(PROGRAM, ({ load }) =>
      load({ ...NO_KEYS, idempotencyKeys: [], members: [ALICE, NEWCOMER] }),
    );
    batch.catch(() => 'looked at below');
    await untilSomebodyWaits();
    const other = engineOn(program.store);
    await other.submit(enroll('enroll-newcomer', NEWCOMER));
    await holder.query('commit');
    await expect(batch).rejects.toMatchObject({ name: 'Fault', kind: 'CONFLICT' });
  });

  it('starts over and sees the account', async () => {
    await holder.query('begin');
    await holder.query('select from account for no key update');
    const late = { externalId: 'late' } as const;
    const engine = engineOn(program.store, { lanes: 1 });
    const answers = engine.submitAll([
      earnOrder('for-alice'),
      earnOrder('for-late', undefined, { member: late }),
    ]);
    await untilSomebodyWaits();
    await engineOn(program.store).submit(enroll('enroll-late', late));
    await holder.query('commit');
    expect((await Promise.all(answers)).map(({ type }) => type)).toEqual([
      'EarnPointsSuccess',
      'EarnPointsSuccess',
    ]);
  });
});
