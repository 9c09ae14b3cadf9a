import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicCodeKey } from '../../access/member-codes.ts';
import type { Context } from '../context.ts';
import { MemberCodeKey } from '../types/member-code.ts';
import { LoyaltyProgram } from '../types/program.ts';
import type { ProgramParent } from '../views/program-view.ts';

@Resolver(() => LoyaltyProgram)
export class ProgramMemberCodeKeyField {
  @FieldResolver(() => MemberCodeKey, {
    description:
      'Verifies rotating member codes, without asking anybody; changes only with the secret of ' +
      'the service.',
  })
  memberCodeKey(@Root() { id }: ProgramParent, @Ctx() { parts }: Context): PublicCodeKey {
    return parts.memberCodes.publicKeyOf(id);
  }
}
