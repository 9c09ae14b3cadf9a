import { describe, expect } from '@jest/globals';
import { DAY } from '../../src/loyalty/time.ts';
import {
  adjust,
  confirm,
  earnOrder,
  earnReview,
  NOON,
  orderOf,
  redeem,
  refund,
  yuan,
} from '../support/demo-commands.ts';
import {
  type ExactCase,
  FEBRUARY,
  holdExactly,
  ISSUE,
  line,
  ORDERS_TILL_JANUARY,
  unit,
  WINDOW,
} from '../support/exact-case.ts';
import type { PureProgram } from '../support/pure-program.ts';
import { at, timePasses } from '../support/time-commands.ts';

const EXPIRY: readonly ExactCase[] = [
  {
    title: 'earn 100 (expires January) and 50 (never), spend 80: 20 expire, 50 are left',
    source: `${ISSUE}; field.md, replay of Setono/Sylius: expire zeroes its lot, a debit consumes`,
    rules: ORDERS_TILL_JANUARY,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(earnReview('review'));
      program.ask(redeem('r1', { points: 80 }));
      timePasses(program, FEBRUARY - 1);
      timePasses(program, FEBRUARY);
      timePasses(program, FEBRUARY + 9_999 * DAY);
    },
    ledger: [
      'EARN available +100',
      'EARN available +50',
      'REDEEM available −80',
      'EXPIRE available −20',
    ],
    account: { available: 50, lifetimeExpired: 20, lifetimeRedeemed: 80, lifetimeEarned: 150 },
  },
  {
    title: 'the same when nobody sweeps: who spends in February finds 50',
    source: 'issue 3, Expiry: lazy at spend time and by sweep, through the same decision',
    rules: ORDERS_TILL_JANUARY,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(earnReview('review'));
      program.ask(redeem('r1', { points: 80 }));
      expect(program.ask(redeem('r2', { points: 51 }), FEBRUARY)).toMatchObject({ available: 50 });
      program.ask(redeem('r3', { points: 50 }), FEBRUARY);
    },
    ledger: [
      'EARN available +100',
      'EARN available +50',
      'REDEEM available −80',
      'EXPIRE available −20',
      'REDEEM available −50',
    ],
    account: { available: 0, lifetimeExpired: 20 },
  },
  {
    title: 'earn, spend all, refund: debt; the next points pay it, and what is left expires',
    source: `${ISSUE}; field.md 10: with arrears elsewhere “expiry is switched off”`,
    rules: ORDERS_TILL_JANUARY,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(redeem('r1', { points: 100 }));
      program.ask(refund('f1', 'o1'));
      program.ask(earnOrder('o2', orderOf('o2', { lines: [line('1', 150)] })));
      timePasses(program, FEBRUARY);
    },
    ledger: [
      'EARN available +100',
      'REDEEM available −100',
      'CLAWBACK debt +100',
      'EARN available +50 debt −100',
      'EXPIRE available −50',
    ],
    account: { available: 0, debt: 0, lifetimeEarned: 250, lifetimeExpired: 50, growthValue: 150 },
  },
];

const ACTIVATION: readonly ExactCase[] = [
  {
    title: 'refunded before activation: never were spendable',
    source: 'issue 3, Activation: cancelled before activation; field.md, only_pending',
    rules: WINDOW,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(refund('f1', 'o1'));
      timePasses(program, NOON + 30 * DAY);
    },
    ledger: ['EARN pending +100', 'CLAWBACK pending −100'],
    account: { available: 0, pending: 0, debt: 0, growthValue: 0 },
  },
  {
    title: 'partly refunded before activation: the rest becomes active',
    source: 'issue 3, Activation, and Refunds by line',
    rules: WINDOW,
    history: (program) => {
      program.ask(earnOrder('o1', orderOf('o1', { lines: [line('a', 60), line('b', 40)] })));
      program.ask(refund('f1', 'o1', unit('a')));
      timePasses(program, NOON + 30 * DAY);
      program.ask(refund('f2', 'o1'));
    },
    ledger: [
      'EARN pending +100',
      'CLAWBACK pending −60',
      'ACTIVATE available +40 pending −40',
      'CLAWBACK available −40',
    ],
    account: { available: 0, pending: 0, debt: 0 },
  },
  {
    title: 'confirmed before the return window closes: active at once, for a year from then',
    source: 'issue 3, Activation: when the order is confirmed; expiry counts from activation',
    rules: WINDOW,
    history: (program) => {
      program.ask(earnOrder('o1'));
      program.ask(confirm('c1', 'o1'), NOON + DAY);
      timePasses(program, at('2027-11-23T16:00Z') - 1);
      expect(program.accountOf('alice').available).toBe(100);
      timePasses(program, at('2027-11-23T16:00Z'));
    },
    ledger: ['EARN pending +100', 'ACTIVATE available +100 pending −100', 'EXPIRE available −100'],
    account: { available: 0 },
  },
  {
    title: 'not confirmed: active as the return window closes, and a late confirmation says so',
    source: 'issue 3, Activation: automatically after the rule book’s return window',
    rules: WINDOW,
    history: (program) => {
      program.ask(earnOrder('o1'));
      timePasses(program, at('2026-11-28T16:00Z') - 1);
      expect(program.accountOf('alice').available).toBe(0);
      timePasses(program, at('2026-11-28T16:00Z'));
      expect(program.ask(confirm('c1', 'o1'), NOON + 9 * DAY)).toMatchObject({ activated: 0 });
    },
    ledger: ['EARN pending +100', 'ACTIVATE available +100 pending −100'],
    account: { available: 100, pending: 0 },
  },
];

/** Points paid and expired; the order goes back two days after. */
const paidWithPointsThatExpired = (program: PureProgram) => {
  program.ask(adjust('gift', 100, { expiresAt: NOON + DAY }));
  program.ask(redeem('r1', { points: 100, orderId: 'o1', payable: yuan(100) }));
  program.ask(earnOrder('e1', orderOf('o1')));
  const now = NOON + 3 * DAY;
  program.ask(refund('f1', 'o1'), now);
  expect(program.accountOf('alice').available).toBe(program.lotsOf('alice')[0]?.remaining);
  timePasses(program, NOON + 9 * DAY);
};

const RETURNS: readonly ExactCase[] = [
  {
    title: 'points that paid come back to a lot that has expired: they expire at once',
    source: 'design.md, law 5; field.md 54: no system returns points to their lots',
    history: paidWithPointsThatExpired,
    ledger: [
      'ADJUST available +100',
      'REDEEM available −100',
      'EARN available +99',
      'RETURN available +100',
      'EXPIRE available −100',
      'CLAWBACK available −99',
    ],
    account: { available: 0, debt: 0, lifetimeExpired: 100 },
  },
  {
    title: 'with days of grace they live on as many days',
    source: 'design.md, law 5: unless the rule book grants days of grace; field.md 54, OPP',
    rules: { expiry: { kind: 'ROLLING', months: 12, returnGraceDays: 5 } },
    history: paidWithPointsThatExpired,
    ledger: [
      'ADJUST available +100',
      'REDEEM available −100',
      'EARN available +99',
      'RETURN available +100',
      'CLAWBACK available −99',
      'EXPIRE available −100',
    ],
    account: { available: 0, debt: 0, lifetimeExpired: 100 },
  },
];

describe.each([
  ['expiry and debt', EXPIRY],
  ['activation', ACTIVATION],
  ['what comes back', RETURNS],
])('exact cases of %s', (_what, cases) => holdExactly(cases));
