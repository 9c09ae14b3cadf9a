import type { Reward } from '../../loyalty/rewards/reward.ts';
import { textArray } from '../array-literal.ts';
import type { Database } from '../orm.ts';
import type { Page, RewardsPageKey } from '../reads.ts';
import { run, statement } from '../statement.ts';
import { forEachKey, oneOrNone, pageOf, readSlots } from './read.ts';

const REWARD_COLUMNS = `
  w.reward_id as "rewardId", w.title, w.description, w.kind, w.points_price as "pointsPrice",
  w.cash_price as "cashPrice", w.stock, w.per_member_limit as "perMemberLimit",
  w.minimum_level_id as "minimumLevelId", w.available_from as "availableFrom",
  w.available_until as "availableUntil"`;

const REWARDS = statement(
  'rewards',
  forEachKey(
    { types: ['text'], names: ['reward_id'] },
    `select ${REWARD_COLUMNS} from reward w
     where w.program_id = $1 and w.reward_id = k.reward_id`,
  ),
);

export function readRewards(
  database: Database,
  programId: string,
  rewardIds: readonly string[],
): Promise<readonly (Reward | null)[]> {
  return readSlots<Reward & { readonly slot: number }, Reward | null>(database, REWARDS, {
    parameters: [programId, textArray(rewardIds)],
    count: rewardIds.length,
    answer: oneOrNone,
  });
}

const PAGE = statement(
  'rewards-page',
  `select ${REWARD_COLUMNS} from reward w where w.program_id = $1
   and ($2::text is null or (w.position, w.reward_id) > (
     select s.position, s.reward_id from reward s where s.program_id = $1 and s.reward_id = $2))
   order by w.position, w.reward_id limit $3`,
);

/** By position, then id. Nothing follows a reward that does not exist. */
export async function readRewardsPage(
  database: Database,
  programId: string,
  { after, limit }: RewardsPageKey,
): Promise<Page<Reward>> {
  const rows = await run<Reward>(database.orm.em.fork(), PAGE, [programId, after, limit + 1]);
  return pageOf(rows, limit);
}
