import * as fc from 'fast-check';
import type { PaidOrder } from '../../src/loyalty/earning/evaluate-earning.ts';
import { DAY, MINUTE } from '../../src/loyalty/time.ts';
import { NOON } from './demo-commands.ts';

/* What can happen to a member, in the few words that sensible rules know. */

export const CATEGORIES = ['tea', 'cup', 'pot'] as const;
export const SKUS = ['s1', 's2', 's3'] as const;
export const STORES = ['north', 'south'] as const;
export const CHANNELS = ['app', 'pos'] as const;

const line = fc.record({
  sku: fc.constantFrom(...SKUS),
  category: fc.constantFrom(...CATEGORIES, null),
  quantity: fc.integer({ min: 1, max: 12 }),
  amount: fc.integer({ min: 1, max: 30_000 }),
});

/** Lines with an amount that is seldom round. */
export const randomLines: fc.Arbitrary<PaidOrder['lines']> = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((one, index) => ({ ...one, lineId: String(index) })));

/** Where something happened, as far as that is known. */
export const randomPlace = {
  storeId: fc.constantFrom(null, ...STORES),
  channel: fc.constantFrom(null, ...CHANNELS),
};

/** Orders around the days and hours that rules name. */
export const randomOrders: fc.Arbitrary<PaidOrder> = fc.record({
  lines: randomLines,
  couponDiscount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
  paidWithPoints: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
  ...randomPlace,
  occurredAt: fc
    .integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 })
    .map((minutes) => NOON + minutes * MINUTE),
});

/** Members of every level, new and old, some of whom have earned before. */
export const randomMembers = fc.record({
  growthValue: fc.constantFrom(0, 999, 1_000, 5_000),
  enrolledAt: fc.integer({ min: 0, max: 90 }).map((days) => NOON - days * DAY),
  isFirstOrder: fc.boolean(),
  used: fc.integer({ min: 0, max: 400 }),
});
