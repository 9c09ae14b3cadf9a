import type { Reward } from '../loyalty/rewards/reward.ts';
import type { RewardChange } from '../loyalty/rewards/reward-change.ts';
import type { RewardCode } from '../loyalty/rewards/reward-code.ts';
import type { RewardRedemption } from '../loyalty/rewards/reward-redemption.ts';
import type { Instant } from '../loyalty/time.ts';
import { type Column, insertInto, type RowWriter, updateOf, writeTogether } from './set-wise.ts';

/** How what is about rewards is written. */

const REDEMPTION: readonly Column<RewardRedemption>[] = [
  { name: 'redemption_id', type: 'text', of: (row) => row.redemptionId },
  { name: 'member_id', type: 'text', of: (row) => row.memberId },
  { name: 'reward_id', type: 'text', of: (row) => row.rewardId },
  { name: 'quantity', type: 'int', of: (row) => row.quantity },
  { name: 'points', type: 'bigint', of: (row) => row.points },
  { name: 'status', type: 'text', of: (row) => row.status },
  { name: 'code', type: 'text', of: (row) => row.code },
  { name: 'codes', type: 'json', of: ({ codes }) => (codes.length > 1 ? codes : null) },
  { name: 'redeemed_at', type: 'timestamptz', of: (row) => row.redeemedAt },
  { name: 'settled_at', type: 'timestamptz', of: (row) => row.settledAt },
  { name: 'store_id', type: 'text', of: (row) => row.storeId },
  { name: 'taken_at_store_id', type: 'text', of: (row) => row.takenAtStoreId },
  { name: 'lots', type: 'json', of: (row) => row.lots },
];

/** What is left of a reward that has a stock. */
export interface Stock {
  readonly rewardId: string;
  readonly stock: number | null;
}

const STOCK: readonly Column<Stock>[] = [
  { name: 'reward_id', type: 'text', of: (row) => row.rewardId },
  { name: 'stock', type: 'int', of: (row) => row.stock },
];

/** A code of a pool that is a member's from now on. */
export interface IssuedCode {
  readonly code: string;
  readonly redemptionId: string;
}

const ISSUED: readonly Column<IssuedCode>[] = [
  { name: 'code', type: 'text', of: (row) => row.code },
  { name: 'redemption_id', type: 'text', of: (row) => row.redemptionId },
];

// A hot reward is one row here, however many the batch takes of it.
export const writeRedemptions = writeTogether<
  [RewardRedemption, RewardRedemption, Stock, IssuedCode]
>('save-redemptions', [
  insertInto('reward_redemption', REDEMPTION),
  updateOf('reward_redemption', ['redemption_id'], REDEMPTION),
  updateOf('reward', ['reward_id'], STOCK),
  updateOf('reward_code', ['code'], ISSUED),
]);

const REWARD: readonly Column<Reward>[] = [
  { name: 'reward_id', type: 'text', of: (row) => row.rewardId },
  { name: 'title', type: 'text', of: (row) => row.title },
  { name: 'description', type: 'text', of: (row) => row.description },
  { name: 'kind', type: 'text', of: (row) => row.kind },
  { name: 'points_price', type: 'bigint', of: (row) => row.pointsPrice },
  { name: 'prices_by_level', type: 'json', of: (row) => row.pricesByLevel },
  { name: 'cash_price', type: 'json', of: (row) => row.cashPrice },
  { name: 'stock', type: 'int', of: (row) => row.stock },
  { name: 'has_code_pool', type: 'boolean', of: (row) => row.hasCodePool },
  { name: 'per_member_limit', type: 'int', of: (row) => row.perMemberLimit },
  { name: 'limit_period', type: 'text', of: (row) => row.limitPeriod },
  { name: 'minimum_level_id', type: 'text', of: (row) => row.minimumLevelId },
  { name: 'available_from', type: 'timestamptz', of: (row) => row.availableFrom },
  { name: 'available_until', type: 'timestamptz', of: (row) => row.availableUntil },
  { name: 'image_urls', type: 'json', of: (row) => row.imageUrls },
  { name: 'store_ids', type: 'json', of: (row) => row.storeIds },
  { name: 'retired_at', type: 'timestamptz', of: (row) => row.retiredAt },
];

// Behind all that are on the list. Two that are made at once may share a place: then the older one
// comes first, as its id does.
const NEW_REWARD: RowWriter<Reward> = {
  columns: REWARD,
  write: (source) => {
    const names = REWARD.map(({ name }) => name).join(', ');
    return `insert into reward (program_id, ${names}, position)
      select $1::text, ${REWARD.map(({ name }) => `u.${name}`).join(', ')}, coalesce((
        select r.position from reward r where r.program_id = $1 order by r.position desc limit 1
      ), -1) + 1 from ${source}`;
  },
};

const CHANGE: readonly Column<RewardChange>[] = [
  { name: 'reward_id', type: 'text', of: (row) => row.rewardId },
  { name: 'change_id', type: 'text', of: (row) => row.changeId },
  { name: 'kind', type: 'text', of: (row) => row.kind },
  { name: 'fields', type: 'json', of: (row) => row.fields },
  { name: 'actor', type: 'text', of: (row) => row.actor },
  { name: 'reason', type: 'text', of: (row) => row.reason },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
  { name: 'idempotency_key', type: 'text', of: (row) => row.idempotencyKey },
];

export interface ImportedCode extends RewardCode {
  readonly importedAt: Instant;
}

const CODE: readonly Column<ImportedCode>[] = [
  { name: 'code', type: 'text', of: (row) => row.code },
  { name: 'reward_id', type: 'text', of: (row) => row.rewardId },
  { name: 'code_id', type: 'text', of: (row) => row.codeId },
  { name: 'imported_at', type: 'timestamptz', of: (row) => row.importedAt },
];

// No ON CONFLICT for a code: one that somebody else has imported meanwhile makes this batch start
// over, and see it.
export const writeRewards = writeTogether<[Reward, Reward, RewardChange, ImportedCode]>(
  'save-rewards',
  [
    NEW_REWARD,
    updateOf('reward', ['reward_id'], REWARD),
    insertInto('reward_change', CHANGE),
    insertInto('reward_code', CODE),
  ],
);
