import { describe, expect, it } from '@jest/globals';
import { type MemberStatus, openAccount } from '../../../src/loyalty/account/account.ts';
import { type Command, type Draft, typeOf } from '../../../src/loyalty/commands/commands.ts';
import { quoteOrder } from '../../../src/loyalty/redemption/quote-order.ts';
import { WorkingSet } from '../../../src/loyalty/working-set.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  NOON,
  orderOf,
  redeem,
} from '../../support/demo-commands.ts';

function aliceWho(is: MemberStatus): WorkingSet {
  const ids = { memberId: 'mem_1', accountId: 'acc_1' };
  const names = { externalId: 'alice', phone: null, memberCode: 'CARD' };
  return new WorkingSet({
    ruleBook: DEMO,
    members: [{ ...ids, ...names, enrolledAt: NOON, referredBy: null, mergedInto: null }],
    accounts: [{ ...openAccount(ids), status: is, available: 1_000 }],
  });
}

const COMMANDS: readonly (readonly [what: string, draft: Draft<Command>])[] = [
  ['earns by an order', earnOrder('k')],
  ['earns by an activity', earnReview('k')],
  ['pays with points', redeem('k')],
  ['is given points', adjust('k', 1)],
  ['has points taken', adjust('k', -1)],
];

describe.each([
  ['FROZEN', 'MEMBER_FROZEN', 'The member is frozen.'],
  ['CLOSED', 'MEMBER_CLOSED', 'The membership is closed.'],
] as const)('a member that is %s', (status, code, message) => {
  it.each(COMMANDS)('neither %s', (_what, draft) => {
    const command = { ...draft, commandId: '01KA' } as Command;
    expect(typeOf(command).decide(aliceWho(status), command, NOON)).toEqual({
      refused: { type: 'MemberNotActive', code, message, path: ['member'], status },
    });
  });

  it('is quoted nothing, with the reason', () => {
    const question = { member: ALICE, order: orderOf('o'), restrictedTo: null };
    expect(quoteOrder(aliceWho(status), question, NOON)).toMatchObject({
      pointsToEarn: 0,
      growthToEarn: 0,
      maxRedeemable: 0,
      limitedBy: code,
    });
  });
});
