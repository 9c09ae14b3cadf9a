import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { memberBy } from '../member-by.ts';
import { Member, MemberRef } from '../types/member.ts';
import { type MemberParent, memberParent } from '../views/member-view.ts';

@Resolver()
export class MemberQuery {
  @Query(() => Member, {
    nullable: true,
    description:
      "One member. Null when there is none in the caller's program, or the caller may not see it.",
  })
  async member(
    @Ctx() context: Context,
    @Arg('by', () => MemberRef, { description: 'Exactly one name of the member.' }) by: MemberRef,
  ): Promise<MemberParent | null> {
    const view = await memberBy(context, by);
    return view === null ? null : memberParent(view);
  }
}
