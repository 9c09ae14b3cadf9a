import { error, type RuleBookCheck, type RuleBookProblem } from './rule-book-problem.ts';

/**
 * Two rules, levels, level names, benefits of a level or warning days never share a name: a report
 * or a multiplier that names one means exactly one.
 */
export const idsUnique: RuleBookCheck = ({ earning, levels, expiryWarningDays }) => [
  ...taken(earning.map(({ ruleId }, index) => at(ruleId, ['earning', `${index}`, 'ruleId']))),
  ...taken(levels.map(({ levelId }, index) => at(levelId, ['levels', `${index}`, 'levelId']))),
  ...taken(levels.map(({ name }, index) => at(name, ['levels', `${index}`, 'name']))),
  ...levels.flatMap(({ benefits }, level) =>
    taken(
      benefits.map(({ code }, index) => {
        return at(code, ['levels', `${level}`, 'benefits', `${index}`, 'code']);
      }),
    ),
  ),
  ...taken(expiryWarningDays.map((days, index) => at(days, ['expiryWarningDays', `${index}`]))),
];

interface Named {
  readonly name: string | number;
  readonly path: readonly string[];
}

function at(name: string | number, path: readonly string[]): Named {
  return { name, path };
}

function taken(named: readonly Named[]): readonly RuleBookProblem[] {
  const first = new Map<string | number, Named>();
  return named.flatMap((one) => {
    const before = first.get(one.name);
    if (before === undefined) {
      first.set(one.name, one);
      return [];
    }
    const message = `"${one.name}" stands at ${before.path.join('.')} already.`;
    return [error(one.path, { code: 'ID_TAKEN', message })];
  });
}
