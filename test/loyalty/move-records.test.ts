import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/loyalty/time.ts';
import {
  ALICE,
  adjust,
  cancelReward,
  earnReview,
  enroll,
  NOON,
  takeReward,
} from '../support/demo-commands.ts';
import { BOB, merge, transfer } from '../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../support/pure-program.ts';

const CAROL = { externalId: 'carol' } as const;
const NAMES = { phone: '13800000000', memberCode: 'CARD-B' } as const;
const MUG = 'rwd_01KA000000000000000000MVGG';

let program: PureProgram;
/** The account that bob had before the merge. */
let bobsOwn: string;

const give = (key: string, points: number, member: { externalId: string }) =>
  program.ask(adjust(key, points, { member, expiresAt: NOON + 9 * DAY }));

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('alice'));
  program.ask(enroll('bob', { ...BOB, ...NAMES }));
  bobsOwn = program.accountOf('bob').accountId;
});

describe('after a merge, the survivor answers for what the other did', () => {
  it('counts rewards taken by both against the limit a member', () => {
    give('a1', 9_000, BOB);
    const taken = program.ask(takeReward('t1', MUG, { member: BOB }));
    program.ask(merge('m1'));
    expect(program.ask(takeReward('t2', MUG))).toMatchObject({ code: 'REWARD_LIMIT_REACHED' });
    const redemptionId = 'redemption' in taken ? taken.redemption.redemptionId : '';
    expect(program.ask(cancelReward('c1', redemptionId))).toMatchObject({
      account: { accountId: program.accountOf('alice').accountId, available: 9_000 },
    });
    expect(program.ask(takeReward('t3', MUG))).toMatchObject({ type: 'RedeemRewardSuccess' });
  });

  it('counts the daily maxima of both', () => {
    const reviews = [
      earnReview('v1'),
      { ...earnReview('v2'), member: BOB },
      { ...earnReview('v3'), member: BOB },
    ];
    for (const review of reviews) program.ask(review);
    program.ask(merge('m1'));
    expect(program.ask(earnReview('v4'))).toMatchObject({ points: 0, entry: null });
  });

  it('counts what both gave away today', () => {
    program.ask(enroll('carol', CAROL));
    give('a1', 30_000, BOB);
    for (const key of ['t1', 't2']) {
      program.ask(transfer(key, 9_000, { member: BOB, recipient: CAROL }));
    }
    program.ask(merge('m1'));
    expect(program.ask(transfer('t3', 2_001, { recipient: CAROL }))).toMatchObject({
      code: 'ABOVE_TRANSFER_LIMIT',
      maximum: 2_000,
    });
  });
});

describe('after a merge, every name leads to the survivor', () => {
  it.each([
    ['external id', () => BOB],
    ['phone', () => ({ phone: NAMES.phone })],
    ['member code', () => ({ memberCode: NAMES.memberCode })],
    ['id', () => ({ id: program.workingSet.account(bobsOwn).memberId })],
  ])('the absorbed member’s %s', (_name, ref) => {
    program.ask(merge('m1'));
    expect(program.workingSet.member(ref())).toEqual(program.workingSet.member(ALICE));
    expect(program.ask(adjust('a1', 5, { member: ref() }))).toMatchObject({
      account: { accountId: program.accountOf('alice').accountId, available: 5 },
    });
    expect(program.ask(enroll('again', { ...BOB, phone: null }))).toMatchObject({
      code: 'ALREADY_ENROLLED',
      member: { member: ALICE },
    });
  });

  it('also when the survivor is merged in its turn', () => {
    program.ask(enroll('carol', CAROL));
    give('a1', 10, BOB);
    program.ask(merge('m1'));
    program.ask(merge('m2', { survivor: CAROL, absorbed: BOB }));
    for (const ref of [ALICE, BOB]) {
      expect(program.workingSet.member(ref)).toEqual(program.workingSet.member(CAROL));
    }
    expect(program.accountOf('bob')).toMatchObject({
      memberId: program.accountOf('carol').memberId,
      available: 10,
    });
  });

  it('a member’s token with the old name acts for the survivor', () => {
    give('a1', 100, ALICE);
    program.ask(enroll('carol', CAROL));
    program.ask(merge('m1'));
    const over = { recipient: CAROL, restrictedTo: 'bob' };
    expect(program.ask(transfer('t1', 60, over))).toMatchObject({ account: { available: 40 } });
  });
});
