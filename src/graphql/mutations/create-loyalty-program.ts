import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import {
  CreateLoyaltyProgramInput,
  CreateLoyaltyProgramResult,
} from '../types/program-creation.ts';
import { type AnswerParent, asType } from '../views/answer-view.ts';
import { programParent } from '../views/program-view.ts';

@Resolver()
export class CreateLoyaltyProgramMutation {
  @Mutation(() => CreateLoyaltyProgramResult, {
    description:
      'Make a loyalty program out of a template. Its rule book and rewards are its own from then ' +
      'on, for operators with tokens of its code to change.',
  })
  async createLoyaltyProgram(
    @Ctx() { parts, caller }: Context,
    @Arg('input', () => CreateLoyaltyProgramInput, { description: 'Which program.' })
    { sandbox, ...input }: CreateLoyaltyProgramInput,
  ): Promise<AnswerParent> {
    const draft = { ...input, isSandbox: sandbox, actor: caller.actor };
    const answer = await parts.platform.createProgram(draft);
    if (answer.type !== 'CreateProgramSuccess') return asType(answer.type, answer);
    const { programId, revision, isSandbox } = answer;
    // Its first revision, also where the answer is given again and the rules are others by now.
    const ruleBook = await parts.reads.ruleBook(programId, revision);
    if (ruleBook === null) throw new Error(`Program ${programId} has gone.`);
    const clock = { isSandbox, clockAheadMilliseconds: 0 };
    const program = programParent(ruleBook, clock);
    return asType('CreateLoyaltyProgramSuccess', { program, revision });
  }
}
