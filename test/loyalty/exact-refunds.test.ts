import { describe, expect, it } from '@jest/globals';
import {
  adjust,
  capture,
  DEMO,
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
import {
  ANY_POINTS,
  type ExactCase,
  FEBRUARY,
  holdExactly,
  ISSUE,
  line,
  lineOf,
  ORDERS_TILL_JANUARY,
  unit,
} from '../support/exact-case.ts';
import { startEngine } from '../support/running-engine.ts';

const THREE_LINES = orderOf('o1', {
  lines: [line('a', 33.33, 3), line('b', 50.01, 7), line('c', 16.67)],
  couponDiscount: yuan(7.77),
});
/** Each unit that goes back: its line, the points that paid for it, those that it earned. */
const ONE_BY_ONE = [
  ['a', 110, 9],
  ['b', 71, 5],
  ['c', 167, 14],
  ['b', 71, 6],
  ['a', 111, 9],
  ['b', 71, 6],
  ['b', 71, 6],
  ['b', 71, 6],
  ['a', 111, 9],
  ['b', 71, 6],
  ['b', 72, 6],
] as const;

const REFUNDS: readonly ExactCase[] = [
  {
    title: 'three lines go back one by one in odd proportions: the parts sum to the whole',
    source: `${ISSUE}; field.md 52: partial refund by item is “not supported yet”`,
    rules: ANY_POINTS,
    history: (program) => {
      program.ask(adjust('gift', 1_000));
      program.ask(redeem('r1', { points: 997, orderId: 'o1', payable: yuan(92.24) }));
      program.ask(earnOrder('e1', THREE_LINES));
      for (const [index, [lineId]] of ONE_BY_ONE.entries()) {
        program.ask(refund(`f${index}`, 'o1', unit(lineId)));
      }
    },
    ledger: [
      'ADJUST available +1000',
      'REDEEM available −997',
      'EARN available +82',
      ...ONE_BY_ONE.flatMap(([, returned, taken]) => [
        `RETURN available +${returned}`,
        `CLAWBACK available −${taken}`,
      ]),
    ],
    account: { available: 1_000, debt: 0, growthValue: 0 },
  },
  {
    title: '30 % are paid with points: nothing is earned on that part',
    source: `${ISSUE}; the customer: 订单积分只按实付金额结算, orders earn on what was really paid`,
    rules: ANY_POINTS,
    history: (program) => {
      program.ask(adjust('gift', 3_000));
      program.ask(redeem('r1', { points: 3_000, orderId: 'o1', payable: yuan(100) }));
      program.ask(earnOrder('e1', orderOf('o1')));
    },
    ledger: ['ADJUST available +3000', 'REDEEM available −3000', 'EARN available +70'],
    account: { available: 70, growthValue: 70 },
  },
  {
    title: 'the same when the order was reported first, and then all of it goes back',
    source: 'issue 3, Refunds: refund of an order partly paid with points',
    rules: ANY_POINTS,
    history: (program) => {
      program.ask(adjust('gift', 3_000));
      program.ask(earnOrder('e1', orderOf('o1')));
      program.ask(redeem('r1', { points: 3_000, orderId: 'o1', payable: yuan(100) }));
      program.ask(refund('f1', 'o1'));
    },
    ledger: [
      'ADJUST available +3000',
      'EARN available +100',
      'REDEEM available −3000',
      'CLAWBACK available −30',
      'RETURN available +3000',
      'CLAWBACK available −70',
    ],
    account: { available: 3_000, growthValue: 0, debt: 0 },
  },
  {
    title: 'two refund ids over the whole: once',
    source: `${ISSUE}; the customer: 利用退款漏洞薅积分, refunds are where points are milked`,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(refund('f1', 'o1'));
      expect(program.ask(refund('f2', 'o1'))).toMatchObject({ code: 'OVER_REFUND' });
    },
    ledger: ['EARN available +100', 'CLAWBACK available −100'],
    account: { available: 0, growthValue: 0 },
  },
  {
    title: 'a refund that arrives before its order is kept, and applied when the order arrives',
    source: 'issue 3, Refunds: out of order delivery is kept and applied, not lost',
    history: (program) => {
      program.ask(refund('f1', 'o1'));
      program.ask(earnOrder('o1'));
    },
    ledger: ['EARN available +100', 'CLAWBACK available −100'],
    account: { available: 0, growthValue: 0 },
  },
  {
    title: 'refunded after what it earned has expired: what is gone is owed',
    source: 'issue 3, Refunds: refunded-after-expiry; design.md, law 6',
    rules: ORDERS_TILL_JANUARY,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(earnReview('review'));
      program.ask(refund('f1', 'o1'), FEBRUARY);
    },
    ledger: [
      'EARN available +100',
      'EARN available +50',
      'EXPIRE available −100',
      'CLAWBACK available −50 debt +50',
    ],
    account: { available: 0, debt: 50, lifetimeExpired: 100 },
  },
  {
    title: 'refunded while its points are held: owed, and settled when they are let go',
    source: 'issue 3, Refunds: refunded-while-held',
    history: (program) => {
      program.ask(earnOrder('o1'));
      const held = program.ask(hold('h1', 100));
      program.ask(refund('f1', 'o1'));
      if ('hold' in held) program.ask(release('l1', held.hold.holdId));
    },
    ledger: [
      'EARN available +100',
      'HOLD available −100 held +100',
      'CLAWBACK debt +100',
      'RELEASE held −100 debt −100',
    ],
    account: { available: 0, held: 0, debt: 0 },
  },
  {
    title: 'refunded while its points are held, and captured: owed until the next points',
    source: 'issue 3, Refunds: spent-then-refunded',
    history: (program) => {
      program.ask(earnOrder('o1'));
      const held = program.ask(hold('h1', 100));
      program.ask(refund('f1', 'o1'));
      if ('hold' in held) program.ask(capture('c1', held.hold.holdId));
      program.ask(adjust('gift', 120));
    },
    ledger: [
      'EARN available +100',
      'HOLD available −100 held +100',
      'CLAWBACK debt +100',
      'CAPTURE held −100',
      'ADJUST available +20 debt −100',
    ],
    account: { available: 20, debt: 0 },
  },
];

describe('exact cases of refunds', () => holdExactly(REFUNDS));

describe('one refund id, twice', () => {
  it('is answered alike under its key, and is on record under another', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    await engine.submit(earnOrder('o1'));
    const half = refund('f1', 'o1', unit('1'));
    const [first, again] = await Promise.all([engine.submit(half), engine.submit(half)]);
    expect(first).toMatchObject({ clawedBack: 100 });
    expect(again).toEqual(first);
    expect(await engine.submit({ ...half, idempotencyKey: 'other' })).toMatchObject({
      code: 'ALREADY_RECORDED',
      recordedAt: NOON,
    });
    const { entries } = store.rows(DEMO.program.programId);
    expect(entries.map(lineOf)).toEqual(['EARN available +100', 'CLAWBACK available −100']);
  });

  it('two ids at once over the whole: one is applied, the other is more than is left', async () => {
    const { engine } = startEngine();
    await engine.submit(enroll('enroll'));
    await engine.submit(earnOrder('o1'));
    const answers = await Promise.all(['f1', 'f2'].map((id) => engine.submit(refund(id, 'o1'))));
    expect(answers).toMatchObject([{ clawedBack: 100 }, { code: 'OVER_REFUND' }]);
  });
});
