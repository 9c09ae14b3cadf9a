import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY } from './descriptions.ts';
import {
  LoyaltyAlreadyRecorded,
  LoyaltyIdempotencyConflict,
  LoyaltyInvalidInput,
} from './rejection.ts';
import { resultUnion } from './result.ts';
import { LoyaltyRuleBookInput } from './rule-book-input.ts';
import { LoyaltyRuleBookDraft } from './rule-book-life.ts';
import { LoyaltyRuleBookProblem } from './rule-book-problem.ts';
import { LoyaltyRuleBookNotFound, LoyaltyRuleBookOutdated } from './rule-book-rejection.ts';

@InputType({ description: 'What of the rules is to change.' })
export class SaveLoyaltyRuleBookDraftInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'Which draft; absent: a new one is begun.' })
  readonly draftId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "With `draftId`: the draft's version that you have looked at, so that nobody overwrites " +
      'what another one saved. Absent with a new one.',
  })
  readonly version?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision that a new draft starts from; absent: the latest, be it scheduled. Of a ' +
      'draft that is there: the revision that you have looked at since; absent leaves it.',
  })
  readonly basedOn?: number | null;

  @Field(() => LoyaltyRuleBookInput, {
    description: 'The sections that change; what is left out stays as it is in the draft.',
  })
  readonly changes!: LoyaltyRuleBookInput;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, at most 500 characters; absent leaves what it says.',
  })
  readonly note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The draft is saved, be it right or not yet.' })
export class SaveLoyaltyRuleBookDraftSuccess {
  @Field(() => LoyaltyRuleBookDraft, { description: 'The draft right after it.' })
  readonly draft!: LoyaltyRuleBookDraft;

  @Field(() => [LoyaltyRuleBookProblem], {
    description: 'What would be told if it were published now, errors first; empty when nothing.',
  })
  readonly problems!: readonly LoyaltyRuleBookProblem[];
}

export const SaveLoyaltyRuleBookDraftResult = resultUnion(
  'SaveLoyaltyRuleBookDraftResult',
  'The draft with its problems, or why it was not saved.',
  () => [
    SaveLoyaltyRuleBookDraftSuccess,
    LoyaltyRuleBookNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyRuleBookOutdated,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);

@InputType({ description: 'Which draft is given up.' })
export class DiscardLoyaltyRuleBookDraftInput {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'Which draft.' })
  readonly draftId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The draft's version that you have looked at; absent: whichever it is by now.",
  })
  readonly version?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The draft is given up.' })
export class DiscardLoyaltyRuleBookDraftSuccess {
  @Field(() => LoyaltyRuleBookDraft, { description: 'As it was, now DISCARDED.' })
  readonly draft!: LoyaltyRuleBookDraft;
}

export const DiscardLoyaltyRuleBookDraftResult = resultUnion(
  'DiscardLoyaltyRuleBookDraftResult',
  'The draft as it was, or why it was not given up.',
  () => [
    DiscardLoyaltyRuleBookDraftSuccess,
    LoyaltyRuleBookNotFound,
    LoyaltyAlreadyRecorded,
    LoyaltyRuleBookOutdated,
    LoyaltyInvalidInput,
    LoyaltyIdempotencyConflict,
  ],
);
