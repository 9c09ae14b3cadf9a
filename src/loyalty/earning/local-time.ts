import { DAY, type Day, type Instant, MINUTE } from '../time.ts';

/** A moment by the clock and the calendar of a time zone. */
export interface LocalTime {
  /** Days since 1970-01-01, to reckon with. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/**
 * The clocks of one time zone. How far they are from UTC changes twice a year at most, so that it
 * is asked once a season: millions of events are looked at one after the other.
 */
export class ZoneClock {
  readonly #timeZone: string;
  #from = 0;
  #until = 0;
  #offset = 0;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  at(instant: Instant): LocalTime {
    if (instant < this.#from || instant >= this.#until) this.#turnTo(instant);
    const local = instant + this.#offset;
    const day = Math.floor(local / DAY);
    return { day, minute: Math.floor((local - day * DAY) / MINUTE) };
  }

  #turnTo(instant: Instant): void {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(
      this.#timeZone,
    );
    const next = zoned.getTimeZoneTransition('next')?.epochMilliseconds;
    this.#from = instant;
    this.#until = next ?? Number.POSITIVE_INFINITY;
    // A transition at this very instant is the beginning of its own season.
    const previous = zoned.getTimeZoneTransition('previous');
    const isWithin = previous !== null && previous.offsetNanoseconds === zoned.offsetNanoseconds;
    if (previous === null) this.#from = Number.NEGATIVE_INFINITY;
    else if (isWithin) this.#from = previous.epochMilliseconds;
    this.#offset = zoned.offsetNanoseconds / 1_000_000;
  }
}

/** The number of a calendar day, as `LocalTime.day` has it. */
export function numberOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The calendar day of a number. */
export function dayOfNumber(day: number): Day {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}
