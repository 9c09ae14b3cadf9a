import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import {
  IDEMPOTENCY_KEY,
  REPORTED_IN_TIME,
  STORE_OF_USE,
  USE_PURPOSE,
  USE_TAG,
} from './descriptions.ts';
import { PointsLedgerEntry, PointsPurpose } from './ledger-entry.ts';
import { MemberRef } from './member.ts';
import { LoyaltyMoney, LoyaltyMoneyInput } from './money.ts';
import {
  InsufficientPoints,
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  MemberNotActive,
  MemberNotFound,
  PointsLimitReached,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({ description: 'One line of an order that points are to pay part of.' })
export class PointsOrderLineInput {
  @Field(() => String, { nullable: true, description: 'Its category: some may be excluded.' })
  readonly category?: string | null;

  @Field(() => LoyaltyMoneyInput, {
    description:
      'What the line costs in all, after line discounts, before order coupons; more than zero.',
  })
  readonly amount!: LoyaltyMoneyInput;
}

@InputType({ description: 'The order that points pay part of.' })
export class RedeemOrderInput {
  @Field(() => ID, { description: "The merchant's order id." })
  readonly orderId!: string;

  @Field(() => LoyaltyMoneyInput, {
    description:
      'What the order still costs after coupons, freight left out: the share limit applies to ' +
      'it. More than zero.',
  })
  readonly payable!: LoyaltyMoneyInput;

  @Field(() => DateTime, { description: `When the shopper pays.${REPORTED_IN_TIME}` })
  readonly occurredAt!: number;

  @Field(() => [PointsOrderLineInput], {
    nullable: true,
    description:
      'What it consists of, 1 to 1,000 lines; `payable` is at most what they cost less the ' +
      'coupon. Lines of categories that points cannot pay are left out of the share limit. What ' +
      'was reported of the order by earnPoints comes first.',
  })
  readonly lines?: readonly PointsOrderLineInput[] | null;

  @Field(() => LoyaltyMoneyInput, {
    nullable: true,
    description:
      'What coupons took off, all of it out of `payable` already: coupon first, then points. A ' +
      'program may not let both be used for one order.',
  })
  readonly couponDiscount?: LoyaltyMoneyInput | null;

  @Field(() => ID, {
    nullable: true,
    description: `${STORE_OF_USE} The store that earnPoints reports of the order comes first.`,
  })
  readonly storeId?: string | null;
}

@InputType({ description: 'Part of an order to be paid with points.' })
export class RedeemPointsInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => MemberRef, { description: 'Who pays.' })
  readonly member!: MemberRef;

  @Field(() => Points, { description: 'How many points to spend, more than zero.' })
  readonly points!: number;

  @Field(() => RedeemOrderInput, { description: 'What they pay for.' })
  readonly order!: RedeemOrderInput;

  @Field(() => PointsPurpose, {
    nullable: true,
    description: USE_PURPOSE,
  })
  readonly purpose?: PointsPurpose | null;

  @Field(() => String, {
    nullable: true,
    description: USE_TAG,
  })
  readonly purposeTag?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The points are spent.' })
export class RedeemPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => PointsLedgerEntry, { description: 'The new ledger entry.' })
  readonly entry!: PointsLedgerEntry;

  @Field(() => LoyaltyMoney, { description: 'How much of the order the points paid.' })
  readonly worth!: LoyaltyMoney;
}

export const RedeemPointsResult = resultUnion(
  'RedeemPointsResult',
  'What the points paid, or why none were spent.',
  () => [
    RedeemPointsSuccess,
    InsufficientPoints,
    PointsLimitReached,
    MemberNotFound,
    MemberNotActive,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
