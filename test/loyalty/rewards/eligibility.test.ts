import { describe, expect, it } from '@jest/globals';
import { openAccount } from '../../../src/loyalty/account/account.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { eligibilityOf } from '../../../src/loyalty/rewards/eligibility.ts';
import { completeReward } from '../../../src/loyalty/rewards/reward.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';

const [coffee, mug, lateCheckout] = DEMO_PROGRAM.rewards;
const account = openAccount({ accountId: 'acc_1', memberId: 'mem_1' });
const rich = { ...account, available: 5_000, growthValue: 1_000 };

describe('whether a member could redeem a reward, and every reason why not', () => {
  it.each([
    ['nothing stands in the way', coffee, rich, 0, [], 0],
    ['points are missing', coffee, { ...rich, available: 499 }, 0, ['INSUFFICIENT_POINTS'], 1],
    [
      'its level is not in the rules any more',
      lateCheckout && { ...lateCheckout, minimumLevelId: 'lvl_gone' },
      rich,
      0,
      ['LEVEL_TOO_LOW'],
      0,
    ],
    [
      'it was retired',
      coffee && { ...coffee, retiredAt: NOON - 1 },
      rich,
      0,
      ['REWARD_NOT_AVAILABLE'],
      0,
    ],
    ['the limit is reached', mug, rich, 1, ['REWARD_LIMIT_REACHED'], 0],
    ['the stock is gone', mug && { ...mug, stock: 0 }, rich, 0, ['REWARD_OUT_OF_STOCK'], 0],
    ['the level is too low', lateCheckout, { ...rich, growthValue: 999 }, 0, ['LEVEL_TOO_LOW'], 0],
    [
      'it is not on offer yet',
      coffee && { ...coffee, availableFrom: NOON + 1 },
      rich,
      0,
      ['REWARD_NOT_AVAILABLE'],
      0,
    ],
    [
      'it is not on offer any more',
      coffee && { ...coffee, availableUntil: NOON },
      rich,
      0,
      ['REWARD_NOT_AVAILABLE'],
      0,
    ],
    [
      'several things stand in the way',
      lateCheckout,
      { ...account, status: 'FROZEN' },
      0,
      ['MEMBER_FROZEN', 'LEVEL_TOO_LOW', 'INSUFFICIENT_POINTS'],
      1_000,
    ],
    ['the membership is closed', coffee, { ...rich, status: 'CLOSED' }, 0, ['MEMBER_CLOSED'], 0],
    [
      'the ledger does not prove the balance',
      coffee,
      { ...rich, spendingFrozen: true },
      0,
      ['MEMBER_FROZEN'],
      0,
    ],
  ] as const)('%s', (_what, reward, of, taken, reasons, pointsMissing) => {
    if (reward === undefined) throw new Error('the demo program has three rewards');
    const found = eligibilityOf(completeReward(reward), {
      account: of,
      levels: DEMO.levels,
      taken,
      now: NOON,
    });
    expect(found).toEqual({ redeemable: reasons.length === 0, reasons, pointsMissing });
  });
});
