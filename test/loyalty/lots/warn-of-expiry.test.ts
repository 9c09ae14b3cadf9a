import { describe, expect, it } from '@jest/globals';
import type { Lot } from '../../../src/loyalty/lots/lot.ts';
import { warnOfExpiry } from '../../../src/loyalty/lots/warn-of-expiry.ts';
import { DAY, type Instant } from '../../../src/loyalty/time.ts';
import { type AccountWith, accountWith, journalAt, lotOf } from '../../support/account-with.ts';
import { adjust, NOON } from '../../support/demo-commands.ts';
import { at, extendExpiry, programOfAlice, timePasses } from '../../support/time-commands.ts';

/** Gone when the day is over that is `days` after 22 November in Shanghai. */
const afterDays = (days: number): Instant => at('2026-11-22T16:00Z') + days * DAY;

const lasting = (days: number, over: Partial<Lot> = {}): Lot =>
  lotOf({ lotId: `lot-${days}`, remaining: 10, expiresAt: afterDays(days), ...over });

function warningsOf(of: AccountWith, now: Instant = NOON): readonly string[] {
  const journal = journalAt(accountWith(of), now);
  warnOfExpiry(journal, 'acc_1');
  return journal.facts.flatMap((fact) => {
    if (fact.fact !== 'ExpiryWarned') return [];
    const { points, lastDay, daysLeft, thresholdDays } = fact.warning;
    return [`${points} to ${lastDay}, ${daysLeft} left of ${thresholdDays}`];
  });
}

describe('a member is warned of points that expire', () => {
  it.each<readonly [string, AccountWith, readonly string[]]>([
    ['not yet', { lots: [lasting(31)] }, []],
    ['thirty days before', { lots: [lasting(30)] }, ['10 to 2026-12-22, 30 left of 30']],
    [
      'with the days that are really left',
      { lots: [lasting(8)] },
      ['10 to 2026-11-30, 8 left of 30'],
    ],
    ['seven days before', { lots: [lasting(7)] }, ['10 to 2026-11-29, 7 left of 7']],
    ['when nights were missed', { lots: [lasting(5)] }, ['10 to 2026-11-27, 5 left of 7']],
    ['one day before', { lots: [lasting(1)] }, ['10 to 2026-11-23, 1 left of 1']],
    [
      'on the last day, as a last resort',
      { lots: [lasting(0)] },
      ['10 to 2026-11-22, 0 left of 1'],
    ],
    [
      'once a day of expiry',
      { lots: [lasting(7), lasting(1), lasting(30)] },
      [
        '10 to 2026-11-23, 1 left of 1',
        '10 to 2026-11-29, 7 left of 7',
        '10 to 2026-12-22, 30 left of 30',
      ],
    ],
    [
      'of all lots of the day together',
      { lots: [lasting(7), lasting(7, { lotId: 'b', remaining: 5, expiresAt: afterDays(7) - 1 })] },
      ['15 to 2026-11-29, 7 left of 7'],
    ],
    [
      'also of what a hold reserves',
      { lots: [lasting(7, { remaining: 4, held: 6 })] },
      ['10 to 2026-11-29, 7 left of 7'],
    ],
    ['not of what is spent', { lots: [lasting(7, { remaining: 0 })] }, []],
    ['not of what is pending', { lots: [lasting(7, { remaining: 0, pending: 10 })] }, []],
    ['not of what never expires', { lots: [lasting(7, { expiresAt: null })] }, []],
    ['not of what is gone', { lots: [lasting(7, { expiresAt: NOON })] }, []],
    [
      'not by a rule book that says so',
      { lots: [lasting(7)], rules: { expiryWarningDays: [] } },
      [],
    ],
    [
      'by the thresholds of the rule book, in whatever order',
      { lots: [lasting(3)], rules: { expiryWarningDays: [1, 60, 3, 14] } },
      ['10 to 2026-11-25, 3 left of 3'],
    ],
  ])('%s', (_what, of, warnings) => {
    expect(warningsOf(of)).toEqual(warnings);
  });

  it('with all that is to be known of it', () => {
    const journal = journalAt(accountWith({ lots: [lasting(7), lasting(30)] }), NOON);
    warnOfExpiry(journal, 'acc_1');
    expect(journal.facts[1]).toEqual({
      fact: 'ExpiryWarned',
      warning: {
        warningId: 'wrn_01KA0000000000000000000001',
        accountId: 'acc_1',
        number: 2,
        lastDay: '2026-12-22',
        expiresAt: afterDays(30),
        points: 10,
        thresholdDays: 30,
        daysLeft: 30,
        recordedAt: NOON,
      },
    });
    expect(journal.account('acc_1')).toMatchObject({ warnings: 2, sequence: 0 });
  });

  it.each([
    ['in summer time', 'Europe/Berlin', '2027-03-21T12:00Z', '2027-03-28T22:00Z'],
    [
      'in a day that ends earlier than here',
      'America/New_York',
      '2026-11-23T04:59Z',
      '2026-11-30T05:00Z',
    ],
  ])('by days of the calendar %s', (_what, timeZone, now, expiresAt) => {
    const { program } = accountWith({ lots: [] }).ruleBook;
    const of = {
      lots: [lasting(7, { expiresAt: at(expiresAt) })],
      rules: { program: { ...program, timeZone } },
    };
    expect(warningsOf(of, at(now))).toMatchObject([expect.stringContaining('7 left of 7')]);
  });
});

describe('a member is not warned twice', () => {
  const warned = (thresholdDays: number, lastDay = '2026-11-29') => ({
    warningId: 'wrn_1',
    accountId: 'acc_1',
    number: 1,
    lastDay,
    expiresAt: afterDays(7),
    points: 10,
    thresholdDays,
    daysLeft: thresholdDays,
    recordedAt: NOON - DAY,
  });
  const lots = [lasting(7)];

  it.each([
    ['of a day at a threshold', warned(7), []],
    ['of a day at an earlier threshold than before', warned(1), []],
    ['but at the next threshold', warned(30), ['10 to 2026-11-29, 7 left of 7']],
    ['but of another day', warned(7, '2026-11-28'), ['10 to 2026-11-29, 7 left of 7']],
  ])('%s', (_what, warning, warnings) => {
    expect(warningsOf({ lots, warnings: [warning] })).toEqual(warnings);
  });

  /** Every day that is not missed, until the points are gone. */
  function warnedOn(missed: readonly number[]): readonly number[] {
    const program = programOfAlice();
    program.ask(adjust('gift', 300, { expiresAt: afterDays(40) }));
    const days = Array.from({ length: 45 }, (_, day) => day).filter((day) => !missed.includes(day));
    return days.filter((day) => {
      const answer = timePasses(program, NOON + day * DAY);
      return answer.type === 'PassTimeSuccess' && answer.warnings > 0;
    });
  }

  it.each([
    ['night by night', [], [10, 33, 39]],
    ['after one missed night', [33], [10, 34, 39]],
    ['after a week without', [32, 33, 34, 35, 36, 37, 38, 39], [10, 40]],
    ['after ten days without', [5, 6, 7, 8, 9, 10, 11, 12, 13, 14], [15, 33, 39]],
  ])('%s', (_what, missed, days) => {
    expect(warnedOn(missed)).toEqual(days);
  });

  it('however often time passes in one day', () => {
    const program = programOfAlice();
    program.ask(adjust('gift', 300, { expiresAt: afterDays(7) }));
    const answers = [NOON, NOON, NOON + 1, NOON + DAY / 8].map((now) => timePasses(program, now));
    expect(answers).toMatchObject([1, 0, 0, 0].map((warnings) => ({ warnings })));
  });

  it('but again when the points were put off, of their new day', () => {
    const program = programOfAlice();
    program.ask(adjust('gift', 300, { expiresAt: afterDays(7) }));
    timePasses(program, NOON);
    program.ask(extendExpiry('x', { expiresAt: afterDays(37) }));
    const warnings = [0, 7, 20].map((day) => timePasses(program, NOON + day * DAY));
    expect(warnings).toMatchObject([0, 1, 0].map((count) => ({ warnings: count })));
  });
});
