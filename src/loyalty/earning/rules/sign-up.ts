import type { EarningRuleType } from './earning-rule-type.ts';

/**
 * A person became a member. The merchant gets enrolments: the points are there with the enrolment
 * itself, once a member, and nobody can report them besides.
 */
export const signUp: EarningRuleType<'SIGN_UP'> = {
  trigger: 'SIGN_UP',
  source: 'ACTIVITIES',
  hasAmount: false,
  reportedAs: () => null,
  otherwise: () => 'Only enrolment earns by this rule.',
};
