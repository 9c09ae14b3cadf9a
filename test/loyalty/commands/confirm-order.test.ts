import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import {
  adjust,
  confirm,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  redeem,
  refund,
} from '../../support/demo-commands.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { at, programOfAlice, timePasses } from '../../support/time-commands.ts';

let program: PureProgram;

beforeEach(() => {
  program = programOfAlice({ activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 7 } });
  program.ask(earnOrder('e1', orderOf('o1')));
});

const LATER = NOON + 3 * DAY;

describe('confirming an order', () => {
  it('makes its points active, and counts their expiry from now', () => {
    expect(program.accountOf('alice')).toMatchObject({ available: 0, pending: 100 });
    const before = program.accountOf('alice');
    expect(program.ask(confirm('c1', 'o1'), LATER)).toEqual({
      type: 'ConfirmOrderSuccess',
      account: { ...before, available: 100, pending: 0, sequence: 2 },
      orderId: 'o1',
      activated: 100,
      entries: [program.entries()[1]],
    });
    expect(program.entries()[1]).toMatchObject({
      kind: 'ACTIVATE',
      reference: 'o1',
      occurredAt: LATER,
      change: { available: 100, pending: -100 },
    });
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 100, pending: 0, availableAt: LATER, expiresAt: at('2027-11-25T16:00Z') },
    ]);
    expect(program.workingSet.order('o1')).toMatchObject({ confirmedAt: LATER, sequences: [1] });
  });

  it('leaves the points of other orders pending', () => {
    program.ask(earnOrder('e2', orderOf('o2')));
    program.ask(confirm('c1', 'o1'));
    expect(program.accountOf('alice')).toMatchObject({ available: 100, pending: 100 });
  });

  it('is on record when time has made its points active, and changes nothing', () => {
    timePasses(program, NOON + 8 * DAY);
    const lots = program.lotsOf('alice');
    expect(program.ask(confirm('c1', 'o1'), NOON + 9 * DAY)).toMatchObject({
      activated: 0,
      entries: [],
      account: { available: 100 },
    });
    expect(program.lotsOf('alice')).toEqual(lots);
  });

  it('after its return window finds them active since the window closed', () => {
    expect(program.ask(confirm('c1', 'o1'), NOON + 20 * DAY)).toMatchObject({ activated: 0 });
    expect(program.lotsOf('alice')).toMatchObject([
      { availableAt: at('2026-11-28T16:00Z'), expiresAt: at('2027-11-29T16:00Z') },
    ]);
  });

  it('settles debt first', () => {
    program.ask(adjust('gift', 100));
    program.ask(redeem('r1', { orderId: 'o9' }));
    program.ask(earnOrder('e2', orderOf('o2')));
    program.ask(confirm('c2', 'o2'));
    program.ask(adjust('taken', -100));
    program.ask(refund('f2', 'o2'));
    expect(program.accountOf('alice')).toMatchObject({ available: 0, debt: 100, pending: 100 });
    expect(program.ask(confirm('c1', 'o1'))).toMatchObject({
      activated: 100,
      account: { available: 0, debt: 0, pending: 0 },
    });
  });

  it('of an order that went back activates nothing', () => {
    program.ask(refund('f1', 'o1'));
    expect(program.ask(confirm('c1', 'o1'))).toMatchObject({ activated: 0, entries: [] });
  });
});

describe('refused is', () => {
  it('an order that nobody has reported, or of which only a payment or a refund is known', () => {
    program.ask(adjust('gift', 100));
    program.ask(redeem('r1', { orderId: 'o2' }));
    program.ask(refund('f1', 'o3'));
    for (const orderId of ['o2', 'o3', 'o4']) {
      const before = program.facts.length;
      expect(program.ask(confirm('c1', orderId))).toEqual({
        type: 'LoyaltyOrderNotFound',
        code: 'ORDER_NOT_FOUND',
        message: 'This order has not been reported to this program.',
        path: ['orderId'],
      });
      expect(program.facts).toHaveLength(before);
    }
  });

  it('an order that was confirmed before', () => {
    program.ask(confirm('c1', 'o1'), LATER);
    expect(program.ask(confirm('c2', 'o1'), LATER + DAY)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'This order is confirmed already, under another idempotency key.',
      path: ['orderId'],
      recordedAt: LATER,
    });
  });

  it('another’s order to a member’s own token', () => {
    program.ask(enroll('enroll-bob', { externalId: 'bob' }));
    expect(program.ask({ ...confirm('c1', 'o1'), restrictedTo: 'bob' })).toMatchObject({
      code: 'ORDER_NOT_FOUND',
    });
  });

  it.each([
    ['no key', { ...confirm('c1', 'o1'), idempotencyKey: '' }, ['idempotencyKey']],
    ['no order', confirm('c1', ''), ['orderId']],
  ])('%s, as faulty input', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
