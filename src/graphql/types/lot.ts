import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, Points } from './scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Points earned together that expire together. Spending takes the soonest expiry first.',
})
export class PointsLot {
  @Field(() => ID, { description: 'Opaque id, starts with lot_.' })
  readonly id!: string;

  @Field(() => Points, { description: 'How many points were put in.' })
  readonly earned!: number;

  @Field(() => Points, {
    description:
      'How many of them are neither used, gone nor held: pending until `availableAt`, spendable ' +
      'from then on.',
  })
  readonly remaining!: number;

  @Field(() => Points, { description: 'How many of them open holds reserve.' })
  readonly held!: number;

  @Field(() => DateTime, { description: 'From when they can be spent.' })
  readonly availableAt!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when they are gone; null when they never expire.',
  })
  readonly expiresAt!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many points one ledger entry took from, or gave back to, one lot.',
})
export class PointsLotAllocation {
  @Field(() => PointsLot, { description: 'The lot, as it is now.' })
  readonly lot!: PointsLot;

  @Field(() => Points, {
    description:
      "How many points, always positive; the entry's kind and change say which way: from " +
      'pending, to held and back, or out of the lot and in.',
  })
  readonly points!: number;
}
