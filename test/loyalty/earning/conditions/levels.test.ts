import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { DEMO } from '../../../support/demo-commands.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['levels']>;

const [, silver, gold] = DEMO.levels;
const SILVER = silver?.levelId ?? '';
const GOLD = gold?.levelId ?? '';

describe('a condition of growth levels', () => {
  it.each<{ what: string; said: Said; growthValue: number; holds: boolean }>([
    { what: 'a member of the level', said: [SILVER], growthValue: 1_000, holds: true },
    {
      what: 'a member of one of the levels',
      said: [SILVER, GOLD],
      growthValue: 5_000,
      holds: true,
    },
    { what: 'a member just below it', said: [SILVER], growthValue: 999, holds: false },
    { what: 'a member above it', said: [SILVER], growthValue: 5_000, holds: false },
  ])('$what: $holds', ({ said, growthValue, holds }) => {
    const rule = ruleOf({ conditions: { levels: said } });
    expect(orderLines(bookOf([rule]), {}, { growthValue })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'levels' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: ['lvl_x'], reason: 'Only for members of level lvl_x.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { levels: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });
});
