import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Instant } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { DEMO, earnOrder, enroll, NOON, orderOf } from '../support/demo-commands.ts';
import { bookOf, ruleOf } from '../support/earning-events.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

/** As far from UTC as there are any; the first turns its clocks back on 1 November 2026. */
const ZONES = ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai'];

/** A hundred points a time, at most 150 of them in each period. */
const capped = (period: 'DAY' | 'WEEK' | 'MONTH' | 'LIFETIME'): EarningRule =>
  ruleOf({
    ruleId: period,
    formula: { kind: 'FIXED', points: 100 },
    caps: [{ period, maximum: 150, newMemberDays: null }],
  });

const RULES = [capped('DAY'), capped('WEEK'), capped('MONTH'), capped('LIFETIME')];

/** In the order in which they are reported, one by one, with what is left for each rule. */
const ORDERS = [
  { at: '2026-11-01T00:10', gives: [100, 100, 100, 100] },
  { at: '2026-11-01T23:50', gives: [50, 50, 50, 50] },
  // A Monday: another day and week of the same month.
  { at: '2026-11-02T00:10', gives: [100, 100, 0, 0] },
  // Reported late: another day and month of the first week.
  { at: '2026-10-31T23:50', gives: [100, 0, 100, 0] },
  { at: '2026-11-02T23:50', gives: [50, 50, 0, 0] },
  { at: '2026-10-26T00:10', gives: [100, 0, 50, 0] },
  { at: '2026-10-25T23:50', gives: [100, 100, 0, 0] },
] as const;

const bookIn = (timeZone: string): RuleBook => {
  const code = timeZone.replace('/', '-').toLowerCase();
  return bookOf(RULES, { program: { ...DEMO.program, programId: `prg_${code}`, code, timeZone } });
};

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 4 });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  for (const zone of ZONES) {
    await createProgram(test.database, { ruleBook: bookIn(zone), rewards: [], ...by });
  }
});
afterAll(() => test.close());

function instantOf(local: string, timeZone: string): Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}

it.each(ZONES)(
  'caps go by days, weeks and months of %s, from one batch to the next',
  async (zone) => {
    const engine = engineOn(new PostgresStore(test.database));
    const { programId } = bookIn(zone).program;
    await engine.submit({ ...enroll('enroll'), programId });
    const given: (readonly number[])[] = [];
    for (const { at } of ORDERS) {
      const order = orderOf(at, { occurredAt: instantOf(at, zone) });
      const answer = await engine.submit({ ...earnOrder(at, order), programId });
      if (answer.type !== 'EarnPointsSuccess') throw new Error(JSON.stringify(answer));
      const [kept] = await test.sql(
        `select earning -> 'breakdown' as breakdown from order_record
       where program_id = '${programId}' and order_id = '${at}'`,
      );
      given.push(pointsIn(kept?.breakdown));
    }
    expect(given).toEqual(ORDERS.map(({ gives }) => gives));
  },
);

/** What each rule gave, all of which came to something, be it that a cap took it. */
function pointsIn(breakdown: unknown): readonly number[] {
  return (breakdown as { readonly points: readonly number[] }).points;
}
