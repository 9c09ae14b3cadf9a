import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commandHead } from '../command-head.ts';
import type { Context } from '../context.ts';
import {
  AdvanceLoyaltySandboxClockInput,
  AdvanceLoyaltySandboxClockResult,
} from '../types/sandbox.ts';
import { type AnswerParent, answerParent } from '../views/answer-view.ts';

@Resolver()
export class AdvanceLoyaltySandboxClockMutation {
  @Mutation(() => AdvanceLoyaltySandboxClockResult, {
    description:
      'Move the clock of a sandbox program forward, to watch points become active and expire. ' +
      'The clock of a program that is no sandbox cannot be moved: LoyaltyInvalidInput.',
  })
  async advanceLoyaltySandboxClock(
    @Ctx() context: Context,
    @Arg('input', () => AdvanceLoyaltySandboxClockInput, { description: 'How far.' })
    { idempotencyKey, ...input }: AdvanceLoyaltySandboxClockInput,
  ): Promise<AnswerParent> {
    const head = commandHead(context, idempotencyKey);
    return answerParent(
      await context.parts.engine.submit({ kind: 'advanceSandboxClock', ...head, ...input }),
    );
  }
}
