import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import type { PlainReward } from '../../src/loyalty/rewards/reward.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { answerOf } from '../support/answer-of.ts';
import { adjust, cancelReward, DEMO, enroll, NOON, takeReward } from '../support/demo-commands.ts';
import { brokenLaws } from '../support/ledger-laws.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { changeReward, createReward, importCodes } from '../support/reward-commands.ts';

const MEMBERS = 400;
const CODES = 150;
const PLAIN: PlainReward = {
  rewardId: 'rwd_pool',
  title: 'Cinema',
  description: null,
  kind: 'VOUCHER',
  pointsPrice: 5,
  cashPrice: null,
  stock: 0,
  hasCodePool: true,
  perMemberLimit: null,
  minimumLevelId: null,
  availableFrom: null,
  availableUntil: null,
};
const REWARDS = ['rwd_pool', 'rwd_many', 'rwd_first', 'rwd_second', 'rwd_order'].map((rewardId) => {
  return { ...PLAIN, rewardId };
});

let database: TestDatabase;
let replicas: readonly Engine[];
const opened: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 6 });
  opened.push(database);
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(database.database, { ruleBook: DEMO, rewards: REWARDS, ...by });
  const other = await openDatabase({ url: database.url, poolSize: 6 });
  opened.push(other);
  replicas = [database.database, other].map((of) =>
    engineOn(new PostgresStore(of), { lanes: 4, retry: ONCE_ONLY }),
  );
  await enrollAll();
});
afterAll(async () => {
  for (const one of opened.toReversed()) await one.close();
});

// No batch may have to start over: that is what a deadlock would make it do.
const ONCE_ONLY = { batchAttemptsMax: 1, retryPauseMilliseconds: 1, retryMillisecondsMax: 0 };

const memberOf = (index: number) => ({ externalId: `member-${index}` });
const members = Array.from({ length: MEMBERS }, (_, index) => memberOf(index));
const codesOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index).padStart(4, '0')}`);

function replica(index: number): Engine {
  const engine = replicas[index % replicas.length];
  if (engine === undefined) throw new Error('There are two replicas.');
  return engine;
}

async function enrollAll(): Promise<void> {
  const names = members.map((of) => enroll(`enroll-${of.externalId}`, of));
  await Promise.all(replica(0).submitAll(names));
  const gifts = members.map((member) => adjust(`gift-${member.externalId}`, 500, { member }));
  await Promise.all(replica(0).submitAll(gifts));
}

/** Codes that members were told, and codes that stand in the pool as handed out. */
async function issuedOf(rewardId: string) {
  const rows = await database.sql(
    'select code, redemption_id from reward_code where reward_id = $1 order by code_id',
    [rewardId],
  );
  return rows.filter(({ redemption_id }) => redemption_id !== null).map(({ code }) => String(code));
}

describe('a hot voucher with a code pool', () => {
  it('gives each code to one of 400 members who take it at once on two replicas', async () => {
    const codes = codesOf('HOT', CODES);
    await replica(0).submit(importCodes('hot', 'rwd_pool', codes));
    const answers = await Promise.all(
      members.map((member, index) =>
        replica(index).submit(takeReward(`hot-${index}`, 'rwd_pool', { member })),
      ),
    );
    const told = answers.flatMap((answer) =>
      answer.type === 'RedeemRewardSuccess' ? answer.redemption.codes : [],
    );
    const refused = answers.filter((answer) => answer.type !== 'RedeemRewardSuccess');
    expect(told.toSorted()).toEqual(codes);
    expect(refused).toHaveLength(MEMBERS - CODES);
    expect(new Set(refused.map((of) => ('code' in of ? of.code : 'none')))).toEqual(
      new Set(['REWARD_OUT_OF_STOCK']),
    );
    expect(await issuedOf('rwd_pool')).toEqual(codes);
    expect(await brokenLaws(database)).toEqual({});
  });

  it('gives codes out in the order in which they came, whichever way they sort', async () => {
    await replica(0).submit(importCodes('order-1', 'rwd_order', ['Z-1', 'M-2']));
    await replica(0).submit(importCodes('order-2', 'rwd_order', ['A-3', 'Q-4']));
    const taken: string[] = [];
    for (const [index, quantity] of [1, 2, 1].entries()) {
      const take = takeReward(`in-order-${index}`, 'rwd_order', { member: memberOf(0), quantity });
      const { redemption } = answerOf('RedeemRewardSuccess', await replica(index).submit(take));
      taken.push(...redemption.codes);
    }
    expect(taken).toEqual(['Z-1', 'M-2', 'A-3', 'Q-4']);
  });

  it('gives several to one member, while others take, give back, and codes come in', async () => {
    const codes = codesOf('MANY', 300);
    const takers = members.slice(0, 120);
    await replica(1).submit(importCodes('many-1', 'rwd_many', codes.slice(0, 150)));
    const answers = await Promise.all([
      ...takers.map((member, index) =>
        replica(index).submit(
          takeReward(`many-${index}`, 'rwd_many', { member, quantity: 1 + (index % 4) }),
        ),
      ),
      replica(0).submit(importCodes('many-2', 'rwd_many', codes.slice(150))),
      replica(1).submit(changeReward('many-3', 'rwd_many', { changes: { pointsPrice: 4 } })),
    ]);
    const taken = answers.flatMap((of) =>
      of.type === 'RedeemRewardSuccess' ? [of.redemption] : [],
    );
    const cancelled = await Promise.all(
      taken
        .slice(0, 10)
        .map(({ redemptionId }, index) =>
          replica(index).submit(cancelReward(`back-${index}`, redemptionId)),
        ),
    );
    const cancelledAs = new Set(cancelled.map((answer) => answer.type));
    expect(cancelledAs).toEqual(new Set(['CancelRewardRedemptionSuccess']));
    for (const { codes: own, quantity } of taken) expect(own).toHaveLength(quantity);
    const told = taken.flatMap((of) => of.codes);
    expect(new Set(told).size).toBe(told.length);
    expect((await issuedOf('rwd_many')).toSorted()).toEqual(told.toSorted());
    expect(await brokenLaws(database)).toEqual({});
  });

  it('costs the same number of statements, however many take how many', async () => {
    const engine = engineOn(new PostgresStore(database.database), { lanes: 1 });
    await engine.submit(importCodes('more', 'rwd_many', codesOf('MORE', 600)));
    const counts: string[][] = [];
    for (const [count, quantity] of [
      [1, 1],
      [60, 5],
    ] as const) {
      database.statements();
      const drafts = members
        .slice(0, count)
        .map((member, index) =>
          takeReward(`even-${count}-${index}`, 'rwd_many', { member, quantity }),
        );
      const answers = await Promise.all(engine.submitAll(drafts));
      expect(new Set(answers.map(({ type }) => type))).toEqual(new Set(['RedeemRewardSuccess']));
      // One row and several are written by texts of their own, one statement either way.
      counts.push(database.statements().map((name) => name.replace(/:alone$/, '')));
    }
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe('a stock that two replicas change while members take of it', () => {
  it('has every delivery in it, and everything that was taken out', async () => {
    const draft = createReward('stocked', { stock: 10, pointsPrice: 1 });
    const { rewardId } = answerOf('CreateRewardSuccess', await replica(0).submit(draft)).reward;
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => [
        replica(index).submit(changeReward(`in-${index}`, rewardId, { changes: { stockBy: 2 } })),
        replica(index + 1).submit(
          takeReward(`out-${index}`, rewardId, { member: memberOf(index + 200) }),
        ),
      ]).flat(),
    );
    const count = (type: string) => answers.filter((answer) => answer.type === type).length;
    expect(count('ChangeRewardSuccess')).toBe(60);
    const [row] = await database.sql('select stock from reward where reward_id = $1', [rewardId]);
    expect(row).toEqual({ stock: 10 + 60 * 2 - count('RedeemRewardSuccess') });
    const history = await database.sql('select from reward_change where reward_id = $1', [
      rewardId,
    ]);
    expect(history).toHaveLength(61);
  });
});

describe('codes that come from two sides at once', () => {
  it('are in the program once, in whatever order they come', async () => {
    const codes = codesOf('BOTH', 2_000);
    const patient = { ...ONCE_ONLY, batchAttemptsMax: 5, retryMillisecondsMax: 10_000 };
    const other = opened.at(-1) as Parameters<typeof openStore>[0];
    const engines = [database.database, other].map((of) => openStore(of, patient));
    const answers = await Promise.all([
      engines[0]?.submit(importCodes('first', 'rwd_first', codes)),
      engines[1]?.submit(importCodes('second', 'rwd_second', codes.toReversed())),
    ]);
    const imported = answers.map((answer) =>
      answer === undefined ? 0 : answerOf('ImportRewardCodesSuccess', answer).imported,
    );
    expect(imported.toSorted((a, b) => a - b)).toEqual([0, 2_000]);
    expect(await brokenLaws(database)).toEqual({});
  });

  it('are refused where somebody was handed one by that name before', async () => {
    const made = answerOf(
      'CreateRewardSuccess',
      await replica(0).submit(createReward('plain', { kind: 'VOUCHER', pointsPrice: 1 })),
    ).reward;
    const taken = answerOf(
      'RedeemRewardSuccess',
      await replica(0).submit(takeReward('plain-taken', made.rewardId, { member: memberOf(1) })),
    ).redemption;
    const answer = await replica(1).submit(importCodes('own', 'rwd_first', [taken.code ?? '']));
    expect(answer).toMatchObject({ imported: 0, problems: [{ code: 'ALREADY_RECORDED' }] });
  });
});

function openStore(of: TestDatabase['database'], retry: typeof ONCE_ONLY): Engine {
  return engineOn(new PostgresStore(of), { retry });
}

describe('the database itself', () => {
  it.each([
    [
      'a code to be given twice',
      `update reward_code set redemption_id = (select min(redemption_id) from reward_redemption)
       where code = 'HOT-0000'`,
    ],
    [
      'a code to be free again',
      `update reward_code set redemption_id = null where code = 'HOT-0000'`,
    ],
    ['a code to be another', `update reward_code set code = 'X' where code = 'HOT-0000'`],
    ['a code to go', `delete from reward_code where code = 'HOT-0000'`],
    ['history to change', `update reward_change set reason = 'none'`],
    ['history to go', 'delete from reward_change'],
  ])('does not allow %s', async (_what, change) => {
    await expect(database.sql(change)).rejects.toThrow(/is append-only/);
  });

  it('does not allow a pool without a stock', async () => {
    const change = `update reward set stock = null where reward_id = 'rwd_pool'`;
    await expect(database.sql(change)).rejects.toThrow('reward_stock_of_a_pool_is_counted');
  });
});
