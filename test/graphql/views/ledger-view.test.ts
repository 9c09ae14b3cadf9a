import { describe, expect, test } from '@jest/globals';
import { lotParent, movedIn } from '../../../src/graphql/views/ledger-view.ts';
import type { Lot } from '../../../src/loyalty/lots/lot.ts';

const LOT: Lot = {
  ...{ lotId: 'lot_1', accountId: 'acc_1', earned: 100, remaining: 0, pending: 0, held: 0 },
  ...{ availableAt: 0, expiresAt: null, sourceSequence: 1 },
  ...{ orderId: null, validity: null, slides: false },
};

describe('what an entry moved in a lot', () => {
  test.each([
    ['spent', { points: -60, pending: 0, held: 0 }, 60],
    ['reserved', { points: -60, pending: 0, held: 60 }, 60],
    ['captured', { points: 0, pending: 0, held: -60 }, 60],
    ['became active and settled a debt of 40', { points: 20, pending: -60, held: 0 }, 60],
    ['told by an answer of old, which had one number', { points: -60 }, 60],
  ])('counts points that were %s once, and positive', (_what, change, points) => {
    expect(movedIn(change)).toBe(points);
  });
});

describe('what is left of a lot', () => {
  test.each([
    ['to spend', { remaining: 70, held: 30 }, { remaining: 70, held: 30 }],
    ['until it is active', { pending: 100 }, { remaining: 100, held: 0 }],
  ])('is shown with what there is %s', (_what, over, shown) => {
    expect(lotParent({ ...LOT, ...over })).toMatchObject({ id: 'lot_1', ...shown });
  });
});
