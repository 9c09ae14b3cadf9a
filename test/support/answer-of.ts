import type { Answer } from '../../src/loyalty/commands/commands.ts';

/** The answer, which must be of this type: what a test stands on, not what it is about. */
export function answerOf<Type extends Answer['type']>(
  type: Type,
  answer: Answer,
): Extract<Answer, { readonly type: Type }> {
  if (answer.type !== type) throw new Error(`not ${type}: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { readonly type: Type }>;
}
