import { beforeEach, describe, expect, it } from '@jest/globals';
import { openAccount } from '../../../src/loyalty/account/account.ts';
import { mergeMembers } from '../../../src/loyalty/commands/merge-members.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { WorkingSet } from '../../../src/loyalty/working-set.ts';
import {
  ALICE,
  adjust,
  capture,
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
import { timePasses } from '../../support/time-commands.ts';

const CAROL = { externalId: 'carol' } as const;

let program: PureProgram;
/** The account that bob had before the merge. */
let bobsOwn: string;

function start(ruleBook: RuleBook = DEMO): void {
  program = createPureProgram(ruleBook);
  program.ask(enroll('alice'));
  program.ask(enroll('bob', BOB));
  bobsOwn = program.accountOf('bob').accountId;
}

const give = (key: string, points: number, member: { externalId: string }, days = 9) =>
  program.ask(adjust(key, points, { member, expiresAt: NOON + days * DAY }));

/** Earned, spent, and sent back. */
function oweHundred(key: string, member: { externalId: string }): void {
  program.ask(earnOrder(`earn-${key}`, orderOf(`earn-${key}`), { member }));
  program.ask({ ...redeem(`spend-${key}`), member });
  program.ask(refund(`back-${key}`, `earn-${key}`));
}

const lotsWith = (externalId: string) =>
  program
    .lotsOf(externalId)
    .filter(({ remaining, pending, held }) => remaining + pending + held > 0);

beforeEach(() => start());

describe('a merge of two members', () => {
  it('moves all that one has to the other, lots as they are', () => {
    give('a1', 40, ALICE, 3);
    give('a2', 30, BOB, 2);
    give('a3', 20, BOB, 5);
    const answer = program.ask(merge('m1'));
    expect(answer).toEqual({
      type: 'MergeMembersSuccess',
      member: program.workingSet.member(ALICE),
      account: program.accountOf('alice'),
      reason: 'One person.',
    });
    expect(program.accountOf('alice')).toMatchObject({ available: 90, sequence: 2 });
    expect(program.workingSet.account(bobsOwn)).toMatchObject({
      ...{ status: 'CLOSED', available: 0, lifetimeRedeemed: 0, lifetimeExpired: 0, sequence: 3 },
    });
    expect(lotsWith('alice')).toMatchObject([
      { remaining: 40, expiresAt: NOON + 3 * DAY },
      { earned: 30, remaining: 30, expiresAt: NOON + 2 * DAY, availableAt: NOON },
      { earned: 20, remaining: 20, expiresAt: NOON + 5 * DAY, availableAt: NOON },
    ]);
    const said = { kind: 'ADJUST', reference: 'm1', note: 'One person.', actor: 'operator:olga' };
    expect(program.entries().slice(-2)).toMatchObject([
      { ...said, accountId: bobsOwn, purpose: 'OTHER', change: { available: -50 } },
      { ...said, purpose: null, change: { available: 50 } },
    ]);
  });

  it('writes no entry where there is nothing to move', () => {
    program.ask(merge('m1'));
    expect(program.entries()).toEqual([]);
  });

  it('moves nothing that has expired by then', () => {
    give('a1', 40, ALICE, 1);
    give('a2', 30, BOB, 1);
    give('a3', 20, BOB, 2);
    expect(program.ask(merge('m1'), NOON + DAY)).toMatchObject({ account: { available: 20 } });
  });

  it('keeps pending points pending, and the order that earned them', () => {
    start({ ...DEMO, activation: { kind: 'AFTER_DAYS', days: 7 } });
    program.ask(earnOrder('e1', orderOf('o1'), { member: BOB }));
    expect(program.ask(merge('m1'))).toMatchObject({ account: { available: 0, pending: 100 } });
    expect(lotsWith('alice')).toMatchObject([
      { pending: 100, orderId: 'o1', validity: { kind: 'ROLLING', months: 12 } },
    ]);
    give('a1', 500, ALICE);
    // Sent back: what the order itself has earned goes first.
    expect(program.ask(refund('f1', 'o1'))).toMatchObject({
      ...{ clawedBack: 100, becameDebt: 0, account: { available: 500, pending: 0 } },
    });
  });

  it('moves open holds with the parts of lots that they reserve', () => {
    give('a1', 300, BOB, 2);
    give('a2', 300, BOB, 5);
    const placed = program.ask({ ...hold('h1', 400), member: BOB });
    const holdId = 'hold' in placed ? placed.hold.holdId : '';
    expect(program.ask(merge('m1'))).toMatchObject({ account: { available: 200, held: 400 } });
    expect(lotsWith('alice')).toMatchObject([
      { earned: 300, remaining: 0, held: 300, expiresAt: NOON + 2 * DAY },
      { earned: 300, remaining: 200, held: 100, expiresAt: NOON + 5 * DAY },
    ]);
    const { accountId } = program.accountOf('alice');
    expect(program.workingSet.hold(holdId)).toMatchObject({
      accountId,
      lots: lotsWith('alice').map(({ lotId, held }) => ({ lotId, points: held })),
    });
    expect(program.workingSet.order('h1')).toMatchObject({ accountId, held: 400, sequences: [] });
    expect(program.ask(capture('c1', holdId, 350))).toMatchObject({
      type: 'CaptureHoldSuccess',
      account: { accountId, available: 250, held: 0, lifetimeRedeemed: 350 },
    });
  });

  it('lets go first of holds that nobody captured in time', () => {
    give('a1', 300, BOB);
    program.ask({ ...hold('h1', 200), member: BOB });
    expect(program.ask(merge('m1'), NOON + DAY)).toMatchObject({
      account: { available: 300, held: 0 },
    });
  });

  it.each([
    ['the survivor’s, by what comes in', ALICE, BOB, 130, { available: 30, debt: 0 }],
    ['the absorbed member’s, by what is there', BOB, ALICE, 130, { available: 30, debt: 0 }],
    ['the survivor’s in part, and the rest is owed', ALICE, BOB, 70, { available: 0, debt: 30 }],
    [
      'the absorbed member’s in part, and the rest is owed',
      BOB,
      ALICE,
      70,
      {
        ...{ available: 0, debt: 30 },
      },
    ],
  ])('settles debt: %s', (_what, debtor, owner, points, account) => {
    oweHundred('x', debtor);
    give('a1', points - 50, owner, 5);
    give('a2', 50, owner, 2);
    expect(program.ask(merge('m1'))).toMatchObject({ account });
    expect(program.workingSet.account(bobsOwn)).toMatchObject({ available: 0, debt: 0 });
    const [left] = lotsWith('alice');
    if (account.available > 0) expect(left).toMatchObject({ expiresAt: NOON + 5 * DAY });
  });

  it('adds debts to each other', () => {
    oweHundred('x', ALICE);
    oweHundred('y', BOB);
    expect(program.ask(merge('m1'))).toMatchObject({ account: { available: 0, debt: 200 } });
  });

  it('adds growth values to each other', () => {
    program.ask(earnOrder('e1', orderOf('o1')));
    program.ask(earnOrder('e2', orderOf('o2'), { member: BOB }));
    expect(program.ask(merge('m1'))).toMatchObject({ account: { growthValue: 200 } });
    expect(program.workingSet.account(bobsOwn)).toMatchObject({ growthValue: 0 });
    expect(program.ask(refund('f1', 'o2'))).toMatchObject({ account: { growthValue: 100 } });
  });

  it('gives back what paid for the absorbed member’s orders with the expiry it had', () => {
    give('a1', 300, BOB, 2);
    program.ask({
      ...redeem('r1', { points: 300, payable: { amount: 1_000_000, currency: 'CNY' } }),
      member: BOB,
    });
    program.ask(merge('m1'));
    expect(program.ask(refund('f1', 'r1'))).toMatchObject({
      ...{ returned: 300, account: { accountId: program.accountOf('alice').accountId } },
    });
    expect(lotsWith('alice')).toMatchObject([{ remaining: 300, expiresAt: NOON + 2 * DAY }]);
    expect(program.ask(adjust('a2', -300), NOON + 2 * DAY)).toMatchObject({
      code: 'INSUFFICIENT_POINTS',
    });
  });
});

describe('a merge is refused', () => {
  it.each([
    ['a survivor nobody knows', { survivor: CAROL }, 'MEMBER_NOT_FOUND', ['survivor']],
    ['an absorbed member nobody knows', { absorbed: CAROL }, 'MEMBER_NOT_FOUND', ['absorbed']],
    ['one member twice', { absorbed: ALICE }, 'INVALID_INPUT', ['absorbed']],
    ['no reason', { reason: '' }, 'INVALID_INPUT', ['reason']],
    ['a reason of 501', { reason: 'r'.repeat(501) }, 'INVALID_INPUT', ['reason']],
    ['a survivor named by nothing', { survivor: {} }, 'INVALID_INPUT', ['survivor']],
    ['an absorbed member named by nothing', { absorbed: {} }, 'INVALID_INPUT', ['absorbed']],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', ['idempotencyKey']],
    ['a member’s token', { restrictedTo: 'alice' }, 'MEMBER_NOT_FOUND', ['absorbed']],
  ])('with %s', (_what, over, code, path) => {
    expect(program.ask(merge('m1', over))).toMatchObject({ code, path });
    expect(program.facts).toHaveLength(2);
  });

  it('when the two are one member already', () => {
    program.ask(merge('m1'));
    const before = program.facts.length;
    expect(program.ask(merge('m2'))).toMatchObject({ code: 'INVALID_INPUT', path: ['absorbed'] });
    expect(program.facts).toHaveLength(before);
  });

  it('when one of them has left', () => {
    const id = program.workingSet.member(BOB)?.memberId;
    program.ask(erase('x1', { member: BOB }));
    expect(program.ask(merge('m1', { absorbed: { id } }))).toMatchObject({
      code: 'MEMBER_CLOSED',
      path: ['absorbed'],
    });
  });

  it.each([
    ['are spendable', () => {}],
    ['are held', () => program.ask({ ...hold('h1', 100), member: BOB })],
    ['are spent, and may come back', () => program.ask({ ...redeem('r1'), member: BOB })],
  ])('when both together could not be counted: some %s', (_what, before) => {
    give('a1', Number.MAX_SAFE_INTEGER, ALICE);
    give('a2', 100, BOB);
    before();
    expect(program.ask(merge('m1'))).toMatchObject({ code: 'INVALID_INPUT', path: ['absorbed'] });
  });

  it('when what both have could not be counted once it has expired', () => {
    give('a1', Number.MAX_SAFE_INTEGER, ALICE, 1);
    give('a2', 1, BOB, 9);
    const answer = program.ask(merge('m1'), NOON + 2 * DAY);
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', path: ['absorbed'] });
    timePasses(program, NOON + 2 * DAY);
    expect(program.ask(merge('m2'), NOON + 2 * DAY)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    ['alice', { status: 'FROZEN' }, ['survivor']],
    ['bob', { status: 'FROZEN' }, ['absorbed']],
    ['alice', { spendingFrozen: true }, ['survivor']],
    ['bob', { spendingFrozen: true }, ['absorbed']],
  ] as const)('while %s is frozen: %o', (frozen, is, path) => {
    const ids = (name: string) => ({ memberId: `mem_${name}`, accountId: `acc_${name}` });
    const names = ['alice', 'bob'];
    const workingSet = new WorkingSet({
      ruleBook: DEMO,
      members: names.map((name) => ({
        ...{ ...ids(name), externalId: name, phone: null, memberCode: name },
        ...{ enrolledAt: NOON, referredBy: null, mergedInto: null },
      })),
      accounts: names.map((name) => ({
        ...openAccount(ids(name)),
        ...(name === frozen ? is : {}),
      })),
    });
    const command = { ...merge('m1'), commandId: '01KA' };
    expect(mergeMembers.decide(workingSet, command, NOON)).toMatchObject({
      refused: { type: 'MemberNotActive', code: 'MEMBER_FROZEN', path },
    });
  });
});
