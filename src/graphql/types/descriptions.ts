import {
  OCCURRED_AHEAD_MINUTES_MAX,
  OCCURRED_BACK_DAYS_MAX,
  TEXT_LENGTH_MAX,
} from '../../loyalty/commands/check.ts';

/** What is said of several fields, so that it is said the same way. */
export const IDEMPOTENCY_KEY =
  `1 to ${TEXT_LENGTH_MAX} characters, unique in the program, kept for ever: repeat it with the ` +
  'same input to retry; other input under it is LoyaltyIdempotencyConflict.';

export const REPORTED_IN_TIME =
  ` At most ${OCCURRED_BACK_DAYS_MAX} days back and ` +
  `${OCCURRED_AHEAD_MINUTES_MAX} minutes ahead.`;

/** What a use of points counts as, in the program's words and in the caller's own. */
export const USE_PURPOSE =
  'What the use counts as in statistics: on the entry that spends the points. Default ' +
  'ORDER_PAYMENT; TRANSFER is only for transferPoints.';
export const USE_TAG =
  "The caller's own word for the use, to count by, e.g. self-checkout: letters and digits of any " +
  'script, with . _ : - between, at most 64 characters.';
export const STORE_OF_USE =
  'At which store the points are used, to count by; absent: nobody said, or at none.';
