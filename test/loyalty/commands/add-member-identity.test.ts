import { beforeEach, describe, expect, it } from '@jest/globals';
import { ALICE, enroll } from '../../support/demo-commands.ts';
import { addName, named, removeName, replaceName } from '../../support/identity-commands.ts';
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

describe('one more name', () => {
  it.each([
    ['EXTERNAL_ID', 'web-17', { externalId: 'web-17' }],
    ['PHONE', '138 0000-0003', { phone: '13800000003' }],
    ['MEMBER_CODE', 'CARD-A2', { memberCode: 'CARD-A2' }],
  ] as const)('finds the member beside the others: %s', (kind, value, ref) => {
    const answer = program.ask(addName('a1', named(kind, value)));
    expect(answer).toMatchObject({
      type: 'AddMemberIdentitySuccess',
      member: { externalId: 'alice', phone: '13800000001', memberCode: 'CARD-A' },
      account: { available: 0 },
    });
    expect(program.workingSet.member(ref)?.memberId).toBe(idOf('alice'));
    expect(program.workingSet.member({ memberCode: 'CARD-A' })?.memberId).toBe(idOf('alice'));
  });

  it('is shown first where there was none of its kind', () => {
    program.ask(enroll('carol', { externalId: 'carol' }));
    const member = { externalId: 'carol' };
    program.ask(addName('a1', named('PHONE', '13800000003'), { member }));
    expect(program.workingSet.member(member)).toMatchObject({ phone: '13800000003' });
  });

  it('is kept with its country code where the face has understood it', () => {
    const understood = {
      e164: '+8613800000003',
      lookups: [{ kind: 'phone', value: '+8613800000003' }],
      region: 'CN',
    } as const;
    program.ask(addName('a1', { ...named('PHONE', '13800000003'), understood }));
    expect(program.workingSet.member({ phone: '+8613800000003' })?.memberId).toBe(idOf('alice'));
  });

  it('goes along when the member is merged, and is gone when the person is erased', () => {
    program.ask(addName('a1', named('PHONE', '13800000003'), { member: BOB }));
    program.ask(merge('m1', { survivor: ALICE, absorbed: BOB }));
    expect(program.workingSet.member({ phone: '13800000003' })?.memberId).toBe(idOf('alice'));
    expect(program.workingSet.identities(idOf('alice') ?? '')).toHaveLength(7);
    program.ask(erase('e1', { member: ALICE }));
    expect(program.workingSet.member({ phone: '13800000003' })).toBeNull();
    expect(program.workingSet.member(BOB)).toBeNull();
  });

  it('is remembered with who gave it', () => {
    program.ask(addName('a1', named('PHONE', '13800000003')));
    expect(program.facts.at(-1)).toMatchObject({
      fact: 'IdentitiesChanged',
      added: [{ kind: 'PHONE', value: '13800000003' }],
      removed: [],
      actor: 'service:pos',
      idempotencyKey: 'a1',
    });
  });
});

describe('is refused', () => {
  it.each([
    ['an empty name', addName('a1', named('PHONE', '')), ['identity', 'value']],
    ['no number', addName('a1', named('PHONE', 'call me')), ['identity', 'value']],
    [
      'a number that nobody understands',
      addName('a1', {
        ...named('PHONE', '12345'),
        understood: { e164: null, lookups: [], region: 'CN' },
      }),
      ['identity', 'value'],
    ],
    [
      'a name of the erased',
      addName('a1', named('EXTERNAL_ID', 'erased:x')),
      ['identity', 'value'],
    ],
    [
      'a code that begins as rotating ones do',
      addName('a1', named('MEMBER_CODE', 'R1.CARD')),
      ['identity', 'value'],
    ],
    ['a kind that is none', addName('a1', named('MAIL' as 'PHONE', 'x')), ['identity', 'kind']],
    ['no member', addName('a1', named('PHONE', '13800000003'), { member: {} }), ['member']],
    ['no key', addName('', named('PHONE', '13800000003')), ['idempotencyKey']],
  ] as const)('%s', (_what, draft, path) => {
    expect(program.ask(draft)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });

  it('who is not there, and to other members who is', () => {
    const identity = named('PHONE', '13800000003');
    const nobody = { member: { externalId: 'nobody' } };
    const notFound = { type: 'MemberNotFound', path: ['member'] };
    expect(program.ask(addName('a1', identity, nobody))).toMatchObject(notFound);
    expect(program.ask(addName('a2', identity, { restrictedTo: 'bob' }))).toMatchObject(notFound);
  });

  it('who has left', () => {
    const memberId = idOf('alice') ?? '';
    program.ask(erase('e1', { member: ALICE }));
    const draft = addName('a1', named('PHONE', '13800000003'), { member: { id: memberId } });
    expect(program.ask(draft)).toMatchObject({ type: 'MemberNotActive', code: 'MEMBER_CLOSED' });
  });

  it.each([
    ['EXTERNAL_ID', 'bob', 'bob'],
    ['PHONE', '138 0000 0002', 'bob'],
    ['MEMBER_CODE', 'CARD-B', 'bob'],
    ['MEMBER_CODE', 'CARD-A', 'alice'],
  ] as const)('what is somebody’s: %s %s', (kind, value, externalId) => {
    expect(program.ask(addName('a1', named(kind, value)))).toMatchObject({
      type: 'MemberAlreadyEnrolled',
      code: 'ALREADY_ENROLLED',
      path: ['identity', 'value'],
      member: { member: { externalId } },
    });
  });

  it('the twenty-first', () => {
    for (let index = 0; index < 17; index += 1) {
      program.ask(addName(`a${index}`, named('MEMBER_CODE', `CODE-${index}`)));
    }
    const answer = program.ask(addName('more', named('MEMBER_CODE', 'MORE')));
    expect(answer).toMatchObject({ type: 'LoyaltyInvalidInput', path: ['identity'] });
    expect(program.ask(replaceName('r', named('MEMBER_CODE', 'CODE-1'), 'MORE')).type).toBe(
      'ReplaceMemberIdentitySuccess',
    );
    expect(program.ask(removeName('x', named('PHONE', '13800000001'))).type).toBe(
      'RemoveMemberIdentitySuccess',
    );
  });
});
