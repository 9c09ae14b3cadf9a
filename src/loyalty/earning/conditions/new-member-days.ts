import type { EventConditionType } from './condition-type.ts';

/**
 * So many days from the day of enrolment, that one included, as the program's days go. The merchant
 * gets newcomers to come again soon, while they make up their minds.
 */
export const newMemberDays: EventConditionType<'newMemberDays'> = {
  name: 'newMemberDays',
  test: (said) => (event) => event.memberDays < said,
  otherwise: (said) => `Only in the first ${said} days of a member.`,
};
