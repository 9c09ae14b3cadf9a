import { Field, Int, ObjectType } from 'type-graphql';
import { LoyaltyRejection, rejection } from './rejection.ts';
import { LoyaltyRuleBookProblem } from './rule-book-problem.ts';

@ObjectType(
  rejection(
    'The rule book cannot be published as it is: at least one of its problems is an error.',
  ),
)
export class LoyaltyRuleBookInvalid extends LoyaltyRejection {
  @Field(() => [LoyaltyRuleBookProblem], { description: 'All problems, errors first.' })
  readonly problems!: readonly LoyaltyRuleBookProblem[];
}

@ObjectType(
  rejection(
    'The rules, or the draft, are not those that the caller has looked at. RULE_BOOK_OUTDATED: ' +
      'another revision was published meanwhile; RULE_BOOK_SCHEDULED: one waits to take effect ' +
      'and would undo this one; RULE_BOOK_DRAFT_CHANGED: somebody has saved the draft.',
  ),
)
export class LoyaltyRuleBookOutdated extends LoyaltyRejection {
  @Field(() => Int, { description: 'The revision in force.' })
  readonly currentRevision!: number;

  @Field(() => Int, { nullable: true, description: 'The revision that waits to take effect.' })
  readonly scheduledRevision!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The draft's version by now; null where it is not about a draft.",
  })
  readonly draftVersion!: number | null;
}

@ObjectType(rejection('No such draft or revision in this program; `code` says which.'))
export class LoyaltyRuleBookNotFound extends LoyaltyRejection {}
