import type { Answer } from '../../src/loyalty/commands/commands.ts';
import { isEarlier, laterLineOf, linesOf } from '../../src/loyalty/earning/breakdown.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DEMO } from './demo-commands.ts';

/** An answer with its breakdown as callers see it: one line a rule. */
export function shown(answer: Answer, ruleBook: RuleBook = DEMO): object {
  if (!('breakdown' in answer)) return answer;
  const { breakdown: kept } = answer;
  return {
    ...answer,
    breakdown: isEarlier(kept) ? kept.map(laterLineOf) : linesOf(ruleBook, kept),
  };
}
