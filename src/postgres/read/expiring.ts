import { numberArray, textArray } from '../array-literal.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { ExpiringKey, ExpiringPoints } from '../reads.ts';
import { statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

// What is pending is left out, so that the points never exceed available and held together. A lot
// is valid up to its expiry: the last day is that of the moment before.
const EXPIRING = statement(
  'expiring',
  forEachKey(
    { types: ['text', 'timestamptz', 'int'], names: ['account_id', 'now', 'days'] },
    `select d.day as "on", min(d.expires_at) as at, sum(d.points)::bigint as points
     from (
       select l.expires_at, l.remaining + l.held as points, ((l.expires_at
         - interval '1 millisecond') at time zone p.time_zone)::date as day
       from lot l cross join (select time_zone from program where program_id = $1) p
       where l.program_id = $1 and l.account_id = k.account_id
       and (l.remaining > 0 or l.held > 0)
       and l.expires_at > k.now and l.expires_at <= k.now + k.days * interval '24 hours'
     ) d group by d.day order by d.day`,
  ),
);

/** What expires within so many days, soonest first, one row a day of the program. */
export function readExpiring(
  database: Database,
  programId: string,
  keys: readonly ExpiringKey[],
): Promise<readonly (readonly ExpiringPoints[])[]> {
  type Row = ExpiringPoints & { readonly slot: number };
  return readSlots<Row, readonly ExpiringPoints[]>(database, EXPIRING, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      textArray(keys.map((key) => formatInstant(key.from))),
      numberArray(keys.map((key) => key.withinDays)),
    ],
    count: keys.length,
    answer: (rows) => rows,
  });
}
