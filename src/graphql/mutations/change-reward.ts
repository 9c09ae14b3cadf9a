import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ChangeReward } from '../../loyalty/commands/change-reward.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  ChangeRewardInput,
  ChangeRewardResult,
  type RewardChangesInput,
} from '../types/reward-setting.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class ChangeRewardMutation {
  @Mutation(() => ChangeRewardResult, {
    description:
      'Change what a reward says: only what is given changes. What was taken of it before stays ' +
      'as it was taken.',
  })
  async changeReward(
    @Ctx() context: Context,
    @Arg('input', () => ChangeRewardInput, { description: 'Which one, what, and why.' })
    { idempotencyKey, changes, ...input }: ChangeRewardInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    const command = { kind: 'changeReward', ...head, ...input, ...partsOf(changes) } as const;
    return answerParent(await context.parts.engine.submit<ChangeReward>(command));
  }
}

/** Absent is as it was, null is none: to a command absent and null are the same. */
function partsOf(changes: RewardChangesInput): Pick<ChangeReward, 'changes' | 'clear'> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return {
    changes: Object.fromEntries(given.filter(([, value]) => value !== null)),
    clear: given.flatMap(([field, value]) => (value === null ? [field] : [])),
  };
}
