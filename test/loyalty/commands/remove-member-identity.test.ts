import { beforeEach, describe, expect, it } from '@jest/globals';
import { ALICE, enroll } from '../../support/demo-commands.ts';
import { addName, named, removeName } from '../../support/identity-commands.ts';
import { erase, merge } from '../../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

const BOB = { externalId: 'bob' } as const;

let program: PureProgram;
beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('alice', { phone: '13800000001', memberCode: 'CARD-A' }));
  program.ask(enroll('bob', { externalId: 'bob', phone: '13800000002', memberCode: 'CARD-B' }));
});

const idOf = (externalId: string) => program.workingSet.member({ externalId })?.memberId;

describe('a name that is removed', () => {
  it('finds nobody any more, and can be given to somebody else', () => {
    program.ask(addName('a1', named('EXTERNAL_ID', 'web-17')));
    expect(program.ask(removeName('r1', named('EXTERNAL_ID', 'web-17')))).toMatchObject({
      type: 'RemoveMemberIdentitySuccess',
      member: { externalId: 'alice' },
    });
    expect(program.workingSet.member({ externalId: 'web-17' })).toBeNull();
    program.ask(addName('a2', named('EXTERNAL_ID', 'web-17'), { member: BOB }));
    expect(program.workingSet.member({ externalId: 'web-17' })?.memberId).toBe(idOf('bob'));
  });

  it('gives way to the oldest that is left of its kind', () => {
    program.ask(addName('a1', named('EXTERNAL_ID', 'web-17')));
    program.ask(removeName('r1', named('EXTERNAL_ID', 'alice')));
    expect(program.workingSet.member({ externalId: 'web-17' })).toMatchObject({
      externalId: 'web-17',
      memberCode: 'CARD-A',
    });
    expect(program.workingSet.member(ALICE)).toBeNull();
  });

  it('may be the last phone number', () => {
    program.ask(removeName('r1', named('PHONE', '138-0000-0001')));
    expect(program.workingSet.member(ALICE)).toMatchObject({ phone: null });
  });

  it('may be one of a member that was merged', () => {
    program.ask(merge('m1', { survivor: ALICE, absorbed: BOB }));
    program.ask(removeName('r1', named('PHONE', '13800000002')));
    program.ask(removeName('r2', named('EXTERNAL_ID', 'bob')));
    expect(program.workingSet.member(BOB)).toBeNull();
    expect(program.ask(enroll('new-bob', { externalId: 'bob', phone: '13800000002' })).type).toBe(
      'EnrollMemberSuccess',
    );
  });
});

describe('is refused', () => {
  it.each([
    ['the last customer id', named('EXTERNAL_ID', 'alice'), ['identity']],
    ['the last code', named('MEMBER_CODE', 'CARD-A'), ['identity']],
    ['what the member does not have', named('PHONE', '13800000009'), ['identity']],
    ['what is another member’s', named('PHONE', '13800000002'), ['identity']],
    ['an empty name', named('PHONE', ''), ['identity', 'value']],
  ])('%s', (_what, identity, path) => {
    const before = program.facts.length;
    expect(program.ask(removeName('r1', identity))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path,
    });
    expect(program.facts).toHaveLength(before);
  });

  it('who is not there, and who has left', () => {
    const identity = named('PHONE', '13800000001');
    const nobody = { member: { externalId: 'nobody' } };
    expect(program.ask(removeName('r1', identity, nobody))).toMatchObject({
      type: 'MemberNotFound',
    });
    const member = { id: idOf('alice') ?? '' };
    program.ask(erase('e1', { member: ALICE }));
    expect(program.ask(removeName('r2', identity, { member }))).toMatchObject({
      type: 'MemberNotActive',
    });
  });
});
