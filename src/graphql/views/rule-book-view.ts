import type {
  EarningConditions,
  EarningFormula,
  EarningRule,
} from '../../loyalty/earning/earning-rule.ts';
import type { ActivationPolicy } from '../../loyalty/program/activation-policy.ts';
import type { ExpiryPolicy } from '../../loyalty/program/expiry-policy.ts';
import type { RuleBook } from '../../loyalty/program/rule-book.ts';
import { levelParent } from './program-view.ts';

/** What the fields of `LoyaltyRuleBook` are resolved from. */
export type RuleBookParent = ReturnType<typeof ruleBookParent>;

/** What is given of each one-of: the names are those of the GraphQL fields. */
export function ruleBookParent(book: RuleBook) {
  const { program, earning, growth, activation, expiry, levels, ...rest } = book;
  return {
    ...rest,
    name: program.name,
    earning: earning.map(ruleParent),
    growth: { growth: growth.give, per: growth.per },
    activation: activationParent(activation),
    expiry: expiryParent(expiry),
    levels: levels.map(levelParent),
  };
}

function ruleParent({ formula, activation, expiry, conditions, ...rest }: EarningRule) {
  return {
    ...rest,
    formula: formulaParent(formula),
    conditions: conditions satisfies EarningConditions,
    activation: activation === undefined ? null : activationParent(activation),
    expiry: expiry === undefined ? null : expiryParent(expiry),
  };
}

export function formulaParent(formula: EarningFormula) {
  switch (formula.kind) {
    case 'PER_AMOUNT':
      return { perAmount: { points: formula.ratio.give, per: formula.ratio.per } };
    case 'PER_UNIT':
      return { perUnit: formula.points };
    case 'FIXED':
      return { fixed: formula.points };
    case 'MULTIPLIER': {
      const { kind: _, ...multiplier } = formula;
      return { multiplier };
    }
  }
}

function activationParent(activation: ActivationPolicy) {
  switch (activation.kind) {
    case 'AT_ONCE':
      return { atOnce: true };
    case 'AFTER_DAYS':
      return { afterDays: activation.days };
    case 'ON_CONFIRMATION':
      return { onConfirmation: { returnWindowDays: activation.returnWindowDays } };
  }
}

function expiryParent(expiry: ExpiryPolicy) {
  const { graceDays = 0, returnGraceDays = 0 } = expiry;
  return { ...termOf(expiry), graceDays, returnGraceDays };
}

function termOf(expiry: ExpiryPolicy) {
  switch (expiry.kind) {
    case 'ROLLING':
      return { rolling: { months: expiry.months, roundUpTo: expiry.roundUpTo ?? 'DAY' } };
    case 'SLIDING':
      return { sliding: { months: expiry.months, roundUpTo: expiry.roundUpTo ?? 'DAY' } };
    case 'CALENDAR': {
      const { month, day, yearsLater } = expiry;
      return { dayOfYear: { month, day, yearsLater } };
    }
    case 'NEVER':
      return { never: true };
  }
}
