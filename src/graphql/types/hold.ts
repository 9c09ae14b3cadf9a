import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { HoldStatus } from '../../loyalty/holds/hold.ts';
import { describedEnum } from './described-enum.ts';
import { DateTime, Points } from './scalars.ts';

export const PointsHoldStatus = describedEnum<HoldStatus>(
  'PointsHoldStatus',
  'What became of a hold.',
  {
    OPEN: 'Reserves its points.',
    CAPTURED: 'Spent, in whole or in part.',
    RELEASED: 'Let go; its points are spendable again.',
    EXPIRED: 'Lapsed by time; its points are spendable again.',
  },
);
export type PointsHoldStatus = keyof typeof PointsHoldStatus;

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
