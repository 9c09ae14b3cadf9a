import type { BatchChanges } from '../../src/engine/ports.ts';
import { withoutNames } from '../../src/loyalty/account/without-names.ts';
import type { LotsSlid, MemberErased, MembersMerged } from '../../src/loyalty/facts.ts';
import type { WorkingSet } from '../../src/loyalty/working-set.ts';
import type { Rows } from './in-memory-rows.ts';

/**
 * What was one member's is another's after a merge; who was erased has no name any more; points
 * that slide do so also where nobody has loaded them.
 */
export function rowsAfterMoves(rows: Rows, { facts, workingSet }: BatchChanges): Rows {
  const merges = facts.filter((fact) => fact.fact === 'MembersMerged');
  const erasures = facts.filter((fact) => fact.fact === 'MemberErased');
  const slides = facts.filter((fact) => fact.fact === 'LotsSlid');
  const slid = slides.reduce((before, slide) => afterSlide(before, slide, workingSet), rows);
  const moved = merges.reduce((before, merge) => afterMerge(before, merge, workingSet), slid);
  return erasures.reduce(withoutNamesOf, moved);
}

function afterSlide(
  rows: Rows,
  { accountId, validAt, expiresAt }: LotsSlid,
  workingSet: WorkingSet,
): Rows {
  const lots = [...rows.lots].map(([id, lot]) => {
    const isUnknown = lot.accountId === accountId && workingSet.lot(accountId, id) === null;
    const isActive = lot.pending === 0 || lot.availableAt <= validAt;
    const isSliding = lot.slides && isActive && lot.expiresAt !== null;
    if (!isUnknown || !isSliding || lot.expiresAt <= validAt) return [id, lot] as const;
    return [id, { ...lot, expiresAt: Math.max(lot.expiresAt, expiresAt) }] as const;
  });
  return { ...rows, lots: new Map(lots) };
}

function afterMerge(
  rows: Rows,
  { survivor, absorbed, ...merge }: MembersMerged,
  workingSet: WorkingSet,
): Rows {
  const { accountId, memberId } = survivor;
  const mapped = <Row>(
    table: ReadonlyMap<string, Row>,
    isTheirs: (row: Row) => boolean,
    change: Partial<Row>,
  ) =>
    new Map(
      [...table].map(([id, row]) => [id, isTheirs(row) ? { ...row, ...change } : row] as const),
    );
  const ofAccount = (row: { readonly accountId: string | null }) =>
    row.accountId === absorbed.accountId;
  return {
    ...rows,
    members: mergedMembers(rows.members, { survivor, absorbed, ...merge }),
    holds: mapped(rows.holds, ofAccount, { accountId }),
    orders: mapped(rows.orders, ofAccount, { accountId, sequences: [] }),
    activities: mapped(rows.activities, ofAccount, { accountId, sequence: null }),
    redemptions: mapped(rows.redemptions, (row) => row.memberId === absorbed.memberId, {
      memberId,
    }),
    dailyUses: movedUses(rows, [accountId, absorbed.accountId], workingSet),
  };
}

/** Who was erased is forgotten also under the names of those who had become it. */
function withoutNamesOf(rows: Rows, { member: erased }: MemberErased): Rows {
  const members = [...rows.members].map(([id, member]) => {
    const isGone = member.mergedInto === erased.memberId;
    return [id, isGone ? withoutNames(member) : member] as const;
  });
  return { ...rows, members: new Map(members) };
}

/** Whoever had become the absorbed member before is the survivor now. */
function mergedMembers(
  members: Rows['members'],
  { survivor, absorbed }: MembersMerged,
): Rows['members'] {
  return new Map(
    [...members].map(([id, member]) => {
      const isMoved = member.mergedInto === absorbed.memberId;
      return [id, isMoved ? { ...member, mergedInto: survivor.memberId } : member] as const;
    }),
  );
}

/** The working set knows all that either of the two has used. */
function movedUses(
  { dailyUses }: Rows,
  accountIds: readonly string[],
  workingSet: WorkingSet,
): Rows['dailyUses'] {
  const moved = new Map(dailyUses);
  for (const { accountId, ruleId, day } of dailyUses.values()) {
    if (!accountIds.includes(accountId)) continue;
    for (const of of accountIds) {
      const use = { accountId: of, ruleId, day };
      moved.set(JSON.stringify(use), { ...use, points: workingSet.usedOn(use) });
    }
  }
  return moved;
}
