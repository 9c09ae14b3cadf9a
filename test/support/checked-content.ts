import type { EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import {
  contentOf,
  type RuleBookContent,
} from '../../src/loyalty/program/revisions/rule-book-content.ts';
import type { RuleBookCheck } from '../../src/loyalty/program/validation/rule-book-problem.ts';
import { DEMO, NOON } from './demo-commands.ts';

/** A content in which nothing is wrong. */
export const CONTENT: RuleBookContent = contentOf(DEMO);

const PLAIN: EarningRule = {
  ruleId: 'plain',
  title: null,
  trigger: 'ORDER',
  activity: null,
  layer: 'BASE',
  formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } },
  conditions: {},
  priority: 0,
  exclusiveGroup: null,
  caps: [],
};

export const ruleWith = (over: Partial<EarningRule>): EarningRule => ({ ...PLAIN, ...over });

/** The content with one rule. */
export const oneRule = (over: Partial<EarningRule>) => ({ earning: [ruleWith(over)] });

/** What is checked, with what changes, and what is told of it. */
export type CheckRow = readonly [
  what: string,
  changes: Partial<RuleBookContent>,
  told: readonly unknown[],
];

/** What a check says of the content with these sections: of each problem where, then what. */
export function toldBy(
  check: RuleBookCheck,
  changes: Partial<RuleBookContent>,
  rewardLevelIds: readonly string[] = [],
): readonly string[] {
  const content = { ...CONTENT, ...changes };
  const problems = check(content, { program: DEMO.program, at: NOON, rewardLevelIds });
  return problems.flatMap(({ severity, code, path, message }) => {
    return [`${severity} ${code} ${path.join('.')}`, message];
  });
}
