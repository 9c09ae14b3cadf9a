import { describe, expect, it } from '@jest/globals';
import type { EarnOrder } from '../../../src/loyalty/commands/earn-command.ts';
import type { EarningRule } from '../../../src/loyalty/earning/earning-rule.ts';
import type { OrderEarning } from '../../../src/loyalty/earning/order-record.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import {
  adjust,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  redeem,
  refund,
  yuan,
} from '../../support/demo-commands.ts';
import { bookOf, ruleOf } from '../../support/earning-events.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

const base = ruleOf({ ruleId: 'base' });
const welcome = ruleOf({
  ruleId: 'welcome',
  formula: { kind: 'FIXED', points: 500 },
  conditions: { firstOrder: true },
});
const tea = (lineId: string, over: object = {}) => ({
  lineId,
  sku: 'tea',
  quantity: 1,
  amount: yuan(100),
  ...over,
});

function programBy(rules: readonly EarningRule[], over: Partial<RuleBook> = {}): PureProgram {
  const redemption = {
    ...bookOf([]).redemption,
    maximumShareBasisPoints: 10_000,
    minimum: 1,
    step: 1,
  };
  const program = createPureProgram(bookOf(rules, { redemption, ...over }));
  program.ask(enroll('enroll'), NOON - DAY);
  program.ask(adjust('gift', 100_000));
  return program;
}

const earningOf = (program: PureProgram, orderId: string): OrderEarning | null =>
  program.workingSet.order(orderId)?.earning ?? null;

describe('an order that points pay for after it was reported', () => {
  it('is reckoned again by the circumstances of its time, whatever has happened since', () => {
    const program = programBy([base, welcome]);
    program.ask(earnOrder('o1'));
    program.ask(earnOrder('o2'));
    program.ask(redeem('p1', { points: 4_000, orderId: 'o1', payable: yuan(100) }));
    program.ask(redeem('p2', { points: 4_000, orderId: 'o2', payable: yuan(100) }));
    // Each loses the 40 that it earned on what points paid; the first keeps its welcome.
    expect(earningOf(program, 'o1')).toMatchObject({ points: 600, takenBack: 40, paid: 6_000 });
    expect(earningOf(program, 'o2')).toMatchObject({ points: 100, takenBack: 40, paid: 6_000 });
  });

  it('is capped by what had been used before it, not by what was used since', () => {
    const capped = {
      ...base,
      caps: [{ period: 'DAY', maximum: 150, newMemberDays: null }],
    } as const;
    const program = programBy([capped]);
    program.ask(earnOrder('o1'));
    program.ask(earnOrder('o2'));
    program.ask(redeem('p2', { points: 2_000, orderId: 'o2', payable: yuan(100) }));
    expect(earningOf(program, 'o1')).toMatchObject({ points: 100, takenBack: 0 });
    // 80 would have been earned, and 50 were left.
    expect(earningOf(program, 'o2')).toMatchObject({ points: 50, takenBack: 0 });
    program.ask(redeem('more', { points: 1, orderId: 'o3', payable: yuan(100) }));
    expect(program.ask(earnOrder('o4'))).toMatchObject({ points: 0 });
  });

  it('loses what needed more to be paid in money', () => {
    const most = { ...welcome, conditions: { minimumPaidShareBasisPoints: 8_000 } };
    const program = programBy([base, most]);
    program.ask(earnOrder('o1'));
    program.ask(redeem('p1', { points: 2_001, orderId: 'o1', payable: yuan(100) }));
    expect(earningOf(program, 'o1')).toMatchObject({ points: 600, takenBack: 521 });
  });

  it('gains nothing by it, be there a rule for small orders', () => {
    const small = { ...welcome, conditions: { orderAmount: { minimum: 0, maximum: 5_000 } } };
    const program = programBy([base, small]);
    program.ask(earnOrder('o1'));
    program.ask(redeem('p1', { points: 6_000, orderId: 'o1', payable: yuan(100) }));
    expect(earningOf(program, 'o1')).toMatchObject({ points: 100, takenBack: 0 });
  });

  it('goes back by what it has earned, not by what it would have earned so', () => {
    const small = { ...welcome, conditions: { orderAmount: { minimum: 0, maximum: 5_000 } } };
    const program = programBy([base, small]);
    program.ask(earnOrder('o1', orderOf('o1', { lines: [tea('1', { quantity: 2 })] })));
    program.ask(redeem('p1', { points: 6_000, orderId: 'o1', payable: yuan(100) }));
    const half = { lines: [{ lineId: '1', quantity: 1 }] };
    expect(program.ask(refund('f1', 'o1', half))).toMatchObject({ clawedBack: 50 });
  });
});

describe('a line that goes back', () => {
  const forCups = ruleOf({
    ruleId: 'cups',
    formula: { kind: 'PER_UNIT', points: 7 },
    conditions: { categories: ['cup'] },
  });
  const mixed: Partial<EarnOrder> = {
    lines: [tea('1'), tea('2', { category: 'cup', quantity: 3, amount: yuan(1) })],
  };
  const goBack = (program: PureProgram, key: string, lineId: string, quantity = 1) =>
    program.ask(refund(key, 'o1', { lines: [{ lineId, quantity }] }));

  it('takes back what it earned, not a share by what it cost', () => {
    const program = programBy([base, forCups]);
    program.ask(earnOrder('o1', orderOf('o1', mixed)));
    expect(earningOf(program, 'o1')).toMatchObject({ points: 122 });
    expect(goBack(program, 'f1', '1')).toMatchObject({ clawedBack: 100 });
    expect(goBack(program, 'f2', '2')).toMatchObject({ clawedBack: 7 });
    expect(goBack(program, 'f3', '2', 2)).toMatchObject({ clawedBack: 15 });
    expect(earningOf(program, 'o1')).toMatchObject({ takenBack: 122 });
  });

  it('of an order that points paid in part takes back what that left it', () => {
    const program = programBy([base, forCups]);
    program.ask(earnOrder('o1', orderOf('o1', mixed)));
    program.ask(redeem('p1', { points: 5_050, orderId: 'o1', payable: yuan(101) }));
    expect(earningOf(program, 'o1')).toMatchObject({ takenBack: 51 });
    // 50 yuan and 50 fen were paid in money: 49 of the 50 points lie on the first line.
    expect(goBack(program, 'f2', '2', 3)).toMatchObject({ clawedBack: 22 });
    expect(goBack(program, 'f1', '1')).toMatchObject({ clawedBack: 49 });
  });

  it('of a time before circumstances were kept goes by what it cost', () => {
    const program = programBy([base]);
    const lines = [tea('1', { amount: yuan(50.5) }), tea('2', { amount: yuan(50.5) })];
    program.ask(earnOrder('o1', orderOf('o1', { lines })));
    const order = program.workingSet.order('o1');
    if (order?.earning == null) throw new Error('the order has not earned');
    const { circumstances: _, breakdown: __, ...earning } = order.earning;
    program.workingSet.apply({
      fact: 'OrderRecorded',
      order: { ...order, earning },
      isFirst: false,
    });
    expect(goBack(program, 'f2', '2')).toMatchObject({ clawedBack: 50 });
    expect(goBack(program, 'f1', '1')).toMatchObject({ clawedBack: 51 });
  });
});
