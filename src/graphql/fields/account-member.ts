import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsAccount } from '../types/account.ts';
import { Member } from '../types/member.ts';

@Resolver(() => PointsAccount)
export class AccountMemberField {
  @FieldResolver(() => Member, {
    description: 'Whose points these are.',
  })
  member() {
    throw notImplemented('PointsAccount.member');
  }
}
