import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { levelOf } from '../../loyalty/levels/level-of.ts';
import type { Context } from '../context.ts';
import { GrowthLevel } from '../types/level.ts';
import { Member } from '../types/member.ts';
import type { MemberParent } from '../views/member-view.ts';
import { type LevelParent, levelParent } from '../views/program-view.ts';

@Resolver(() => Member)
export class MemberLevelField {
  @FieldResolver(() => GrowthLevel, { description: 'The level that the growth value reaches.' })
  async level(
    @Root() { growthValue }: MemberParent,
    @Ctx() { loaders }: Context,
  ): Promise<LevelParent> {
    const { levels } = await loaders.ruleBook();
    return levelParent(levelOf(levels, growthValue));
  }
}
