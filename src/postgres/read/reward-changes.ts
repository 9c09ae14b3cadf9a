import type { RewardChange } from '../../loyalty/rewards/reward-change.ts';
import { numberArray, textArray } from '../array-literal.ts';
import type { Database } from '../orm.ts';
import type { Page, RewardChangesPageKey } from '../reads.ts';
import { statement } from '../statement.ts';
import { forEachKey, pageOf, readSlots } from './read.ts';

type Row = RewardChange & { readonly slot: number };

// Ids are time-ordered, so they order the list.
const PAGE = statement(
  'reward-changes-page',
  forEachKey(
    { types: ['text', 'text', 'int'], names: ['reward_id', 'before', 'size'] },
    `select g.change_id as "changeId", g.reward_id as "rewardId", g.kind, g.fields, g.actor,
       g.reason, g.recorded_at as "recordedAt", g.idempotency_key as "idempotencyKey"
     from reward_change g where g.program_id = $1 and g.reward_id = k.reward_id
     and (k.before is null or g.change_id < k.before) order by g.change_id desc limit k.size`,
  ),
);

/** Newest first. */
export async function readRewardChangesPage(
  database: Database,
  programId: string,
  keys: readonly RewardChangesPageKey[],
): Promise<readonly Page<RewardChange>[]> {
  const found = await readSlots<Row, readonly RewardChange[]>(database, PAGE, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.rewardId)),
      textArray(keys.map((key) => key.before)),
      numberArray(keys.map((key) => key.limit + 1)),
    ],
    count: keys.length,
    answer: (rows) => rows,
  });
  return found.map((items, index) => pageOf(items, keys[index]?.limit ?? 0));
}
