import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['channels']>;

describe('a condition of channels', () => {
  it.each<{ what: string; said: Said; channel: string | null; holds: boolean }>([
    { what: 'by the channel', said: ['app'], channel: 'app', holds: true },
    { what: 'by one of the channels', said: ['app', 'pos'], channel: 'pos', holds: true },
    { what: 'by another channel', said: ['app'], channel: 'pos', holds: false },
    { what: 'by no channel', said: ['app'], channel: null, holds: false },
  ])('$what: $holds', ({ said, channel, holds }) => {
    const rule = ruleOf({ conditions: { channels: said } });
    expect(orderLines(bookOf([rule]), { channel })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'channels' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: ['app', 'pos'], reason: 'Only by app or pos.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { channels: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });
});
