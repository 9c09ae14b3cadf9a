import { describe, expect, it } from '@jest/globals';
import { orderAmountRule } from '../../../src/loyalty/earning/plain-rules.ts';
import { activationOf } from '../../../src/loyalty/lots/activation.ts';
import type { ActivationPolicy } from '../../../src/loyalty/program/activation-policy.ts';
import { DAY, MINUTE } from '../../../src/loyalty/time.ts';
import { DEMO, earnOrder, earnReview, NOON, orderOf } from '../../support/demo-commands.ts';
import { at, programOfAlice, textOf } from '../../support/time-commands.ts';

const AT_ONCE = { kind: 'AT_ONCE' } as const;
const AFTER_14_DAYS = { kind: 'AFTER_DAYS', days: 14 } as const;
const ON_CONFIRMATION = { kind: 'ON_CONFIRMATION', returnWindowDays: 30 } as const;

const SHANGHAI = 'Asia/Shanghai';

describe('points become active', () => {
  it.each<readonly [string, ActivationPolicy, string, string, string, string]>([
    ['at once', AT_ONCE, 'order', '2026-11-22T04:00Z', SHANGHAI, '2026-11-22T04:00Z'],
    ['as a day begins', AFTER_14_DAYS, 'order', '2026-11-22T04:00Z', SHANGHAI, '2026-12-05T16:00Z'],
    [
      'the same from late',
      AFTER_14_DAYS,
      'order',
      '2026-11-22T15:59Z',
      SHANGHAI,
      '2026-12-05T16:00Z',
    ],
    [
      'those of activities too',
      AFTER_14_DAYS,
      'activity',
      '2026-11-22T04:00Z',
      SHANGHAI,
      '2026-12-05T16:00Z',
    ],
    [
      'when nobody confirmed the order',
      ON_CONFIRMATION,
      'order',
      '2026-11-22T04:00Z',
      SHANGHAI,
      '2026-12-21T16:00Z',
    ],
    [
      'at once, where nothing is confirmed',
      ON_CONFIRMATION,
      'activity',
      '2026-11-22T04:00Z',
      SHANGHAI,
      '2026-11-22T04:00Z',
    ],
    [
      'over a change to summer time',
      AFTER_14_DAYS,
      'order',
      '2027-03-20T12:00Z',
      'Europe/Berlin',
      '2027-04-02T22:00Z',
    ],
    [
      'when midnight is skipped',
      { kind: 'AFTER_DAYS', days: 1 },
      'order',
      '2018-11-03T12:00Z',
      'America/Sao_Paulo',
      '2018-11-04T03:00Z',
    ],
  ])('%s', (_what, policy, source, occurredAt, timeZone, availableAt) => {
    const from = { occurredAt: at(occurredAt), isOrder: source === 'order', timeZone };
    expect(textOf(activationOf(policy, from))).toBe(textOf(at(availableAt)));
  });
});

describe('an order earns points', () => {
  it.each<readonly [string, ActivationPolicy, number, object]>([
    ['that are active', AT_ONCE, 0, { available: 100, pending: 0 }],
    [
      'that are active, by a clock that is ahead',
      AT_ONCE,
      4 * MINUTE,
      { available: 100, pending: 0 },
    ],
    ['that are pending', AFTER_14_DAYS, 0, { available: 0, pending: 100 }],
    ['that are pending to the last day', AFTER_14_DAYS, -13 * DAY, { available: 0, pending: 100 }],
    [
      'that are active, when it comes late',
      AFTER_14_DAYS,
      -14 * DAY,
      { available: 100, pending: 0 },
    ],
    ['that are pending until it is confirmed', ON_CONFIRMATION, 0, { available: 0, pending: 100 }],
  ])('%s', (_what, activation, later, balance) => {
    const program = programOfAlice({ activation });
    program.ask(earnOrder('o1', orderOf('o1', { occurredAt: NOON + later })));
    expect(program.accountOf('alice')).toMatchObject({ ...balance, debt: 0, lifetimeEarned: 100 });
    expect(program.entries()).toMatchObject([{ kind: 'EARN', change: balance }]);
  });

  it('that live from their activation', () => {
    const program = programOfAlice({ activation: AFTER_14_DAYS });
    program.ask(earnOrder('o1'));
    expect(program.lotsOf('alice')).toMatchObject([
      {
        earned: 100,
        remaining: 0,
        pending: 100,
        held: 0,
        availableAt: at('2026-12-05T16:00Z'),
        expiresAt: at('2027-12-06T16:00Z'),
        orderId: 'o1',
        validity: DEMO.expiry,
        slides: false,
      },
    ]);
  });
});

describe('a rule whose points live by terms of its own', () => {
  const PER_YUAN = { give: 1, per: 100 };
  const bonus = orderAmountRule({
    ruleId: 'bonus',
    ratio: { give: 2, per: 100 },
    activation: AFTER_14_DAYS,
    expiry: { kind: 'CALENDAR', month: 12, day: 31, yearsLater: 0 },
  });
  const base = orderAmountRule({ ruleId: 'base', ratio: PER_YUAN });

  it('opens a lot of its own in the one entry of the order', () => {
    const program = programOfAlice({ earning: [base, bonus] });
    program.ask(earnOrder('o1'));
    expect(program.entries()).toMatchObject([
      { kind: 'EARN', change: { available: 100, pending: 200, held: 0, debt: 0 } },
    ]);
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 100, pending: 0, availableAt: NOON, expiresAt: at('2027-11-22T16:00Z') },
      {
        remaining: 0,
        pending: 200,
        availableAt: at('2026-12-05T16:00Z'),
        expiresAt: at('2026-12-31T16:00Z'),
        validity: bonus.expiry,
      },
    ]);
  });

  it('shares a lot with the rules whose points live alike', () => {
    const second = { ...base, ruleId: 'second' };
    const alike = { ...bonus, ruleId: 'alike' };
    const program = programOfAlice({ earning: [base, bonus, second, alike] });
    program.ask(earnOrder('o1'));
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 200, pending: 0 },
      { remaining: 0, pending: 400 },
    ]);
  });

  it('can keep them for ever in a program whose points slide', () => {
    const never = { ...base, expiry: { kind: 'NEVER' } } as const;
    const program = programOfAlice({
      earning: [never, ...DEMO.earning.slice(1)],
      expiry: { kind: 'SLIDING', months: 1 },
    });
    program.ask(earnOrder('o1'));
    program.ask(earnReview('r1'));
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 100, expiresAt: null, slides: false },
      { remaining: 20, expiresAt: at('2026-12-22T16:00Z'), slides: true },
    ]);
  });
});
