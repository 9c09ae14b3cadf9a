import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Member } from '../types/member.ts';
import { type MemberParent, memberParent } from '../views/member-view.ts';

@Resolver()
export class MyMembershipQuery {
  @Query(() => Member, {
    nullable: true,
    description:
      'The calling member; null for service and operator tokens, and when the person behind a ' +
      'member token is not enrolled.',
  })
  async myMembership(@Ctx() context: Context): Promise<MemberParent | null> {
    const { restrictedTo } = context;
    if (restrictedTo === null) return null;
    const view = await context.loaders.member('externalId', restrictedTo);
    return view === null ? null : memberParent(view);
  }
}
