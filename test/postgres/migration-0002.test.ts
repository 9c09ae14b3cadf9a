import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_KEYS } from '../../src/loyalty/commands/command.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { adjust, DEMO, NOON, refund } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const at = new Date(NOON).toISOString();
const expiry = new Date(NOON + 30 * DAY).toISOString();

let test: TestDatabase;
let store: PostgresStore;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('drop schema public cascade');
  await test.sql('create schema public');
  await test.database.orm.migrator.up({ to: '0001-ledger' });
  await writeAsBefore();
  await migrate(test.database);
  store = new PostgresStore(test.database);
});
afterAll(() => test.close());

/** What the version before had written: 100 points for an order, 40 of them paid for another. */
async function writeAsBefore(): Promise<void> {
  const { code, name, timeZone, currency } = DEMO.program;
  await test.sql('insert into program values ($1, $2, $3, $4, $5, 1)', [
    PROGRAM,
    code,
    name,
    timeZone,
    currency,
  ]);
  const { activation: _, expiryWarningDays: __, transfers: ___, ...document } = DEMO;
  await test.sql(`insert into rule_book values ($1, 1, $2, 'operator:test', 'first', $3)`, [
    PROGRAM,
    JSON.stringify(document),
    at,
  ]);
  const rows = [
    `insert into member values ($1, 'mem_1', 'acc_1', 'alice', null, 'CARD', $2, null)`,
    `insert into account values ($1, 'acc_1', 'mem_1', 'ACTIVE', 100, 60, 0, 0, 0, 100, 40, 0, 2)`,
    `insert into entry values ($1, 'acc_1', 1, 'ent_1', 'EARN', 100, 0, 0, 0, 100, 0, 0, 0, $2, $2,
      'earned', 'service:shop', null, null, 1, 'k1')`,
    `insert into entry values ($1, 'acc_1', 2, 'ent_2', 'REDEEM', -40, 0, 0, 0, 60, 0, 0, 0, $2, $2,
      'paid', 'service:shop', 'ORDER_PAYMENT', null, 1, 'k2')`,
  ];
  for (const row of rows) await test.sql(row, row.includes('$2') ? [PROGRAM, at] : [PROGRAM]);
  await test.sql(`insert into lot values ($1, 'acc_1', 'lot_1', 100, 60, 0, $2, $3, 1)`, [
    PROGRAM,
    at,
    expiry,
  ]);
  await test.sql(`insert into allocation values ($1, 'acc_1', 2, 'lot_1', 0, -40)`, [PROGRAM]);
  const line = { lineId: '1', sku: 'tea', category: null, quantity: 2, amount: 10_000 };
  const about = { occurredAt: NOON, recordedAt: NOON };
  const earning = { ...about, lines: [line], couponDiscount: 0, shipping: 0, storeId: null };
  const earned = { ...earning, channel: null, paid: 10_000, points: 100, growth: 100, revision: 1 };
  const paid = { ...about, payable: 50_000, points: 40, worth: 40 };
  const order = 'insert into order_record values ($1, $2, $3, $4, $5, $6, $7, $8)';
  const json = JSON.stringify;
  await test.sql(order, [PROGRAM, 'earned', 'acc_1', json(earned), null, 100, 0, [1]]);
  await test.sql(order, [PROGRAM, 'paid', 'acc_1', null, json(paid), 0, 40, [2]]);
}

describe('what was written before', () => {
  it('says where lots and payments came from', async () => {
    const keys = { ...NO_KEYS, accountIds: ['acc_1'], orderIds: ['earned', 'paid'] };
    const view = await store.view(PROGRAM, keys);
    expect(view.lots('acc_1')).toEqual([
      {
        lotId: 'lot_1',
        accountId: 'acc_1',
        earned: 100,
        remaining: 60,
        pending: 0,
        held: 0,
        availableAt: NOON,
        expiresAt: NOON + 30 * DAY,
        sourceSequence: 1,
        orderId: 'earned',
        validity: null,
        slides: false,
      },
    ]);
    expect(view.order('earned')).toMatchObject({
      earning: { points: 100, takenBack: 0, growthTakenBack: 0 },
      refunded: { isWhole: false, quantities: {} },
      waiting: [],
      held: 0,
    });
    expect(view.order('paid')?.redemption).toMatchObject({
      points: 40,
      returned: 0,
      lots: [{ lotId: 'lot_1', points: 40, expiresAt: NOON + 30 * DAY, availableAt: NOON }],
    });
    expect(view.ruleBook).toMatchObject({ activation: { kind: 'AT_ONCE' }, transfers: null });
  });

  it('can be refunded: points go back to their lot, and are taken back from it', async () => {
    const engine = engineOn(store);
    expect(await engine.submit(refund('r-1', 'paid'))).toMatchObject({
      returned: 40,
      account: { available: 100 },
    });
    expect(
      await engine.submit(refund('r-2', 'earned', { lines: [{ lineId: '1', quantity: 1 }] })),
    ).toMatchObject({ clawedBack: 50, account: { available: 50, growthValue: 50 } });
  });

  it('stands before the chain of hashes, which begins with what came after', async () => {
    await engineOn(store).submit(adjust('gift', 1));
    const hashes = await test.sql(
      `select encode(previous_hash, 'hex') as hash from entry order by sequence`,
    );
    const [first, second, third, ...rest] = hashes.map(({ hash }) => hash);
    expect([first, second, third]).toEqual([null, null, '0'.repeat(64)]);
    expect(new Set(rest).size).toBe(rest.length);
  });

  it('is not made again where it is there', async () => {
    const by = { author: 'a', reason: 'r', publishedAt: NOON };
    expect(await createProgram(test.database, { ruleBook: DEMO, rewards: [], ...by })).toBe(false);
    expect(await migrate(test.database)).toEqual([]);
  });
});
