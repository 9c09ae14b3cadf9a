import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicCodeKey } from '../../access/member-codes.ts';
import type { Context } from '../context.ts';
import { MemberCodeKey } from '../types/member-code.ts';
import { LoyaltyProgram } from '../types/program.ts';
import type { ProgramParent } from '../views/program-view.ts';

@Resolver(() => LoyaltyProgram)
export class ProgramMemberCodeKeysField {
  @FieldResolver(() => MemberCodeKey, {
    description: 'The first of `memberCodeKeys`: by it the codes of now are signed.',
  })
  memberCodeKey(@Root() { id }: ProgramParent, @Ctx() { parts }: Context): PublicCodeKey {
    return parts.memberCodes.publicKeysOf(id)[0];
  }

  @FieldResolver(() => [MemberCodeKey], {
    description:
      'Verify rotating member codes, without asking anybody: a code is good by any of them. One, ' +
      'and while the secret of the service is being changed two; fetch them once a day.',
  })
  memberCodeKeys(
    @Root() { id }: ProgramParent,
    @Ctx() { parts }: Context,
  ): readonly PublicCodeKey[] {
    return parts.memberCodes.publicKeysOf(id);
  }
}
