import type { AccountState } from '../account/account.ts';
import type { Hold } from '../holds/hold.ts';
import { invariant } from '../invariant.ts';
import type { Journal, Line } from '../ledger/journal.ts';
import { type Allocation, inSpendingOrder, type Lot } from '../lots/lot.ts';
import { settleDebt } from '../lots/settle-debt.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Points } from '../points.ts';

type MergeLine = Pick<Line, 'reference' | 'note'> & { readonly kind: 'ADJUST' };

/**
 * All that one account holds and owes goes to another: lots keep their expiry, their order and
 * what is held of them, holds go along with them, and debt on one side is settled by points on the
 * other. Both have caught up with time. The entries of the old account stay where they are.
 */
export function mergeAccounts(
  journal: Journal,
  of: { readonly survivor: string; readonly absorbed: string; readonly note: string },
): void {
  const { survivor, absorbed } = of;
  const line: MergeLine = {
    kind: 'ADJUST',
    reference: journal.cause.idempotencyKey,
    note: of.note,
  };
  const { debt, growthValue } = journal.account(absorbed);
  const lots = journal.state
    .lots(absorbed)
    .filter(({ remaining, pending, held }) => remaining + pending + held > 0)
    .sort(inSpendingOrder);
  if (lots.length > 0 || debt > 0) {
    journal.post(absorbed, {
      ...line,
      purpose: 'OTHER',
      allocations: lots.map(allOf),
      debt: 0 - debt,
    });
  }
  const movedTo = openCopies(journal, survivor, { lots, line });
  takeOverDebt(journal, survivor, { debt, line });
  for (const hold of journal.state.openHolds(absorbed)) {
    const moved = moveHold(hold, { accountId: survivor, movedTo });
    journal.record({ fact: 'HoldRecorded', hold: moved, isFirst: false });
  }
  if (growthValue === 0) return;
  journal.record({ fact: 'GrowthChanged', accountId: absorbed, growth: -growthValue });
  journal.record({ fact: 'GrowthChanged', accountId: survivor, growth: growthValue });
}

/**
 * Whether two accounts together can still be counted, also when all that is pending or held has
 * become spendable and all that was spent has come back, or all has expired.
 */
export function canCountTogether(one: AccountState, other: AccountState): boolean {
  return [pointsOf, expiringOf, debtOf, growthOf].every((part) =>
    Number.isSafeInteger(part(one) + part(other)),
  );
}

const pointsOf = ({ available, pending, held, lifetimeRedeemed }: AccountState): Points =>
  available + pending + held + lifetimeRedeemed;
const expiringOf = ({ available, pending, held, lifetimeExpired }: AccountState): Points =>
  available + pending + held + lifetimeExpired;
const debtOf = ({ debt }: AccountState): Points => debt;
const growthOf = ({ growthValue }: AccountState): Points => growthValue;

function allOf({ lotId, remaining, pending, held }: Lot): Allocation {
  return { lotId, points: 0 - remaining, pending: 0 - pending, held: 0 - held };
}

/** The same lots in another account, whose debt is settled first; answers the new id of each. */
function openCopies(
  journal: Journal,
  accountId: string,
  { lots, line }: { readonly lots: readonly Lot[]; readonly line: MergeLine },
): ReadonlyMap<string, string> {
  const movedTo = new Map<string, string>();
  if (lots.length === 0) return movedTo;
  const { debt, sequence } = journal.account(accountId);
  const opened = lots.map((lot): Lot => {
    const lotId = journal.nextId('lot');
    movedTo.set(lot.lotId, lotId);
    const earned = lot.remaining + lot.pending + lot.held;
    return { ...lot, lotId, accountId, earned, sourceSequence: sequence + 1 };
  });
  const credited = opened.map((lot) => ({ lot, points: lot.remaining }));
  const { settled, byLot } = settleDebt(debt, credited);
  const allocations = [...byLot].map(
    ([lotId, points]): Allocation => ({ lotId, points: -points, pending: 0, held: 0 }),
  );
  journal.post(accountId, { ...line, opened, allocations, debt: 0 - settled });
  return movedTo;
}

/** What the absorbed account owed is paid by what the survivor has; the rest it owes itself. */
function takeOverDebt(
  journal: Journal,
  accountId: string,
  { debt, line }: { readonly debt: Points; readonly line: MergeLine },
): void {
  if (debt === 0) return;
  const taken = Math.min(debt, journal.account(accountId).available);
  const allocations = takeFromLots(journal.state.lots(accountId), taken);
  journal.post(accountId, { ...line, purpose: 'OTHER', allocations, debt: debt - taken });
}

function moveHold(
  hold: Hold,
  to: { readonly accountId: string; readonly movedTo: ReadonlyMap<string, string> },
): Hold {
  const lots = hold.lots.map((share) => {
    const lotId = to.movedTo.get(share.lotId);
    invariant(lotId, `lot ${share.lotId} of hold ${hold.holdId} was not loaded`);
    return { ...share, lotId };
  });
  return { ...hold, accountId: to.accountId, lots };
}
