import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Member } from '../types/member.ts';
import { RewardRedemption } from '../types/reward.ts';
import { type MemberParent, memberParent } from '../views/member-view.ts';
import type { RedemptionParent } from '../views/reward-view.ts';

@Resolver(() => RewardRedemption)
export class RedemptionMemberField {
  @FieldResolver(() => Member, { description: 'Who took it.' })
  async member(
    @Root() { memberId }: RedemptionParent,
    @Ctx() { loaders }: Context,
  ): Promise<MemberParent | null> {
    const view = await loaders.ownerOf(memberId);
    return view === null ? null : memberParent(view);
  }
}
