import { beforeEach, describe, expect, it } from '@jest/globals';
import { openAccount } from '../../../src/loyalty/account/account.ts';
import { transferPoints } from '../../../src/loyalty/commands/transfer-points.ts';
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
import { BOB, erase, transfer } from '../../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

function withBob(ruleBook = DEMO): PureProgram {
  const made = createPureProgram(ruleBook);
  made.ask(enroll('alice'));
  made.ask(enroll('bob', BOB));
  return made;
}

const give = (key: string, points: number, days: number, member: { externalId: string } = ALICE) =>
  program.ask(adjust(key, points, { member, expiresAt: NOON + days * DAY }));

beforeEach(() => {
  program = withBob();
});

describe('a transfer of points', () => {
  it('moves them, one lot an expiry, which they keep', () => {
    give('a1', 30, 5);
    give('a2', 20, 5);
    give('a3', 100, 9);
    const answer = program.ask(transfer('t1', 80, { note: 'For the tea.' }));
    const text = { kind: 'ADJUST', reference: 't1', note: 'For the tea.', occurredAt: NOON };
    expect(answer).toMatchObject({
      type: 'TransferPointsSuccess',
      account: { available: 70, lifetimeRedeemed: 0 },
      entry: { ...text, purpose: 'TRANSFER', change: { available: -80 } },
      recipientAccount: { available: 80, lifetimeEarned: 0 },
      recipientEntry: { ...text, purpose: null, change: { available: 80 } },
    });
    expect(answer).toEqual({
      ...answer,
      account: program.accountOf('alice'),
      recipientAccount: program.accountOf('bob'),
    });
    expect(program.lotsOf('bob')).toMatchObject([
      { earned: 50, remaining: 50, availableAt: NOON, expiresAt: NOON + 5 * DAY, orderId: null },
      { earned: 30, remaining: 30, availableAt: NOON, expiresAt: NOON + 9 * DAY, orderId: null },
    ]);
  });

  it('settles the recipient’s debt first, by what would expire first', () => {
    // Bob earned 100, spent all of it, and sent the order back.
    program.ask(earnOrder('e1', orderOf('o1'), { member: BOB }));
    program.ask({ ...redeem('r1'), member: BOB });
    program.ask(refund('f1', 'o1'));
    expect(program.accountOf('bob')).toMatchObject({ available: 0, debt: 100 });
    give('a1', 80, 5);
    give('a2', 80, 9);
    expect(program.ask(transfer('t1', 160))).toMatchObject({
      recipientAccount: { available: 60, debt: 0 },
      recipientEntry: { change: { available: 60, debt: -100 } },
    });
    const lots = program.lotsOf('bob').filter(({ remaining }) => remaining > 0);
    expect(lots).toMatchObject([{ earned: 80, remaining: 60, expiresAt: NOON + 9 * DAY }]);
  });

  it('gives what has not expired, and nothing that is held', () => {
    give('a1', 200, 1);
    give('a2', 300, 9);
    program.ask(hold('h1', 100, { seconds: 604_800 }));
    expect(program.ask(transfer('t1', 301), NOON + DAY)).toMatchObject({
      code: 'INSUFFICIENT_POINTS',
      available: 300,
      required: 301,
    });
    expect(program.ask(transfer('t2', 300), NOON + DAY)).toMatchObject({
      account: { available: 0, held: 100, lifetimeExpired: 100 },
    });
  });

  it('leaves nothing behind when it is refused, neither what has expired', () => {
    give('a1', 200, 1);
    const before = program.facts.length;
    program.ask(transfer('t1', 301), NOON + 2 * DAY);
    expect(program.facts).toHaveLength(before);
  });

  it('counts against the giver’s daily maximum, of the program’s day of now', () => {
    program.ask(adjust('a1', 50_000));
    program.ask(transfer('t1', 10_000));
    program.ask(transfer('t2', 9_000));
    expect(program.ask(transfer('t3', 1_001))).toEqual({
      type: 'PointsLimitReached',
      code: 'ABOVE_TRANSFER_LIMIT',
      message: 'At most 1000 points may be given now.',
      path: ['points'],
      maximum: 1_000,
      minimum: null,
      multipleOf: null,
    });
    expect(program.ask(transfer('t4', 1_000))).toMatchObject({ type: 'TransferPointsSuccess' });
    const midnight = Date.parse('2026-11-22T16:00:00Z');
    expect(program.ask(transfer('t5', 1), midnight - 1)).toMatchObject({ maximum: 0 });
    expect(program.ask(transfer('t6', 10_000), midnight)).toMatchObject({
      type: 'TransferPointsSuccess',
    });
    // What somebody else gives away is another matter.
    const back = { member: BOB, recipient: ALICE };
    expect(program.ask(transfer('t7', 10_000, back))).toMatchObject({
      type: 'TransferPointsSuccess',
    });
  });

  it.each([
    [
      'more than the most at a time',
      DEMO.transfers,
      10_001,
      { code: 'ABOVE_TRANSFER_LIMIT', maximum: 10_000 },
    ],
    [
      'less than the least at a time',
      { minimum: 50, maximum: 100, dailyMaximum: 100 },
      49,
      { code: 'BELOW_MINIMUM', minimum: 50, maximum: null },
    ],
    [
      'anything in a program without transfers',
      null,
      1,
      { code: 'ABOVE_TRANSFER_LIMIT', maximum: 0 },
    ],
  ])('refuses %s', (_what, transfers, points, refused) => {
    program = withBob({ ...DEMO, transfers });
    program.ask(adjust('a1', 50_000));
    expect(program.ask(transfer('t1', points))).toMatchObject({
      type: 'PointsLimitReached',
      path: ['points'],
      ...refused,
    });
  });

  it.each([
    ['a giver nobody knows', { member: { externalId: 'eve' } }, 'MEMBER_NOT_FOUND', ['member']],
    [
      'a recipient nobody knows',
      { recipient: { externalId: 'eve' } },
      'MEMBER_NOT_FOUND',
      ['recipient'],
    ],
    ['the giver itself', { recipient: ALICE }, 'INVALID_INPUT', ['recipient']],
    ['no points', { points: 0 }, 'INVALID_INPUT', ['points']],
    ['half a point', { points: 0.5 }, 'INVALID_INPUT', ['points']],
    ['a note of 501', { note: 'n'.repeat(501) }, 'INVALID_INPUT', ['note']],
    [
      'a recipient named twice',
      { recipient: { id: 'a', phone: 'b' } },
      'INVALID_INPUT',
      ['recipient'],
    ],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', ['idempotencyKey']],
    [
      'another’s points, by a member’s token',
      { restrictedTo: 'bob' },
      'MEMBER_NOT_FOUND',
      ['member'],
    ],
  ])('refuses %s', (_what, over, code, path) => {
    program.ask(adjust('a1', 100));
    const before = program.facts.length;
    expect(program.ask(transfer('t1', 1, over))).toMatchObject({ code, path });
    expect(program.facts).toHaveLength(before);
  });

  it('lets a member’s token give its own points to anybody', () => {
    program.ask(adjust('a1', 100));
    expect(program.ask(transfer('t1', 100, { restrictedTo: 'alice' }))).toMatchObject({
      type: 'TransferPointsSuccess',
    });
  });

  it('refuses a recipient that has left, whatever its id', () => {
    program.ask(adjust('a1', 100));
    const id = program.workingSet.member(BOB)?.memberId ?? '';
    program.ask(erase('x1', { member: BOB }));
    expect(program.ask(transfer('t1', 1, { recipient: { id } }))).toMatchObject({
      code: 'MEMBER_CLOSED',
      path: ['recipient'],
    });
  });

  it('refuses what the recipient’s account could not count', () => {
    program.ask(adjust('a1', 1));
    program.ask(adjust('a2', Number.MAX_SAFE_INTEGER, { member: BOB }));
    expect(program.ask(transfer('t1', 1))).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a transfer while a ledger does not prove its balance', () => {
  it.each([
    ['alice', ['member']],
    ['bob', ['recipient']],
  ])('is refused: that of %s', (drifted, path) => {
    const account = (name: string) => ({
      ...openAccount({ memberId: `mem_${name}`, accountId: `acc_${name}` }),
      spendingFrozen: name === drifted,
    });
    const member = (name: string) => ({
      ...{ memberId: `mem_${name}`, accountId: `acc_${name}`, externalId: name, phone: null },
      ...{ memberCode: name, enrolledAt: NOON, referredBy: null, mergedInto: null },
    });
    const names = ['alice', 'bob'];
    const workingSet = new WorkingSet({
      ruleBook: DEMO,
      members: names.map(member),
      accounts: names.map(account),
    });
    const command = { ...transfer('t1', 1), commandId: '01KA' };
    expect(transferPoints.decide(workingSet, command, NOON)).toMatchObject({
      refused: { type: 'MemberNotActive', code: 'MEMBER_FROZEN', path },
    });
  });
});
