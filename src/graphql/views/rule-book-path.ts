import type { EarningFormula } from '../../loyalty/earning/earning-rule.ts';
import type { ExpiryPolicy } from '../../loyalty/program/expiry-policy.ts';
import type { RuleBookContent } from '../../loyalty/program/revisions/rule-book-content.ts';

type Path = readonly string[];

/** The parts of a rule book that GraphQL names otherwise than the program does. */
export type NamedSections = Partial<Pick<RuleBookContent, 'earning' | 'expiry'>>;

/**
 * A place in a rule book as its GraphQL output and input name it. What is of one formula or expiry
 * stands below the field of its kind, which `content` tells.
 */
export function ruleBookPath(path: Path, content: NamedSections): Path {
  const [section = '', ...rest] = path;
  switch (section) {
    case 'earning': {
      const [index = '', ...within] = rest;
      const rule = content.earning?.[Number(index)];
      const place = rule === undefined ? within : withinRule(within, rule);
      return index === '' ? path : [section, index, ...place];
    }
    case 'growth':
      return [section, ...rest.map((part) => (part === 'give' ? 'growth' : part))];
    case 'activation':
      return [section, ...withinActivation(rest)];
    case 'expiry':
      return [section, ...withinExpiry(rest, content.expiry)];
    case 'levels':
      return [section, ...rest.map((part) => (part === 'levelId' ? 'id' : part))];
    default:
      return path;
  }
}

function withinRule(path: Path, rule: RuleBookContent['earning'][number]): Path {
  const [part = '', ...rest] = path;
  if (part === 'formula') return [part, ...withinFormula(rest, rule.formula)];
  if (part === 'activation') return [part, ...withinActivation(rest)];
  if (part === 'expiry') return [part, ...withinExpiry(rest, rule.expiry)];
  return path;
}

function withinFormula(path: Path, formula: EarningFormula): Path {
  const [part, ...rest] = path;
  if (part === undefined || part === 'kind') return [];
  switch (formula.kind) {
    case 'PER_AMOUNT':
      // Its ratio has no name of its own.
      return ['perAmount', ...rest.map((name) => (name === 'give' ? 'points' : name))];
    case 'PER_UNIT':
      return ['perUnit'];
    case 'FIXED':
      return ['fixed'];
    case 'MULTIPLIER':
      return ['multiplier', ...path];
  }
}

function withinActivation(path: Path): Path {
  const [part] = path;
  if (part === 'days') return ['afterDays'];
  return part === 'returnWindowDays' ? ['onConfirmation', part] : [];
}

const GRACE: readonly string[] = ['graceDays', 'returnGraceDays'];

function withinExpiry(path: Path, expiry: ExpiryPolicy | undefined): Path {
  const [part] = path;
  if (part === undefined || part === 'kind') return [];
  if (GRACE.includes(part)) return path;
  switch (expiry?.kind) {
    case 'ROLLING':
      return ['rolling', ...path];
    case 'SLIDING':
      return ['sliding', ...path];
    case 'CALENDAR':
      return ['dayOfYear', ...path];
    default:
      return path;
  }
}
