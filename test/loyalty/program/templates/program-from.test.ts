import { describe, expect, it } from '@jest/globals';
import { contentOf } from '../../../../src/loyalty/program/revisions/rule-book-content.ts';
import { programFrom } from '../../../../src/loyalty/program/templates/program-from.ts';
import {
  PROGRAM_TEMPLATES,
  type TemplateName,
} from '../../../../src/loyalty/program/templates/program-templates.ts';
import { problemsOf } from '../../../../src/loyalty/program/validation/rule-book-checks.ts';

const NAMES = Object.keys(PROGRAM_TEMPLATES) as readonly TemplateName[];

const COMMAND_ID = '01KA0000000000000000000000';

const make = (template: TemplateName, commandId = COMMAND_ID, currency = 'EUR') =>
  programFrom({
    ...{ template, commandId, code: 'shop', name: 'Shop' },
    ...{ timeZone: 'Europe/Berlin', currency },
  });

describe.each(NAMES)('a program made of %s', (template) => {
  const { ruleBook, rewards } = make(template);

  it('has no id that another program has', () => {
    const ids = (of: unknown) => JSON.stringify(of).match(/\b(?:prg|lvl|rwd)_\w+/g) ?? [];
    const other = new Set(ids(make(template, '01KB0000000000000000000000')));
    const own = ids({ ruleBook, rewards });
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((id) => other.has(id) || !/_[0-9A-Z]{26}$/.test(id))).toEqual([]);
  });

  it('names only levels that it has', () => {
    const levels = new Set(ruleBook.levels.map(({ levelId }) => levelId));
    const named = JSON.stringify([ruleBook.earning, rewards]).match(/\blvl_\w+/g) ?? [];
    expect(named.filter((id) => !levels.has(id))).toEqual([]);
  });

  it('counts its money in the currency of the program', () => {
    const currencies = rewards.flatMap(({ cashPrice }) => cashPrice?.currency ?? []);
    expect([ruleBook.program.currency, ...new Set(currencies)].every((c) => c === 'EUR')).toBe(
      true,
    );
  });

  it('would be published as it is, without even a warning', () => {
    const { program } = ruleBook;
    const rewardLevelIds = rewards.flatMap(({ minimumLevelId }) => minimumLevelId ?? []);
    const at = Date.parse('2026-11-22T04:00:00.000Z');
    expect(problemsOf(contentOf(ruleBook), { program, at, rewardLevelIds })).toEqual([]);
  });

  it.each([
    { currency: 'CNY', said: 'a yuan' },
    { currency: 'EUR', said: 'per EUR 1.00' },
    { currency: 'JPY', said: 'per JPY 100' },
    { currency: 'KWD', said: 'per KWD 0.100' },
  ])('says in $currency for what there is a point, and gives it', ({ currency, said }) => {
    const { earning, redemption } = make(template, COMMAND_ID, currency).ruleBook;
    const rule = earning.find(({ trigger }) => trigger === 'ORDER');
    expect(rule).toMatchObject({
      title: expect.stringMatching(`^1 (point|credit) ${said}( paid)?$`),
      formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } },
    });
    expect(redemption.rate).toEqual({ points: 100, worth: 100 });
    const mentioned = JSON.stringify(earning).includes('yuan');
    expect(mentioned).toBe(currency === 'CNY');
  });

  it('begins with levels from 0 on, ascending, and rules of names of their own', () => {
    const thresholds = ruleBook.levels.map(({ threshold }) => threshold);
    expect(thresholds).toEqual([0, ...thresholds.slice(1).toSorted((a, b) => a - b)]);
    const names = ruleBook.earning.map(({ ruleId }) => ruleId);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** What the customer's text asks of each kind of merchant, as the template has it. */
describe('the template', () => {
  it.each([
    [
      'ECOMMERCE',
      ['order-amount', 'first-order', 'new-arrivals', 'sign-up', 'review', 'share', 'check-in'],
      { kind: 'ROLLING', months: 24 },
      { kind: 'AT_ONCE' },
      2_000,
    ],
    [
      'CHAIN_STORE',
      [
        ...['order-amount', 'weekday-lunch', 'quiet-hours', 'new-store', 'top-up', 'sign-up'],
        'review',
      ],
      { kind: 'CALENDAR', month: 12, day: 31, yearsLater: 1 },
      { kind: 'AT_ONCE' },
      3_000,
    ],
    [
      'SAAS',
      [
        ...['subscription', 'onboarding-profile', 'onboarding-first-project'],
        ...['onboarding-team-invited', 'product-use', 'renewal', 'upgrade'],
      ],
      { kind: 'ROLLING', months: 12, roundUpTo: 'MONTH' },
      { kind: 'AT_ONCE' },
      2_000,
    ],
    [
      'LOCAL_SERVICE',
      ['order-amount', 'visit', 'review', 'share', 'sign-up'],
      { kind: 'SLIDING', months: 12 },
      { kind: 'ON_CONFIRMATION', returnWindowDays: 7 },
      3_000,
    ],
  ] as const)('%s has its rules, expiry, activation and largest share', (template, ...rest) => {
    const { earning, expiry, activation, redemption } = make(template).ruleBook;
    const rules = earning.map(({ ruleId }) => ruleId);
    const { maximumShareBasisPoints } = redemption;
    expect([rules, expiry, activation, maximumShareBasisPoints]).toEqual(rest);
  });
});
