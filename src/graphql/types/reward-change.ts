import { Field, ID, ObjectType } from 'type-graphql';
import type { RewardChangeKind as Kind } from '../../loyalty/rewards/reward-change.ts';
import { describedEnum } from './described-enum.ts';
import { PageInfo } from './page.ts';
import { DateTime } from './scalars.ts';

export const RewardChangeKind = describedEnum<Kind>(
  'RewardChangeKind',
  'What was done to a reward.',
  {
    CREATED: 'It was put on the list.',
    CHANGED: 'Something that it says was changed.',
    RETIRED: 'It was taken off the list for good.',
    CODES_IMPORTED: 'Codes came into its pool.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that a reward says other than before.',
})
export class RewardFieldChange {
  @Field(() => String, { description: 'What of the reward, e.g. pointsPrice.' })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As JSON text before; null when the reward was created.',
  })
  readonly before!: string | null;

  @Field(() => String, { description: 'As JSON text from then on.' })
  readonly after!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What somebody did to a reward: a line of its history, which never changes.',
})
export class RewardChange {
  @Field(() => ID, { description: 'Opaque id, starts with rch_.' })
  readonly id!: string;

  @Field(() => RewardChangeKind, { description: 'What was done.' })
  readonly kind!: Kind;

  @Field(() => [RewardFieldChange], { description: 'What of the reward is other than before.' })
  readonly fields!: readonly RewardFieldChange[];

  @Field(() => String, { description: 'Who did it, e.g. operator:olga.' })
  readonly actor!: string;

  @Field(() => String, { description: 'Why, in their words.' })
  readonly reason!: string;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  readonly recordedAt!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One line of history in a page.' })
export class RewardChangeEdge {
  @Field(() => String, {
    description: 'Opaque; pass it as `after` to continue behind this edge.',
  })
  readonly cursor!: string;

  @Field(() => RewardChange, { description: 'What stands at this place of the list.' })
  readonly node!: RewardChange;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the history of a reward.' })
export class RewardChangeConnection {
  @Field(() => [RewardChangeEdge], { description: 'The page, in order.' })
  readonly edges!: readonly RewardChangeEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  readonly pageInfo!: PageInfo;
}
