import type { Points } from '../../loyalty/points.ts';
import { type Day, dayOf, type Instant } from '../../loyalty/time.ts';
import { numberArray, textArray } from '../array-literal.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { ExpiringKey, ExpiringPoints } from '../reads.ts';
import { statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

// What is pending is left out, so that the points never exceed available and held together. Nearly
// all of a day expire at one instant; which day that is, the database may know otherwise than we.
const EXPIRING = statement(
  'expiring',
  forEachKey(
    { types: ['text', 'timestamptz', 'int'], names: ['account_id', 'now', 'days'] },
    `select l.expires_at as at, sum(l.remaining + l.held)::bigint as points,
       (select time_zone from program where program_id = $1) as "timeZone"
     from lot l
     where l.program_id = $1 and l.account_id = k.account_id
     and (l.remaining > 0 or l.held > 0)
     and l.expires_at > k.now and l.expires_at <= k.now + k.days * interval '24 hours'
     group by l.expires_at order by l.expires_at`,
  ),
);

interface ExpiringAt {
  readonly at: Instant;
  readonly points: Points;
  readonly timeZone: string;
}

/** What expires within so many days, soonest first, one row a day of the program. */
export function readExpiring(
  database: Database,
  programId: string,
  keys: readonly ExpiringKey[],
): Promise<readonly (readonly ExpiringPoints[])[]> {
  type Row = ExpiringAt & { readonly slot: number };
  return readSlots<Row, readonly ExpiringPoints[]>(database, EXPIRING, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      textArray(keys.map((key) => formatInstant(key.from))),
      numberArray(keys.map((key) => key.withinDays)),
    ],
    count: keys.length,
    answer: byLastDay,
  });
}

/** A lot is valid up to its expiry: the last day is that of the moment before. */
function byLastDay(rows: readonly ExpiringAt[]): readonly ExpiringPoints[] {
  const days = new Map<Day, ExpiringPoints>();
  for (const { at, points, timeZone } of rows) {
    const on = dayOf(at - 1, timeZone);
    const known = days.get(on) ?? { on, at, points: 0 };
    days.set(on, { ...known, points: known.points + points });
  }
  return [...days.values()];
}
