import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck, type RuleBookProblem } from './rule-book-problem.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days are written `YYYY-MM-DD` and are of the calendar, times `HH:MM`, up to `24:00` as an end: a
 * campaign never begins on a 31st that there is not.
 */
export const calendarKnown: RuleBookCheck = (content) =>
  eachRule(content, ({ conditions: { dates, timeOfDay } }, path) => {
    const problems: RuleBookProblem[] = [];
    const unknown = (message: string, ...where: readonly string[]) => {
      const at = [...path, 'conditions', ...where];
      problems.push(error(at, { code: 'DAY_UNKNOWN', message }));
    };
    for (const end of ['from', 'until'] as const) {
      const day = dates?.[end] ?? null;
      if (day !== null && !isDay(day)) {
        unknown(`"${day}" is no day: write it as 2026-11-22.`, 'dates', end);
      }
      const time = timeOfDay?.[end];
      if (time !== undefined && !TIME.test(time) && !(end === 'until' && time === '24:00')) {
        unknown(`"${time}" is no time of the day: write it as 08:30.`, 'timeOfDay', end);
      }
    }
    return problems;
  });

/** Whether it is a day of the calendar, as rules write it. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // A month does not have a 31st because somebody has written it.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
