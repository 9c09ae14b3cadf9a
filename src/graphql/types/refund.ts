import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { IDEMPOTENCY_KEY, REPORTED_IN_TIME } from './descriptions.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  LoyaltyOrderNotFound,
  LoyaltyOverRefund,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime, Points } from './scalars.ts';

@InputType({ description: 'How much of one order line is refunded.' })
export class RefundOrderLineInput {
  @Field(() => ID, { description: 'The line, as earnPoints named it.' })
  readonly lineId!: string;

  @Field(() => Int, { description: 'How many pieces of it by this refund, 1 or more.' })
  readonly quantity!: number;
}

@InputType({
  description:
    'A refund, in whole or in part; `lines` absent refunds all that is left of the order.',
})
export class RefundOrderPointsInput {
  @Field(() => ID, {
    description: IDEMPOTENCY_KEY,
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: "The merchant's order id." })
  readonly orderId!: string;

  @Field(() => ID, {
    description: "The merchant's refund id, unique in the program; a refund counts once.",
  })
  readonly refundId!: string;

  @Field(() => DateTime, { description: `When it was refunded.${REPORTED_IN_TIME}` })
  readonly occurredAt!: number;

  @Field(() => [RefundOrderLineInput], {
    nullable: true,
    description: 'What was refunded; absent: all that is left of the order.',
  })
  readonly lines?: readonly RefundOrderLineInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why, in words; stands in the ledger.' })
  readonly reason?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'clawedBack + becameDebt is what the refunded part had earned; returned is what had been ' +
    'paid in points.',
})
export class RefundOrderPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => Points, {
    description: 'Earned points that were taken back from what is pending or spendable.',
  })
  readonly clawedBack!: number;

  @Field(() => Points, { description: 'Earned points that were spent already, now owed.' })
  readonly becameDebt!: number;

  @Field(() => Points, { description: 'Points paid for the order that came back.' })
  readonly returned!: number;

  @Field(() => [PointsLedgerEntry], { description: 'The new ledger entries, in sequence.' })
  readonly entries!: readonly PointsLedgerEntry[];
}

export const RefundOrderPointsResult = resultUnion(
  'RefundOrderPointsResult',
  'What the refund moved, or why nothing moved.',
  () => [
    RefundOrderPointsSuccess,
    LoyaltyOrderNotFound,
    LoyaltyOverRefund,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
