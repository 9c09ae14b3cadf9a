import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { adjust, enroll, NOON, redeem, refund } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { timePasses } from '../../support/time-commands.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
});

describe('an adjustment by hand', () => {
  it('gives points with a reason, valid as the rule book says', () => {
    expect(program.ask(adjust('a1', 250))).toMatchObject({
      type: 'AdjustPointsSuccess',
      account: { available: 250, lifetimeEarned: 0 },
      entry: {
        kind: 'ADJUST',
        change: { available: 250 },
        actor: 'operator:olga',
        note: 'A gift.',
        purpose: null,
        reference: 'a1',
      },
    });
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 250, expiresAt: Date.parse('2027-11-22T16:00:00Z') },
    ]);
  });

  it('gives points an expiry of their own when told so', () => {
    program.ask(adjust('a1', 250, { expiresAt: NOON + DAY }));
    expect(program.lotsOf('alice')).toMatchObject([{ expiresAt: NOON + DAY }]);
  });

  it('takes points away, never more than there are', () => {
    program.ask(adjust('a1', 250));
    expect(program.ask(adjust('a2', -251))).toEqual({
      type: 'InsufficientPoints',
      code: 'INSUFFICIENT_POINTS',
      message: '250 points are available, 251 are needed.',
      path: ['points'],
      available: 250,
      required: 251,
    });
    expect(program.ask(adjust('a3', -250))).toMatchObject({
      account: { available: 0, lifetimeRedeemed: 0 },
      entry: { change: { available: -250 }, purpose: 'OTHER', allocations: [{ points: -250 }] },
    });
  });

  it.each([
    ['zero points', adjust('a1', 0), ['points']],
    ['a fraction', adjust('a1', 0.5), ['points']],
    ['−2^53', adjust('a1', -(2 ** 53)), ['points']],
    ['no reason', adjust('a1', 1, { reason: '' }), ['reason']],
    ['a reason of 501', adjust('a1', 1, { reason: 'r'.repeat(501) }), ['reason']],
    ['an expiry that has passed', adjust('a1', 1, { expiresAt: NOON }), ['expiresAt']],
    ['an expiry that is none', adjust('a1', 1, { expiresAt: Number.NaN }), ['expiresAt']],
    ['an expiry of points taken', adjust('a1', -1, { expiresAt: NOON + DAY }), ['expiresAt']],
  ] as const)('refuses %s as faulty input', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });

  it('refuses what could not be counted any more', () => {
    program.ask(adjust('a1', Number.MAX_SAFE_INTEGER));
    expect(program.ask(adjust('a2', 1))).toMatchObject({ code: 'INVALID_INPUT', path: ['points'] });
  });

  it('counts what has expired along, because these can expire too', () => {
    program.ask(adjust('a1', Number.MAX_SAFE_INTEGER - 1, { expiresAt: NOON + DAY }));
    timePasses(program, NOON + DAY);
    const answers = ['a2', 'a3'].map((key) => program.ask(adjust(key, 1), NOON + 2 * DAY));
    expect(answers.map(({ type }) => type)).toEqual(['AdjustPointsSuccess', 'LoyaltyInvalidInput']);
    timePasses(program, NOON + 999 * DAY);
    expect(program.accountOf('alice')).toMatchObject({ lifetimeExpired: Number.MAX_SAFE_INTEGER });
  });

  it('counts what is spent along, because a refund can give it back', () => {
    program.ask(adjust('a1', Number.MAX_SAFE_INTEGER));
    program.ask(redeem('r1', { points: 100, orderId: 'o1' }));
    expect(program.ask(adjust('a2', 100))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(program.ask(refund('f1', 'o1'))).toMatchObject({
      account: { available: Number.MAX_SAFE_INTEGER },
    });
  });
});
