import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { PointsHoldStatus } from './hold.ts';
import { Member, MemberStatus } from './member.ts';
import { LoyaltyRejectionCode } from './rejection-code.ts';
import { DateTime, Points } from './scalars.ts';

@InterfaceType({
  description:
    'A refusal: nothing was moved. Refusals other than LoyaltyInvalidInput are remembered under ' +
    'their idempotency key and given again: to try anew later, take a new key.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class LoyaltyRejection {
  @Field(() => LoyaltyRejectionCode, { description: 'Stable reason, to be switched on.' })
  readonly code!: LoyaltyRejectionCode;

  @Field(() => String, { description: 'The reason in English, for logs and developers.' })
  readonly message!: string;

  @Field(() => [String], {
    description: 'Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere.',
  })
  readonly path!: readonly string[];
}

/** How a type of refusal is declared. */
export const rejection = (description: string) => ({
  implements: LoyaltyRejection,
  simpleResolvers: true,
  description,
});

@ObjectType(
  rejection(
    'The input cannot be accepted. Nothing is recorded: mend it and send it under the same key.',
  ),
)
export class LoyaltyInvalidInput extends LoyaltyRejection {}

@ObjectType(rejection('The idempotency key was used before, with another input.'))
export class LoyaltyIdempotencyConflict extends LoyaltyRejection {
  @Field(() => DateTime, { description: 'When the key was used for the first time.' })
  readonly firstUsedAt!: number;
}

@ObjectType(
  rejection(
    'It is on record under another idempotency key: the order, activity or refund, its ' +
      'confirmation, its reinstatement, or what became of the reward taken.',
  ),
)
export class LoyaltyAlreadyRecorded extends LoyaltyRejection {
  @Field(() => DateTime, { description: 'When it was recorded.' })
  readonly recordedAt!: number;
}

@ObjectType(rejection('Customer id, phone or member code belongs to a member already.'))
export class MemberAlreadyEnrolled extends LoyaltyRejection {
  @Field(() => Member, { description: 'The member that has it.' })
  readonly member!: Member;
}

@ObjectType(rejection('No such member, or none that the caller may see.'))
export class MemberNotFound extends LoyaltyRejection {}

@ObjectType(rejection('The member is suspended or has left the program; `status` says which.'))
export class MemberNotActive extends LoyaltyRejection {
  @Field(() => MemberStatus, { description: 'Why: suspended, or left the program.' })
  readonly status!: MemberStatus;
}

@ObjectType(
  rejection(
    'No such order on record, or none that the caller may see. From refundOrderPoints: the ' +
      'refund is kept and booked when the order is reported, so do not send it again. From ' +
      'confirmOrderPoints: nothing is kept; confirm under a new key once the order is reported.',
  ),
)
export class LoyaltyOrderNotFound extends LoyaltyRejection {}

@ObjectType(rejection('More than what is left of the order to refund.'))
export class LoyaltyOverRefund extends LoyaltyRejection {}

@ObjectType(rejection('Another program has this code.'))
export class LoyaltyProgramCodeTaken extends LoyaltyRejection {}

@ObjectType(rejection('No such reward redemption, or none that the caller may see.'))
export class RewardRedemptionNotFound extends LoyaltyRejection {}

@ObjectType(rejection('No such hold, or none that the caller may see.'))
export class PointsHoldNotFound extends LoyaltyRejection {}

@ObjectType(rejection('The hold was captured or released already, or it lapsed.'))
export class PointsHoldNotOpen extends LoyaltyRejection {
  @Field(() => PointsHoldStatus, { description: 'What became of the hold.' })
  readonly status!: PointsHoldStatus;
}

@ObjectType(rejection('The member can spend fewer points than asked for.'))
export class InsufficientPoints extends LoyaltyRejection {
  @Field(() => Points, { description: 'What the member can spend.' })
  readonly available!: number;

  @Field(() => Points, { description: 'What was asked for.' })
  readonly required!: number;
}

@ObjectType(
  rejection(
    'A rule of the program bounds the points. `maximum` (or, for BELOW_MINIMUM, `minimum`; for ' +
      'NOT_A_MULTIPLE, `multipleOf`) is what would have been accepted.',
  ),
)
export class PointsLimitReached extends LoyaltyRejection {
  @Field(() => Points, { nullable: true, description: 'The most that would be accepted.' })
  readonly maximum!: number | null;

  @Field(() => Points, { nullable: true, description: 'The least that would be accepted.' })
  readonly minimum!: number | null;

  @Field(() => Points, { nullable: true, description: 'The step that would be accepted.' })
  readonly multipleOf!: number | null;
}

@ObjectType(rejection('The reward cannot be had; `code` says why.'))
export class RewardUnavailable extends LoyaltyRejection {}
