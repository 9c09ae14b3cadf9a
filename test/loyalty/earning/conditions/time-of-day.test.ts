import { describe, expect, it } from '@jest/globals';
import type { EarningConditions } from '../../../../src/loyalty/earning/earning-rule.ts';
import { DEMO } from '../../../support/demo-commands.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';

type Said = NonNullable<EarningConditions['timeOfDay']>;

const LUNCH = { from: '11:30', until: '13:30' };
const QUIET = { from: '22:00', until: '06:00' };

describe('a condition of the time of day', () => {
  it.each<{ what: string; said: Said; at: string; holds: boolean }>([
    { what: 'as lunch begins', said: LUNCH, at: '2026-11-22T11:30', holds: true },
    { what: 'a minute before it', said: LUNCH, at: '2026-11-22T11:29', holds: false },
    { what: 'in its last minute', said: LUNCH, at: '2026-11-22T13:29', holds: true },
    { what: 'as it ends', said: LUNCH, at: '2026-11-22T13:30', holds: false },
    { what: 'before midnight of quiet hours', said: QUIET, at: '2026-11-22T23:59', holds: true },
    { what: 'after midnight of quiet hours', said: QUIET, at: '2026-11-22T05:59', holds: true },
    { what: 'as quiet hours end', said: QUIET, at: '2026-11-22T06:00', holds: false },
    {
      what: 'at any time of a whole day',
      said: { from: '08:00', until: '08:00' },
      at: '2026-11-22T03:00',
      holds: true,
    },
  ])('$what: $holds', ({ said, at, holds }) => {
    const rule = ruleOf({ conditions: { timeOfDay: said } });
    expect(orderLines(bookOf([rule]), { occurredAt: Date.parse(`${at}+08:00`) })).toMatchObject([
      holds
        ? { outcome: 'GAVE', points: 100, condition: null }
        : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: 'timeOfDay' },
    ]);
  });

  it.each<{ said: Said; reason: string }>([
    { said: { from: '20:00', until: '21:00' }, reason: 'Only from 20:00 until before 21:00.' },
  ])('is named where it does not hold: $reason', ({ said, reason }) => {
    const rule = ruleOf({ conditions: { timeOfDay: said } });
    expect(orderLines(bookOf([rule]))).toMatchObject([{ reason }]);
  });

  it.each([
    { at: '2026-03-29T00:59:00Z', is: '01:59', holds: true },
    { at: '2026-03-29T01:00:00Z', is: '03:00, an hour skipped', holds: false },
    { at: '2026-10-25T00:30:00Z', is: '02:30 the first time', holds: false },
    { at: '2026-10-25T01:30:00Z', is: '02:30 once more', holds: false },
    { at: '2026-10-24T23:30:00Z', is: '01:30', holds: true },
  ])('goes by the clocks of the program: $at is $is', ({ at, holds }) => {
    const rule = ruleOf({ conditions: { timeOfDay: { from: '01:00', until: '02:00' } } });
    const program = { ...DEMO.program, timeZone: 'Europe/Berlin' };
    const [line] = orderLines(bookOf([rule], { program }), { occurredAt: Date.parse(at) });
    expect(line?.points).toBe(holds ? 100 : 0);
  });
});
