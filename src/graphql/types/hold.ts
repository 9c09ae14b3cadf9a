import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Points } from './scalars.ts';

export const PointsHoldStatus = {
  OPEN: 'OPEN',
  CAPTURED: 'CAPTURED',
  RELEASED: 'RELEASED',
  EXPIRED: 'EXPIRED',
} as const;
export type PointsHoldStatus = keyof typeof PointsHoldStatus;

registerEnumType(PointsHoldStatus, {
  name: 'PointsHoldStatus',
  description: 'What became of a hold.',
  valuesConfig: {
    OPEN: { description: 'Reserves its points.' },
    CAPTURED: { description: 'Spent, in whole or in part.' },
    RELEASED: { description: 'Let go; its points are spendable again.' },
    EXPIRED: { description: 'Lapsed by time; its points are spendable again.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'Points reserved while the shopper pays.' })
export class PointsHold {
  @Field(() => ID, { description: 'Opaque id, starts with hld_.' })
  readonly id!: string;

  @Field(() => PointsHoldStatus, { description: 'What became of the hold.' })
  readonly status!: PointsHoldStatus;

  @Field(() => Points, { description: 'How many points it reserved at first.' })
  readonly points!: number;

  @Field(() => Points, { description: 'How many of them were spent.' })
  readonly captured!: number;

  @Field(() => Points, { description: 'How many of them became spendable again.' })
  readonly released!: number;

  @Field(() => DateTime, { description: 'When an open hold lapses by itself.' })
  readonly expiresAt!: number;

  @Field(() => ID, { description: 'The order that the shopper pays.' })
  readonly orderId!: string;
}
