import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { Member } from '../types/member.ts';
import { RewardRedemption } from '../types/reward.ts';

@Resolver(() => RewardRedemption)
export class RedemptionMemberField {
  @FieldResolver(() => Member, {
    description: 'Who took it.',
  })
  member() {
    throw notImplemented('RewardRedemption.member');
  }
}
