import type { Journal } from '../ledger/journal.ts';
import { DAY, type Day, dayOf, daysUntil, type Instant } from '../time.ts';
import type { ExpiryWarning } from './expiry-warning.ts';
import type { Lot } from './lot.ts';

/** Points that are gone when the same day is over. */
interface LastDay {
  readonly day: Day;
  readonly points: number;
  /** When the first of them are gone. */
  readonly expiresAt: Instant;
}

/**
 * Warns of points that are about to expire, once a last day and threshold of the rule book. Nights
 * that were missed are made up for by the nearest threshold alone. What was spent, put off or is
 * gone meanwhile is not among the lots any more.
 */
export function warnOfExpiry(journal: Journal, accountId: string): void {
  const { ruleBook } = journal.state;
  const { timeZone } = ruleBook.program;
  const days = ruleBook.expiryWarningDays.toSorted((a, b) => a - b);
  for (const last of lastDaysOf(journal, accountId)) {
    const daysLeft = daysUntil(last.day, { instant: journal.now, timeZone });
    const thresholdDays = days.find((threshold) => threshold >= daysLeft);
    if (thresholdDays === undefined) continue;
    const warned = journal.state
      .warnings(accountId)
      .some((before) => before.lastDay === last.day && before.thresholdDays <= thresholdDays);
    if (!warned) warn(journal, accountId, { ...last, thresholdDays, daysLeft });
  }
}

function warn(
  journal: Journal,
  accountId: string,
  of: LastDay & Pick<ExpiryWarning, 'thresholdDays' | 'daysLeft'>,
): void {
  const { day: lastDay, ...rest } = of;
  const number = journal.account(accountId).warnings + 1;
  const warningId = journal.nextId('wrn');
  const recordedAt = journal.now;
  const warning = { ...rest, warningId, accountId, number, lastDay, recordedAt };
  journal.record({ fact: 'ExpiryWarned', warning });
}

/** Points of the account that can expire soon, by the last day on which they are valid. */
function lastDaysOf(journal: Journal, accountId: string): readonly LastDay[] {
  const { program, expiryWarningDays } = journal.state.ruleBook;
  // Days of the calendar can be longer than 24 hours: the exact reckoning is done on those left.
  const latest = journal.now + (Math.max(...expiryWarningDays) + 2) * DAY;
  const byDay = new Map<Day, LastDay>();
  for (const { expiresAt, remaining, held } of byExpiry(journal.state.lots(accountId))) {
    const points = remaining + held;
    if (expiresAt === null || expiresAt > latest) break;
    if (expiresAt <= journal.now || points === 0) continue;
    const day = dayOf(expiresAt - 1, program.timeZone);
    const known = byDay.get(day) ?? { day, points: 0, expiresAt };
    byDay.set(day, { ...known, points: known.points + points });
  }
  return [...byDay.values()];
}

/** The first to expire first; never-expiring last. */
function byExpiry(lots: readonly Lot[]): readonly Lot[] {
  const at = ({ expiresAt }: Lot) => expiresAt ?? Number.MAX_SAFE_INTEGER;
  return lots.toSorted((a, b) => at(a) - at(b));
}
