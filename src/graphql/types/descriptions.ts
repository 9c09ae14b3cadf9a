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
