import { beforeEach, describe, expect, it } from '@jest/globals';
import { REFUNDS_WAITING_MAX } from '../../../src/loyalty/commands/refund-order-points.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import {
  adjust,
  capture,
  earnOrder,
  hold,
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

describe('a refund before points pay', () => {
  // Of 300 points, worth 3 yuan of 150, a third is back; 2 more are taken of what was earned.
  it.each([
    ['a part', { lines: all('2') }, 100, 1_000 - 200 + 98],
    ['all', {}, 300, 1_000],
  ])('has the share of %s back as the points pay', (_what, lines, returned, available) => {
    program.ask(adjust('gift', 1_000));
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1', lines));
    program.ask(redeem('r1', { points: 300, orderId: 'o1', payable: yuan(150) }));
    expect(program.accountOf('alice')).toMatchObject({ available, debt: 0 });
    expect(program.entries().filter(({ kind }) => kind === 'RETURN')).toMatchObject([
      {
        change: { available: returned },
        reference: 'o1',
        note: 'Paid for the part of the order that had gone back.',
      },
    ]);
  });

  it('lets a capture give back its share at once, from each of several lots once', () => {
    program.ask(adjust('gift', 1_000));
    const holds = ['h1', 'h2'].map((key) => program.ask(hold(key, 300, { orderId: 'o1' })));
    program.ask(earnOrder('e1', ORDER));
    program.ask(refund('f1', 'o1', { lines: all('2') }));
    for (const [index, held] of holds.entries()) {
      if (held.type !== 'HoldPointsSuccess') throw new Error(held.message);
      program.ask(capture(`c${index}`, held.hold.holdId));
    }
    expect(program.workingSet.order('o1')).toMatchObject({
      held: 0,
      redemption: { points: 600, returned: 200, lots: [{ points: 400 }] },
    });
    program.ask(refund('f2', 'o1'));
    expect(program.accountOf('alice')).toMatchObject({ available: 1_000, held: 0, debt: 0 });
  });
});

describe('a refund that comes before its order', () => {
  it('is kept, is on record, and is applied when the order is reported', () => {
    const early = program.ask(refund('f1', 'o1', { lines: all('2'), reason: 'Broken.' }));
    expect(early).toEqual({
      type: 'LoyaltyOrderNotFound',
      code: 'ORDER_NOT_FOUND',
      message: 'Not reported yet: the refund is kept, and applied when the order is reported.',
      path: ['orderId'],
    });
    expect(program.workingSet.order('o1')).toMatchObject({ accountId: null, sequences: [] });
    expect(program.workingSet.refund('f1')).toMatchObject({ appliedAt: null, clawedBack: 0 });
    expect(program.ask(earnOrder('e1', ORDER), NOON + DAY)).toMatchObject({
      points: 150,
      entry: { kind: 'EARN', change: { available: 150 } },
      account: { available: 100, growthValue: 100, sequence: 2 },
    });
    expect(program.entries()).toMatchObject([
      { kind: 'EARN', reference: 'o1' },
      { kind: 'CLAWBACK', reference: 'f1', note: 'Broken.', occurredAt: NOON },
    ]);
    expect(program.workingSet.order('o1')).toMatchObject({ waiting: [], sequences: [1, 2] });
    expect(program.workingSet.refund('f1')).toMatchObject({
      recordedAt: NOON,
      appliedAt: NOON + DAY,
      clawedBack: 50,
      actor: 'service:shop',
    });
  });

  it('moves no more than the order turns out to have, whatever was asked for', () => {
    program.ask(refund('f1', 'o1', { lines: all('1', 99) }));
    program.ask(refund('f2', 'o1', { lines: all('no such line') }));
    program.ask(refund('f3', 'o1'));
    program.ask(refund('f4', 'o1'));
    program.ask(earnOrder('e1', ORDER));
    const moved = ['f1', 'f2', 'f3', 'f4'].map((id) => program.workingSet.refund(id)?.clawedBack);
    expect(moved).toEqual([100, 0, 50, 0]);
    expect(program.workingSet.order('o1')?.refunded.quantities).toEqual({ 1: 3, 2: 1 });
  });

  it('of which only the payment is known: all of it comes back at once, lines wait', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(redeem('r1', { points: 300, orderId: 'o1', payable: yuan(150) }));
    expect(program.ask(refund('f1', 'o1', { lines: all('1') }))).toMatchObject({
      code: 'ORDER_NOT_FOUND',
    });
    expect(program.ask(refund('f2', 'o1'))).toMatchObject({
      returned: 300,
      account: { available: 1_000 },
      entries: [{ kind: 'RETURN' }],
    });
    expect(program.ask(refund('f3', 'o1'))).toMatchObject({ code: 'OVER_REFUND' });
    expect(program.ask(earnOrder('e1', ORDER))).toMatchObject({
      points: 147,
      account: { available: 1_000, growthValue: 0 },
    });
    expect(program.workingSet.refund('f1')).toMatchObject({ appliedAt: NOON, clawedBack: 0 });
    expect(program.ask(refund('f4', 'o1', { lines: all('1') }))).toMatchObject({
      code: 'OVER_REFUND',
    });
  });

  it('and before its payment: what then pays for it comes back at once', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(refund('f1', 'o1', { lines: all('1') }));
    program.ask(refund('f2', 'o1'));
    expect(program.ask(redeem('r1', { points: 300, orderId: 'o1' }))).toMatchObject({
      account: { available: 1_000 },
    });
    expect(program.workingSet.order('o1')).toMatchObject({
      refunded: { isWhole: true },
      waiting: [{ refundId: 'f1' }],
    });
    expect(program.workingSet.refund('f2')).toMatchObject({ appliedAt: NOON, returned: 300 });
  });

  it('gives back into lots as they are by then', () => {
    program.ask(adjust('soon', 100, { expiresAt: NOON + DAY }));
    program.ask(adjust('late', 500, { expiresAt: NOON + 2 * DAY }));
    program.ask(redeem('r1', { points: 300, orderId: 'o1', payable: yuan(150) }));
    program.ask(refund('f1', 'o1', { lines: all('2') }));
    const later = NOON + 3 * DAY;
    program.ask(earnOrder('e1', orderOf('o1', { ...ORDER, occurredAt: later })), later);
    expect(program.entries().slice(3)).toMatchObject([
      { kind: 'EXPIRE', change: { available: -300 } },
      { kind: 'EARN' },
      { kind: 'RETURN', change: { available: 100 } },
      { kind: 'EXPIRE', change: { available: -100 } },
      { kind: 'CLAWBACK', change: { available: -49 } },
    ]);
  });

  it('waits with a thousand others at most', () => {
    for (let index = 0; index < REFUNDS_WAITING_MAX; index += 1) {
      program.ask(refund(`f${index}`, 'o1'));
    }
    expect(program.ask(refund('one more', 'o1'))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: ['orderId'],
    });
  });
});
