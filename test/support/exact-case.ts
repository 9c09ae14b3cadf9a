import { expect, it } from '@jest/globals';
import type { AccountState } from '../../src/loyalty/account/account.ts';
import { activityRule, orderAmountRule } from '../../src/loyalty/earning/plain-rules.ts';
import type { Entry } from '../../src/loyalty/ledger/entry.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DEMO, yuan } from './demo-commands.ts';
import type { PureProgram } from './pure-program.ts';
import { at, programOfAlice } from './time-commands.ts';

/** What a row of the table says: the whole history of the account, and how it stands then. */
export interface ExactCase {
  readonly title: string;
  /** Where the case comes from, in words. */
  readonly source: string;
  readonly rules?: Partial<RuleBook>;
  readonly history: (program: PureProgram) => void;
  readonly ledger: readonly string[];
  readonly account: Partial<AccountState>;
}

/** An entry as a line: what of the balance changed, and by how much. */
export function lineOf({ kind, change }: Entry): string {
  const parts = (['available', 'pending', 'held', 'debt'] as const)
    .filter((part) => change[part] !== 0)
    .map((part) => `${part} ${change[part] > 0 ? '+' : '−'}${Math.abs(change[part])}`);
  return [kind, ...parts].join(' ');
}

export const ANY_POINTS = {
  redemption: { ...DEMO.redemption, minimum: 1, step: 1, maximumShareBasisPoints: 10_000 },
};
/** Orders earn until the end of January, reviews earn 50 for ever. */
export const ORDERS_TILL_JANUARY = {
  ...ANY_POINTS,
  earning: [
    orderAmountRule({
      ruleId: 'order',
      ratio: { give: 1, per: 100 },
      expiry: { kind: 'CALENDAR', month: 1, day: 31, yearsLater: 0 },
    }),
    activityRule({
      ruleId: 'review',
      activity: 'REVIEW',
      points: 50,
      dailyMaximum: null,
      expiry: { kind: 'NEVER' },
    }),
  ],
} as const satisfies Partial<RuleBook>;
export const WINDOW = { activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 7 } } as const;

/** The first instant at which points that were valid to the end of January are not. */
export const FEBRUARY = at('2027-01-31T16:00Z');
export const ISSUE = 'issue 3, “Must show” 4';

export const line = (lineId: string, amount: number, quantity = 1) => ({
  lineId,
  sku: 'tea',
  quantity,
  amount: yuan(amount),
});

/** One unit of one line. */
export const unit = (lineId: string) => ({ lines: [{ lineId, quantity: 1 }] });

/** Each row is a test: Alice’s history leaves exactly this ledger. */
export function holdExactly(cases: readonly ExactCase[]): void {
  it.each(cases)('$title ($source)', ({ rules = {}, history, ledger, account }) => {
    const program = programOfAlice(rules);
    history(program);
    expect(program.entries().map(lineOf)).toEqual(ledger);
    expect(program.accountOf('alice')).toMatchObject(account);
  });
}
