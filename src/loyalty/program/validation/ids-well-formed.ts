import { error, type RuleBookCheck } from './rule-book-problem.ts';

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,63}$/u;

/**
 * Ids of rules and levels stand in breakdowns, reports and conditions: up to 64 letters, digits,
 * dots, colons, dashes and underscores. `$` and `@` are ours: what is counted for a week is kept as
 * `rule@WEEK`, and what belongs to no rule begins with `$`.
 */
export const idsWellFormed: RuleBookCheck = ({ earning, levels }) => {
  const ids = [
    ...earning.map(({ ruleId }, index) => ({
      id: ruleId,
      path: ['earning', `${index}`, 'ruleId'],
    })),
    ...levels.map(({ levelId }, index) => ({
      id: levelId,
      path: ['levels', `${index}`, 'levelId'],
    })),
  ];
  return ids.flatMap(({ id, path }) => {
    if (ID.test(id)) return [];
    const message =
      `"${id}" cannot be an id: up to 64 letters, digits and . : - _, ` +
      'beginning with a letter or digit.';
    return [error(path, { code: 'ID_MALFORMED', message })];
  });
};
