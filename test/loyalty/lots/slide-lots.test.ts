import { describe, expect, it } from '@jest/globals';
import { slideLots } from '../../../src/loyalty/lots/slide-lots.ts';
import type { ExpiryPolicy } from '../../../src/loyalty/program/expiry-policy.ts';
import { DAY, type Instant } from '../../../src/loyalty/time.ts';
import { accountWith, journalAt, lotOf } from '../../support/account-with.ts';
import {
  adjust,
  capture,
  earnOrder,
  earnReview,
  hold,
  NOON,
  orderOf,
  redeem,
  release,
  yuan,
} from '../../support/demo-commands.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { at, programOfAlice, textOf, timePasses } from '../../support/time-commands.ts';

const SLIDING = { kind: 'SLIDING', months: 3 } as const;

/** Three months after 22 November, then after 2 December. */
const FIRST = '2027-02-22T16:00:00.000Z';
const LATER = NOON + 10 * DAY;
const PUT_OFF = '2027-03-02T16:00:00.000Z';

/** When each of Alice's points expires. */
const expiries = (program: PureProgram) =>
  program.lotsOf('alice').map(({ expiresAt }) => textOf(expiresAt));

/** Alice with a thousand points of 22 November in a program whose points slide. */
function slidingProgram(): PureProgram {
  const program = programOfAlice({ expiry: SLIDING });
  program.ask(adjust('gift', 1_000));
  return program;
}

const orderAt = (orderId: string, occurredAt: Instant, amount = 100) =>
  orderOf(orderId, {
    occurredAt,
    lines: [{ lineId: '1', sku: 'tea', quantity: 1, amount: yuan(amount) }],
  });

function redeemAt(key: string, occurredAt: Instant) {
  const { order, ...rest } = redeem(key);
  return { ...rest, order: { ...order, occurredAt } };
}

function holdAt(program: PureProgram, now: Instant): string {
  const { order, ...rest } = hold('h', 100);
  const answer = program.ask({ ...rest, order: { ...order, occurredAt: now } }, now);
  return 'hold' in answer ? answer.hold.holdId : '';
}

describe('points that slide are put off', () => {
  it.each<readonly [string, (program: PureProgram) => unknown, readonly (string | null)[]]>([
    [
      'by an order',
      (program) => program.ask(earnOrder('o', orderAt('o', LATER)), LATER),
      [PUT_OFF, PUT_OFF],
    ],
    [
      'by an order that earns nothing',
      (program) => program.ask(earnOrder('o', orderAt('o', LATER, 0.5)), LATER),
      [PUT_OFF],
    ],
    [
      'by an activity',
      (program) => program.ask(earnReview('r', { occurredAt: LATER }), LATER),
      [PUT_OFF, PUT_OFF],
    ],
    ['by paying with points', (program) => program.ask(redeemAt('p', LATER), LATER), [PUT_OFF]],
    ['not by holding points', (program) => holdAt(program, LATER), [FIRST]],
    [
      'by capturing a hold',
      (program) => program.ask(capture('c', holdAt(program, LATER)), LATER),
      [PUT_OFF],
    ],
    [
      'not by releasing a hold',
      (program) => program.ask(release('c', holdAt(program, LATER)), LATER),
      [FIRST],
    ],
    ['not by a gift', (program) => program.ask(adjust('more', 5), LATER), [FIRST, PUT_OFF]],
    ['not by time', (program) => timePasses(program, LATER), [FIRST]],
    [
      'not back by an order that comes late',
      (program) => program.ask(earnOrder('o', orderAt('o', NOON - 9 * DAY)), LATER),
      [FIRST, '2027-02-13T16:00:00.000Z'],
    ],
    [
      'by when it happened, not by when it is reported',
      (program) => program.ask(earnOrder('o', orderAt('o', NOON + DAY)), LATER),
      ['2027-02-23T16:00:00.000Z', '2027-02-23T16:00:00.000Z'],
    ],
  ])('%s', (_what, act, expected) => {
    const program = slidingProgram();
    act(program);
    expect(expiries(program)).toEqual(expected);
  });

  it('not once they have expired, also when nobody has written that down', () => {
    const program = slidingProgram();
    const late = at(FIRST);
    program.ask(earnOrder('o', orderAt('o', late)), late);
    expect(expiries(program)).toEqual([FIRST, '2027-05-23T16:00:00.000Z']);
    timePasses(program, late);
    expect(program.accountOf('alice')).toMatchObject({ available: 100, lifetimeExpired: 1_000 });
  });

  it('not from an expiry that was given by hand', () => {
    const program = slidingProgram();
    program.ask(adjust('by-hand', 5, { expiresAt: at('2026-12-24T16:00Z') }));
    program.ask(earnOrder('o', orderAt('o', LATER)), LATER);
    expect(expiries(program)).toEqual([PUT_OFF, '2026-12-24T16:00:00.000Z', PUT_OFF]);
  });

  const lots = [
    lotOf({ lotId: 'slides', slides: true, remaining: 1, expiresAt: NOON + DAY }),
    lotOf({ lotId: 'fixed', slides: false, remaining: 1, expiresAt: NOON + DAY }),
    lotOf({ lotId: 'held', slides: true, held: 1, expiresAt: NOON + DAY }),
    lotOf({ lotId: 'due', slides: true, pending: 1, availableAt: NOON, expiresAt: NOON + DAY }),
    lotOf({
      lotId: 'pending',
      slides: true,
      pending: 1,
      availableAt: NOON + 1,
      expiresAt: NOON + DAY,
    }),
    lotOf({ lotId: 'over', slides: true, remaining: 1, expiresAt: NOON }),
    lotOf({ lotId: 'longer', slides: true, remaining: 1, expiresAt: NOON + 999 * DAY }),
    lotOf({ lotId: 'never', slides: true, remaining: 1, expiresAt: null }),
  ];

  it.each<readonly [string, ExpiryPolicy, readonly string[]]>([
    ['all that are active and still valid', SLIDING, ['slides', 'held', 'due']],
    [
      'rounded up as the rule book says',
      { ...SLIDING, roundUpTo: 'YEAR' },
      ['slides', 'held', 'due'],
    ],
    ['none where the rule book lets none slide', { kind: 'ROLLING', months: 3 }, []],
    ['none where points never expire', { kind: 'NEVER' }, []],
  ])('%s', (_what, expiry, names) => {
    const journal = journalAt(accountWith({ lots, rules: { expiry } }), NOON);
    slideLots(journal, 'acc_1', NOON);
    const before = new Map(lots.map((lot) => [lot.lotId, lot.expiresAt]));
    const moved = journal.state
      .lots('acc_1')
      .filter((lot) => lot.expiresAt !== before.get(lot.lotId));
    expect(moved.map(({ lotId }) => lotId)).toEqual(names);
    const lastYear = 'roundUpTo' in expiry ? '2027-12-31T16:00:00.000Z' : FIRST;
    for (const lot of moved) expect(textOf(lot.expiresAt)).toBe(lastYear);
  });
});
