import { describe, expect, it } from '@jest/globals';
import { typeOf } from '../../../src/loyalty/commands/commands.ts';
import { DAY, type Instant } from '../../../src/loyalty/time.ts';
import { WorkingSet } from '../../../src/loyalty/working-set.ts';
import { adjust, DEMO, earnOrder, enroll, hold, NOON } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { extendExpiry, programOfAlice } from '../../support/time-commands.ts';

/** In so many days from noon. */
const inDays = (days: number): Instant => NOON + days * DAY;

const daysOf = (program: PureProgram, externalId = 'alice') =>
  program
    .lotsOf(externalId)
    .map(({ expiresAt }) => (expiresAt === null ? null : (expiresAt - NOON) / DAY));

function give(program: PureProgram, key: string, days: number, externalId = 'alice'): void {
  program.ask(adjust(key, 10, { member: { externalId }, expiresAt: inDays(days) }));
}

/** Alice with points for 3, 5 and 9 days and for ever. */
function programOfPoints(): PureProgram {
  const program = programOfAlice({ expiry: { kind: 'NEVER' } });
  for (const days of [3, 5, 9]) give(program, `for-${days}`, days);
  program.ask(adjust('for-ever', 10));
  return program;
}

const done = (accounts: number, lots: number, points: number) => ({
  type: 'ExtendExpirySuccess',
  accounts,
  lots,
  points,
});

describe('the expiry of points is put off', () => {
  it.each([
    ['of all points of a member', 0, 20, done(1, 3, 30), [20, 20, 20, null]],
    ['never to an earlier day', 0, 5, done(1, 1, 10), [5, 5, 9, null]],
    ['not of what has expired by now', 5, 20, done(1, 1, 10), [3, 5, 20, null]],
    ['of nothing when all is later', 0, 2, done(0, 0, 0), [3, 5, 9, null]],
  ])('%s', (_what, today, days, answer, after) => {
    const program = programOfPoints();
    const command = extendExpiry('x', { expiresAt: inDays(days) });
    expect(program.ask(command, inDays(today))).toEqual(answer);
    expect(daysOf(program)).toEqual(after);
  });

  it('with a reason that stays in the history of each lot', () => {
    const program = programOfPoints();
    program.ask(extendExpiry('x', { expiresAt: inDays(4) }));
    const [lot] = program.lotsOf('alice');
    expect(program.facts.at(-1)).toEqual({
      fact: 'LotRescheduled',
      accountId: lot?.accountId,
      lotId: lot?.lotId,
      availableAt: NOON,
      expiresAt: inDays(4),
      reason: 'The shop was closed.',
      actor: 'operator:olga',
      recordedAt: NOON,
      idempotencyKey: 'x',
    });
  });

  it('of what is pending and of what is held, and not of lots that are empty', () => {
    const program = programOfAlice({ activation: { kind: 'AFTER_DAYS', days: 14 } });
    give(program, 'spent', 9);
    program.ask(adjust('taken', -10));
    program.ask(adjust('gift', 150, { expiresAt: inDays(9) }));
    program.ask(hold('h1', 100));
    program.ask(earnOrder('o1'));
    const command = extendExpiry('x', { expiresAt: inDays(999) });
    expect(program.ask(command)).toEqual(done(1, 2, 250));
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 0, expiresAt: inDays(9) },
      { remaining: 50, held: 100, expiresAt: inDays(999) },
      { pending: 100, expiresAt: inDays(999) },
    ]);
  });

  it('after what time has done before is written down', () => {
    const program = programOfPoints();
    program.ask(extendExpiry('x', { expiresAt: inDays(20) }), inDays(6));
    expect(program.entries().slice(4)).toMatchObject([
      { kind: 'EXPIRE', change: { available: -10 }, occurredAt: inDays(3) },
      { kind: 'EXPIRE', change: { available: -10 }, occurredAt: inDays(5) },
    ]);
  });
});

describe('the expiry of points of whoever they are', () => {
  /** Alice with points for 3, 5 and 9 days, Bob for 5, Carol for 9. */
  function programOfThree(): PureProgram {
    const program = programOfPoints();
    for (const [externalId, days] of [
      ['bob', 5],
      ['carol', 9],
    ] as const) {
      program.ask(enroll(externalId, { externalId }));
      give(program, `of-${externalId}`, days, externalId);
    }
    return program;
  }

  it.each([
    ['in a stretch of time', 4, 6, 20, done(2, 2, 20), [3, 20, 9, null], [20], [9]],
    ['from its first instant', 5, 6, 20, done(2, 2, 20), [3, 20, 9, null], [20], [9]],
    ['and before its last', 3, 5, 20, done(1, 1, 10), [20, 5, 9, null], [5], [9]],
    ['never to an earlier day', 0, 99, 6, done(2, 3, 30), [6, 6, 9, null], [6], [9]],
    ['when there are none', 6, 9, 20, done(0, 0, 0), [3, 5, 9, null], [5], [9]],
  ])('is put off %s', (_what, from, until, days, answer, alice, bob, carol) => {
    const program = programOfThree();
    const expiring = { from: inDays(from), until: inDays(until) };
    const command = extendExpiry('x', { expiring, expiresAt: inDays(days) });
    expect(program.ask(command)).toEqual(answer);
    expect(['alice', 'bob', 'carol'].map((name) => daysOf(program, name))).toEqual([
      alice,
      bob,
      carol,
    ]);
  });

  it('stays with those that have none in that time, who are left alone', () => {
    const program = programOfThree();
    const expiring = { from: inDays(8), until: inDays(10) };
    program.ask(extendExpiry('x', { expiring, expiresAt: inDays(20) }), inDays(6));
    expect(program.accountOf('bob')).toMatchObject({ available: 10 });
    expect(program.accountOf('alice')).toMatchObject({ available: 20, lifetimeExpired: 20 });
  });

  it('is not touched when they have more points together than can be counted', () => {
    const program = programOfThree();
    const fortune = { expiresAt: inDays(5) };
    program.ask(adjust('fortune-1', 2 ** 53 - 42, fortune));
    program.ask(adjust('fortune-2', 99, { ...fortune, member: { externalId: 'bob' } }));
    const before = program.facts.length;
    const expiring = { from: inDays(5), until: inDays(6) };
    expect(program.ask(extendExpiry('x', { expiring, expiresAt: inDays(20) }))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'More than 2^53 − 1 points in all expire then: narrow the time.',
      path: ['expiring'],
    });
    expect(program.facts).toHaveLength(before);
  });

  it('is not touched when too many members have some', () => {
    const expiring = { from: NOON, until: inDays(9) };
    const command = {
      ...extendExpiry('x', { expiring, expiresAt: inDays(20) }),
      commandId: '01KA',
    };
    const workingSet = new WorkingSet({ ruleBook: DEMO, tooMany: [expiring] });
    expect(typeOf(command).decide(workingSet, command, NOON)).toEqual({
      refused: {
        type: 'LoyaltyInvalidInput',
        code: 'INVALID_INPUT',
        message: 'Points of more than 10000 members expire then: narrow the time.',
        path: ['expiring'],
      },
    });
    expect(typeOf(command).keysOf(command)).toMatchObject({
      members: [],
      expiring: [{ from: NOON, until: inDays(9), accountsMax: 10_000 }],
    });
  });
});

describe('refuses to put expiry off', () => {
  const expiresAt = inDays(20);

  it.each([
    ['of nobody', { member: null }, []],
    [
      'of a member and of all',
      { member: { externalId: 'alice' }, expiring: { from: NOON, until: expiresAt } },
      [],
    ],
    ['of a member without a name', { member: {} }, ['member']],
    ['in no time', { expiring: { from: NOON, until: NOON } }, ['expiring', 'until']],
    ['from no instant', { expiring: { from: Number.NaN, until: NOON } }, ['expiring', 'from']],
    ['until no instant', { expiring: { from: NOON, until: Number.NaN } }, ['expiring', 'until']],
    ['to what has passed', { expiresAt: NOON }, ['expiresAt']],
    ['to no instant', { expiresAt: Number.NaN }, ['expiresAt']],
    ['without a reason', { reason: '' }, ['reason']],
    ['for a reason of 501', { reason: 'r'.repeat(501) }, ['reason']],
    ['without a key', { idempotencyKey: '' }, ['idempotencyKey']],
  ] as const)('%s', (_what, over, path) => {
    const program = programOfPoints();
    const before = program.facts.length;
    expect(program.ask(extendExpiry('x', { expiresAt, ...over }))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path,
    });
    expect(program.facts).toHaveLength(before);
  });

  it.each([
    ['of a member that is not there', { member: { externalId: 'nobody' } }],
    ['of another member, by a member’s own token', { restrictedTo: 'bob' }],
  ])('%s', (_what, over) => {
    expect(createPureProgram().ask(extendExpiry('x', { expiresAt, ...over }))).toEqual({
      type: 'MemberNotFound',
      code: 'MEMBER_NOT_FOUND',
      message: 'No such member in this program.',
      path: ['member'],
    });
  });
});
