import { Args, Directive, FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { RewardRedemptionConnection } from '../types/connections.ts';
import { Member } from '../types/member.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';

@Resolver(() => Member)
export class MemberRedemptionsField {
  @Directive(PAGE_SIZE)
  @FieldResolver(() => RewardRedemptionConnection, {
    description: 'Rewards that the member took, latest first.',
  })
  redemptions(@Args(() => PageArguments) _page: PageArguments) {
    throw notImplemented('Member.redemptions');
  }
}
