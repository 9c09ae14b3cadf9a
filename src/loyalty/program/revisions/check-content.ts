import type { Path, Problem } from '../../commands/check.ts';
import type {
  EarningCap,
  EarningConditions,
  EarningExclusions,
  EarningRule,
  EarningTrigger,
  SharedEarningCap,
  Weekday,
} from '../../earning/earning-rule.ts';
import type {
  Benefit,
  DisplayUnit,
  Level,
  RedemptionPolicy,
  TransferPolicy,
} from '../rule-book.ts';
import type { RuleBookContent, RuleBookSection } from './rule-book-content.ts';
import { kinds, listOf, nullable, oneOf, record, type Shape, text, whole } from './shape.ts';

/** Most rules that one program has: an order is looked at by each of them. */
export const EARNING_RULES_MAX = 200;
/** Most categories, skus, stores … that one list names. */
export const LIST_LENGTH_MAX = 500;
export const LEVELS_MAX = 50;
export const BENEFITS_MAX = 50;
export const CAPS_MAX = 20;
export const WARNING_DAYS_COUNT_MAX = 20;
/** Longer than any id or name may be, so that an operator sees all that are too long at once. */
const NAME_LENGTH_MAX = 256;
const DESCRIPTION_LENGTH_MAX = 2_000;

const name = text(NAME_LENGTH_MAX);
const names = listOf(name, LIST_LENGTH_MAX);

const TRIGGERS = {
  ORDER: true,
  TOP_UP: true,
  SIGN_UP: true,
  CHECK_IN: true,
  REVIEW: true,
  BROWSE: true,
  SHARE: true,
  PRODUCT_USE: true,
  RENEWAL: true,
  ACTIVITY: true,
} as const satisfies Record<EarningTrigger, true>;

const WEEKDAYS = {
  MONDAY: true,
  TUESDAY: true,
  WEDNESDAY: true,
  THURSDAY: true,
  FRIDAY: true,
  SATURDAY: true,
  SUNDAY: true,
} as const satisfies Record<Weekday, true>;

const ratio = record({ give: whole, per: whole });

const activation = kinds({
  AT_ONCE: {},
  AFTER_DAYS: { days: whole },
  ON_CONFIRMATION: { returnWindowDays: whole },
});

const period = { months: whole };
const calendar = { month: whole, day: whole, yearsLater: whole };
const rounded = oneOf('DAY', 'MONTH', 'QUARTER', 'YEAR');
const grace = { graceDays: whole, returnGraceDays: whole, roundUpTo: rounded };
const fixedKinds = { ROLLING: period, CALENDAR: calendar, NEVER: {} };
const fixedExpiry = kinds(fixedKinds, grace);
const expiry = kinds({ ...fixedKinds, SLIDING: period }, grace);

const formula = kinds({
  PER_AMOUNT: { ratio },
  PER_UNIT: { points: whole },
  FIXED: { points: whole },
  MULTIPLIER: {
    basisPoints: whole,
    stacking: oneOf('ADD', 'MULTIPLY'),
    of: nullable(listOf(name, EARNING_RULES_MAX)),
  },
});

const CONDITIONS: Readonly<Record<keyof EarningConditions, Shape>> = {
  categories: names,
  skus: names,
  stores: names,
  channels: names,
  weekdays: listOf(oneOf(...Object.keys(WEEKDAYS)), 7),
  timeOfDay: record({ from: name, until: name }),
  dates: record({ from: nullable(name), until: nullable(name) }),
  levels: listOf(name, LEVELS_MAX),
  firstOrder: oneOf(true),
  newMemberDays: whole,
  orderAmount: record({ minimum: whole, maximum: nullable(whole) }),
  minimumPaidShareBasisPoints: whole,
};

const CAP: Readonly<Record<keyof EarningCap, Shape>> = {
  period: oneOf('EVENT', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'),
  maximum: whole,
  newMemberDays: nullable(whole),
};

const SHARED_CAP: Readonly<Record<keyof SharedEarningCap, Shape>> = {
  ...CAP,
  over: oneOf('ALL', 'ORDERS', 'ACTIVITIES'),
};

const RULE: Readonly<Record<Exclude<keyof EarningRule, 'activation' | 'expiry'>, Shape>> = {
  ruleId: name,
  title: nullable(name),
  trigger: oneOf(...Object.keys(TRIGGERS)),
  activity: nullable(name),
  layer: oneOf('BASE', 'BONUS'),
  formula,
  conditions: record({}, CONDITIONS),
  priority: whole,
  exclusiveGroup: nullable(name),
  caps: listOf(record(CAP), CAPS_MAX),
};

const EXCLUSIONS: Readonly<Record<keyof EarningExclusions, Shape>> = {
  categories: names,
  skus: names,
  activities: names,
};

const TRANSFERS: Readonly<Record<keyof TransferPolicy, Shape>> = {
  minimum: whole,
  maximum: whole,
  dailyMaximum: whole,
};

const DISPLAY_UNIT: Readonly<Record<keyof DisplayUnit, Shape>> = {
  name,
  pointsPerUnit: whole,
};

const REDEMPTION: Readonly<Record<keyof RedemptionPolicy, Shape>> = {
  rate: record({ points: whole, worth: whole }),
  minimum: whole,
  step: whole,
  maximumShareBasisPoints: whole,
  dailyMaximum: nullable(whole),
  excludedCategories: names,
  stacksWithCoupons: oneOf(true, false),
};

const BENEFIT: Readonly<Record<keyof Benefit, Shape>> = {
  code: name,
  title: name,
  description: nullable(text(DESCRIPTION_LENGTH_MAX)),
};

const LEVEL: Readonly<Record<keyof Level, Shape>> = {
  levelId: name,
  rank: whole,
  name,
  threshold: whole,
  benefits: listOf(record(BENEFIT), BENEFITS_MAX),
};

const SECTIONS: Readonly<Record<RuleBookSection, Shape>> = {
  name,
  pointsName: name,
  displayUnit: nullable(record(DISPLAY_UNIT)),
  defaultRegion: nullable(name),
  earning: listOf(record(RULE, { activation, expiry: fixedExpiry }), EARNING_RULES_MAX),
  earningCaps: listOf(record(SHARED_CAP), CAPS_MAX),
  exclusions: record(EXCLUSIONS),
  growth: ratio,
  activation,
  expiry,
  expiryWarningDays: listOf(whole, WARNING_DAYS_COUNT_MAX),
  transfers: nullable(record(TRANSFERS)),
  redemption: record(REDEMPTION),
  levels: listOf(record(LEVEL), LEVELS_MAX),
};

const content = record({}, SECTIONS);

/**
 * Whether these are sections of a rule book at all: types, known fields, and bounds of what is
 * kept. Whether they make sense is for the checks of src/loyalty/program/validation, which tell of
 * everything that does not.
 */
export function checkContent(path: Path, changes: Partial<RuleBookContent>): Problem {
  return content(path, changes);
}
