import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EarningRule } from '../../../../src/loyalty/earning/earning-rule.ts';
import { DEMO, earnReview, enroll, NOON } from '../../../support/demo-commands.ts';
import { bookOf, orderLines, ruleOf } from '../../../support/earning-events.ts';
import { createPureProgram, type PureProgram } from '../../../support/pure-program.ts';

const welcome: EarningRule = ruleOf({
  ruleId: 'welcome',
  trigger: 'SIGN_UP',
  formula: { kind: 'FIXED', points: 100 },
});
const noon: EarningRule = {
  ...welcome,
  ruleId: 'morning',
  conditions: { timeOfDay: { from: '06:00', until: '11:00' } },
};

let program: PureProgram;
beforeEach(() => {
  program = createPureProgram(bookOf([welcome, noon]));
});

describe('a rule for enrolment', () => {
  it('gives its points with the enrolment itself, and puts it on record', () => {
    const answer = program.ask(enroll('enroll'));
    expect(answer).toMatchObject({
      type: 'EnrollMemberSuccess',
      account: { available: 100, lifetimeEarned: 100, sequence: 1 },
    });
    const { memberId } = program.workingSet.member({ externalId: 'alice' }) ?? {};
    const reference = `sign-up-${memberId}`;
    expect(program.entries()).toMatchObject([{ kind: 'EARN', reference, occurredAt: NOON }]);
    expect(program.workingSet.activity(reference)).toMatchObject({
      type: 'SIGN_UP',
      points: 100,
      sequence: 1,
      breakdown: { gave: '0', points: [100], passed: { timeOfDay: '1' } },
    });
  });

  it('is looked at by when the person joined', () => {
    const occurredAt = Date.parse('2026-11-22T09:30:00+08:00');
    program.ask(enroll('enroll', { occurredAt }));
    expect(program.accountOf('alice').available).toBe(200);
  });

  it('gives nothing where the black list has it, and says so', () => {
    const exclusions = { categories: [], skus: [], activities: ['SIGN_UP'] };
    program = createPureProgram(bookOf([welcome], { exclusions }));
    program.ask(enroll('enroll'));
    expect(program.accountOf('alice')).toMatchObject({ available: 0, sequence: 0 });
    const { memberId } = program.workingSet.member({ externalId: 'alice' }) ?? {};
    const activity = program.workingSet.activity(`sign-up-${memberId}`);
    const nothing = { gave: '', points: [], counted: [] };
    expect(activity?.breakdown).toEqual({ revision: 1, ...nothing, passed: { EXCLUDED: '0' } });
  });

  it('gives nothing for an order, nor can anybody report it', () => {
    expect(orderLines(bookOf([welcome]))).toMatchObject([
      { points: 0, outcome: 'NOT_THIS_TRIGGER', reason: 'Only enrolment earns by this rule.' },
    ]);
    program.ask(enroll('enroll'));
    expect(program.ask(earnReview('again', { type: 'SIGN_UP' }))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'Enrolment reports itself.',
      path: ['source', 'activity', 'type'],
    });
  });

  it('leaves nothing on record where no rule is about it', () => {
    program = createPureProgram(DEMO);
    program.ask(enroll('enroll'));
    expect(program.facts.map(({ fact }) => fact)).toEqual(['MemberEnrolled']);
  });
});
