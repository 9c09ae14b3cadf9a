import type { Member } from './account/member.ts';

import { indexMember, knownMembers, putHold, putIdentity, type Tables, useKey } from './tables.ts';

/**
 * What is known of the absorbed member's doings is the survivor's from now on. What an order or an
 * activity has caused stands in the old account: no entry of the new one is named by it.
 */
export function moveRecords(
  tables: Tables,
  { survivor, absorbed }: { readonly survivor: Member; readonly absorbed: Member },
): void {
  const { accountId } = survivor;
  for (const order of [...tables.orders.values()]) {
    if (order.accountId !== absorbed.accountId) continue;
    tables.orders.set(order.orderId, { ...order, accountId, sequences: [] });
  }
  for (const activity of [...tables.activities.values()]) {
    if (activity.accountId !== absorbed.accountId) continue;
    tables.activities.set(activity.activityId, { ...activity, accountId, sequence: null });
  }
  for (const hold of [...tables.holds.values()]) {
    if (hold.accountId !== absorbed.accountId) continue;
    putHold(tables, { ...hold, accountId });
  }
  for (const redemption of [...tables.redemptions.values()]) {
    if (redemption.memberId !== absorbed.memberId) continue;
    const { memberId } = survivor;
    tables.redemptions.set(redemption.redemptionId, { ...redemption, memberId });
  }
  moveCounts(tables, { survivor, absorbed });
  for (const identity of [...tables.identities.values()]) {
    if (identity?.memberId !== absorbed.memberId) continue;
    putIdentity(tables, { ...identity, memberId: survivor.memberId });
  }
  // Whoever had become the absorbed member before is the survivor now.
  for (const member of knownMembers(tables)) {
    if (member.mergedInto !== absorbed.memberId) continue;
    indexMember(tables, { ...member, mergedInto: survivor.memberId });
  }
}

/** Limits a member and a day hold for both together. */
function moveCounts(
  tables: Tables,
  { survivor, absorbed }: { readonly survivor: Member; readonly absorbed: Member },
): void {
  const prefix = `${absorbed.memberId} `;
  for (const [key, quantity] of [...tables.rewardsTaken.entries()]) {
    if (!key.startsWith(prefix)) continue;
    const theirs = `${survivor.memberId} ${key.slice(prefix.length)}`;
    tables.rewardsTaken.set(theirs, quantity + (tables.rewardsTaken.get(theirs) ?? 0));
    tables.rewardsTaken.set(key, 0);
  }
  for (const use of [...tables.dailyUses.values()]) {
    if (use.accountId !== absorbed.accountId) continue;
    const theirs = { ...use, accountId: survivor.accountId };
    const before = tables.dailyUses.get(useKey(theirs))?.points ?? 0;
    tables.dailyUses.set(useKey(theirs), { ...theirs, points: before + use.points });
    tables.dailyUses.set(useKey(use), { ...use, points: 0 });
  }
}
