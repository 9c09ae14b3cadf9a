import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Reward } from '../types/reward.ts';
import type { RewardParent } from '../views/reward-view.ts';

@Resolver(() => Reward)
export class RewardCodesLeftField {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many codes of its pool are nobody’s yet, for services and operators. Null for ' +
      'members, and of rewards without a code pool.',
  })
  codesLeft(
    @Root() { hasCodePool, stock }: RewardParent,
    @Ctx() { caller }: Context,
  ): number | null {
    return hasCodePool && caller.role !== 'member' ? stock : null;
  }
}
