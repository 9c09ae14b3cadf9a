import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { cancelReward, DEMO, NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const at = new Date(NOON).toISOString();

let test: TestDatabase;
let engine: Engine;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('drop schema public cascade');
  await test.sql('create schema public');
  await test.database.orm.migrator.up({ to: '0004-shop-floor' });
  await writeAsBefore();
  await migrate(test.database);
  engine = engineOn(new PostgresStore(test.database));
});
afterAll(() => test.close());

/** What the version before had written: a mug on the list, and one of it taken for nothing. */
async function writeAsBefore(): Promise<void> {
  const { code, name, timeZone, currency } = DEMO.program;
  await test.sql(
    `insert into program (program_id, code, name, time_zone, currency, revision)
     values ($1, $2, $3, $4, $5, 1)`,
    [PROGRAM, code, name, timeZone, currency],
  );
  await test.sql(
    `insert into rule_book (program_id, revision, document, author, reason, published_at)
     values ($1, 1, $2, 'operator:test', 'first', $3)`,
    [PROGRAM, JSON.stringify(DEMO), at],
  );
  await test.sql(
    `insert into member (program_id, member_id, account_id, external_id, member_code, enrolled_at)
     values ($1, 'mem_1', 'acc_1', 'alice', 'CODE1', $2)`,
    [PROGRAM, at],
  );
  await test.sql(
    `insert into account (program_id, account_id, member_id, status, growth_value, available,
       pending, held, debt, lifetime_earned, lifetime_redeemed, lifetime_expired, sequence)
     values ($1, 'acc_1', 'mem_1', 'ACTIVE', 0, 0, 0, 0, 0, 0, 0, 0, 0)`,
    [PROGRAM],
  );
  await test.sql(
    `insert into reward (program_id, reward_id, title, kind, points_price, stock, position)
     values ($1, 'rwd_mug', 'Mug', 'GOODS', 0, 9, 0)`,
    [PROGRAM],
  );
  await test.sql(
    `insert into reward_redemption (program_id, redemption_id, member_id, reward_id, quantity,
       points, status, code, redeemed_at)
     values ($1, 'rdm_1', 'mem_1', 'rwd_mug', 1, 0, 'ISSUED', 'OLDCODE', $2)`,
    [PROGRAM, at],
  );
}

describe('rewards of the version before', () => {
  it('are as most rewards are in what their time did not know', async () => {
    const reads = createReads(test.database);
    expect(await reads.rewards(PROGRAM, ['rwd_mug'])).toEqual([
      {
        ...{ rewardId: 'rwd_mug', title: 'Mug', description: null, kind: 'GOODS', stock: 9 },
        ...{ pointsPrice: 0, pricesByLevel: [], cashPrice: null, hasCodePool: false },
        ...{ perMemberLimit: null, limitPeriod: 'LIFETIME', minimumLevelId: null },
        ...{ availableFrom: null, availableUntil: null, imageUrls: [], storeIds: [] },
        retiredAt: null,
      },
    ]);
    expect(await reads.redemptions(PROGRAM, ['rdm_1'])).toMatchObject([
      { code: 'OLDCODE', codes: ['OLDCODE'], storeId: null },
    ]);
  });

  it('that were taken before are given back as ever', async () => {
    expect(await engine.submit(cancelReward('c1', 'rdm_1'))).toMatchObject({
      redemption: { status: 'CANCELLED', code: 'OLDCODE', codes: ['OLDCODE'] },
    });
    expect(await test.sql('select stock from reward')).toEqual([{ stock: 10 }]);
  });
});
