import { beforeEach, describe, expect, it } from '@jest/globals';
import { ALICE, enroll } from '../../support/demo-commands.ts';
import { addName, named, replaceName } from '../../support/identity-commands.ts';
import { erase } from '../../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;
beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('alice', { phone: '13800000001', memberCode: 'CARD-A' }));
  program.ask(enroll('bob', { externalId: 'bob', phone: '13800000002', memberCode: 'CARD-B' }));
});

const idOf = (externalId: string) => program.workingSet.member({ externalId })?.memberId;

describe('a name that is replaced', () => {
  it.each([
    ['MEMBER_CODE', 'CARD-A', 'CARD-NEW', { memberCode: 'CARD-NEW' }],
    ['PHONE', '13800000001', '13800000009', { phone: '13800000009' }],
    ['EXTERNAL_ID', 'alice', 'alice-2', { externalId: 'alice-2' }],
  ] as const)('has the new one in its place: %s', (kind, value, newValue, ref) => {
    const memberId = idOf('alice');
    expect(program.ask(replaceName('r1', named(kind, value), newValue))).toMatchObject({
      type: 'ReplaceMemberIdentitySuccess',
      member: ref,
    });
    expect(program.workingSet.member(ref)?.memberId).toBe(memberId);
    const [name = ''] = Object.keys(ref);
    expect(program.workingSet.member({ [name]: value })).toBeNull();
  });

  it('stays behind the one that is shown first', () => {
    program.ask(addName('a1', named('MEMBER_CODE', 'CARD-A2')));
    program.ask(replaceName('r1', named('MEMBER_CODE', 'CARD-A2'), 'CARD-A3'));
    expect(program.workingSet.member({ memberCode: 'CARD-A3' })).toMatchObject({
      memberCode: 'CARD-A',
    });
  });
});

describe('is refused', () => {
  it.each([
    [
      'for what is somebody’s',
      named('PHONE', '13800000001'),
      '13800000002',
      'MemberAlreadyEnrolled',
    ],
    ['for nothing', named('PHONE', '13800000001'), '', 'LoyaltyInvalidInput'],
    ['for no number', named('PHONE', '13800000001'), 'call me', 'LoyaltyInvalidInput'],
    ['for a name of the erased', named('EXTERNAL_ID', 'alice'), 'erased:x', 'LoyaltyInvalidInput'],
    ['for a rotating code', named('MEMBER_CODE', 'CARD-1'), 'R1.CARD', 'LoyaltyInvalidInput'],
  ])('%s', (_what, identity, newValue, type) => {
    expect(program.ask(replaceName('r1', identity, newValue))).toMatchObject({
      type,
      path: ['newValue'],
    });
  });

  it('what the member does not have', () => {
    expect(
      program.ask(replaceName('r1', named('PHONE', '13800000002'), '13800000009')),
    ).toMatchObject({ type: 'LoyaltyInvalidInput', path: ['identity'] });
  });

  it('who is not there, and who has left', () => {
    const identity = named('PHONE', '13800000001');
    const nobody = { member: { externalId: 'nobody' } };
    expect(program.ask(replaceName('r1', identity, '13800000009', nobody))).toMatchObject({
      type: 'MemberNotFound',
    });
    const member = { id: idOf('alice') ?? '' };
    program.ask(erase('e1', { member: ALICE }));
    expect(program.ask(replaceName('r2', identity, '13800000009', { member }))).toMatchObject({
      type: 'MemberNotActive',
    });
  });
});
