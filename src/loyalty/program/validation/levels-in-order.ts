import { error, type RuleBookCheck, type RuleBookProblem } from './rule-book-problem.ts';

/** Levels are listed from the lowest: the first is everybody's, each next one asks for more. */
export const levelsInOrder: RuleBookCheck = ({ levels }) => {
  const problems: RuleBookProblem[] = [];
  const unfit = (path: readonly string[], message: string) => {
    problems.push(error(['levels', ...path], { code: 'LEVELS_OUT_OF_ORDER', message }));
  };
  const [first] = levels;
  if (first === undefined) unfit([], 'There must be a level: every member has one.');
  if (first !== undefined && first.threshold !== 0) {
    unfit(['0', 'threshold'], `The lowest level begins at 0, not at ${first.threshold}.`);
  }
  levels.forEach((level, index) => {
    const below = levels[index - 1];
    if (below === undefined) return;
    for (const name of ['rank', 'threshold'] as const) {
      if (level[name] > below[name]) continue;
      const message = `Must be above that of ${below.name}, ${below[name]}; it is ${level[name]}.`;
      unfit([String(index), name], message);
    }
  });
  return problems;
};
