import type { Journal } from '../ledger/journal.ts';
import type { Reward } from './reward.ts';
import { changedFields, type RewardChangeKind } from './reward-change.ts';

/** The reward stands like this from now on, and its history says who did it and why. */
export function recordReward(
  journal: Journal,
  from: {
    readonly before: Reward | null;
    readonly after: Reward;
    readonly kind: RewardChangeKind;
    readonly reason: string;
  },
): void {
  const { before, after, kind, reason } = from;
  const { actor, idempotencyKey } = journal.cause;
  journal.record({
    fact: 'RewardRecorded',
    reward: after,
    isFirst: before === null,
    change: {
      changeId: journal.nextId('rch'),
      rewardId: after.rewardId,
      kind,
      fields: changedFields(before, after),
      actor,
      reason,
      recordedAt: journal.now,
      idempotencyKey,
    },
  });
}
