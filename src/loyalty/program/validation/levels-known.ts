import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';

/** Conditions name levels that the program has: one of a level that is gone would never hold. */
export const levelsKnown: RuleBookCheck = (content) => {
  const known = new Set(content.levels.map(({ levelId }) => levelId));
  return eachRule(content, ({ conditions }, path) =>
    (conditions.levels ?? []).flatMap((levelId, index) => {
      if (known.has(levelId)) return [];
      const at = [...path, 'conditions', 'levels', String(index)];
      return [error(at, { code: 'UNKNOWN_LEVEL', message: `There is no level ${levelId}.` })];
    }),
  );
};
