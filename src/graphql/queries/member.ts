import { Arg, Query, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { Member, MemberRef } from '../types/member.ts';

@Resolver()
export class MemberQuery {
  @Query(() => Member, {
    nullable: true,
    description:
      "One member. Null when there is none in the caller's program, or the caller may not see it.",
  })
  member(
    @Arg('by', () => MemberRef, { description: 'Exactly one name of the member.' }) _by: MemberRef,
  ) {
    throw notImplemented('member');
  }
}
