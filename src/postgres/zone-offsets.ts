import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Instant } from '../loyalty/time.ts';
import { numberArray, textArray } from './array-literal.ts';
import { formatInstant } from './instant.ts';
import { run, statement } from './statement.ts';

const TIME_ZONE = statement(
  'program-time-zone',
  `select r.document -> 'program' ->> 'timeZone' as "timeZone"
   from program p join rule_book r on r.program_id = p.program_id and r.revision = p.revision
   where p.program_id = $1`,
);

/** Clocks of sandboxes run ahead by years; until then there are at most some 260 changes. */
const UNTIL = Date.UTC(2100);

/** What `zoneOffsets` says of the time zone of the program. */
export async function zoneOffsetsOf(em: SqlEntityManager, programId: string): Promise<Zone> {
  const [row] = await run<{ readonly timeZone: string }>(em, TIME_ZONE, [programId]);
  return zoneOffsets(row?.timeZone ?? 'UTC');
}

/**
 * Two parameters: from when on the clocks of the time zone show how many seconds more than UTC.
 * Countries change their clocks at short notice: the database may have learned of it earlier or
 * later than we, and the day of what has happened is what we said when we wrote it down.
 */
export function zoneOffsets(timeZone: string): Zone {
  const offsets = offsetsOf(timeZone);
  return [
    textArray(offsets.map(({ since }) => formatInstant(since))),
    numberArray(offsets.map(({ seconds }) => seconds)),
  ];
}

function offsetsOf(timeZone: string) {
  const offsets: { readonly since: Instant; readonly seconds: number }[] = [];
  let next: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  while (next !== null && next.epochMilliseconds <= UNTIL) {
    const { epochMilliseconds: since, offsetNanoseconds } = next;
    offsets.push({ since, seconds: Math.round(offsetNanoseconds / 1e9) });
    next = next.getTimeZoneTransition('next');
  }
  return offsets;
}

type Zone = readonly [since: string, seconds: string];

/** What the clocks of the program show at an instant, by the two parameters of `zoneOffsets`. */
export const localTime = (instant: string, [since, seconds]: Zone) =>
  `(${instant} at time zone 'UTC' + make_interval(secs =>
    (${seconds}::int[])[width_bucket(${instant}, ${since}::timestamptz[])]))`;

/** The day on which it is. */
export const localDay = (instant: string, zone: Zone) => `${localTime(instant, zone)}::date`;
