import { beforeEach, describe, expect, it } from '@jest/globals';
import { openAccount } from '../../../src/loyalty/account/account.ts';
import { eraseMember } from '../../../src/loyalty/commands/erase-member.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { WorkingSet } from '../../../src/loyalty/working-set.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
} from '../../support/demo-commands.ts';
import { BOB, erase, merge } from '../../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

const NAMES = { phone: '13800000000', memberCode: 'CARD-1' } as const;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('alice', NAMES));
});

describe('an erasure', () => {
  it('takes the names away, closes the membership and keeps the ledger', () => {
    const alice = program.workingSet.member(ALICE);
    const memberId = alice?.memberId ?? '';
    program.ask(adjust('a1', 100));
    const answer = program.ask(erase('x1'));
    const nothing = `erased:${memberId}`;
    const erased = { ...alice, externalId: nothing, memberCode: nothing, phone: null };
    expect(answer).toEqual({
      type: 'EraseMemberSuccess',
      member: erased,
      account: expect.objectContaining({
        ...{ status: 'CLOSED', available: 0, lifetimeExpired: 100, sequence: 2 },
      }),
      reason: 'Asked to.',
    });
    expect(program.entries().at(-1)).toMatchObject({
      kind: 'EXPIRE',
      change: { available: -100 },
      reference: '2026-11-22',
      note: 'The membership was erased.',
    });
    expect(program.workingSet.member({ id: memberId })).toEqual(erased);
  });

  it.each([
    ['externalId', ALICE],
    ['phone', { phone: NAMES.phone }],
    ['memberCode', { memberCode: NAMES.memberCode }],
  ])('leaves nobody behind under the old %s', (_name, ref) => {
    program.ask(erase('x1'));
    expect(program.workingSet.member(ref)).toBeNull();
    expect(program.ask(adjust('a1', 1, { member: ref }))).toMatchObject({
      code: 'MEMBER_NOT_FOUND',
    });
  });

  it('lets somebody else join under the old names', () => {
    const before = program.workingSet.member(ALICE);
    program.ask(erase('x1'));
    const answer = program.ask(enroll('again', NAMES));
    expect(answer).toMatchObject({ type: 'EnrollMemberSuccess', member: ALICE });
    const after = program.workingSet.member(ALICE);
    expect(after?.memberId).not.toBe(before?.memberId);
    expect(program.workingSet.member({ phone: NAMES.phone })).toEqual(after);
    expect(program.accountOf('alice')).toMatchObject({ status: 'ACTIVE', sequence: 0 });
    expect(program.ask(erase('x2'))).toMatchObject({ type: 'EraseMemberSuccess' });
  });

  it('lets open holds go first, and what is pending never becomes active', () => {
    program = createPureProgram({ ...DEMO, activation: { kind: 'AFTER_DAYS', days: 7 } });
    program.ask(enroll('alice'));
    program.ask(adjust('a1', 500));
    program.ask(earnOrder('e1', orderOf('o1')));
    const held = program.ask(hold('h1', 200));
    expect(program.ask(erase('x1'))).toMatchObject({
      account: { available: 0, pending: 0, held: 0, debt: 0, lifetimeExpired: 600 },
    });
    expect(
      program
        .entries()
        .slice(-2)
        .map(({ kind, change }) => [kind, change]),
    ).toEqual([
      ['RELEASE', { available: 200, pending: 0, held: -200, debt: 0 }],
      ['EXPIRE', { available: -500, pending: -100, held: 0, debt: 0 }],
    ]);
    const holdId = 'hold' in held ? held.hold.holdId : '';
    expect(program.workingSet.hold(holdId)).toMatchObject({ status: 'RELEASED', released: 200 });
    expect(program.workingSet.order('h1')).toMatchObject({ held: 0 });
  });

  it('writes no entry for an account with nothing in it', () => {
    expect(program.ask(erase('x1'))).toMatchObject({ account: { sequence: 0, status: 'CLOSED' } });
    expect(program.entries()).toEqual([]);
  });

  it('dates what had expired before on its own day', () => {
    program.ask(adjust('a1', 100, { expiresAt: NOON + DAY }));
    program.ask(erase('x1'), NOON + 9 * DAY);
    expect(program.entries().slice(1)).toMatchObject([
      { kind: 'EXPIRE', occurredAt: NOON + DAY, note: null },
    ]);
  });

  it('forgives no debt', () => {
    program.ask(earnOrder('e1', orderOf('o1')));
    program.ask(redeem('r1'));
    program.ask(refund('f1', 'o1'));
    expect(program.ask(erase('x1'))).toMatchObject({ account: { debt: 100 } });
  });

  it('takes away the names of whoever was merged into the member as well', () => {
    program.ask(enroll('bob', { ...BOB, phone: '13900000000' }));
    const bob = program.workingSet.member(BOB);
    program.ask(merge('m1'));
    program.ask(erase('x1', { member: BOB }));
    expect(program.workingSet.member(BOB)).toBeNull();
    expect(program.workingSet.member({ phone: '13900000000' })).toBeNull();
    const erased = program.workingSet.member({ id: bob?.memberId });
    expect(erased).toMatchObject({ phone: null, externalId: expect.stringMatching(/^erased:/) });
    expect(program.ask(enroll('again', BOB))).toMatchObject({ type: 'EnrollMemberSuccess' });
  });

  it('of a member that has left already is refused', () => {
    const id = program.workingSet.member(ALICE)?.memberId;
    program.ask(erase('x1'));
    expect(program.ask(erase('x2', { member: { id } }))).toEqual({
      type: 'MemberNotActive',
      code: 'MEMBER_CLOSED',
      message: 'The membership is closed.',
      path: ['member'],
      status: 'CLOSED',
    });
  });

  it.each([
    ['a member nobody knows', { member: BOB }, 'MEMBER_NOT_FOUND', ['member']],
    [
      'another’s membership, by a member’s token',
      { restrictedTo: 'bob' },
      'MEMBER_NOT_FOUND',
      ['member'],
    ],
    ['no reason', { reason: '' }, 'INVALID_INPUT', ['reason']],
    ['a member named by nothing', { member: {} }, 'INVALID_INPUT', ['member']],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', ['idempotencyKey']],
  ])('refuses %s', (_what, over, code, path) => {
    const before = program.facts.length;
    expect(program.ask(erase('x1', over))).toMatchObject({ code, path });
    expect(program.facts).toHaveLength(before);
  });

  it.each([
    ['is possible while the member is frozen', { status: 'FROZEN' }, undefined],
    [
      'is refused while the ledger does not prove the balance',
      { spendingFrozen: true },
      { type: 'MemberNotActive', code: 'MEMBER_FROZEN' },
    ],
  ] as const)('%s', (_what, is, refused) => {
    const ids = { memberId: 'mem_1', accountId: 'acc_1' };
    const member = {
      ...{ ...ids, ...ALICE, phone: null, memberCode: 'CARD' },
      ...{ enrolledAt: NOON, referredBy: null, mergedInto: null },
    };
    const accounts = [{ ...openAccount(ids), ...is }];
    const workingSet = new WorkingSet({ ruleBook: DEMO, members: [member], accounts });
    const decision = eraseMember.decide(workingSet, { ...erase('x1'), commandId: '01KA' }, NOON);
    if (refused === undefined) expect(decision).toMatchObject({ facts: [{ member: ids }] });
    else expect(decision).toMatchObject({ refused });
  });
});

describe('the names of erased members', () => {
  it.each([
    ['externalId', { externalId: 'erased:mem_1' }],
    ['memberCode', { externalId: 'eve', memberCode: 'erased:mem_1' }],
  ])('cannot be taken beforehand as an %s', (path, over) => {
    expect(program.ask(enroll('eve', over))).toMatchObject({ code: 'INVALID_INPUT', path: [path] });
  });
});
