import type { Instant } from '../time.ts';
import type { Reward } from './reward.ts';

export type RewardChangeKind = 'CREATED' | 'CHANGED' | 'RETIRED' | 'CODES_IMPORTED';

/** One thing that a reward says, as JSON text before and after. */
export interface RewardFieldChange {
  readonly field: string;
  /** Null of a reward that was not there. */
  readonly before: string | null;
  readonly after: string;
}

/** What somebody did to a reward: one line of its history, which never changes. */
export interface RewardChange {
  /** Time-ordered. */
  readonly changeId: string;
  readonly rewardId: string;
  readonly kind: RewardChangeKind;
  readonly fields: readonly RewardFieldChange[];
  readonly actor: string;
  readonly reason: string;
  readonly recordedAt: Instant;
  readonly idempotencyKey: string;
}

/** What of a reward is other than before. */
export function changedFields(before: Reward | null, after: Reward): readonly RewardFieldChange[] {
  const fields = Object.keys(after).toSorted() as (keyof Reward)[];
  return fields
    .filter((field) => field !== 'rewardId')
    .map((field) => ({
      field,
      before: before === null ? null : JSON.stringify(before[field]),
      after: JSON.stringify(after[field]),
    }))
    .filter((change) => change.before !== change.after);
}
