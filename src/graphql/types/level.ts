import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Points } from './scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that members of a level enjoy, described for screens.',
})
export class LevelBenefit {
  @Field(() => String, { description: 'Stable code for programs to act on, e.g. FREE_SHIPPING.' })
  readonly code!: string;

  @Field(() => String, { description: 'Short name for screens.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Longer text for screens, if there is one.' })
  readonly description!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: "A level of the program, reached by growth value (成长值), e.g. 'Silver'.",
})
export class GrowthLevel {
  @Field(() => ID, { description: 'Opaque id, starts with lvl_.' })
  readonly id!: string;

  @Field(() => Int, {
    description: 'Position among the levels; the lowest level has the lowest rank.',
  })
  readonly rank!: number;

  @Field(() => String, { description: 'Name of the level for screens.' })
  readonly name!: string;

  @Field(() => Points, { description: 'Growth value from which a member reaches this level.' })
  readonly threshold!: number;

  @Field(() => [LevelBenefit], {
    description: 'What members of this level enjoy, in screen order.',
  })
  readonly benefits!: readonly LevelBenefit[];
}
