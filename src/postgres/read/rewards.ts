import type { Reward } from '../../loyalty/rewards/reward.ts';
import { textArray } from '../array-literal.ts';
import { REWARD_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import type { Page, RewardsPageKey } from '../reads.ts';
import { run, statement } from '../statement.ts';
import { forEachKey, oneOrNone, pageOf, readSlots } from './read.ts';

const REWARDS = statement(
  'rewards',
  forEachKey(
    { types: ['text'], names: ['reward_id'] },
    `select ${REWARD_COLUMNS} from reward r
     where r.program_id = $1 and r.reward_id = k.reward_id`,
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
  `select ${REWARD_COLUMNS} from reward r where r.program_id = $1
   and ($4::boolean or r.retired_at is null)
   and ($2::text is null or (r.position, r.reward_id) > (
     select s.position, s.reward_id from reward s where s.program_id = $1 and s.reward_id = $2))
   order by r.position, r.reward_id limit $3`,
);

/** By position, then id. Nothing follows a reward that does not exist. */
export async function readRewardsPage(
  database: Database,
  programId: string,
  { after, limit, includeRetired }: RewardsPageKey,
): Promise<Page<Reward>> {
  const rows = await run<Reward>(database.orm.em.fork(), PAGE, [
    programId,
    after,
    limit + 1,
    includeRetired,
  ]);
  return pageOf(rows, limit);
}
