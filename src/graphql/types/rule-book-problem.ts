import { Field, ObjectType } from 'type-graphql';
import {
  RULE_BOOK_PROBLEMS,
  type RuleBookProblem,
  type RuleBookProblemCode,
} from '../../loyalty/program/validation/rule-book-problem.ts';
import { describedEnum } from './described-enum.ts';

const LoyaltyRuleBookProblemCode = describedEnum<RuleBookProblemCode>(
  'LoyaltyRuleBookProblemCode',
  'What is wrong with a rule book; stable, to be switched on.',
  RULE_BOOK_PROBLEMS,
);

const LoyaltyRuleBookProblemSeverity = describedEnum<RuleBookProblem['severity']>(
  'LoyaltyRuleBookProblemSeverity',
  'Whether a problem keeps a rule book from being published.',
  {
    ERROR: 'It cannot be published as it is.',
    WARNING: 'It can be published; probably it says something that was not meant.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that is wrong with a rule book, or probably not meant.',
})
export class LoyaltyRuleBookProblem {
  @Field(() => [String], {
    description:
      'Where in the rule book, as LoyaltyRuleBook and its input name it, e.g. ["earning", "0", ' +
      '"formula", "perAmount", "per"].',
  })
  readonly path!: readonly string[];

  @Field(() => LoyaltyRuleBookProblemCode, { description: 'Stable reason, to be switched on.' })
  readonly code!: RuleBookProblemCode;

  @Field(() => LoyaltyRuleBookProblemSeverity, {
    description: 'Whether it keeps the rule book from being published.',
  })
  readonly severity!: RuleBookProblem['severity'];

  @Field(() => String, { description: 'The reason in English, with the figures, for operators.' })
  readonly message!: string;
}
