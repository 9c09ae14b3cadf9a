import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PointsEarningLine } from './earning.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import { Member } from './member.ts';
import { LoyaltyMoney } from './money.ts';
import { LoyaltyInvalidInput, LoyaltyOrderNotFound, LoyaltyRejection } from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({ description: 'Exactly one of what may have earned; else LoyaltyInvalidInput.' })
export class ExplainPointsEarningInput {
  @Field(() => ID, { nullable: true, description: "The merchant's order id." })
  readonly orderId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the activity, as it was reported, or as an EARN entry refers to it.',
  })
  readonly activityId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A paid order, as it was reported.' })
export class PointsEarningOrder {
  @Field(() => ID, { description: "The merchant's order id." })
  readonly orderId!: string;

  @Field(() => LoyaltyMoney, {
    description:
      'What was really paid by now: lines without coupons, freight and what points paid. Later ' +
      'payments with points lower it; refunds do not.',
  })
  readonly paid!: LoyaltyMoney;

  @Field(() => String, { nullable: true, description: 'The shop.' })
  readonly storeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was sold.' })
  readonly channel!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something a member did, as it was reported.' })
export class PointsEarningActivity {
  @Field(() => ID, { description: 'Id of this one deed.' })
  readonly activityId!: string;

  @Field(() => String, { description: 'What it was, e.g. REVIEW; SIGN_UP is the enrolment.' })
  readonly type!: string;

  @Field(() => Int, { description: 'How often.' })
  readonly quantity!: number;

  @Field(() => LoyaltyMoney, { nullable: true, description: 'What it was worth, if reported.' })
  readonly amount!: LoyaltyMoney | null;

  @Field(() => String, { nullable: true, description: 'The shop.' })
  readonly storeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was done.' })
  readonly channel!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why something earned what it did.' })
export class PointsEarningExplanation {
  @Field(() => PointsEarningOrder, { nullable: true, description: 'The order; null: no order.' })
  readonly order!: PointsEarningOrder | null;

  @Field(() => PointsEarningActivity, {
    nullable: true,
    description: 'The activity; null: it was an order.',
  })
  readonly activity!: PointsEarningActivity | null;

  @Field(() => Member, { description: 'Who earned it; of members that were merged, the survivor.' })
  readonly member!: Member;

  @Field(() => DateTime, { description: 'When it happened in the shop.' })
  readonly occurredAt!: number;

  @Field(() => DateTime, { description: 'When it was written here.' })
  readonly recordedAt!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Revision of the rule book that decided it; null for activities from before it was kept.',
  })
  readonly revision!: number | null;

  @Field(() => Points, { description: 'Points that it earned when it was reported.' })
  readonly points!: number;

  @Field(() => Points, { description: 'Growth value that it earned when it was reported.' })
  readonly growth!: number;

  @Field(() => Points, {
    description: 'Of the points: taken back since, by refunds or because points paid.',
  })
  readonly takenBack!: number;

  @Field(() => Points, { description: 'Of the growth value: taken back since.' })
  readonly growthTakenBack!: number;

  @Field(() => [PointsEarningLine], {
    nullable: true,
    description:
      'Every rule of that revision, in its order: what it gave, or why it gave nothing. Null ' +
      'where it was recorded before this was kept and cannot be reckoned again exactly.',
  })
  readonly breakdown!: readonly PointsEarningLine[] | null;

  @Field(() => [PointsLedgerEntry], {
    description: 'All entries that it caused by now, refunds included, in their order.',
  })
  readonly entries!: readonly PointsLedgerEntry[];
}

@ObjectType({
  implements: LoyaltyRejection,
  simpleResolvers: true,
  description: 'No such activity on record.',
})
export class PointsActivityNotFound extends LoyaltyRejection {}

export const ExplainPointsEarningResult = resultUnion(
  'ExplainPointsEarningResult',
  'The explanation, or why there is none.',
  () => [
    PointsEarningExplanation,
    LoyaltyOrderNotFound,
    PointsActivityNotFound,
    LoyaltyInvalidInput,
  ],
);
