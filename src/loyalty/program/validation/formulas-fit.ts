import { ruleTypeOf } from '../../earning/rules/earning-rules.ts';
import { eachRule } from './each-rule.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';

/**
 * Points per amount need something that is worth money: an order, a top-up, a renewal, or an
 * activity of the program's own. A multiplier comes on top of base rules, so it is a bonus.
 */
export const formulasFit: RuleBookCheck = (content) =>
  eachRule(content, ({ trigger, layer, formula }, path) => {
    const unfit = (message: string) => {
      return [error([...path, 'formula'], { code: 'FORMULA_UNFIT', message })];
    };
    if (formula.kind === 'PER_AMOUNT' && !ruleTypeOf(trigger).hasAmount) {
      return unfit(`${trigger} has no amount: give points for each unit, or for each time.`);
    }
    if (formula.kind === 'MULTIPLIER' && layer === 'BASE') {
      return unfit('A multiplier multiplies base rules: make the rule a bonus rule.');
    }
    return [];
  });
