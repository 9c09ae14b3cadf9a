import { describe, expect, it } from '@jest/globals';
import { rewardPrice } from '../../../src/loyalty/rewards/reward-price.ts';
import { DEMO } from '../../support/demo-commands.ts';
import { REWARDS } from '../../support/rewards.ts';

const { levels } = DEMO;
const [bronze, silver, gold] = levels.map(({ levelId }) => levelId);
const price = (levelId: string | undefined, pointsPrice: number) => ({
  levelId: levelId ?? '',
  pointsPrice,
});

describe('what a reward costs a member: bronze, silver and gold', () => {
  it.each([
    ['no prices listed', [], [100, 100, 100]],
    ['a price for every level', [price(bronze, 9), price(silver, 8), price(gold, 7)], [9, 8, 7]],
    ['a price for silver is gold’s as well', [price(silver, 80)], [100, 80, 80]],
    ['a price for gold only', [price(gold, 70)], [100, 100, 70]],
    ['in whatever order they are listed', [price(gold, 7), price(bronze, 9)], [9, 9, 7]],
    ['nothing, for gold', [price(gold, 0)], [100, 100, 0]],
    ['a level that the rules do not have any more', [price('lvl_gone', 1)], [100, 100, 100]],
  ])('%s', (_what, pricesByLevel, expected) => {
    const [plain] = REWARDS;
    if (plain === undefined) throw new Error('There are rewards to be tried.');
    const reward = { ...plain, pricesByLevel };
    const found = [0, 1_000, 5_000].map((growthValue) =>
      rewardPrice(reward, { levels, growthValue }),
    );
    expect(found).toEqual(expected);
  });
});
