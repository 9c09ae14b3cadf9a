import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import type { PlainReward } from '../../src/loyalty/rewards/reward.ts';
import { HOUR } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { adjust, DEMO, enroll, NOON, takeReward } from '../support/demo-commands.ts';
import { brokenLaws } from '../support/ledger-laws.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const MEMBERS = 1_000;
const STOCK = 100;
const HOT: PlainReward = {
  rewardId: 'rwd_hot',
  title: 'Concert ticket',
  description: null,
  kind: 'GOODS',
  pointsPrice: 500,
  cashPrice: null,
  stock: STOCK,
  perMemberLimit: null,
  minimumLevelId: null,
  availableFrom: null,
  availableUntil: null,
};

let database: TestDatabase;
const opened: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 6 });
  opened.push(database);
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(database.database, { ruleBook: DEMO, rewards: [HOT], ...by });
});
afterAll(async () => {
  for (const one of opened.toReversed()) await one.close();
});

const nameOf = (index: number) => `member-${index}`;

async function enrollAll(engine: Engine): Promise<void> {
  const members = Array.from({ length: MEMBERS }, (_, index) => nameOf(index));
  const names = members.map((externalId) => enroll(`enroll-${externalId}`, { externalId }));
  await Promise.all(engine.submitAll(names));
  const gifts = members.map((externalId) =>
    adjust(`gift-${externalId}`, 500, { member: { externalId } }),
  );
  await Promise.all(engine.submitAll(gifts));
}

describe('a hot reward', () => {
  it('goes to exactly 100 of 1,000 members who take it at once on two replicas', async () => {
    const kinds: string[] = [];
    const other = await openDatabase({ url: database.url, poolSize: 6 });
    opened.push(other);
    // No batch may have to start over: that is what a deadlock would make it do.
    const onceOnly = { batchAttemptsMax: 1, retryPauseMilliseconds: 1, retryMillisecondsMax: 0 };
    const replicas = [database.database, other].map((of) =>
      engineOn(new PostgresStore(of), { lanes: 4, retry: onceOnly }),
    );
    const [first] = replicas;
    if (first !== undefined) await enrollAll(first);
    const answers = await Promise.all(
      Array.from({ length: MEMBERS }, (_, index) => {
        const member = { externalId: nameOf(index) };
        const engine = replicas[index % 2];
        return engine?.submit(takeReward(`take-${index}`, HOT.rewardId, { member }));
      }),
    );
    for (const answer of answers) {
      kinds.push(answer?.type === 'RewardUnavailable' ? answer.code : (answer?.type ?? 'nothing'));
    }
    expect(Map.groupBy(kinds, (kind) => kind)).toEqual(
      new Map([
        ['RedeemRewardSuccess', Array(STOCK).fill('RedeemRewardSuccess')],
        ['REWARD_OUT_OF_STOCK', Array(MEMBERS - STOCK).fill('REWARD_OUT_OF_STOCK')],
      ]),
    );
    const left = await database.sql(`select (select stock from reward) as stock,
      (select sum(quantity)::int from reward_redemption) as taken,
      (select count(distinct code)::int from reward_redemption) as codes`);
    expect(left).toEqual([{ stock: 0, taken: STOCK, codes: STOCK }]);
    expect(await brokenLaws(database)).toEqual({});
  });

  it('costs one update of its row a batch, however many members take it', async () => {
    await database.sql('update reward set stock = 50');
    await database.sql(`create table reward_updated ();
      create function note_update() returns trigger language plpgsql as
        'begin insert into reward_updated default values; return null; end';
      create trigger reward_is_updated after update on reward
        for each row execute function note_update()`);
    const engine = engineOn(new PostgresStore(database.database), { lanes: 1 });
    const drafts = Array.from({ length: 60 }, (_, index) =>
      adjust(`more-${index}`, 500, { member: { externalId: nameOf(index) } }),
    );
    await Promise.all(engine.submitAll(drafts));
    const answers = await Promise.all(
      engine.submitAll(
        drafts.map(({ member }, index) => takeReward(`again-${index}`, HOT.rewardId, { member })),
      ),
    );
    expect(answers.filter(({ type }) => type === 'RedeemRewardSuccess')).toHaveLength(50);
    expect(await database.sql('select from reward_updated')).toHaveLength(1);
  });
});

describe('an idempotency key', () => {
  it('still answers after 25 hours, and the reward is taken only once', async () => {
    await database.sql('update reward set stock = 1');
    const store = new PostgresStore(database.database);
    const draft = takeReward('kept-for-ever', HOT.rewardId, {
      member: { externalId: nameOf(999) },
    });
    await engineOn(store).submit(adjust('gift-again', 500, { member: draft.member }));
    const answer = await engineOn(store).submit(draft);
    expect(answer.type).toBe('RedeemRewardSuccess');
    const later = engineOn(store, { clock: { now: () => NOON + 25 * HOUR } });
    expect(await later.submit(draft)).toEqual(answer);
  });
});
