import { Field, ObjectType } from 'type-graphql';
import type { EarningOutcome } from '../../loyalty/earning/earning-rule.ts';
import { PointsAccount } from './account.ts';
import { describedEnum } from './described-enum.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { Points } from './scalars.ts';

const PointsEarningOutcome = describedEnum<EarningOutcome>(
  'PointsEarningOutcome',
  'What came of a rule that was looked at.',
  {
    GAVE: 'It gave all that its formula says.',
    CAPPED: 'A cap cut it, maybe to nothing.',
    NOT_THIS_TRIGGER: 'Something else has to happen for this rule.',
    EXCLUDED: 'What it would have counted is excluded from earning.',
    CONDITION_NOT_MET: 'A condition of the rule did not hold.',
    OUTRANKED: 'Another rule of its exclusive group came first.',
    NOTHING_TO_COUNT: 'It matched, and what it counts is none, or too little for a point.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'One rule that was looked at: what it gave, or why it gave nothing.',
})
export class PointsEarningLine {
  @Field(() => String, { description: "Name of the rule in the program's rule book." })
  readonly rule!: string;

  @Field(() => String, { description: "For people: the rule's title, else its name." })
  readonly title!: string;

  @Field(() => Points, { description: 'What it gave, caps applied.' })
  readonly points!: number;

  @Field(() => Points, { description: 'What it would have given without caps.' })
  readonly uncapped!: number;

  @Field(() => String, { description: 'In words: how it came to this, or why to nothing.' })
  readonly reason!: string;

  @Field(() => PointsEarningOutcome, { description: 'The same for programs.' })
  readonly outcome!: EarningOutcome;

  @Field(() => String, {
    nullable: true,
    description:
      'With CONDITION_NOT_MET: which condition of the rule, e.g. weekdays; null with all others.',
  })
  readonly condition!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What happened is on record.' })
export class EarnPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, {
    nullable: true,
    description: 'The new ledger entry; null when the rules gave nothing.',
  })
  readonly entry!: PointsLedgerEntry | null;

  @Field(() => Points, { description: 'Points earned, what settled debt included.' })
  readonly points!: number;

  @Field(() => Points, { description: 'Growth value earned.' })
  readonly growth!: number;
}

export const EarnPointsResult = resultUnion(
  'EarnPointsResult',
  'What was earned, or why nothing was recorded.',
  () => [
    EarnPointsSuccess,
    MemberNotFound,
    MemberNotActive,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
