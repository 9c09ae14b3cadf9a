import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Reward } from '../types/reward.ts';
import type { RewardParent } from '../views/reward-view.ts';

@Resolver(() => Reward)
export class RewardCodesLeftField {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many codes of its pool are nobody’s yet, which is its `stock`; null for rewards ' +
      'without a code pool.',
  })
  codesLeft(@Root() { hasCodePool, stock }: RewardParent): number | null {
    return hasCodePool ? stock : null;
  }
}
