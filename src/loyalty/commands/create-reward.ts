import { Journal } from '../ledger/journal.ts';
import { invalidInput } from '../rejection.ts';
import { recordReward } from '../rewards/record-reward.ts';
import { completeReward, type Reward, type RewardKind } from '../rewards/reward.ts';
import {
  checkIdempotencyKey,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import {
  COUNT_MAX,
  checkReward,
  checkTerms,
  namesLevels,
  type RewardTerms,
} from './check-reward.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';

type Needed = 'title' | 'pointsPrice';

/** A reward as an operator describes it; what is absent is as most rewards have it. */
export interface NewReward
  extends Pick<RewardTerms, Needed>,
    Readonly<{ [Term in keyof Omit<RewardTerms, Needed>]?: RewardTerms[Term] | null | undefined }> {
  readonly kind: RewardKind;
  /** Default without limit. */
  readonly stock?: number | null | undefined;
  /** Default false. */
  readonly hasCodePool?: boolean | null | undefined;
}

/** An operator puts a reward on the list, behind those that are there. */
export interface CreateReward extends CommandHead {
  readonly kind: 'createReward';
  readonly reward: NewReward;
  /** For its history. */
  readonly reason: string;
}

export interface CreateRewardSuccess {
  readonly type: 'CreateRewardSuccess';
  readonly reward: Reward;
}

/**
 * Refusals: LoyaltyInvalidInput, with the path of the first field that is at fault. A reward with a
 * code pool begins with none left: its stock are the codes that are imported.
 */
export const createReward: CommandType<CreateReward, CreateRewardSuccess> = {
  check({ idempotencyKey, reward, reason }) {
    const { stock, hasCodePool } = reward;
    const path = ['reward', 'stock'];
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkTerms(['reward'], reward),
      () => (stock == null ? null : checkWhole(path, stock, { minimum: 0, maximum: COUNT_MAX })),
      () =>
        stock != null && hasCodePool === true
          ? invalidInput(path, 'The codes that are imported are its stock.')
          : null,
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf: ({ reward }) => ({ ...NO_KEYS, program: namesLevels(reward) }),

  decide(workingSet, command, now): Decision<CreateRewardSuccess> {
    const journal = new Journal(workingSet, { cause: command, now });
    const reward = rewardOf(journal.nextId('rwd'), command.reward);
    const problem = checkReward(['reward'], reward, workingSet);
    if (problem !== null) return refuse(problem);
    // From here it must succeed.
    const { reason } = command;
    recordReward(journal, { before: null, after: reward, kind: 'CREATED', reason });
    return accept(journal, { type: 'CreateRewardSuccess', reward });
  },
};

function rewardOf(rewardId: string, said: NewReward): Reward {
  const hasCodePool = said.hasCodePool ?? false;
  return completeReward({
    rewardId,
    title: said.title,
    description: said.description ?? null,
    kind: said.kind,
    pointsPrice: said.pointsPrice,
    pricesByLevel: said.pricesByLevel ?? [],
    cashPrice: said.cashPrice ?? null,
    stock: hasCodePool ? 0 : (said.stock ?? null),
    hasCodePool,
    perMemberLimit: said.perMemberLimit ?? null,
    limitPeriod: said.limitPeriod ?? 'LIFETIME',
    minimumLevelId: said.minimumLevelId ?? null,
    availableFrom: said.availableFrom ?? null,
    availableUntil: said.availableUntil ?? null,
    imageUrls: said.imageUrls ?? [],
    storeIds: said.storeIds ?? [],
  });
}
