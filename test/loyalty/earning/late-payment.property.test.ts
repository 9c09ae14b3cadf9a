import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { PaidOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { adjust, earnOrder, enroll, NOON, redeem, refund } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { randomOrders } from '../../support/random-orders.ts';
import { sensibleRuleBooks } from '../../support/sensible-rules.ts';

const GIFT = 1_000_000;
const money = (amount: number) => ({ amount, currency: 'CNY' });

/** Units of one line that go back; both are taken as far as the order has them. */
const backs = fc.array(fc.record({ line: fc.nat(5), quantity: fc.integer({ min: 1, max: 12 }) }), {
  maxLength: 6,
});

interface History {
  readonly order: PaidOrder;
  readonly backs: readonly { readonly line: number; readonly quantity: number }[];
  /** Points that pay for it. */
  readonly points: number;
  /** Behind how many of the refunds they do; -1 is before the order is reported. */
  readonly paysAfter: number;
}

/** Any points may pay, and only orders earn. */
function rulesOf(ruleBook: RuleBook): RuleBook {
  const { redemption, earning } = ruleBook;
  const any = { minimum: 1, step: 1, maximumShareBasisPoints: 10_000 };
  return {
    ...ruleBook,
    redemption: { ...redemption, ...any, rate: { points: 1, worth: 1 } },
    earning: earning.filter(({ trigger }) => trigger === 'ORDER'),
  };
}

function payableOf({ lines, couponDiscount }: PaidOrder): number {
  return Math.max(0, lines.reduce((sum, { amount }) => sum + amount, 0) - couponDiscount);
}

/** All of it happens to one member; what was taken back after each step. */
function happen(ruleBook: RuleBook, { order, points, paysAfter, ...rest }: History) {
  const program = createPureProgram(ruleBook);
  const done: object[] = [program.ask(enroll('enroll'), NOON - DAY)];
  done.push(program.ask(adjust('gift', GIFT)));
  const { paidWithPoints: _, ...reported } = order;
  const lines = order.lines.map((line) => ({ ...line, amount: money(line.amount) }));
  const occurredAt = Math.min(order.occurredAt, NOON);
  const couponDiscount = money(order.couponDiscount);
  const earned = { ...reported, orderId: 'o1', lines, occurredAt, couponDiscount };
  const pay = () => {
    const payable = money(payableOf(order));
    if (points > 0) done.push(program.ask(redeem('pay', { points, orderId: 'o1', payable })));
  };
  if (paysAfter < 0) pay();
  done.push(program.ask(earnOrder('earn', earned)));
  const known = () => program.workingSet.order('o1');
  const takenBack: number[] = [];
  for (const [index, back] of [...rest.backs, null].entries()) {
    if (index === paysAfter) pay();
    takenBack.push(known()?.earning?.takenBack ?? 0);
    const line = back === null ? undefined : order.lines[back.line % order.lines.length];
    if (back === null || line === undefined) continue;
    const left = line.quantity - (known()?.refunded.quantities[line.lineId] ?? 0);
    const quantity = Math.min(left, back.quantity);
    if (quantity === 0) continue;
    const part = { lines: [{ lineId: line.lineId, quantity }] };
    done.push(program.ask(refund(`back-${index}`, 'o1', part)));
  }
  takenBack.push(known()?.earning?.takenBack ?? 0);
  const kept = (known()?.earning?.points ?? 0) - (takenBack.at(-1) ?? 0);
  const growthTakenBack = known()?.earning?.growthTakenBack;
  program.ask(refund('all', 'o1'));
  const refused = done.filter((answer) => 'code' in answer);
  return { program, order: known(), refused, takenBack, kept, growthTakenBack };
}

const histories: fc.Arbitrary<History> = fc
  .record({
    order: randomOrders,
    backs,
    share: fc.integer({ min: 0, max: 100 }),
    paysAfter: fc.nat(6),
  })
  .map(({ order, share, ...rest }) => ({
    order,
    backs: rest.backs,
    points: Math.floor((payableOf(order) * share) / 100),
    paysAfter: Math.min(rest.paysAfter, rest.backs.length),
  }));

it('whenever points pay and goods go back, the parts sum to the whole', () => {
  fc.assert(
    fc.property(sensibleRuleBooks, histories, (book, history) => {
      const { program, order, refused, takenBack } = happen(rulesOf(book), history);
      expect(refused).toEqual([]);
      expect(takenBack).toEqual(takenBack.toSorted((a, b) => a - b));
      const { points, growth } = order?.earning ?? {};
      expect(Math.max(0, ...takenBack)).toBeLessThanOrEqual(points ?? 0);
      expect(order?.earning).toMatchObject({ takenBack: points, growthTakenBack: growth });
      expect(order?.redemption?.returned).toBe(order?.redemption?.points);
      expect(program.accountOf('alice')).toMatchObject({
        ...{ available: GIFT, pending: 0, debt: 0, growthValue: 0 },
      });
    }),
    { numRuns: 600 },
  );
});

it('points that pay late take back no less than those that paid before goods went back', () => {
  fc.assert(
    fc.property(sensibleRuleBooks, histories, (book, history) => {
      const late = happen(rulesOf(book), history);
      const early = happen(rulesOf(book), { ...history, paysAfter: 0 });
      expect(late.kept).toBeLessThanOrEqual(early.kept);
      expect(late.growthTakenBack).toBe(early.growthTakenBack);
      // Each line is rounded once; an order that was paid for before has other points to round.
      const before = happen(rulesOf(book), { ...history, paysAfter: -1 });
      expect(late.kept).toBeLessThanOrEqual(before.kept + history.order.lines.length);
    }),
    { numRuns: 600 },
  );
});
