import type { PassTime } from '../../src/loyalty/commands/pass-time.ts';
import { dayNumberOf, textOf } from './calendar.ts';
import { catchUp } from './model-lots.ts';
import type { ModelAccount } from './model-state.ts';
import type { ModelAnswer, Moment } from './moment.ts';

/** What time has done to some accounts, and warnings of what it will do. */
export function passTime(moment: Moment, { accountIds }: PassTime): ModelAnswer {
  let warnings = 0;
  for (const accountId of [...new Set(accountIds)].sort()) {
    const account = moment.state.accounts.get(accountId);
    if (account === undefined) continue;
    catchUp(moment, account);
    warnings += warn(moment, account);
  }
  const of = (kind: string) => moment.entries.filter((entry) => entry.kind === kind);
  const total = (kind: string, points: (entry: (typeof moment.entries)[number]) => number) =>
    of(kind).reduce((all, entry) => all + points(entry), 0);
  return {
    type: 'PassTimeSuccess',
    entries: moment.entries.length,
    lapsedHolds: of('RELEASE').length,
    activated: total('ACTIVATE', ({ change }) => 0 - change.pending),
    expired: total('EXPIRE', ({ change }) => 0 - change.available),
    warnings,
  };
}

/** One warning for each last day whose next threshold is reached. */
function warn(moment: Moment, account: ModelAccount): number {
  const today = dayNumberOf(moment.now, moment.zone);
  const byDay = new Map<number, number>();
  for (const { remaining, held, expiresAt } of account.lots) {
    if (remaining + held === 0 || expiresAt === null || expiresAt <= moment.now) continue;
    const lastDay = dayNumberOf(expiresAt - 1, moment.zone);
    byDay.set(lastDay, (byDay.get(lastDay) ?? 0) + remaining + held);
  }
  let made = 0;
  for (const [day, points] of [...byDay].sort(([a], [b]) => a - b)) {
    const daysLeft = day - today;
    const reached = moment.book.expiryWarningDays.filter((days) => days >= daysLeft);
    if (reached.length === 0) continue;
    const thresholdDays = Math.min(...reached);
    const lastDay = textOf(day);
    const isTold = account.warnings.some(
      (told) => told.lastDay === lastDay && told.thresholdDays <= thresholdDays,
    );
    if (isTold) continue;
    const number = account.warnings.length + 1;
    const warning = { number, lastDay, thresholdDays, daysLeft, points };
    account.warnings = [...account.warnings, warning];
    made += 1;
  }
  return made;
}
