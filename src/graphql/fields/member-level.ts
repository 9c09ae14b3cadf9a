import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { GrowthLevel } from '../types/level.ts';
import { Member } from '../types/member.ts';

@Resolver(() => Member)
export class MemberLevelField {
  @FieldResolver(() => GrowthLevel, {
    description: 'The level that the growth value reaches.',
  })
  level() {
    throw notImplemented('Member.level');
  }
}
