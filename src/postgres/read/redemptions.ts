import type { RewardRedemption } from '../../loyalty/rewards/reward-redemption.ts';
import { numberArray, textArray } from '../array-literal.ts';
import { REDEMPTION_COLUMNS } from '../columns.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { Page, RedemptionCountKey, RedemptionsPageKey } from '../reads.ts';
import { statement } from '../statement.ts';
import { forEachKey, oneOrNone, pageOf, readSlots } from './read.ts';

type Row = RewardRedemption & { readonly slot: number };

const REDEMPTIONS = statement(
  'redemptions',
  forEachKey(
    { types: ['text'], names: ['redemption_id'] },
    `select ${REDEMPTION_COLUMNS} from reward_redemption x
     where x.program_id = $1 and x.redemption_id = k.redemption_id`,
  ),
);

export function readRedemptions(
  database: Database,
  programId: string,
  redemptionIds: readonly string[],
): Promise<readonly (RewardRedemption | null)[]> {
  return readSlots<Row, RewardRedemption | null>(database, REDEMPTIONS, {
    parameters: [programId, textArray(redemptionIds)],
    count: redemptionIds.length,
    answer: oneOrNone,
  });
}

// Ids are time-ordered, so they order the list.
const PAGE = statement(
  'redemptions-page',
  forEachKey(
    { types: ['text', 'text', 'int'], names: ['member_id', 'before', 'size'] },
    `select ${REDEMPTION_COLUMNS} from reward_redemption x
     where x.program_id = $1 and x.member_id = k.member_id
     and (k.before is null or x.redemption_id < k.before)
     order by x.redemption_id desc limit k.size`,
  ),
);

/** Newest first. */
export async function readRedemptionsPage(
  database: Database,
  programId: string,
  keys: readonly RedemptionsPageKey[],
): Promise<readonly Page<RewardRedemption>[]> {
  const found = await readSlots<Row, readonly RewardRedemption[]>(database, PAGE, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.memberId)),
      textArray(keys.map((key) => key.before)),
      numberArray(keys.map((key) => key.limit + 1)),
    ],
    count: keys.length,
    answer: (rows) => rows,
  });
  return found.map((items, index) => pageOf(items, keys[index]?.limit ?? 0));
}

const COUNTS = statement(
  'redemption-counts',
  forEachKey(
    { types: ['text', 'text', 'timestamptz'], names: ['member_id', 'reward_id', 'since'] },
    `select coalesce(sum(x.quantity), 0)::int as taken from reward_redemption x
     where x.program_id = $1 and x.member_id = k.member_id and x.reward_id = k.reward_id
     and x.status <> 'CANCELLED' and (k.since is null or x.redeemed_at >= k.since)`,
  ),
);

/** How many of the reward the member has taken since then, cancelled ones left out. */
export function readRedemptionCounts(
  database: Database,
  programId: string,
  keys: readonly RedemptionCountKey[],
): Promise<readonly number[]> {
  return readSlots<{ readonly slot: number; readonly taken: number }, number>(database, COUNTS, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.memberId)),
      textArray(keys.map((key) => key.rewardId)),
      textArray(keys.map(({ since }) => (since === null ? null : formatInstant(since)))),
    ],
    count: keys.length,
    answer: ([row]) => row?.taken ?? 0,
  });
}
