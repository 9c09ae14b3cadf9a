import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { answerOf } from '../support/answer-of.ts';
import { DEMO } from '../support/demo-commands.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';
import { changeReward, createReward, retireReward } from '../support/reward-commands.ts';
import { draftIdOf, publish, saveDraft } from '../support/rule-book-commands.ts';

const { levels } = DEMO;
const GOLD = levels[2]?.levelId ?? '';
const ROUNDS = 12;

let program: PostgresProgram;
let second: Database;
let one: Engine;
let two: Engine;
beforeAll(async () => {
  program = await startPostgresProgram();
  second = await openDatabase({ url: program.url, poolSize: 4 });
  one = program.engine;
  two = engineOn(new PostgresStore(second));
});
afterAll(async () => {
  await second.close();
  await program.close();
});

/** A draft without the level of gold, which nobody can have reached. */
async function withoutGold(key: string): Promise<string> {
  return draftIdOf(await one.submit(saveDraft(key, { levels: levels.slice(0, 2) })));
}

async function bringGoldBack(key: string): Promise<void> {
  const draftId = draftIdOf(await one.submit(saveDraft(`${key}-draft`, { levels })));
  answerOf('PublishLoyaltyRuleBookSuccess', await one.submit(publish(key, draftId)));
}

it('no level goes while a reward comes to ask for it, on whichever replica', async () => {
  const plain = answerOf('CreateRewardSuccess', await two.submit(createReward('plain'))).reward;
  for (let round = 0; round < ROUNDS; round += 1) {
    const draftId = await withoutGold(`draft-${round}`);
    const by = round % 3 === 0 ? one : two;
    const priced = { changes: { pricesByLevel: [{ levelId: GOLD, pointsPrice: 1 }] } };
    const [published, asked] = await Promise.all([
      one.submit(publish(`publish-${round}`, draftId)),
      round % 2 === 0
        ? by.submit(createReward(`ask-${round}`, { minimumLevelId: GOLD }))
        : by.submit(changeReward(`ask-${round}`, plain.rewardId, priced)),
    ]);
    const outcome = [published.type, asked.type];
    if (published.type === 'PublishLoyaltyRuleBookSuccess') {
      expect(outcome).toEqual(['PublishLoyaltyRuleBookSuccess', 'LoyaltyInvalidInput']);
      await bringGoldBack(`back-${round}`);
      continue;
    }
    if (asked.type === 'ChangeRewardSuccess') {
      expect(outcome).toEqual(['LoyaltyRuleBookInvalid', 'ChangeRewardSuccess']);
      const changes = { changes: { pricesByLevel: [] } };
      await two.submit(changeReward(`undo-${round}`, plain.rewardId, changes));
    } else {
      expect(outcome).toEqual(['LoyaltyRuleBookInvalid', 'CreateRewardSuccess']);
      const { reward } = answerOf('CreateRewardSuccess', asked);
      await two.submit(retireReward(`undo-${round}`, reward.rewardId));
    }
  }
});
