import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  refund,
  takeReward,
  yuan,
} from '../support/demo-commands.ts';
import { brokenChains, brokenLaws } from '../support/ledger-laws.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { BUSY, BUSY_REWARDS, randomCommands } from '../support/random-commands.ts';

const MEMBERS = Array.from({ length: 6 }, (_, index) => `member-${index}`);

let test: TestDatabase;
let other: Database;
let now = NOON;
let engines: readonly Engine[];
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 6 });
  other = await openDatabase({ url: test.url, poolSize: 6 });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  const ruleBook = { ...BUSY, program: DEMO.program };
  await createProgram(test.database, { ruleBook, rewards: BUSY_REWARDS, ...by });
  const clock = { now: () => now };
  const retry = { batchAttemptsMax: 8, retryPauseMilliseconds: 1, retryMillisecondsMax: 30_000 };
  engines = [test.database, other].map((database) =>
    engineOn(new PostgresStore(database), { lanes: 4, clock, retry }),
  );
});
afterAll(async () => {
  await other.close();
  await test.close();
});

const engine = (index: number): Engine => {
  const found = engines[index % engines.length];
  if (found === undefined) throw new Error('there is no engine');
  return found;
};

async function deadlocks(): Promise<unknown> {
  const [row] = await test.sql(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  return row?.deadlocks;
}

describe('two replicas, each with lanes that meet in members, orders, holds and rewards', () => {
  it('keep every law, whatever comes at once', async () => {
    const commands = randomCommands(11, MEMBERS);
    for (const externalId of MEMBERS) {
      await engine(0).submit(enroll(`enroll-${externalId}`, { externalId }));
    }
    const failures: unknown[] = [];
    for (let round = 0; round < 40; round += 1) {
      now += 3_600_000;
      const drafts = Array.from({ length: 30 }, () => commands.next(now));
      const settled = await Promise.allSettled(
        drafts.map((draft, index) => engine(index).submit(draft)),
      );
      for (const one of settled) {
        if (one.status === 'rejected') failures.push(one.reason);
        else commands.learn(one.value);
      }
    }
    expect(failures).toEqual([]);
    expect(await brokenLaws(test)).toEqual({});
    expect(await brokenChains(test)).toEqual([]);
    expect(await deadlocks()).toBe(0);
  });

  it('never lose a refund that comes with the order', async () => {
    const member = { externalId: 'refunded' };
    await engine(0).submit(enroll('enroll-refunded', member));
    const lines = [{ lineId: '1', sku: 's', quantity: 1, amount: yuan(50) }];
    const rounds = Array.from({ length: 30 }, async (_, round) => {
      const order = orderOf(`early-${round}`, { lines, occurredAt: now });
      const earn = () => engine(round).submit({ ...earnOrder(`earn-${round}`, order), member });
      const giveBack = (part: string) =>
        engine(round + 1).submit(
          refund(`refund-${round}-${part}`, order.orderId, {
            occurredAt: now,
            lines: [{ lineId: '1', quantity: 1 }],
          }),
        );
      const pair = round % 2 === 0 ? [earn(), giveBack('a')] : [giveBack('a'), earn()];
      await Promise.all(pair);
    });
    await Promise.all(rounds);
    const [account] = await test.sql(
      `select available, pending, debt, growth_value from account
       join member using (program_id, account_id) where external_id = 'refunded'`,
    );
    expect(account).toEqual({ available: '0', pending: '0', debt: '0', growth_value: '0' });
    expect(
      await test.sql(
        `select count(*)::int, count(applied_at)::int as applied from order_refund
         where refund_id like 'refund-%'`,
      ),
    ).toEqual([{ count: 30, applied: 30 }]);
    expect(await brokenLaws(test)).toEqual({});
  });

  it('give a reward no oftener than it is in stock', async () => {
    const names = Array.from({ length: 60 }, (_, index) => ({ externalId: `taker-${index}` }));
    await Promise.all(
      names.map(async (member, index) => {
        await engine(index).submit(enroll(`enroll-taker-${index}`, member));
        await engine(index).submit(adjust(`gift-taker-${index}`, 500, { member }));
      }),
    );
    await test.sql(`update reward set stock = 25 where reward_id = 'rwd_two'`);
    const answers = await Promise.all(
      names.map((member, index) =>
        engine(index).submit(takeReward(`take-${index}`, 'rwd_two', { member })),
      ),
    );
    const taken = answers.filter(({ type }) => type === 'RedeemRewardSuccess');
    expect(taken).toHaveLength(25);
    expect(await test.sql(`select stock from reward where reward_id = 'rwd_two'`)).toEqual([
      { stock: 0 },
    ]);
    expect(await deadlocks()).toBe(0);
  });
});
