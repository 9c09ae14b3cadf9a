import { openAccount } from '../../src/loyalty/account/account.ts';
import { unknownOrder } from '../../src/loyalty/earning/order-record.ts';
import type { Hold } from '../../src/loyalty/holds/hold.ts';
import { Journal } from '../../src/loyalty/ledger/journal.ts';
import type { ExpiredEntry } from '../../src/loyalty/loaded.ts';
import type { ExpiryWarning } from '../../src/loyalty/lots/expiry-warning.ts';
import type { Lot } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Instant } from '../../src/loyalty/time.ts';
import { WorkingSet } from '../../src/loyalty/working-set.ts';
import { DEMO, NOON } from './demo-commands.ts';

const IDS = { accountId: 'acc_1', memberId: 'mem_1' } as const;

/** A lot that never expires, active since noon, but for what is said of it. */
export function lotOf(over: Partial<Lot> & Pick<Lot, 'lotId'>): Lot {
  const { remaining = 0, pending = 0, held = 0 } = over;
  return {
    accountId: IDS.accountId,
    earned: remaining + pending + held,
    remaining,
    pending,
    held,
    availableAt: NOON,
    expiresAt: null,
    sourceSequence: 1,
    orderId: null,
    validity: null,
    slides: false,
    ...over,
  };
}

/** An open hold of all that the lots hold, in the lots named. */
export function holdOf(
  holdId: string,
  expiresAt: Instant,
  lots: readonly Pick<Lot, 'lotId' | 'held' | 'expiresAt' | 'availableAt'>[],
): Hold {
  const points = lots.reduce((sum, { held }) => sum + held, 0);
  return {
    holdId,
    accountId: IDS.accountId,
    orderId: `order-of-${holdId}`,
    status: 'OPEN',
    points,
    captured: 0,
    released: 0,
    expiresAt,
    createdAt: NOON,
    payable: 100_000,
    purpose: 'ORDER_PAYMENT',
    purposeTag: null,
    countedOn: null,
    rate: null,
    storeId: null,
    lots: lots.map(({ held, ...lot }) => ({ ...lot, points: held })),
  };
}

export interface AccountWith {
  readonly lots: readonly Lot[];
  readonly holds?: readonly Hold[];
  readonly warnings?: readonly ExpiryWarning[];
  readonly expired?: readonly ExpiredEntry[];
  readonly debt?: number;
  /** What the rule book says otherwise than that of the demo program. */
  readonly rules?: Partial<RuleBook>;
}

/** Account `acc_1` as it was loaded, its balance the sum of its lots. */
export function accountWith(of: AccountWith): WorkingSet {
  const { lots, holds = [], warnings = [], expired = [], debt = 0, rules = {} } = of;
  const sum = (part: 'remaining' | 'pending' | 'held') =>
    lots.reduce((total, lot) => total + lot[part], 0);
  const balance = { available: sum('remaining'), pending: sum('pending'), held: sum('held'), debt };
  const names = { externalId: 'alice', phone: null, memberCode: 'CARD', mergedInto: null };
  return new WorkingSet({
    ruleBook: { ...DEMO, ...rules },
    members: [{ ...IDS, ...names, enrolledAt: NOON, referredBy: null }],
    accounts: [{ ...openAccount(IDS), ...balance, warnings: warnings.length }],
    lots,
    holds,
    warnings,
    expired,
    orders: holds.map(({ orderId, points }) => ({
      ...unknownOrder(orderId, IDS.accountId),
      held: points,
    })),
  });
}

/** A journal of what is done to the account at `now`. */
export function journalAt(workingSet: WorkingSet, now: Instant): Journal {
  const cause = { commandId: '01KA0000000000000000000000', idempotencyKey: 'k', actor: 'test' };
  return new Journal(workingSet, { cause, now });
}
