import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberStatus } from '../../../src/loyalty/account/account.ts';
import {
  type RefundOrderPoints,
  refundOrderPoints,
} from '../../../src/loyalty/commands/refund-order-points.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { WorkingSet } from '../../../src/loyalty/working-set.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  redeem,
  refund,
  yuan,
} from '../../support/demo-commands.ts';
import { line } from '../../support/exact-case.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { programOfAlice } from '../../support/time-commands.ts';

let program: PureProgram;

beforeEach(() => {
  program = programOfAlice();
});

const ORDER = orderOf('o1', { lines: [line('1', 100, 3), line('2', 50)] });
const all = (lineId: string, quantity = 1) => [{ lineId, quantity }];

describe('a refund', () => {
  it('gives back what points paid, then takes back what the order earned, and says what', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(redeem('r1', { points: 1_000, orderId: 'o1', payable: yuan(150) }));
    program.ask(earnOrder('e1', ORDER));
    const before = program.accountOf('alice');
    const lots = program.lotsOf('alice');
    const { sequence } = before;
    const occurredAt = NOON - DAY;
    expect(program.ask(refund('f1', 'o1', { occurredAt, reason: 'Torn.' }))).toEqual({
      type: 'RefundOrderPointsSuccess',
      account: { ...before, available: 1_000, growthValue: 0, sequence: sequence + 2 },
      clawedBack: 140,
      becameDebt: 0,
      returned: 1_000,
      entries: program.entries().slice(-2),
    });
    const both = { reference: 'f1', note: 'Torn.', occurredAt, recordedAt: NOON };
    expect(program.entries().slice(-2)).toMatchObject([
      {
        ...both,
        kind: 'RETURN',
        purpose: 'ORDER_PAYMENT',
        sequence: sequence + 1,
        change: { available: 1_000, debt: 0 },
        allocations: [{ lotId: lots[0]?.lotId, points: 1_000 }],
      },
      {
        ...both,
        kind: 'CLAWBACK',
        purpose: null,
        sequence: sequence + 2,
        change: { available: -140, debt: 0 },
        allocations: [{ lotId: lots[1]?.lotId, points: -140 }],
      },
    ]);
    expect(program.workingSet.order('o1')).toMatchObject({
      earning: { points: 140, takenBack: 140, growth: 140, growthTakenBack: 140 },
      redemption: { points: 1_000, returned: 1_000, lots: [] },
      refunded: { isWhole: false, quantities: { 1: 3, 2: 1 } },
      sequences: [2, 3, 4, 5],
    });
    expect(program.workingSet.refund('f1')).toEqual({
      refundId: 'f1',
      orderId: 'o1',
      occurredAt,
      recordedAt: NOON,
      reason: 'Torn.',
      lines: null,
      actor: 'service:shop',
      clawedBack: 140,
      becameDebt: 0,
      returned: 1_000,
      appliedAt: NOON,
    });
  });

  it.each([
    ['one of three', all('1'), 100 / 3, { 1: 1 }],
    ['a whole line', all('2'), 50, { 2: 1 }],
    ['some of each', [...all('1', 2), ...all('2')], 50 + 200 / 3, { 1: 2, 2: 1 }],
  ] as const)('of %s takes back its share, rounded down', (_what, lines, amount, quantities) => {
    program.ask(earnOrder('e1', ORDER));
    const points = Math.floor(amount);
    expect(program.ask(refund('f1', 'o1', { lines }))).toMatchObject({
      clawedBack: points,
      account: { available: 150 - points, growthValue: 150 - points },
    });
    expect(program.workingSet.order('o1')).toMatchObject({ refunded: { quantities } });
  });

  it('of an order that earned nothing is on record, and moves nothing', () => {
    program.ask(earnOrder('e1', orderOf('o1', { couponDiscount: yuan(500) })));
    expect(program.ask(refund('f1', 'o1'))).toMatchObject({
      clawedBack: 0,
      becameDebt: 0,
      returned: 0,
      entries: [],
    });
    expect(program.ask(refund('f2', 'o1'))).toMatchObject({ code: 'OVER_REFUND' });
  });

  it('frees first what would have been spent last', () => {
    program.ask(adjust('soon', 100, { expiresAt: NOON + DAY }));
    program.ask(adjust('late', 100, { expiresAt: NOON + 9 * DAY }));
    program.ask(redeem('r1', { points: 200, orderId: 'o1', payable: yuan(150) }));
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1', { lines: all('1', 3) }));
    expect(program.lotsOf('alice').map(({ remaining }) => remaining)).toEqual([33, 100, 50]);
  });

  it('takes from the order’s own points first, then from others, the rest is owed', () => {
    program.ask(earnOrder('e0', orderOf('o0', { lines: [line('1', 100)] })));
    program.ask(adjust('never', 20, { expiresAt: NOON + 999 * DAY }));
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1', { lines: all('2') }));
    const remaining = () => program.lotsOf('alice').map((lot) => lot.remaining);
    expect(remaining()).toEqual([100, 20, 100]);
    program.ask(adjust('taken', -110));
    expect(program.ask(refund('f2', 'o1'))).toMatchObject({
      clawedBack: 100,
      becameDebt: 0,
      account: { available: 10 },
    });
    expect(program.ask(refund('f0', 'o0'))).toMatchObject({
      clawedBack: 10,
      becameDebt: 90,
      account: { available: 0, debt: 90, growthValue: 0 },
    });
  });

  it('leaves what time has done written down before it', () => {
    program.ask(adjust('soon', 500, { expiresAt: NOON + DAY }));
    program.ask(earnOrder('e1', ORDER));
    const answer = program.ask(refund('f1', 'o1'), NOON + 2 * DAY);
    expect(program.entries().slice(2)).toMatchObject([{ kind: 'EXPIRE' }, { kind: 'CLAWBACK' }]);
    expect(answer).toMatchObject({ entries: [{ kind: 'CLAWBACK' }], account: { available: 0 } });
  });

  it('is of whole units, whatever the lines are called', () => {
    const lines = ['__proto__', 'constructor', 'toString'].map((name) => line(name, 10, 2));
    program.ask(earnOrder('e1', orderOf('o1', { lines })));
    for (const [index, { lineId }] of [...lines, ...lines].entries()) {
      expect(program.ask(refund(`f${index}`, 'o1', { lines: all(lineId) }))).toMatchObject({
        clawedBack: 5,
      });
    }
    expect(program.ask(refund('f9', 'o1', { lines: all('__proto__') }))).toMatchObject({
      code: 'OVER_REFUND',
    });
    expect(program.accountOf('alice').available).toBe(0);
  });

  it.each<MemberStatus>(['FROZEN', 'CLOSED'])('of a member that is %s goes through', (status) => {
    program.ask(earnOrder('e1', ORDER));
    const { workingSet } = program;
    const member = workingSet.member(ALICE);
    const order = workingSet.order('o1');
    if (member === null || order === null) throw new Error('Alice has ordered');
    const loaded = {
      ruleBook: DEMO,
      members: [member],
      accounts: [{ ...program.accountOf('alice'), status }],
      lots: workingSet.lots(member.accountId),
      orders: [order],
    };
    const command = { ...refund('f1', 'o1'), commandId: '0'.repeat(26) };
    expect(refundOrderPoints.decide(new WorkingSet(loaded), command, NOON)).toMatchObject({
      answer: { clawedBack: 150, account: { status, available: 0 } },
    });
  });
});

describe('refused is', () => {
  it('a refund id that is on record, under whatever order and key', () => {
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1', { lines: all('1') }));
    const again = { ...refund('k2', 'o2'), refundId: 'f1' };
    expect(program.ask(again, NOON + DAY)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'This refund is on record already, under another idempotency key.',
      path: ['refundId'],
      recordedAt: NOON,
    });
  });

  it.each([
    ['more of a line than was sold', all('1', 4), ['lines', '0', 'quantity']],
    ['more than is left of it', [...all('1'), ...all('2')], ['lines', '1', 'quantity']],
  ])('%s', (_what, lines, path) => {
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1', { lines: all('2') }));
    const before = program.facts.length;
    expect(program.ask(refund('f2', 'o1', { lines }))).toMatchObject({
      type: 'LoyaltyOverRefund',
      code: 'OVER_REFUND',
      path,
    });
    expect(program.facts).toHaveLength(before);
  });

  it('all that is left, when nothing is', () => {
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1'));
    expect(program.ask(refund('f2', 'o1'))).toEqual({
      type: 'LoyaltyOverRefund',
      code: 'OVER_REFUND',
      message: 'All of this order went back before.',
      path: ['orderId'],
    });
  });

  it('another’s order, or an unknown one, to a member’s own token: nothing is kept', () => {
    program.ask(enroll('enroll-bob', { externalId: 'bob' }));
    program.ask(earnOrder('e1', ORDER));
    const before = program.facts.length;
    for (const orderId of ['o1', 'o2']) {
      expect(program.ask({ ...refund('f1', orderId), restrictedTo: 'bob' })).toMatchObject({
        code: 'ORDER_NOT_FOUND',
      });
    }
    expect(program.facts).toHaveLength(before);
    expect(program.ask({ ...refund('f1', 'o1'), restrictedTo: 'alice' })).toMatchObject({
      clawedBack: 150,
    });
  });
});

describe('faulty input is refused with its path', () => {
  const of = (over: Partial<RefundOrderPoints>) => refund('f1', 'o1', over);
  it.each([
    ['no key', of({ idempotencyKey: '' }), ['idempotencyKey']],
    ['no order', refund('f1', ''), ['orderId']],
    ['no refund id', of({ refundId: '' }), ['refundId']],
    ['no instant', of({ occurredAt: Number.NaN }), ['occurredAt']],
    ['the future', of({ occurredAt: NOON + DAY }), ['occurredAt']],
    ['no line', of({ lines: [] }), ['lines']],
    ['an unnamed line', of({ lines: all('') }), ['lines', '0', 'lineId']],
    ['no quantity', of({ lines: all('1', 0) }), ['lines', '0', 'quantity']],
    ['half of one', of({ lines: all('1', 0.5) }), ['lines', '0', 'quantity']],
    ['a line twice', of({ lines: [...all('1'), ...all('1')] }), ['lines', '1', 'lineId']],
    ['an unknown line', of({ lines: [...all('1'), ...all('3')] }), ['lines', '1', 'lineId']],
    [
      '1,001 lines',
      of({ lines: Array.from({ length: 1_001 }, (_, i) => ({ lineId: `${i}`, quantity: 1 })) }),
      ['lines'],
    ],
    ['an empty reason', of({ reason: '' }), ['reason']],
    ['a reason of 501', of({ reason: 'r'.repeat(501) }), ['reason']],
  ] as const)('%s', (_what, command, path) => {
    program.ask(earnOrder('e1', ORDER));
    const before = program.facts.length;
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
    expect(program.facts).toHaveLength(before);
  });
});
