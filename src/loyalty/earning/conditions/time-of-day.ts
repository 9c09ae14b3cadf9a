import type { EventConditionType } from './condition-type.ts';

/**
 * It happened between two times of the program's day, the first included and the second not. The
 * merchant fills its quiet hours: double at lunch, triple before closing. When the second is not
 * later than the first, over midnight; a day of the week is then the one on which it happened.
 */
export const timeOfDay: EventConditionType<'timeOfDay'> = {
  name: 'timeOfDay',
  test(said) {
    const from = minuteOf(said.from);
    const until = minuteOf(said.until);
    if (from < until) return ({ local }) => local.minute >= from && local.minute < until;
    return ({ local }) => local.minute >= from || local.minute < until;
  },
  otherwise: ({ from, until }) => `Only from ${from} until before ${until}.`,
};

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
