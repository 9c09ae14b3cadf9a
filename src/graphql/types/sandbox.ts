import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import { LoyaltyIdempotencyConflict, LoyaltyInvalidInput } from './rejection.ts';
import { resultUnion } from './result.ts';
import { DateTime } from './scalars.ts';

@InputType({ description: 'How far the clock of a sandbox program is moved.' })
export class AdvanceLoyaltySandboxClockInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => DateTime, {
    description:
      "The program's new time, later than `loyaltyProgram.now`, at most ten years ahead of " +
      'the real one; it goes on from there.',
  })
  readonly to!: number;
}

@ObjectType({ simpleResolvers: true, description: "The program's clock is moved." })
export class AdvanceLoyaltySandboxClockSuccess {
  @Field(() => DateTime, { description: "The program's time right after it." })
  readonly now!: number;
}

export const AdvanceLoyaltySandboxClockResult = resultUnion(
  'AdvanceLoyaltySandboxClockResult',
  "The program's new time, or why its clock was not moved.",
  () => [AdvanceLoyaltySandboxClockSuccess, LoyaltyInvalidInput, LoyaltyIdempotencyConflict],
);
