import { describe, expect, it } from '@jest/globals';
import type { Fact } from '../../../src/loyalty/facts.ts';
import { freeHeld, giveBack } from '../../../src/loyalty/lots/give-back.ts';
import type { Lot } from '../../../src/loyalty/lots/lot.ts';
import type { LotShare } from '../../../src/loyalty/lots/lot-share.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { accountWith, journalAt, lotOf } from '../../support/account-with.ts';
import { NOON } from '../../support/demo-commands.ts';
import { at } from '../../support/time-commands.ts';

const REFUNDED = { reference: 'refund', occurredAt: NOON - DAY };

const share = ({ lotId, expiresAt, availableAt }: Lot, points: number): LotShare => ({
  lotId,
  points,
  expiresAt,
  availableAt,
});

const valid = lotOf({ lotId: 'valid', earned: 50, expiresAt: NOON + DAY });
const over = lotOf({ lotId: 'over', earned: 50, expiresAt: NOON - 2 * DAY });

function linesOf(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => {
    if (fact.fact === 'LotRescheduled') return [`RESCHEDULED ${fact.lotId}`];
    if (fact.fact !== 'EntryRecorded') return [];
    const { kind, change, occurredAt } = fact.entry;
    const { available, held, debt } = change;
    return [`${kind} ${available}/${held}/${debt} at ${occurredAt - NOON}`];
  });
}

describe('points that are given back', () => {
  it.each([
    ['return to their lots', 0, [share(valid, 30)], ['RETURN 30/0/0 at -86400000']],
    ['settle debt first', 20, [share(valid, 30)], ['RETURN 10/0/-20 at -86400000']],
    ['settle debt alone', 50, [share(valid, 30)], ['RETURN 0/0/-30 at -86400000']],
    [
      'return once to a lot that paid twice',
      10,
      [share(valid, 30), share(valid, 5)],
      ['RETURN 25/0/-10 at -86400000'],
    ],
    [
      'expire as they come back to a lot that is over',
      0,
      [share(over, 30)],
      ['RETURN 30/0/0 at -86400000', 'EXPIRE -30/0/0 at 0'],
    ],
    [
      'settle debt before they expire',
      20,
      [share(over, 30)],
      ['RETURN 10/0/-20 at -86400000', 'EXPIRE -10/0/0 at 0'],
    ],
    [
      'settle debt by what expires first',
      30,
      [share(valid, 30), share(over, 30)],
      ['RETURN 30/0/-30 at -86400000'],
    ],
  ])('%s', (_what, debt, shares, lines) => {
    const lots = [valid, over];
    const journal = journalAt(accountWith({ lots, debt }), NOON);
    giveBack(journal, 'acc_1', { shares, line: REFUNDED });
    expect(linesOf(journal.facts)).toEqual(lines);
    const left = journal.state.lots('acc_1').reduce((sum, { remaining }) => sum + remaining, 0);
    expect(journal.account('acc_1').available).toBe(left);
  });

  it('open a lot anew where theirs was of an account that was merged away', () => {
    const journal = journalAt(accountWith({ lots: [] }), NOON);
    const entry = giveBack(journal, 'acc_1', { shares: [share(valid, 30)], line: REFUNDED });
    expect(entry).toMatchObject({ change: { available: 30 }, allocations: [] });
    expect(journal.state.lots('acc_1')).toMatchObject([
      { earned: 30, remaining: 30, expiresAt: valid.expiresAt, availableAt: valid.availableAt },
    ]);
  });
});

describe('days of grace for what comes back too late', () => {
  const rules = { expiry: { kind: 'ROLLING', months: 12, returnGraceDays: 14 } } as const;

  it.each([
    [
      'are given to a lot that is over',
      0,
      over,
      ['RETURN 30/0/0 at -86400000', 'RESCHEDULED over'],
    ],
    ['are not needed by a lot that is valid', 0, valid, ['RETURN 30/0/0 at -86400000']],
    ['are of no use where all of it settled debt', 30, over, ['RETURN 0/0/-30 at -86400000']],
  ])('%s', (_what, debt, lot, lines) => {
    const journal = journalAt(accountWith({ lots: [valid, over], debt, rules }), NOON);
    giveBack(journal, 'acc_1', { shares: [share(lot, 30)], line: REFUNDED });
    expect(linesOf(journal.facts)).toEqual(lines);
  });

  it('last to the end of the last of them', () => {
    const journal = journalAt(accountWith({ lots: [over], rules }), NOON);
    giveBack(journal, 'acc_1', { shares: [share(over, 30)], line: REFUNDED });
    expect(journal.state.lot('acc_1', 'over')).toMatchObject({
      remaining: 30,
      expiresAt: at('2026-12-06T16:00Z'),
    });
  });
});

describe('points that a hold lets go of', () => {
  const held = { ...valid, held: 50 };
  const heldOver = { ...over, held: 50 };
  const rules = { expiry: { kind: 'ROLLING', months: 12, returnGraceDays: 14 } } as const;

  it.each([
    ['return to their lots', 0, [share(held, 30)], ['RELEASE 30/-30/0 at -86400000']],
    ['settle debt first', 20, [share(held, 30)], ['RELEASE 10/-30/-20 at -86400000']],
    [
      'expire at once in a lot that is over, whatever grace there is for refunds',
      0,
      [share(heldOver, 30)],
      ['RELEASE 30/-30/0 at -86400000', 'EXPIRE -30/0/0 at -86400000'],
    ],
  ])('%s', (_what, debt, shares, lines) => {
    const journal = journalAt(accountWith({ lots: [held, heldOver], debt, rules }), NOON);
    freeHeld(journal, 'acc_1', { shares, line: REFUNDED, until: NOON });
    expect(linesOf(journal.facts)).toEqual(lines);
  });

  it('are never lost with a lot that is not known', () => {
    const journal = journalAt(accountWith({ lots: [] }), NOON);
    const from = { shares: [share(held, 30)], line: REFUNDED, until: NOON };
    expect(() => freeHeld(journal, 'acc_1', from)).toThrow('lot valid of a hold was not loaded');
  });
});
