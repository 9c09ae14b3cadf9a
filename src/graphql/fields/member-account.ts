import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PointsAccount } from '../types/account.ts';
import { Member } from '../types/member.ts';
import { type AccountParent, accountParent, type MemberParent } from '../views/member-view.ts';

@Resolver(() => Member)
export class MemberAccountField {
  @FieldResolver(() => PointsAccount, { description: "The member's points." })
  account(@Root() { view }: MemberParent): AccountParent {
    return accountParent(view.account, view);
  }
}
