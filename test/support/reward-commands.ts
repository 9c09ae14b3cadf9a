import type { ChangeReward } from '../../src/loyalty/commands/change-reward.ts';
import type { Draft } from '../../src/loyalty/commands/commands.ts';
import type { CreateReward, NewReward } from '../../src/loyalty/commands/create-reward.ts';
import type { ImportRewardCodes } from '../../src/loyalty/commands/import-reward-codes.ts';
import type { RetireReward } from '../../src/loyalty/commands/retire-reward.ts';
import { DEMO } from './demo-commands.ts';

/** What an operator does to rewards. */

function head(idempotencyKey: string) {
  const { programId } = DEMO.program;
  const actor = 'operator:olga';
  return { programId, idempotencyKey, actor, restrictedTo: null, reason: 'Spring sale.' };
}

export function createReward(
  key: string,
  over: Partial<NewReward> = {},
  reason = 'Spring sale.',
): Draft<CreateReward> {
  const reward = { title: 'Cup', kind: 'GOODS', pointsPrice: 100, ...over } as const;
  return { ...head(key), kind: 'createReward', reward, reason };
}

export function changeReward(
  key: string,
  rewardId: string,
  of: Partial<Pick<ChangeReward, 'changes' | 'clear' | 'reason'>>,
): Draft<ChangeReward> {
  return { ...head(key), kind: 'changeReward', rewardId, changes: {}, clear: [], ...of };
}

export function retireReward(
  key: string,
  rewardId: string,
  reason = 'Spring is over.',
): Draft<RetireReward> {
  return { ...head(key), kind: 'retireReward', rewardId, reason };
}

export function importCodes(
  key: string,
  rewardId: string,
  codes: readonly string[],
): Draft<ImportRewardCodes> {
  return { ...head(key), kind: 'importRewardCodes', rewardId, codes };
}
