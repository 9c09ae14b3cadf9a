/** To the end of which period points stay valid. */
export type ExpiryRounding = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

export interface Grace {
  /** Days that every expiry is later than the rest of the policy says; absent is 0. */
  readonly graceDays?: number;
  /**
   * Days that points given back live on when their lot has expired meanwhile; absent is 0: they
   * expire as they come back (law 5).
   */
  readonly returnGraceDays?: number;
}

/** `months` from activation, to the end of that day, month, quarter or year (absent: day). */
export interface RollingExpiry extends Grace {
  readonly kind: 'ROLLING';
  readonly months: number;
  readonly roundUpTo?: ExpiryRounding;
}

/**
 * At the end of one day of the year, `yearsLater` calendar years after that of activation, or a
 * year later where that day would already be over. Every 31 December what was earned before this
 * year: month 12, day 31, yearsLater 1.
 */
export interface CalendarExpiry extends Grace {
  readonly kind: 'CALENDAR';
  readonly month: number;
  /** A day that the month does not have is its last one. */
  readonly day: number;
  readonly yearsLater: number;
}

/** `months` after the member last earned or redeemed: each activity puts all such points off. */
export interface SlidingExpiry extends Grace {
  readonly kind: 'SLIDING';
  readonly months: number;
  readonly roundUpTo?: ExpiryRounding;
}

export interface NoExpiry extends Grace {
  readonly kind: 'NEVER';
}

/** What a single rule may say instead: sliding points all slide together. */
export type FixedExpiry = Exclude<ExpiryPolicy, SlidingExpiry>;

/** How long points live, counted from their activation, in days of the program's time zone. */
export type ExpiryPolicy = RollingExpiry | CalendarExpiry | SlidingExpiry | NoExpiry;
