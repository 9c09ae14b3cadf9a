import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { lookupOf } from '../../loyalty/account/member.ts';
import { checkMemberRef } from '../../loyalty/commands/check.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
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
    const problem = checkMemberRef(['by'], by);
    const lookup = lookupOf(by);
    // This answer is no union, so that a reference that cannot be one is a top-level error.
    if (problem !== null) throw badUserInput(`${problem.path.join('.')}: ${problem.message}`);
    if (lookup === null) return null;
    const view = await context.loaders.member(lookup.kind, lookup.value);
    return view === null ? null : memberParent(view);
  }
}
