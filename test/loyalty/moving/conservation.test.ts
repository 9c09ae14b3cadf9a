import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, Draft } from '../../../src/loyalty/commands/commands.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  yuan,
} from '../../support/demo-commands.ts';
import { merge, transfer } from '../../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

const NAMES = ['alice', 'bob', 'carol', 'dave'] as const;
const member = fc.constantFrom(...NAMES).map((externalId) => ({ externalId }));
const points = fc.integer({ min: 1, max: 400 });
const id = fc.nat(12);

/** What members do besides, so that there are debts, holds and pending points to be moved. */
const doing: fc.Arbitrary<Draft<Command>> = fc.oneof(
  fc.record({ id, member, amount: points }).map(({ id, amount, ...over }) => {
    const lines = [{ lineId: '1', sku: 's', quantity: 1, amount: yuan(amount) }];
    return earnOrder(`earn-${id}`, orderOf(`o${id}`, { lines }), over);
  }),
  fc
    .record({ member, points: fc.integer({ min: -300, max: 400 }), days: fc.nat(4) })
    .map(({ points, days, ...over }) => {
      const expiry = points > 0 ? { expiresAt: NOON + (days + 1) * DAY } : {};
      return adjust('adjust', points, { ...over, ...expiry });
    }),
  fc.record({ id, member, steps: fc.integer({ min: 1, max: 3 }) }).map(({ id, member, steps }) => ({
    ...redeem('redeem', { points: steps * 100, orderId: `o${id}`, payable: yuan(9_999) }),
    member,
  })),
  fc
    .record({ id, member, steps: fc.integer({ min: 1, max: 3 }) })
    .map(({ id, member, steps }) => ({ ...hold(`o${id}`, steps * 100), member })),
  id.map((id) => refund(`refund-${id}`, `o${id}`)),
);

/** Earned, spent with what else there was, and sent back: the member owes. */
const owing: fc.Arbitrary<readonly Draft<Command>[]> = fc
  .record({ id: fc.nat(99), member })
  .map(({ id, member }) => {
    const lines = [{ lineId: '1', sku: 's', quantity: 1, amount: yuan(300) }];
    const spent = { points: 300, orderId: `spent${id}`, payable: yuan(9_999) };
    return [
      earnOrder('earn', orderOf(`sent${id}`, { lines }), { member }),
      { ...redeem('redeem', spent), member },
      { ...redeem('redeem', { ...spent, orderId: `more${id}` }), member },
      refund(`back${id}`, `sent${id}`),
    ];
  });

const giving = fc
  .record({ member, recipient: member, points })
  .map(({ points, ...over }) => transfer('give', points, over));

const merging = fc
  .record({ survivor: member, absorbed: member })
  .map((over) => merge('merge', over));

// A member that was absorbed is named all the same, so few merges make few members of many.
const steps: fc.Arbitrary<readonly Draft<Command>[]> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.tuple(doing) },
      { weight: 8, arbitrary: fc.tuple(giving) },
      { weight: 3, arbitrary: owing },
      { weight: 1, arbitrary: fc.tuple(merging) },
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.flat());

/** All that all accounts hold, less what they owe, and their growth values. */
function totals({ workingSet }: PureProgram) {
  const total = { points: 0, growth: 0 };
  for (const accountId of workingSet.accountIds()) {
    const { available, pending, held, debt, growthValue } = workingSet.account(accountId);
    total.points += available + pending + held - debt;
    total.growth += growthValue;
  }
  return total;
}

/** The account is what its lots say, and its held points are what its open holds reserve. */
function checkAccounts({ workingSet }: PureProgram): void {
  for (const accountId of workingSet.accountIds()) {
    const { available, pending, held, debt } = workingSet.account(accountId);
    const lots = workingSet.lots(accountId);
    const sum = (part: 'remaining' | 'pending' | 'held') =>
      lots.reduce((all, lot) => all + lot[part], 0);
    expect([sum('remaining'), sum('pending'), sum('held')]).toEqual([available, pending, held]);
    expect(available > 0 && debt > 0).toBe(false);
    const shares = workingSet.openHolds(accountId).flatMap((hold) => hold.lots);
    expect(shares.reduce((all, share) => all + share.points, 0)).toBe(held);
    for (const { lotId } of shares) expect(workingSet.lot(accountId, lotId)).not.toBeNull();
  }
}

describe('what is moved between accounts', () => {
  it.each([
    ['at once', { kind: 'AT_ONCE' }],
    ['after a week', { kind: 'AFTER_DAYS', days: 7 }],
  ] as const)('is neither more nor less afterwards, with points active %s', (_when, activation) => {
    fc.assert(
      fc.property(steps, (steps) => {
        const program = createPureProgram({ ...DEMO, activation });
        for (const externalId of NAMES) {
          program.ask(enroll(externalId, { externalId }));
          program.ask(adjust('start', 300, { member: { externalId } }));
        }
        for (const command of steps) {
          const before = totals(program);
          program.ask<Command>(command);
          const isMove = command.kind === 'transferPoints' || command.kind === 'mergeMembers';
          if (isMove) expect(totals(program)).toEqual(before);
          checkAccounts(program);
        }
      }),
      { numRuns: 80 },
    );
  });
});
