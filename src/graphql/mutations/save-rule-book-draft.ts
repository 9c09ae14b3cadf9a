import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { SaveRuleBookDraft } from '../../loyalty/commands/save-rule-book-draft.ts';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import { checkRuleBook } from '../inputs/check-rule-book.ts';
import { ruleBookChanges } from '../inputs/rule-book-changes.ts';
import {
  SaveLoyaltyRuleBookDraftInput,
  SaveLoyaltyRuleBookDraftResult,
} from '../types/rule-book-drafting.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';
import { draftParent, problemParents } from '../views/rule-book-life-view.ts';
import { ruleBookPath } from '../views/rule-book-path.ts';

@Resolver()
export class SaveRuleBookDraftMutation {
  @Directive('@cost(weight: 20)')
  @Mutation(() => SaveLoyaltyRuleBookDraftResult, {
    description:
      "Begin a draft of the program's rules, or change one. A draft that is not right yet is " +
      'saved and told with its problems, each with its path; what is no rule book at all is ' +
      'LoyaltyInvalidInput.',
  })
  async saveLoyaltyRuleBookDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveLoyaltyRuleBookDraftInput, {
      description: 'What of the rules is to change.',
    })
    input: SaveLoyaltyRuleBookDraftInput,
  ): Promise<AnswerParent> {
    const problem = checkRuleBook(['changes'], input.changes);
    if (problem !== null) return answerParent(problem);
    const changes = ruleBookChanges(input.changes);
    const answer = await context.parts.engine.submit<SaveRuleBookDraft>({
      kind: 'saveRuleBookDraft',
      ...commandHead(context, input.idempotencyKey),
      draftId: input.draftId ?? null,
      version: input.version ?? null,
      basedOn: input.basedOn ?? null,
      note: input.note ?? null,
      changes,
    });
    if (answer.type === 'LoyaltyInvalidInput') {
      const [first = '', ...within] = answer.path;
      const path = first === 'changes' ? [first, ...ruleBookPath(within, changes)] : answer.path;
      return answerParent({ ...answer, path });
    }
    if (answer.type !== 'SaveLoyaltyRuleBookDraftSuccess') return answerParent(answer);
    const { draft, problems } = answer;
    const { program } = await context.loaders.ruleBook();
    return answerParent(answer, {
      draft: draftParent(draft, program),
      problems: problemParents(problems, draft.content),
    });
  }
}
