import type { BatchChanges } from '../../src/engine/ports.ts';
import { withoutNames } from '../../src/loyalty/account/without-names.ts';
import type { MemberErased, MembersMerged } from '../../src/loyalty/facts.ts';
import type { WorkingSet } from '../../src/loyalty/working-set.ts';
import type { Rows } from './in-memory-rows.ts';

/** What was one member's is another's after a merge; who was erased has no name any more. */
export function rowsAfterMoves(rows: Rows, { facts, workingSet }: BatchChanges): Rows {
  const merges = facts.filter((fact) => fact.fact === 'MembersMerged');
  const erasures = facts.filter((fact) => fact.fact === 'MemberErased');
  const moved = merges.length === 0 ? rows : movedRows(rows, merges, workingSet);
  return erasures.reduce(withoutNamesOf, moved);
}

function movedRows(rows: Rows, merges: readonly MembersMerged[], workingSet: WorkingSet): Rows {
  const again = <Row>(table: ReadonlyMap<string, Row>, find: (id: string) => Row | null) =>
    new Map([...table].map(([id, row]) => [id, find(id) ?? row] as const));
  return {
    ...rows,
    members: merges.reduce(mergedMembers, rows.members),
    holds: again(rows.holds, (id) => workingSet.hold(id)),
    orders: again(rows.orders, (id) => workingSet.order(id)),
    activities: again(rows.activities, (id) => workingSet.activity(id)),
    redemptions: again(rows.redemptions, (id) => workingSet.redemption(id)),
    dailyUses: movedUses(rows, merges, workingSet),
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

function movedUses(
  { dailyUses }: Rows,
  merges: readonly MembersMerged[],
  workingSet: WorkingSet,
): Rows['dailyUses'] {
  const moved = new Map(dailyUses);
  for (const { accountId, ruleId, day } of dailyUses.values()) {
    const ids = merges.flatMap(({ survivor }) => survivor.accountId);
    for (const of of [accountId, ...ids]) {
      const use = { accountId: of, ruleId, day };
      moved.set(JSON.stringify(use), { ...use, points: workingSet.usedOn(use) });
    }
  }
  return moved;
}
