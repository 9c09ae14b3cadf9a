import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { LoyaltyRuleBookCancellation, LoyaltyRuleBookRevision } from './rule-book-life.ts';
import { LoyaltyRuleBookProblem } from './rule-book-problem.ts';
import {
  LoyaltyRuleBookInvalid,
  LoyaltyRuleBookNotFound,
  LoyaltyRuleBookOutdated,
} from './rule-book-rejection.ts';
import { DateTime } from './scalars.ts';

const REASON = 'Why, for the history; 1 to 500 characters.';
const REPLACES_SCHEDULED =
  'True: rules that wait to take effect are cancelled by this. Without it they make it refuse.';
const REPLACED = 'Revision that was to take effect and never will, because this one replaces it.';
const WARNINGS = 'Warnings, which keep nothing from being published.';

@InputType({ description: 'Which draft becomes the rules, and when.' })
export class PublishLoyaltyRuleBookInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'Which draft.' })
  readonly draftId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The draft's version that you have looked at; absent: whichever it is by now.",
  })
  readonly version?: number | null;

  @Field(() => String, { description: REASON })
  readonly reason!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on it decides, up to 366 days ahead; absent: now.',
  })
  readonly at?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: REPLACES_SCHEDULED })
  readonly replacesScheduled!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The draft is a revision of the rules now.' })
export class PublishLoyaltyRuleBookSuccess {
  @Field(() => LoyaltyRuleBookRevision, { description: 'The new revision.' })
  readonly publication!: LoyaltyRuleBookRevision;

  @Field(() => Int, { nullable: true, description: REPLACED })
  readonly replacedRevision!: number | null;

  @Field(() => [LoyaltyRuleBookProblem], { description: WARNINGS })
  readonly problems!: readonly LoyaltyRuleBookProblem[];
}

export const PublishLoyaltyRuleBookResult = resultUnion(
  'PublishLoyaltyRuleBookResult',
  'The new revision, or why there is none.',
  () => [
    PublishLoyaltyRuleBookSuccess,
    LoyaltyRuleBookInvalid,
    LoyaltyRuleBookOutdated,
    LoyaltyRuleBookNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

@InputType({ description: 'Which rules are taken up again.' })
export class RevertLoyaltyRuleBookInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => Int, {
    description: 'Any revision but the one in force, also one that was cancelled.',
  })
  readonly toRevision!: number;

  @Field(() => String, { description: REASON })
  readonly reason!: string;

  @Field(() => Boolean, { defaultValue: false, description: REPLACES_SCHEDULED })
  readonly replacesScheduled!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The rules are what they were before.' })
export class RevertLoyaltyRuleBookSuccess {
  @Field(() => LoyaltyRuleBookRevision, {
    description: 'The new revision, with the rules of the old one.',
  })
  readonly publication!: LoyaltyRuleBookRevision;

  @Field(() => Int, { nullable: true, description: REPLACED })
  readonly replacedRevision!: number | null;

  @Field(() => [LoyaltyRuleBookProblem], { description: WARNINGS })
  readonly problems!: readonly LoyaltyRuleBookProblem[];
}

export const RevertLoyaltyRuleBookResult = resultUnion(
  'RevertLoyaltyRuleBookResult',
  'The new revision, or why there is none.',
  () => [
    RevertLoyaltyRuleBookSuccess,
    LoyaltyRuleBookInvalid,
    LoyaltyRuleBookOutdated,
    LoyaltyRuleBookNotFound,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

@InputType({ description: 'Which rules that wait to take effect never will.' })
export class CancelLoyaltyRuleBookPublicationInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => Int, { description: 'The revision that is scheduled.' })
  readonly revision!: number;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The revision never decides anything.' })
export class CancelLoyaltyRuleBookPublicationSuccess {
  @Field(() => Int, { description: 'The revision that was scheduled; its number stays used.' })
  readonly revision!: number;

  @Field(() => LoyaltyRuleBookCancellation, { description: 'Who cancelled it, when and why.' })
  readonly cancellation!: LoyaltyRuleBookCancellation;
}

export const CancelLoyaltyRuleBookPublicationResult = resultUnion(
  'CancelLoyaltyRuleBookPublicationResult',
  'What was cancelled, or why nothing was.',
  () => [
    CancelLoyaltyRuleBookPublicationSuccess,
    LoyaltyRuleBookNotFound,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
