import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { adjust, earnOrder, enroll, hold, orderOf, release } from '../support/demo-commands.ts';
import { brokenLaws } from '../support/ledger-laws.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';

let program: PostgresProgram;
let holder: Client;
beforeAll(async () => {
  program = await startPostgresProgram();
  holder = new Client({ connectionString: program.url });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await program.close();
});

async function untilTwoWait(): Promise<void> {
  for (let attempt = 0; attempt < 5_000; attempt += 1) {
    const waiting = await program.sql(
      `select 1 from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock'`,
    );
    if (waiting.length >= 2) return;
  }
  throw new Error('nobody waits for a lock');
}

// Neither of the two has the account locked that the order belonged to until then.
it('gives an order that its member let go to one of two who earn on it at once', async () => {
  const replicas = [program.engine, engineOn(program.store)];
  for (const externalId of ['alice', 'bob', 'carol']) {
    await program.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
  }
  await program.engine.submit(adjust('gift', 1_000));
  const held = await program.engine.submit(hold('hold', 100, { orderId: 'contested' }));
  const holdId = held.type === 'HoldPointsSuccess' ? held.hold.holdId : '';
  await program.engine.submit(release('release', holdId));
  await holder.query('begin');
  await holder.query('select from order_record for no key update');
  const answers = ['bob', 'carol'].map((externalId, index) => {
    const of = { member: { externalId } };
    return replicas[index]?.submit(earnOrder(`earn-${externalId}`, orderOf('contested'), of));
  });
  await untilTwoWait();
  await holder.query('commit');
  const types = (await Promise.all(answers)).map((answer) => answer?.type);
  expect(types.sort()).toEqual(['EarnPointsSuccess', 'LoyaltyAlreadyRecorded']);
  expect(await brokenLaws(program)).toEqual({});
});
