import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PointsDisplayUnit } from './display-unit.ts';
import { GrowthLevel } from './level.ts';
import { LoyaltyMoney } from './money.ts';
import { CurrencyCode, Points } from './scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What points are worth when they pay part of an order.',
})
export class PointsRedemptionRate {
  @Field(() => Points, { description: 'So many points …' })
  readonly points!: number;

  @Field(() => LoyaltyMoney, { description: '… are worth this much money.' })
  readonly worth!: LoyaltyMoney;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    "A merchant's loyalty program; to all but platforms the one that the token is bound to.",
})
export class LoyaltyProgram {
  @Field(() => ID, { description: 'Opaque id, starts with prg_.' })
  readonly id!: string;

  @Field(() => ID, { description: 'How tokens name it (claim `program`); never changes.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name of the program for screens.' })
  readonly name!: string;

  @Field(() => String, {
    description: 'IANA time zone of its days, caps and expiry, e.g. Asia/Shanghai.',
  })
  readonly timeZone!: string;

  @Field(() => CurrencyCode, { description: 'The one currency of its money.' })
  readonly currency!: string;

  @Field(() => String, { description: 'How the unit is called on screens, e.g. 积分 or stars.' })
  readonly pointsName!: string;

  @Field(() => PointsDisplayUnit, {
    nullable: true,
    description: 'The unit in which screens show points; null: points themselves.',
  })
  readonly displayUnit!: PointsDisplayUnit | null;

  @Field(() => PointsRedemptionRate, {
    description:
      'How many points are worth `worth`: 100 points = 1.00 CNY gives ' +
      '{points: 100, worth: {amount: 100, currency: CNY}}.',
  })
  readonly redemptionRate!: PointsRedemptionRate;

  @Field(() => [GrowthLevel], { description: 'All levels, lowest first.' })
  readonly growthLevels!: readonly GrowthLevel[];
}
