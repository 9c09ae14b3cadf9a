import { describe, expect, it } from '@jest/globals';
import { adjust, earnOrder, NOON, redeem } from '../../support/demo-commands.ts';
import { freeze, programOfAlice, timePasses } from '../../support/time-commands.ts';

describe('spending that is frozen', () => {
  it('stops what spends, and nothing else', () => {
    const program = programOfAlice();
    program.ask(adjust('gift', 1_000));
    const { accountId } = program.accountOf('alice');
    expect(program.ask(freeze('f1', { accountId }))).toEqual({
      type: 'FreezeSpendingSuccess',
      account: program.accountOf('alice'),
      reason: 'Entry 3 does not follow entry 2.',
    });
    expect(program.accountOf('alice')).toMatchObject({ spendingFrozen: true, available: 1_000 });
    expect(program.ask(redeem('r1'))).toMatchObject({ code: 'MEMBER_FROZEN' });
    expect(program.ask(earnOrder('o1'))).toMatchObject({ type: 'EarnPointsSuccess' });
    expect(timePasses(program, NOON)).toMatchObject({ type: 'PassTimeSuccess' });
  });

  it('goes on when the account is free again', () => {
    const program = programOfAlice();
    program.ask(adjust('gift', 1_000));
    const { accountId } = program.accountOf('alice');
    program.ask(freeze('f1', { accountId }));
    expect(program.ask(freeze('f2', { accountId, frozen: false }))).toMatchObject({
      account: { spendingFrozen: false },
    });
    expect(program.ask(redeem('r1'))).toMatchObject({ type: 'RedeemPointsSuccess' });
  });

  it.each([
    ['frozen', true, 1],
    ['free', false, 0],
  ])('stays as it is when it is %s already', (_what, frozen, facts) => {
    const program = programOfAlice();
    const { accountId } = program.accountOf('alice');
    const before = program.facts.length;
    for (const key of ['f1', 'f2']) program.ask(freeze(key, { accountId, frozen }));
    expect(program.facts).toHaveLength(before + facts);
  });

  it('is refused for an account that is not there', () => {
    expect(programOfAlice().ask(freeze('f1', { accountId: 'acc_of_nobody' }))).toEqual({
      type: 'MemberNotFound',
      code: 'MEMBER_NOT_FOUND',
      message: 'No such member in this program.',
      path: ['accountId'],
    });
  });

  it.each([
    ['no key', freeze('', { accountId: 'a' }), ['idempotencyKey']],
    ['no account', freeze('f', { accountId: '' }), ['accountId']],
    ['no reason', freeze('f', { accountId: 'a', reason: '' }), ['reason']],
    ['a reason of 501', freeze('f', { accountId: 'a', reason: 'r'.repeat(501) }), ['reason']],
  ] as const)('refuses %s as faulty input', (_what, command, path) => {
    expect(programOfAlice().ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
