import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PointsAccount } from './account.ts';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { PointsLedgerEntry } from './ledger-entry.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
  LoyaltyOrderNotFound,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { Points } from './scalars.ts';

@InputType({ description: 'An order that is final: it will not come back.' })
export class ConfirmOrderPointsInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: "The merchant's order id, as earnPoints named it." })
  readonly orderId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the order earned is active.' })
export class ConfirmOrderPointsSuccess {
  @Field(() => PointsAccount, { description: 'The account right after it.' })
  readonly account!: PointsAccount;

  @Field(() => Points, {
    description: 'Points that became active by this; 0 when none were pending any more.',
  })
  readonly activated!: number;

  @Field(() => [PointsLedgerEntry], { description: 'The new ledger entries, in sequence.' })
  readonly entries!: readonly PointsLedgerEntry[];
}

export const ConfirmOrderPointsResult = resultUnion(
  'ConfirmOrderPointsResult',
  'What became active, or why the order was not confirmed.',
  () => [
    ConfirmOrderPointsSuccess,
    LoyaltyOrderNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
