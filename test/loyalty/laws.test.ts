import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { inSpendingOrder } from '../../src/loyalty/lots/lot.ts';
import { DAY } from '../../src/loyalty/time.ts';
import {
  adjust,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  orderOf,
  redeem,
  yuan,
} from '../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../support/pure-program.ts';

/** A step of a random history; keys and order ids are drawn from few, so that they meet. */
const step: fc.Arbitrary<Draft<Command>> = fc.oneof(
  fc
    .record({ id: fc.nat(30), amount: fc.integer({ min: 1, max: 50_000 }), coupon: fc.nat(9_000) })
    .map(({ id, amount, coupon }) => {
      const lines = [{ lineId: '1', sku: 's', quantity: 1, amount: yuan(amount / 100) }];
      const order = orderOf(`o${id}`, { lines, couponDiscount: yuan(coupon / 100) });
      return earnOrder(`earn-${id}`, order);
    }),
  fc.nat(20).map((id) => earnReview(`review-${id}`, { occurredAt: NOON - (id % 3) * DAY })),
  fc
    .record({ id: fc.nat(30), steps: fc.integer({ min: 1, max: 9 }), payable: fc.nat(500) })
    .map(({ id, steps, payable }) =>
      redeem(`redeem-${id}`, {
        points: steps * 100,
        orderId: `o${id}`,
        payable: yuan(payable + 1),
      }),
    ),
  fc
    .record({ id: fc.nat(99), points: fc.integer({ min: -400, max: 400 }), days: fc.nat(9) })
    .map(({ id, points, days }) =>
      adjust(`adjust-${id}`, points, points > 0 ? { expiresAt: NOON + (days + 1) * DAY } : {}),
    ),
);

function checkLaws(program: PureProgram): void {
  const account = program.accountOf('alice');
  const lots = program.lotsOf('alice');
  const { available, pending, held, debt } = account;
  expect(Math.min(available, pending, held, debt)).toBeGreaterThanOrEqual(0);
  expect(available > 0 && debt > 0).toBe(false);
  expect(lots.reduce((sum, lot) => sum + lot.remaining, 0)).toBe(available);
  const entries = program.entries();
  expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, index) => index + 1));
  const sum = (part: 'available' | 'debt') =>
    entries.reduce((total, entry) => total + entry.change[part], 0);
  expect([sum('available'), sum('debt')]).toEqual([available, debt]);
  for (const lot of lots) {
    const moved = entries.flatMap((entry) =>
      entry.allocations.filter(({ lotId }) => lotId === lot.lotId),
    );
    expect(lot.remaining).toBe(lot.earned + moved.reduce((all, { points }) => all + points, 0));
  }
  for (const { change, allocations } of entries) {
    if (change.available >= 0) continue;
    expect(allocations.reduce((all, { points }) => all + points, 0)).toBe(change.available);
  }
}

describe('the laws of the ledger', () => {
  it('hold after every step of any history', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const program = createPureProgram();
        program.ask(enroll('enroll'));
        for (const command of steps) {
          const before = program.facts.length;
          const answer = program.ask(command);
          if ('code' in answer) expect(program.facts).toHaveLength(before);
          else expect(answer.account).toEqual(program.accountOf('alice'));
          checkLaws(program);
        }
      }),
      { numRuns: 150 },
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
