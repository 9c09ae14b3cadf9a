import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { NO_KEYS } from '../../src/loyalty/commands/command.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { ALICE, DEMO, earnOrder, enroll, NOON, refund } from '../support/demo-commands.ts';
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

function lockOf(externalId: string): string {
  return `select from account where account_id = (select account_id from member
    where program_id = '${PROGRAM}' and external_id = '${externalId}') for no key update`;
}

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

  it('locks accounts in the order of their ids, wherever their rows lie', async () => {
    // The greater id first, so that the table has them the other way round, and a plan that reads
    // rows as the table has them: the planner chooses it in larger tables.
    const { pathname } = new URL(program.url);
    await program.sql(`alter database ${pathname.slice(1)} set enable_indexscan = off`);
    const database = await openDatabase({ url: program.url, poolSize: 1 });
    const at = (now: number) => engineOn(program.store, { clock: { now: () => now } });
    await at(NOON + DAY).submit(enroll('enroll-greater', { externalId: 'greater' }));
    await at(NOON - DAY).submit(enroll('enroll-lesser', { externalId: 'lesser' }));
    await holder.query('begin');
    await holder.query(lockOf('greater'));
    const batch = new PostgresStore(database).transact(PROGRAM, async ({ load }) => {
      const members = [{ externalId: 'greater' }, { externalId: 'lesser' }];
      await load({ ...NO_KEYS, idempotencyKeys: [], members });
    });
    await untilSomebodyWaits();
    const isLocked = program.sql(`${lockOf('lesser')} nowait`);
    await expect(isLocked).rejects.toMatchObject({ code: '55P03' });
    await holder.query('commit');
    await batch;
    await database.close();
  });

  it('decides nothing on an order whose owner was named while it waited for locks', async () => {
    await program.engine.submit(refund('too-early', 'ownerless'));
    await holder.query('begin');
    await holder.query(`select from order_record where order_id = 'ownerless' for update`);
    const batch = program.store.transact(PROGRAM, ({ load }) =>
      load({ ...NO_KEYS, idempotencyKeys: [], ownersOf: ['ownerless'] }),
    );
    batch.catch(() => 'looked at below');
    await untilSomebodyWaits();
    await holder.query(
      `update order_record set account_id = (select account_id from member
        where program_id = order_record.program_id and external_id = 'alice')
       where order_id = 'ownerless'`,
    );
    await holder.query('commit');
    await expect(batch).rejects.toMatchObject({ name: 'Fault', kind: 'CONFLICT' });
  });

  it('locks an order that nobody owns for itself alone', async () => {
    await program.engine.submit(refund('early-too', 'nobodys'));
    await program.store.transact(PROGRAM, async ({ load }) => {
      await load({ ...NO_KEYS, idempotencyKeys: [], orderIds: ['nobodys'] });
      const isLocked = program.sql(
        `select from order_record where order_id = 'nobodys' for update nowait`,
      );
      await expect(isLocked).rejects.toMatchObject({ code: '55P03' });
    });
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
