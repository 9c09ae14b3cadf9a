import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PointsAccount } from '../types/account.ts';
import { Member } from '../types/member.ts';
import { type AccountParent, type MemberParent, memberParent } from '../views/member-view.ts';

@Resolver(() => PointsAccount)
export class AccountMemberField {
  @FieldResolver(() => Member, { description: 'Whose points these are.' })
  async member(
    @Root() { memberId, view }: AccountParent,
    @Ctx() { loaders }: Context,
  ): Promise<MemberParent | null> {
    const owner = view ?? (await loaders.ownerOf(memberId));
    return owner === null ? null : memberParent(owner);
  }
}
