import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PreviewStatus } from '../../loyalty/preview/preview.ts';
import { describedEnum } from './described-enum.ts';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { GrowthLevel } from './level.ts';
import { LoyaltyMoney } from './money.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import {
  LoyaltyRuleBookInvalid,
  LoyaltyRuleBookNotFound,
  LoyaltyRuleBookOutdated,
} from './rule-book-rejection.ts';
import { DateTime, Points } from './scalars.ts';

const LoyaltyRuleBookPreviewStatus = describedEnum<PreviewStatus>(
  'LoyaltyRuleBookPreviewStatus',
  'How far a preview is.',
  {
    WAITING: 'It was asked for, and begins within seconds.',
    RUNNING: 'Past events are being counted; what is shown is counted so far.',
    DONE: 'All events of the window are counted.',
    FAILED: 'It was given up; `failure` says why.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'Points and their price: as they were given, or as the draft would have given them.',
})
export class PointsPreviewFigures {
  @Field(() => Points, { description: 'Points issued for the orders and activities.' })
  readonly points!: number;

  @Field(() => LoyaltyMoney, {
    description: 'What those points are worth at the redemption rate of the same rules.',
  })
  readonly cost!: LoyaltyMoney;

  @Field(() => Int, {
    nullable: true,
    description:
      'That cost as a share of sales in basis points, rounded down: 100 is 1 % of what was ' +
      'really paid. Merchants commonly keep it between 100 and 300. Null without sales.',
  })
  readonly shareOfSalesBasisPoints!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One earning rule: then, and by the draft.' })
export class PointsRulePreview {
  @Field(() => String, {
    description:
      'Id of the rule; it may stand in only one of the two. `$not-kept` stands for what was ' +
      'given before breakdowns were kept.',
  })
  readonly rule!: string;

  @Field(() => Points, { description: 'Points that it gave in the window.' })
  readonly was!: number;

  @Field(() => Points, { description: 'Points that it would have given.' })
  readonly would!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Members who would stand on another level.' })
export class GrowthLevelMove {
  @Field(() => GrowthLevel, { description: 'Where they stand by the rules in force.' })
  readonly from!: GrowthLevel;

  @Field(() => GrowthLevel, { description: 'Where they would stand by the draft.' })
  readonly to!: GrowthLevel;

  @Field(() => Int, { description: 'How many.' })
  readonly members!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What a draft of the rule book would have given for the program's own orders and activities " +
    'of a past window, beside what was given. Nothing is written to any account. Caps go ' +
    'on from what they had counted before the window; later refunds are left out on both sides.',
})
export class LoyaltyRuleBookPreview {
  @Field(() => ID, { description: 'Opaque id, starts with pvw_.' })
  readonly id!: string;

  @Field(() => ID, { description: 'The draft, as it stood when the preview was asked for.' })
  readonly draftId!: string;

  @Field(() => DateTime, { description: 'Events from this instant on …' })
  readonly from!: number;

  @Field(() => DateTime, { description: '… until before this one are counted.' })
  readonly until!: number;

  @Field(() => LoyaltyRuleBookPreviewStatus, { description: 'How far it is.' })
  readonly status!: PreviewStatus;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  readonly requestedAt!: number;

  @Field(() => String, { description: 'Who asked, as the token names it.' })
  readonly requestedBy!: string;

  @Field(() => DateTime, { nullable: true, description: 'When counting began; null before.' })
  readonly startedAt!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null before.' })
  readonly finishedAt!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, for who has to act.' })
  readonly failure!: string | null;

  @Field(() => Int, { description: 'Accounts gone through so far.' })
  readonly accounts!: number;

  @Field(() => Int, { description: 'Orders and activities counted so far.' })
  readonly events!: number;

  @Field(() => LoyaltyMoney, { description: 'What was really paid for those orders.' })
  readonly sales!: LoyaltyMoney;

  @Field(() => PointsPreviewFigures, { description: 'As it was.' })
  readonly was!: PointsPreviewFigures;

  @Field(() => PointsPreviewFigures, { description: 'As the draft would have had it.' })
  readonly would!: PointsPreviewFigures;

  @Field(() => [PointsRulePreview], {
    description: 'By rule: those of the draft in its order, then those that only were.',
  })
  readonly rules!: readonly PointsRulePreview[];

  @Field(() => [GrowthLevelMove], {
    description: 'Members who would change level, by the growth that the draft gives.',
  })
  readonly levelMoves!: readonly GrowthLevelMove[];
}

@InputType({ description: 'Which draft, over which past time.' })
export class PreviewLoyaltyRuleBookInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'A draft that could be published: one without errors.' })
  readonly draftId!: string;

  @Field(() => DateTime, { description: 'Events from this instant on …' })
  readonly from!: number;

  @Field(() => DateTime, {
    description: '… until before this one, which is not in the future; at most 1,100 days.',
  })
  readonly until!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The preview is being counted.' })
export class PreviewLoyaltyRuleBookSuccess {
  @Field(() => LoyaltyRuleBookPreview, {
    description: 'As far as it is by now; ask loyaltyRuleBookPreview until it is DONE.',
  })
  readonly preview!: LoyaltyRuleBookPreview;
}

export const PreviewLoyaltyRuleBookResult = resultUnion(
  'PreviewLoyaltyRuleBookResult',
  'The preview, or why there is none.',
  () => [
    PreviewLoyaltyRuleBookSuccess,
    LoyaltyRuleBookInvalid,
    LoyaltyRuleBookOutdated,
    LoyaltyRuleBookNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
