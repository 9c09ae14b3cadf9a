import type { BatchKeys } from '../../src/engine/ports.ts';

import { IDENTITY_KINDS, REF_KIND_OF } from '../../src/loyalty/account/identity.ts';
import { lookupsOf, type MemberRef } from '../../src/loyalty/account/member.ts';

import type { RewardCodesKey } from '../../src/loyalty/commands/command.ts';

import type { OrderRecord } from '../../src/loyalty/earning/order-record.ts';
import type { Loaded } from '../../src/loyalty/loaded.ts';
import type { Lot } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';

import { identityKey } from './in-memory-identities.ts';

import { codesHandedOut, expiredEntries, type Rows, rewardsTaken } from './in-memory-rows.ts';
import { rulesFrom } from './in-memory-rule-books.ts';

/** What a batch has to lock, each kind in the order of its ids. */
export interface Locks {
  readonly accountIds: readonly string[];
  /** Orders on record without an owner. */
  readonly orderIds: readonly string[];
  readonly rewardIds: readonly string[];
}

/** The accounts, ownerless orders and rewards that the keys lead to. */
export function locksOf(rows: Rows, keys: BatchKeys): Locks {
  const named = keys.members.flatMap((ref) => accountNamed(rows, ref));
  const ownerless = [...keys.orderIds, ...keys.ownersOf].filter(
    (id) => rows.orders.get(id)?.accountId === null,
  );
  const rewardIds = [...keys.rewardIds, ...rewardsOf(rows, keys)];
  return {
    accountIds: sorted([...named, ...accountsWithLots(rows, keys)]).filter((id) =>
      rows.accounts.has(id),
    ),
    orderIds: sorted(ownerless),
    rewardIds: sorted(rewardIds).filter((id) => rows.rewards.has(id)),
  };
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

function accountNamed(rows: Rows, ref: MemberRef): readonly string[] {
  return lookupsOf(ref)
    .flatMap((lookup) => {
      if (lookup.kind === 'id') return rows.members.has(lookup.value) ? [lookup.value] : [];
      const kind = IDENTITY_KINDS.find((of) => REF_KIND_OF[of] === lookup.kind) ?? 'PHONE';
      return rows.identities.get(identityKey({ kind, value: lookup.value }))?.memberId ?? [];
    })
    .map((memberId) => accountOf(rows, memberId));
}

/** The account of a member, of one who was merged the survivor's. */
function accountOf({ members }: Rows, memberId: string): string {
  const member = members.get(memberId);
  const mergedInto = member?.mergedInto ?? null;
  return (mergedInto === null ? member : members.get(mergedInto))?.accountId ?? '';
}

function rewardsOf({ redemptions }: Rows, { redemptionIds }: BatchKeys): readonly string[] {
  return redemptionIds.flatMap((id) => redemptions.get(id)?.rewardId ?? []);
}

/** Accounts that the keys lead to with all their lots. */
function accountsWithLots(rows: Rows, keys: BatchKeys): readonly string[] {
  const { redemptions, holds, orders } = rows;
  const expiring = [...rows.lots.values()].filter(({ expiresAt, ...lot }) =>
    keys.expiring.some(
      ({ from, until }) =>
        expiresAt !== null &&
        expiresAt >= from &&
        expiresAt < until &&
        isOpen({ expiresAt, ...lot }),
    ),
  );
  const takers = keys.redemptionIds.flatMap((id) => redemptions.get(id)?.memberId ?? []);
  return [
    ...keys.lotsOf.flatMap((ref) => accountNamed(rows, ref)),
    ...keys.accountIds,
    ...keys.ownersOf.flatMap((id) => orders.get(id)?.accountId ?? []),
    ...keys.holdIds.flatMap((id) => holds.get(id)?.accountId ?? []),
    ...takers.map((id) => accountOf(rows, id)),
    ...expiring.map(({ accountId }) => accountId),
  ];
}

const isOpen = ({ remaining, pending, held }: Lot) => remaining + pending + held > 0;

/** Nothing but what the keys name: whoever has not asked for it does not know it. */
export function loadedFor(rows: Rows, ruleBook: RuleBook, keys: BatchKeys): Loaded {
  const accounts = locksOf(rows, keys).accountIds.flatMap((id) => rows.accounts.get(id) ?? []);
  const accountIds = new Set(accounts.map(({ accountId }) => accountId));
  const more = keysWithEarlyRefunds(rows, keys);
  const withLots = new Set(accountsWithLots(rows, more));
  const holds = [...rows.holds.values()].filter(
    ({ accountId, status, holdId }) =>
      keys.holdIds.includes(holdId) || (status === 'OPEN' && withLots.has(accountId)),
  );
  const orderIds = [...keys.orderIds, ...keys.ownersOf, ...holds.map((of) => of.orderId)];
  const orders = sorted(orderIds).flatMap((id) => rows.orders.get(id) ?? []);
  const redemptions = keys.redemptionIds.flatMap((id) => rows.redemptions.get(id) ?? []);
  const settled = new Set([...keys.ownersOf, ...holds.map(({ orderId }) => orderId)]);
  const shares = [
    ...holds.flatMap((hold) => hold.lots),
    ...orders
      .filter((order) => settled.has(order.orderId) || awaitsReport(order))
      .flatMap((order) => order.redemption?.lots ?? []),
    ...redemptions.flatMap((redemption) => redemption.lots),
  ];
  const named = new Set(shares.map(({ lotId }) => lotId));
  return {
    ...namedRules(rulesFrom(rows, ruleBook), { keys, orders }),
    members: [...rows.members.values()],
    names: [...rows.identities.values()],
    identities: keys.identities ? [...rows.identities.values()] : [],
    accounts,
    lots: [...rows.lots.values()].filter(
      (lot) =>
        (withLots.has(lot.accountId) && isOpen(lot)) ||
        (accountIds.has(lot.accountId) && named.has(lot.lotId)),
    ),
    holds,
    warnings: rows.warnings.filter(({ accountId }) => withLots.has(accountId)),
    orders,
    refunds: more.refundIds.flatMap((id) => rows.refunds.get(id) ?? []),
    rewards: [...keys.rewardIds, ...rewardsOf(rows, keys)].flatMap(
      (id) => rows.rewards.get(id) ?? [],
    ),
    redemptions,
    rewardsTaken: rewardsTaken(rows, ruleBook),
    rewardCodes: keys.codesOf.flatMap((key) => codesLeft(rows, key)),
    knownCodes: [...rows.codes.keys(), ...codesHandedOut(rows)].filter((code) =>
      keys.codes.includes(code),
    ),
    activities: keys.activityIds.flatMap((id) => rows.activities.get(id) ?? []),
    expired: expiredEntries(rows).filter(
      ({ accountId, sequence }) => accountIds.has(accountId) && keys.expiredAt.includes(sequence),
    ),
    dailyUses: [...rows.dailyUses.values()].filter(({ accountId }) => accountIds.has(accountId)),
  };
}

/** Drafts and revisions that are asked for, or by which an order has earned. */
function namedRules(
  { drafts, earlierRuleBooks, ruleBooks, ...inForce }: ReturnType<typeof rulesFrom>,
  of: { readonly keys: BatchKeys; readonly orders: readonly OrderRecord[] },
) {
  const { draftIds, revisions, program } = of.keys;
  const earned = of.orders.map(({ earning }) => earning?.revision ?? 0);
  return {
    ...inForce,
    drafts: drafts.filter(({ draftId }) => draftIds.includes(draftId)),
    earlierRuleBooks: earlierRuleBooks.filter(({ revision }) =>
      [...revisions, ...earned].includes(revision),
    ),
    ...(program ? { ruleBooks } : {}),
  };
}

/** The next codes of a reward's pool, as many as are asked for. */
function codesLeft({ codes }: Rows, { rewardId, count }: RewardCodesKey) {
  return [...codes.values()]
    .filter((row) => row.rewardId === rewardId && row.redemptionId === null)
    .toSorted((a, b) => (a.codeId < b.codeId ? -1 : 1))
    .slice(0, count);
}

/** Refunds of the order have come, and its lines have not. */
function awaitsReport({ earning, waiting, refunded }: OrderRecord): boolean {
  return earning === null && (waiting.length > 0 || refunded.isWhole);
}

/** What came before its order takes back from lots that an earn does not need. */
function keysWithEarlyRefunds({ orders }: Rows, keys: BatchKeys): BatchKeys {
  const known = [...keys.orderIds, ...keys.ownersOf].flatMap((id) => orders.get(id) ?? []);
  const isUnowned = (id: string) => (orders.get(id)?.accountId ?? null) === null;
  if (!known.some(awaitsReport) && !keys.ownersOf.some(isUnowned)) return keys;
  const waiting = known.flatMap((order) => order.waiting.map(({ refundId }) => refundId));
  return { ...keys, lotsOf: keys.members, refundIds: [...keys.refundIds, ...waiting] };
}
