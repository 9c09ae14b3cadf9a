import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { enroll, NOON } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
});

describe('enrolling', () => {
  it('opens an empty account under ids of the program’s own', () => {
    const answer = program.ask(enroll('k1', { phone: '+86 138-0000-0000' }));
    expect(answer).toEqual({
      type: 'EnrollMemberSuccess',
      member: {
        memberId: expect.stringMatching(/^mem_[0-9A-HJKMNP-TV-Z]{26}$/),
        accountId: expect.stringMatching(/^acc_[0-9A-HJKMNP-TV-Z]{26}$/),
        externalId: 'alice',
        phone: '+8613800000000',
        memberCode: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/),
        enrolledAt: NOON,
        referredBy: null,
        mergedInto: null,
      },
      account: expect.objectContaining({
        status: 'ACTIVE',
        available: 0,
        growthValue: 0,
        sequence: 0,
      }),
    });
  });

  it('makes the member findable by each of its names', () => {
    program.ask(enroll('k1', { phone: '13800000000', memberCode: 'M-1' }));
    const member = program.workingSet.member({ externalId: 'alice' });
    expect(program.workingSet.member({ phone: '138 0000 0000' })).toBe(member);
    expect(program.workingSet.member({ memberCode: 'M-1' })).toBe(member);
    expect(program.workingSet.member({ id: member?.memberId ?? '' })).toBe(member);
  });

  it.each([
    ['externalId', { externalId: 'alice' }],
    ['phone', { externalId: 'bob', phone: '138 0000 0000' }],
    ['memberCode', { externalId: 'bob', memberCode: 'M-1' }],
  ])('refuses a second member with the same %s', (path, over) => {
    program.ask(enroll('k1', { phone: '13800000000', memberCode: 'M-1' }));
    expect(program.ask(enroll('k2', over))).toMatchObject({
      type: 'MemberAlreadyEnrolled',
      code: 'ALREADY_ENROLLED',
      path: [path],
      member: { member: { externalId: 'alice' }, account: { available: 0 } },
    });
  });

  it('tells a member that enrolls itself nothing about whoever has its phone already', () => {
    program.ask(enroll('k1', { phone: '13800000000' }));
    const bob = { externalId: 'bob', phone: '138 0000 0000', restrictedTo: 'bob' };
    expect(program.ask(enroll('k2', bob))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'This phone is taken.',
      path: ['phone'],
    });
  });

  it('keeps who referred the new member', () => {
    program.ask(enroll('k1'));
    const alice = program.workingSet.member({ externalId: 'alice' });
    const referredBy = { externalId: 'alice' };
    expect(program.ask(enroll('k2', { externalId: 'bob', referredBy }))).toMatchObject({
      member: { referredBy: alice?.memberId },
    });
  });

  it.each([
    ['an empty external id', { externalId: '' }, ['externalId']],
    ['a phone of letters', { phone: 'call me' }, ['phone']],
    ['a phone of 16 digits', { phone: '1234567890123456' }, ['phone']],
    ['a member code of 129', { memberCode: 'c'.repeat(129) }, ['memberCode']],
    ['tomorrow', { occurredAt: NOON + DAY }, ['occurredAt']],
    ['ten years ago', { occurredAt: NOON - 3_652 * DAY }, ['occurredAt']],
    ['a referrer nobody knows', { referredBy: { externalId: 'nobody' } }, ['referredBy']],
    ['a referrer named twice', { referredBy: { externalId: 'a', id: 'b' } }, ['referredBy']],
    ['another than the member itself', { restrictedTo: 'bob' }, ['externalId']],
  ])('refuses %s as faulty input', (_what, over, path) => {
    expect(program.ask(enroll('k1', over))).toMatchObject({ type: 'LoyaltyInvalidInput', path });
    expect(program.facts).toEqual([]);
  });
});
