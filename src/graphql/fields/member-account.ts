import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsAccount } from '../types/account.ts';
import { Member } from '../types/member.ts';

@Resolver(() => Member)
export class MemberAccountField {
  @FieldResolver(() => PointsAccount, {
    description: "The member's points.",
  })
  account() {
    throw notImplemented('Member.account');
  }
}
