import { Ctx, Query, Resolver } from 'type-graphql';
import type { RotatingCode } from '../../access/member-codes.ts';
import type { Context } from '../context.ts';
import { MemberRotatingCode } from '../types/member-code.ts';

@Resolver()
export class MyRotatingMemberCodeQuery {
  @Query(() => MemberRotatingCode, {
    nullable: true,
    description:
      "The calling member's code for this minute of the real time; null for service and operator " +
      'tokens, and when the person behind a member token is not enrolled.',
  })
  async myRotatingMemberCode(@Ctx() context: Context): Promise<RotatingCode | null> {
    const { parts, programId, restrictedTo } = context;
    if (restrictedTo === null) return null;
    const view = await context.loaders.member('externalId', restrictedTo);
    if (view === null) return null;
    return parts.memberCodes.codeOf(programId, view.member.memberId, parts.clock.now());
  }
}
