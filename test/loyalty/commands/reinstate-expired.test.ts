import { beforeEach, describe, expect, it } from '@jest/globals';
import { typeOf } from '../../../src/loyalty/commands/commands.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { accountWith } from '../../support/account-with.ts';
import { adjust, NOON } from '../../support/demo-commands.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { at, programOfAlice, reinstate, timePasses } from '../../support/time-commands.ts';

const LATER = NOON + 9 * DAY;

/** The number of the entry that took them. */
const EXPIRED = 3;

let program: PureProgram;

beforeEach(() => {
  program = programOfAlice();
  program.ask(adjust('a1', 100, { expiresAt: NOON + DAY }));
  program.ask(adjust('a2', 30, { expiresAt: NOON + 5 * DAY }));
  timePasses(program, NOON + 2 * DAY);
});

describe('points that have expired are given back', () => {
  it('all of them, in a lot of their own, valid from now as the rule book says', () => {
    expect(program.ask(reinstate('r', EXPIRED), NOON + 2 * DAY)).toMatchObject({
      type: 'ReinstateExpiredSuccess',
      account: { available: 130, lifetimeEarned: 0, lifetimeExpired: 100, sequence: 4 },
      entry: {
        kind: 'RETURN',
        change: { available: 100, pending: 0, held: 0, debt: 0 },
        reference: 'r',
        note: 'She was ill.',
        actor: 'operator:olga',
        purpose: null,
        allocations: [],
      },
    });
    expect(program.lotsOf('alice')).toMatchObject([
      { earned: 100, remaining: 0 },
      { earned: 30, remaining: 30 },
      { earned: 100, remaining: 100, expiresAt: at('2027-11-24T16:00Z'), slides: false },
    ]);
    expect(program.facts.at(-1)).toEqual({
      fact: 'ExpiryReinstated',
      accountId: program.accountOf('alice').accountId,
      sequence: EXPIRED,
      points: 100,
      recordedAt: NOON + 2 * DAY,
    });
  });

  it('some of them, with an expiry of their own', () => {
    const command = reinstate('r', EXPIRED, { points: 40, expiresAt: LATER + DAY });
    expect(program.ask(command, LATER)).toMatchObject({ entry: { change: { available: 40 } } });
    expect(program.lotsOf('alice')[2]).toMatchObject({ remaining: 40, expiresAt: LATER + DAY });
  });

  it('after what time has done since is written down', () => {
    program.ask(reinstate('r', EXPIRED), LATER);
    expect(program.entries().slice(EXPIRED)).toMatchObject([
      { kind: 'EXPIRE', change: { available: -30 } },
      { kind: 'RETURN', change: { available: 100 } },
    ]);
  });

  it('to slide where points of the program do', () => {
    const sliding = programOfAlice({ expiry: { kind: 'SLIDING', months: 1 } });
    sliding.ask(adjust('a1', 100, { expiresAt: NOON + DAY }));
    timePasses(sliding, NOON + DAY);
    sliding.ask(reinstate('r', 2), NOON + DAY);
    expect(sliding.lotsOf('alice')[1]).toMatchObject({ remaining: 100, slides: true });
  });

  it('once an entry, even if only in part', () => {
    program.ask(reinstate('r1', EXPIRED, { points: 1 }), LATER);
    expect(program.ask(reinstate('r2', EXPIRED, { points: 1 }), LATER + 1)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'Points of this entry were given back already, under another idempotency key.',
      path: ['sequence'],
      recordedAt: LATER,
    });
  });

  it('settling debt first', () => {
    const expired = { accountId: 'acc_1', sequence: 7, points: 100, reinstatedAt: null };
    const workingSet = accountWith({ lots: [], debt: 60, expired: [expired] });
    const command = { ...reinstate('r', 7), commandId: '01KA0000000000000000000000' };
    expect(typeOf(command).decide(workingSet, command, NOON)).toMatchObject({
      answer: {
        account: { available: 40, debt: 0 },
        entry: { change: { available: 40, debt: -60 }, allocations: [{ points: -60 }] },
      },
    });
  });
});

describe('refuses to give back', () => {
  it.each([
    ['more than expired', reinstate('r', EXPIRED, { points: 101 }), ['points']],
    ['no points', reinstate('r', EXPIRED, { points: 0 }), ['points']],
    ['a fraction', reinstate('r', EXPIRED, { points: 0.5 }), ['points']],
    ['what another kind of entry took', reinstate('r', 1), ['sequence']],
    ['what no entry took', reinstate('r', 99), ['sequence']],
    ['by no number', reinstate('r', 0), ['sequence']],
    ['for a time that has passed', reinstate('r', EXPIRED, { expiresAt: LATER }), ['expiresAt']],
    ['for no time', reinstate('r', EXPIRED, { expiresAt: Number.NaN }), ['expiresAt']],
    ['without a reason', reinstate('r', EXPIRED, { reason: '' }), ['reason']],
    ['to nobody', reinstate('r', EXPIRED, { member: {} }), ['member']],
    ['without a key', reinstate('', EXPIRED), ['idempotencyKey']],
  ] as const)('%s', (_what, command, path) => {
    const before = program.facts.length;
    expect(program.ask(command, LATER)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
    expect(program.facts).toHaveLength(before);
  });

  it('to a member that is not there', () => {
    const command = reinstate('r', EXPIRED, { member: { externalId: 'nobody' } });
    expect(program.ask(command, LATER)).toMatchObject({ code: 'MEMBER_NOT_FOUND' });
  });
});
