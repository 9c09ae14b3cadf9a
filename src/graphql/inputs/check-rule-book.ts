import { firstProblem, type Path, type Problem } from '../../loyalty/commands/check.ts';
import { invalidInput } from '../../loyalty/rejection.ts';
import type { PointsEarningRule } from '../types/earning-rule.ts';
import type { PointsActivationPolicy, PointsExpiryPolicy } from '../types/points-life.ts';
import type { LoyaltyRuleBookInput } from '../types/rule-book-input.ts';

/**
 * What of a rule book GraphQL cannot say by types: that exactly one of several fields is given. The
 * first that is wrong, with its path as it was sent. All else is looked at by the program.
 */
export function checkRuleBook(path: Path, input: LoyaltyRuleBookInput): Problem {
  const { earning, activation, expiry } = input;
  return firstProblem(
    ...(earning ?? []).map(
      (rule, index) => () => checkRule([...path, 'earning', String(index)], rule),
    ),
    () => (activation == null ? null : checkActivation([...path, 'activation'], activation)),
    () => (expiry == null ? null : checkExpiry([...path, 'expiry'], expiry)),
  );
}

function checkRule(path: Path, { formula, activation, expiry }: PointsEarningRule): Problem {
  const { perAmount, perUnit, fixed, multiplier } = formula;
  return firstProblem(
    () => checkOneOf([...path, 'formula'], { perAmount, perUnit, fixed, multiplier }),
    () => (activation == null ? null : checkActivation([...path, 'activation'], activation)),
    () => (expiry == null ? null : checkExpiry([...path, 'expiry'], expiry)),
    () =>
      expiry?.sliding == null
        ? null
        : invalidInput(
            [...path, 'expiry', 'sliding'],
            'Points of one rule cannot slide: points that slide all slide together.',
          ),
  );
}

function checkActivation(
  path: Path,
  { atOnce, afterDays, onConfirmation }: PointsActivationPolicy,
): Problem {
  return checkOneOf(path, { atOnce, afterDays, onConfirmation });
}

function checkExpiry(
  path: Path,
  { rolling, dayOfYear, sliding, never }: PointsExpiryPolicy,
): Problem {
  return checkOneOf(path, { rolling, dayOfYear, sliding, never });
}

/** Null and false are not given, so that what was read can be sent back as it is. */
function checkOneOf(path: Path, fields: Readonly<Record<string, unknown>>): Problem {
  const names = Object.keys(fields);
  const given = names.filter((name) => fields[name] != null && fields[name] !== false);
  if (given.length === 1) return null;
  const found = given.length === 0 ? 'none is' : `${given.join(' and ')} are`;
  return invalidInput(path, `Exactly one of ${names.join(', ')} must be given; ${found}.`);
}
