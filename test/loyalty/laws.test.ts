import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Balance } from '../../src/loyalty/account/account.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { inSpendingOrder } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DAY, MINUTE } from '../../src/loyalty/time.ts';
import {
  adjust,
  capture,
  confirm,
  earnOrder,
  earnReview,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  release,
  yuan,
} from '../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../support/pure-program.ts';
import { programOfAlice } from '../support/time-commands.ts';

const HOUR = 60 * MINUTE;

/** A step of a random history; keys and order ids are drawn from few, so that they meet. */
type Step = (program: PureProgram) => Draft<Command>;

const id = fc.nat(5);
const asked =
  (draft: Draft<Command>): Step =>
  () =>
    draft;

const EARN: fc.Arbitrary<Step> = fc
  .record({
    id,
    amounts: fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 2, maxLength: 3 }),
    quantity: fc.integer({ min: 1, max: 4 }),
    coupon: fc.nat(9_000),
  })
  .map(({ id, amounts, quantity, coupon }) => {
    const lines = amounts.map((amount, index) => ({
      lineId: `${index}`,
      sku: 's',
      quantity,
      amount: yuan(amount / 100),
    }));
    const order = orderOf(`o${id}`, { lines, couponDiscount: yuan(coupon / 100) });
    return asked(earnOrder(`earn-${id}`, order));
  });

const REDEEM: fc.Arbitrary<Step> = fc
  .record({ id, steps: fc.integer({ min: 1, max: 5 }), payable: fc.nat(900) })
  .map(({ id, steps, payable }) => {
    const order = { orderId: `o${id}`, payable: yuan(payable + 1) };
    return asked(redeem(`redeem-${id}`, { points: steps * 100, ...order }));
  });

const REFUND: fc.Arbitrary<Step> = fc
  .record({
    id,
    refundId: fc.nat(200),
    lines: fc.option(
      fc.uniqueArray(fc.record({ line: fc.nat(2), quantity: fc.integer({ min: 1, max: 2 }) }), {
        minLength: 1,
        selector: ({ line }) => line,
      }),
    ),
  })
  .map(({ id, refundId, lines }) => {
    const units = lines?.map(({ line, quantity }) => ({ lineId: `${line}`, quantity })) ?? null;
    return asked(refund(`refund-${refundId}`, `o${id}`, { lines: units }));
  });

const HOLD: fc.Arbitrary<Step> = fc
  .record({ id, key: fc.nat(99), steps: fc.integer({ min: 1, max: 3 }), hours: fc.nat(90) })
  .map(({ id, key, steps, hours }) => {
    const over = { orderId: `o${id}`, seconds: hours * 3_600 + 1 };
    return asked(hold(`hold-${key}`, steps * 100, over));
  });

const END_HOLD: fc.Arbitrary<Step> = fc
  .record({ key: fc.nat(99), which: fc.nat(3), points: fc.integer({ min: -200, max: 300 }) })
  .map(({ key, which, points }) => (program) => {
    const holds = program.workingSet.openHolds(program.accountOf('alice').accountId);
    const holdId = holds[which % holds.length]?.holdId ?? 'hld_none';
    return points < 0 ? release(`end-${key}`, holdId) : capture(`end-${key}`, holdId, points);
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  ...[EARN, EARN, REDEEM, REFUND, REFUND, REFUND, HOLD, END_HOLD],
  id.map((id) => asked(confirm(`confirm-${id}`, `o${id}`))),
  fc.nat(20).map((id) => asked(earnReview(`review-${id}`, { occurredAt: NOON - (id % 3) * DAY }))),
  fc
    .record({ key: fc.nat(99), points: fc.integer({ min: -400, max: 400 }), days: fc.nat(60) })
    .map(({ key, points, days }) => {
      const over = points > 0 ? { expiresAt: NOON + (days + 1) * DAY } : {};
      return asked(adjust(`adjust-${key}`, points, over));
    }),
);

/** Steps, each with the hours since the one before: most within a day, some a week later. */
const history = fc.array(
  fc.record({ step, hours: fc.oneof(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(170)) }),
  { minLength: 20, maxLength: 45, size: 'max' },
);

type Part = 'remaining' | 'pending' | 'held';
const LOT_PARTS = { points: 'remaining', pending: 'pending', held: 'held' } as const;

function checkBalance(program: PureProgram): void {
  const { available, pending, held, debt, growthValue } = program.accountOf('alice');
  const lots = program.lotsOf('alice');
  expect(Math.min(available, pending, held, debt, growthValue)).toBeGreaterThanOrEqual(0);
  expect(available > 0 && debt > 0).toBe(false);
  const inLots = (part: Part) => lots.reduce((sum, lot) => sum + lot[part], 0);
  expect([inLots('remaining'), inLots('pending'), inLots('held')]).toEqual([
    available,
    pending,
    held,
  ]);
  const holds = program.workingSet.openHolds(program.accountOf('alice').accountId);
  const reserved = holds.flatMap((of) => of.lots).reduce((sum, { points }) => sum + points, 0);
  expect(reserved).toBe(held);
}

function checkLedger(program: PureProgram): void {
  const recorded = program.facts.filter((fact) => fact.fact === 'EntryRecorded');
  const entries = recorded.map(({ entry }) => entry);
  expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, index) => index + 1));
  const { available, pending, held, debt } = program.accountOf('alice');
  const sum = (part: keyof Balance) =>
    entries.reduce((total, entry) => total + entry.change[part], 0);
  expect({
    available: sum('available'),
    pending: sum('pending'),
    held: sum('held'),
    debt: sum('debt'),
  }).toEqual({ available, pending, held, debt });
  for (const lot of program.lotsOf('alice')) {
    const opened = recorded.flatMap((fact) => fact.opened).find((of) => of.lotId === lot.lotId);
    const moved = entries.flatMap((entry) =>
      entry.allocations.filter(({ lotId }) => lotId === lot.lotId),
    );
    for (const by of ['points', 'pending', 'held'] as const) {
      const part = LOT_PARTS[by];
      const all = moved.reduce((total, allocation) => total + allocation[by], 0);
      expect(lot[part]).toBe((opened?.[part] ?? 0) + all);
    }
  }
  for (const { entry, opened } of recorded) {
    const lots = entry.allocations.map(({ lotId }) => lotId);
    expect(new Set(lots).size).toBe(lots.length);
    const all = (by: keyof typeof LOT_PARTS) =>
      entry.allocations.reduce((total, of) => total + of[by], 0) +
      opened.reduce((total, lot) => total + lot[LOT_PARTS[by]], 0);
    const { debt: _, ...change } = entry.change;
    expect({ available: all('points'), pending: all('pending'), held: all('held') }).toEqual(
      change,
    );
  }
}

/** What orders gave and took is what their records say, and never more than there was. */
function checkOrders(program: PureProgram, orderIds: readonly string[]): void {
  let growth = 0;
  for (const orderId of orderIds) {
    const order = program.workingSet.order(orderId);
    if (order === null) continue;
    const { earning, redemption, sequences } = order;
    expect([...sequences].sort((a, b) => a - b)).toEqual(sequences);
    expect(earning !== null && order.waiting.length > 0).toBe(false);
    if (earning !== null) {
      expect(earning.takenBack).toBeLessThanOrEqual(earning.points);
      growth += earning.growth - earning.growthTakenBack;
    }
    if (redemption !== null) {
      const kept = redemption.lots.reduce((sum, { points }) => sum + points, 0);
      expect(kept).toBe(redemption.points - redemption.returned);
    }
  }
  expect(program.accountOf('alice').growthValue).toBe(growth);
}

const ORDER_IDS = Array.from({ length: 6 }, (_, index) => `o${index}`);

describe('the laws of the ledger', () => {
  it.each<readonly [string, Partial<RuleBook>]>([
    ['points that are active at once', {}],
    [
      'points that wait for confirmation, and slide',
      {
        activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 5 },
        expiry: { kind: 'SLIDING', months: 1 },
      },
    ],
    [
      'points that wait some days, and come back with grace',
      {
        activation: { kind: 'AFTER_DAYS', days: 3 },
        expiry: { kind: 'ROLLING', months: 1, returnGraceDays: 2 },
      },
    ],
  ])('hold for any history with %s', (_what, rules) => {
    fc.assert(
      fc.property(history, (steps) => {
        const program = programOfAlice(rules);
        program.ask(adjust('gift', 600, { expiresAt: NOON + 40 * DAY }));
        let now = NOON;
        for (const { step, hours } of steps) {
          now += hours * HOUR;
          const before = program.facts.length;
          const answer = program.ask(step(program), now);
          if ('account' in answer) expect(answer.account).toEqual(program.accountOf('alice'));
          // A refund that came before its order is kept.
          else if (answer.type === 'LoyaltyOrderNotFound') expect('entry' in answer).toBe(false);
          else expect(program.facts).toHaveLength(before);
          checkBalance(program);
          checkOrders(program, ORDER_IDS);
        }
        checkLedger(program);
      }),
      { numRuns: 60 },
    );
  });

  it('an order earns the same whether the news that points paid comes before or after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 2_000 }),
        fc.integer({ min: 1, max: 4 }),
        (amount, steps) => {
          const lines = [{ lineId: '1', sku: 's', quantity: 1, amount: yuan(amount) }];
          const commands = [
            earnOrder('e1', orderOf('o1', { lines })),
            redeem('r1', { points: steps * 100, orderId: 'o1', payable: yuan(amount) }),
          ];
          const [forward, backward] = [commands, commands.toReversed()].map((order) => {
            const program = createPureProgram();
            program.ask(enroll('enroll'));
            program.ask(adjust('gift', 10_000));
            for (const command of order) program.ask<Command>(command);
            const { available, growthValue, debt } = program.accountOf('alice');
            return { available, growthValue, debt };
          });
          expect(forward).toEqual(backward);
        },
      ),
    );
  });

  it('the spending order is total', () => {
    const program = createPureProgram();
    program.ask(enroll('enroll'));
    for (let index = 0; index < 20; index += 1) {
      program.ask(adjust(`a${index}`, 1, { expiresAt: NOON + ((index % 3) + 1) * DAY }));
    }
    const sorted = [...program.lotsOf('alice')].sort(inSpendingOrder);
    expect(sorted.toReversed().sort(inSpendingOrder)).toEqual(sorted);
  });
});
