import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/loyalty/commands/commands.ts';
import type { HoldPoints } from '../../../src/loyalty/commands/hold-points.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  capture,
  earnOrder,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  release,
  yuan,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
  program.ask(enroll('enroll-bob', { externalId: 'bob' }));
});

const bob = { externalId: 'bob' };

function held(key: string, points: number, over: Parameters<typeof hold>[2] = {}) {
  return answerOf('HoldPointsSuccess', program.ask(hold(key, points, over))).hold;
}

describe('reserving points while the shopper pays', () => {
  it('holds them in the lots that expire first, and says until when', () => {
    program.ask(adjust('late', 200, { expiresAt: NOON + 90 * DAY }));
    program.ask(adjust('early', 200, { expiresAt: NOON + 10 * DAY }));
    const [late, early] = program.lotsOf('alice');
    const answer = answerOf('HoldPointsSuccess', program.ask(hold('h1', 300, { orderId: 'o1' })));
    expect(answer).toEqual({
      type: 'HoldPointsSuccess',
      hold: {
        holdId: expect.stringMatching(/^hld_[0-9A-Z]{26}$/),
        accountId: early?.accountId,
        orderId: 'o1',
        status: 'OPEN',
        points: 300,
        captured: 0,
        released: 0,
        expiresAt: NOON + 900 * SECOND,
        createdAt: NOON,
        payable: 100_000,
        purpose: 'ORDER_PAYMENT',
        purposeTag: null,
        countedOn: null,
        rate: { points: 100, worth: 100 },
        storeId: null,
        lots: [
          { lotId: early?.lotId, points: 200, expiresAt: NOON + 10 * DAY, availableAt: NOON },
          { lotId: late?.lotId, points: 100, expiresAt: NOON + 90 * DAY, availableAt: NOON },
        ],
      },
      account: program.accountOf('alice'),
      entry: expect.objectContaining({
        kind: 'HOLD',
        change: { available: -300, pending: 0, held: 300, debt: 0 },
        balance: { available: 100, pending: 0, held: 300, debt: 0 },
        reference: answer.hold.holdId,
        allocations: [
          { lotId: early?.lotId, points: -200, pending: 0, held: 200 },
          { lotId: late?.lotId, points: -100, pending: 0, held: 100 },
        ],
      }),
    });
    expect(program.lotsOf('alice')).toMatchObject([
      { lotId: late?.lotId, remaining: 100, held: 100 },
      { lotId: early?.lotId, remaining: 0, held: 200 },
    ]);
    expect(program.accountOf('alice')).toMatchObject({ lifetimeRedeemed: 0 });
    expect(program.workingSet.order('o1')).toMatchObject({ held: 300, redemption: null });
  });

  it('can be done several times; what is held is available to none of them', () => {
    program.ask(adjust('gift', 1_000));
    held('h1', 300);
    held('h2', 400);
    expect(program.accountOf('alice')).toMatchObject({ available: 300, held: 700 });
    const refusal = { code: 'INSUFFICIENT_POINTS', available: 300, required: 400 };
    expect(program.ask(hold('h3', 400))).toMatchObject(refusal);
    expect(program.ask(redeem('r1', { points: 400 }))).toMatchObject(refusal);
    expect(program.ask(adjust('less', -400))).toMatchObject(refusal);
    held('h4', 300);
    expect(program.accountOf('alice')).toMatchObject({ available: 0, held: 1_000 });
  });

  it.each([
    ['a quarter of an hour unless said', undefined, 900],
    ['a second at least', 1, 1],
    ['a week at most', 604_800, 604_800],
  ])('is for %s', (_what, seconds, lasts) => {
    program.ask(adjust('gift', 100));
    const over = seconds === undefined ? {} : { seconds };
    expect(held('h1', 100, over).expiresAt).toBe(NOON + lasts * SECOND);
  });

  it('counts what time has done by then: an expired lot is not there any more', () => {
    program.ask(adjust('gone', 100, { expiresAt: NOON + SECOND }));
    const before = program.facts.length;
    expect(program.ask(hold('h1', 100), NOON + SECOND)).toMatchObject({
      code: 'INSUFFICIENT_POINTS',
      available: 0,
    });
    expect(program.facts).toHaveLength(before);
  });

  it('counts what time has done by then: what a lapsed hold reserved is there again', () => {
    program.ask(adjust('gift', 100));
    held('h1', 100, { seconds: 60 });
    const now = NOON + 60 * SECOND;
    expect(program.ask(hold('h2', 100), now - 1)).toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    expect(program.ask(hold('h2', 100), now)).toMatchObject({ type: 'HoldPointsSuccess' });
    expect(program.entries().map(({ kind }) => kind)).toEqual([
      'ADJUST',
      'HOLD',
      'RELEASE',
      'HOLD',
    ]);
  });
});

const limit = { maximum: null, minimum: null, multipleOf: null };

describe('the redemption policy holds for holds as for payments', () => {
  it.each([
    ['fewer than the minimum', 50, 1_000, { code: 'BELOW_MINIMUM', ...limit, minimum: 100 }],
    ['no whole steps', 150, 1_000, { code: 'NOT_A_MULTIPLE', ...limit, multipleOf: 100 }],
    ['more than 20 % of the order', 300, 14, { code: 'ABOVE_ORDER_SHARE', ...limit, maximum: 200 }],
    [
      'more than the member has',
      1_100,
      1_000,
      { code: 'INSUFFICIENT_POINTS', available: 1_000, required: 1_100 },
    ],
  ] as const)('refuses %s and changes nothing', (_what, points, payable, refusal) => {
    program.ask(adjust('gift', 1_000));
    const before = program.facts.length;
    const answer = program.ask(hold('h1', points, { payable: yuan(payable) }));
    expect(answer).toMatchObject({ ...refusal, path: ['points'] });
    expect(program.facts).toHaveLength(before);
  });

  // 20 % of 15 yuan are 300 points; each of these has used up a hundred of them.
  const order = { orderId: 'o1', payable: yuan(15) };
  it.each([
    ['held for it', () => held('h1', 100, order)],
    ['captured for it', () => program.ask(capture('c1', held('h1', 100, order).holdId))],
    ['paid for it at once', () => program.ask(redeem('r1', { points: 100, ...order }))],
  ])('counts what is already %s against the share of the order', (_what, before) => {
    program.ask(adjust('gift', 1_000));
    before();
    expect(program.ask(hold('h2', 300, order))).toMatchObject({
      code: 'ABOVE_ORDER_SHARE',
      maximum: 200,
    });
    expect(program.ask(hold('h2', 200, order))).toMatchObject({ type: 'HoldPointsSuccess' });
  });

  it('counts what is held against what may be paid at once, until it is let go', () => {
    program.ask(adjust('gift', 1_000));
    const { holdId } = held('h1', 200, order);
    const payment = redeem('r1', { points: 300, ...order });
    expect(program.ask(payment)).toMatchObject({ code: 'ABOVE_ORDER_SHARE', maximum: 100 });
    program.ask(release('l1', holdId));
    expect(program.ask(payment)).toMatchObject({ type: 'RedeemPointsSuccess' });
  });
});

describe('an order has one member', () => {
  const refusal = {
    type: 'LoyaltyInvalidInput',
    code: 'INVALID_INPUT',
    message: 'This order is on record for another member.',
  };

  it.each([
    ['earned', () => program.ask({ ...earnOrder('o1'), member: bob })],
    ['was paid with points', () => program.ask({ ...redeem('o1'), member: bob })],
    ['has points held for it', () => program.ask({ ...hold('o1', 100), member: bob })],
  ])('and is refused to others once it %s for somebody', (_what, before) => {
    program.ask(adjust('gift', 1_000));
    program.ask({ ...adjust('gift-bob', 1_000), member: bob });
    before();
    const path = ['order', 'orderId'];
    expect(program.ask(hold('h1', 100, { orderId: 'o1' }))).toEqual({ ...refusal, path });
  });

  it.each([
    ['paid with points', () => ({ ...redeem('r1', { orderId: 'o1' }), member: bob }), ['order']],
    ['reported', () => earnOrder('e1', orderOf('o1'), { member: bob }), ['source', 'order']],
  ] as const)('so that one with points held cannot be %s by others', (_what, command, path) => {
    program.ask(adjust('gift', 1_000));
    program.ask({ ...adjust('gift-bob', 1_000), member: bob });
    const { holdId } = held('h1', 100, { orderId: 'o1' });
    expect(program.ask<Command>(command())).toEqual({ ...refusal, path: [...path, 'orderId'] });
    program.ask(release('l1', holdId));
    expect(program.ask<Command>(command())).toMatchObject({ account: program.accountOf('bob') });
  });

  it('and can have been reported for that member before', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(earnOrder('o1'));
    expect(held('h1', 100, { orderId: 'o1' })).toMatchObject({ status: 'OPEN' });
    expect(program.workingSet.order('o1')).toMatchObject({ held: 100, earning: { points: 100 } });
  });
});

describe('who cannot hold points', () => {
  const frozen = { type: 'MemberNotActive', code: 'MEMBER_FROZEN', status: 'FROZEN' };
  it.each([
    ['nobody by this name', { member: { externalId: 'eve' } }, { type: 'MemberNotFound' }],
    ['another member’s token', { restrictedTo: 'bob' }, { type: 'MemberNotFound' }],
  ] as const)('%s', (_what, over, refusal) => {
    program.ask(adjust('gift', 1_000));
    expect(program.ask({ ...hold('h1', 100), ...over })).toMatchObject({
      ...refusal,
      path: ['member'],
    });
  });

  it('a member whose ledger does not prove the balance', () => {
    program.ask(adjust('gift', 1_000));
    const { accountId } = program.accountOf('alice');
    program.workingSet.apply({ fact: 'SpendingFrozenChanged', accountId, frozen: true });
    expect(program.ask(hold('h1', 100))).toMatchObject(frozen);
  });
});

describe('faulty input is refused with its path', () => {
  const over = (parts: Partial<HoldPoints>) => ({ ...hold('h1', 100), ...parts });
  const order = (parts: Partial<HoldPoints['order']>) =>
    over({ order: { ...hold('h1', 100).order, ...parts } });
  const money = (amount: number, currency = 'CNY') => ({ amount, currency });
  it.each([
    ['no key', over({ idempotencyKey: '' }), ['idempotencyKey']],
    ['no member', over({ member: {} }), ['member']],
    ['no points', over({ points: 0 }), ['points']],
    ['a fraction', over({ points: 100.5 }), ['points']],
    ['2^53 points', over({ points: 2 ** 53 }), ['points']],
    ['an order without a name', order({ orderId: '' }), ['order', 'orderId']],
    ['an order that is free', order({ payable: money(0) }), ['order', 'payable', 'amount']],
    ['dollars', order({ payable: money(1, 'USD') }), ['order', 'payable', 'currency']],
    ['no instant', order({ occurredAt: Number.NaN }), ['order', 'occurredAt']],
    ['too long ago', order({ occurredAt: NOON - 401 * DAY }), ['order', 'occurredAt']],
    ['no time at all', over({ expiresInSeconds: 0 }), ['expiresInSeconds']],
    ['longer than a week', over({ expiresInSeconds: 604_801 }), ['expiresInSeconds']],
    ['half seconds', over({ expiresInSeconds: 1.5 }), ['expiresInSeconds']],
  ] as const)('%s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
