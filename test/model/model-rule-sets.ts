import * as fc from 'fast-check';
import type {
  EarningCap,
  EarningConditions,
  EarningExclusions,
  EarningFormula,
  EarningRule,
  SharedEarningCap,
} from '../../src/loyalty/earning/earning-rule.ts';
import type { ActivationPolicy } from '../../src/loyalty/program/activation-policy.ts';
import type { FixedExpiry } from '../../src/loyalty/program/expiry-policy.ts';
import { problemsOf } from '../../src/loyalty/program/validation/rule-book-checks.ts';
import { DEMO, NOON } from '../support/demo-commands.ts';

/** Their thresholds are drawn with the rest of the rule book. */
export const LEVELS = [
  { levelId: 'lvl_1', rank: 1, name: 'One', threshold: 0, benefits: [] },
  { levelId: 'lvl_2', rank: 2, name: 'Two', threshold: 60, benefits: [] },
] as const;

type Terms = Pick<EarningRule, 'activation' | 'expiry'>;

const PLAIN = {
  title: null,
  layer: 'BASE',
  conditions: {},
  priority: 0,
  exclusiveGroup: null,
  caps: [],
} as const;

const ORDER = { ...PLAIN, trigger: 'ORDER', activity: null } as const;
const REVIEW = { ...PLAIN, trigger: 'REVIEW', activity: null } as const;

/** What there always is: something for orders, for reviews and for an activity of one's own. */
const always = ({ ofReviews }: { readonly ofReviews: Terms }): readonly EarningRule[] => [
  { ...ORDER, ruleId: 'amount', formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 10 } } },
  {
    ...REVIEW,
    ruleId: 'review',
    formula: { kind: 'PER_UNIT', points: 20 },
    caps: [{ period: 'DAY', maximum: 60, newMemberDays: null }],
    ...ofReviews,
  },
  {
    ...PLAIN,
    ruleId: 'visit',
    trigger: 'ACTIVITY',
    activity: 'VISIT',
    formula: { kind: 'PER_UNIT', points: 5 },
  },
];

const cap: fc.Arbitrary<EarningCap> = fc.record({
  period: fc.constantFrom('EVENT', 'DAY', 'DAY', 'WEEK', 'MONTH', 'LIFETIME'),
  maximum: fc.constantFrom(1, 7, 30, 50, 90, 200, 400),
  newMemberDays: fc.constantFrom(null, null, 1, 9),
});
const someCaps = fc.oneof(fc.constant([]), fc.array(cap, { minLength: 1, maxLength: 2 }));

const anyEvent: fc.Arbitrary<EarningConditions> = fc.record(
  {
    stores: fc.constantFrom(['north'], ['north', 'south']),
    channels: fc.constant(['app']),
    weekdays: fc.constantFrom(['SATURDAY', 'SUNDAY'], ['MONDAY', 'TUESDAY', 'FRIDAY']),
    timeOfDay: fc.constantFrom(
      { from: '08:00', until: '16:30' },
      { from: '22:00', until: '11:00' },
    ),
    dates: fc.constantFrom(
      { from: '2027-03-01', until: null },
      { from: null, until: '2027-12-31' },
      { from: '2027-03-14', until: '2028-03-01' },
    ),
    levels: fc.constantFrom(['lvl_1'], ['lvl_2']),
    newMemberDays: fc.constantFrom(1, 2, 30),
  },
  { requiredKeys: [] },
);
const ofLines: fc.Arbitrary<EarningConditions> = fc.record(
  { categories: fc.constantFrom(['tea'], ['tea', 'gift']), skus: fc.constant(['green']) },
  { requiredKeys: [] },
);
const ofOrders: fc.Arbitrary<EarningConditions> = fc.record(
  {
    firstOrder: fc.constant(true as const),
    orderAmount: fc.constantFrom({ minimum: 300, maximum: null }, { minimum: 0, maximum: 2_000 }),
    minimumPaidShareBasisPoints: fc.constantFrom(3_333, 10_000),
  },
  { requiredKeys: [] },
);

/** Mostly none of them: else no rule would ever match. */
const seldom = (given: fc.Arbitrary<EarningConditions>): fc.Arbitrary<EarningConditions> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: given });

const conditions: fc.Arbitrary<EarningConditions> = fc
  .tuple(seldom(anyEvent), fc.oneof(fc.constant({}), ofLines), seldom(ofOrders))
  .map(([any, lines, orders]) => ({ ...any, ...lines, ...orders }));

const plain: fc.Arbitrary<EarningFormula> = fc.constantFrom<EarningFormula>(
  { kind: 'PER_AMOUNT', ratio: { give: 7, per: 100 } },
  { kind: 'PER_AMOUNT', ratio: { give: 1, per: 3 } },
  { kind: 'PER_UNIT', points: 9 },
  { kind: 'FIXED', points: 25 },
);
const multiplier: fc.Arbitrary<EarningFormula> = fc.record({
  kind: fc.constant('MULTIPLIER' as const),
  basisPoints: fc.constantFrom(12_500, 20_000, 30_001),
  stacking: fc.constantFrom('ADD' as const, 'MULTIPLY' as const),
  of: fc.constantFrom(null, null, ['amount']),
});

const ofOrder: fc.Arbitrary<Omit<EarningRule, 'ruleId'>> = fc
  .record({
    layer: fc.constantFrom('BASE' as const, 'BONUS' as const),
    formula: fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: multiplier }),
    conditions,
    priority: fc.nat({ max: 2 }),
    exclusiveGroup: fc.constantFrom(null, null, 'one', 'two'),
    caps: someCaps,
  })
  .map((rule) => {
    const layer = rule.formula.kind === 'MULTIPLIER' ? 'BONUS' : rule.layer;
    return { ...ORDER, ...rule, layer };
  });

const ofActivity: fc.Arbitrary<Omit<EarningRule, 'ruleId'>> = fc
  .record({
    formula: fc.constantFrom<EarningFormula>(
      { kind: 'PER_UNIT', points: 6 },
      { kind: 'FIXED', points: 11 },
      { kind: 'MULTIPLIER', basisPoints: 15_000, stacking: 'ADD', of: null },
    ),
    conditions: seldom(anyEvent),
    priority: fc.nat({ max: 2 }),
    exclusiveGroup: fc.constantFrom(null, null, 'one'),
    caps: someCaps,
    trigger: fc.constantFrom('REVIEW' as const, 'SIGN_UP' as const, 'TOP_UP' as const),
  })
  .map((rule) => {
    const layer = rule.formula.kind === 'MULTIPLIER' ? 'BONUS' : 'BASE';
    return { ...PLAIN, activity: null, ...rule, layer };
  });

const ofTopUp: fc.Arbitrary<Omit<EarningRule, 'ruleId'>> = someCaps.map((caps) => ({
  ...PLAIN,
  trigger: 'TOP_UP',
  activity: null,
  formula: { kind: 'PER_AMOUNT', ratio: { give: 2, per: 50 } },
  caps,
}));

const ofSignUp: fc.Arbitrary<Omit<EarningRule, 'ruleId'>> = fc
  .constantFrom(30, 55)
  .map((points) => ({
    ...PLAIN,
    trigger: 'SIGN_UP',
    activity: null,
    formula: { kind: 'FIXED', points },
  }));

const more = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: ofOrder },
    { weight: 2, arbitrary: ofActivity },
    { weight: 1, arbitrary: ofTopUp },
    { weight: 1, arbitrary: ofSignUp },
  ),
  { maxLength: 5, size: 'max' },
);

/** The rules of one revision, in any order; some have lives of their own. */
function rules(terms: fc.Arbitrary<Terms>): fc.Arbitrary<readonly EarningRule[]> {
  return fc.tuple(terms, terms, more, fc.nat({ max: 9 })).map(([ofReviews, ofFirst, all, at]) => {
    const added = all.map((rule, index): EarningRule => {
      return { ...rule, ruleId: `r${index}`, ...(index === 0 ? ofFirst : {}) };
    });
    const known = always({ ofReviews });
    const from = Math.min(at, added.length);
    return [...added.slice(0, from), ...known, ...added.slice(from)];
  });
}

const sharedCaps: fc.Arbitrary<readonly SharedEarningCap[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .tuple(cap, fc.constantFrom('ALL' as const, 'ORDERS' as const, 'ACTIVITIES' as const))
        .map(([one, over]) => ({ ...one, over })),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

const exclusions: fc.Arbitrary<EarningExclusions> = fc.constantFrom<EarningExclusions>(
  { categories: [], skus: [], activities: [] },
  { categories: ['gift'], skus: [], activities: ['NAP'] },
  { categories: [], skus: ['card'], activities: [] },
);

/** What gives points, and what cuts it. */
export interface RuleSet {
  readonly earning: readonly EarningRule[];
  readonly earningCaps: readonly SharedEarningCap[];
  readonly exclusions: EarningExclusions;
}

/** All that an operator could say of how points are earned; every one of them can be published. */
export function ruleSets(lives: {
  readonly activation: fc.Arbitrary<ActivationPolicy>;
  readonly expiry: fc.Arbitrary<FixedExpiry>;
}): fc.Arbitrary<RuleSet> {
  const terms: fc.Arbitrary<Terms> = fc.record(lives, { requiredKeys: [] });
  const any = fc.record({ earning: rules(terms), earningCaps: sharedCaps, exclusions });
  return any.map(withoutFaulty);
}

/** What can be published is the program's own word here: the model says what such rules give. */
function withoutFaulty(set: RuleSet): RuleSet {
  const { program, revision: _, ...sections } = DEMO;
  const content = { name: program.name, ...sections, levels: LEVELS, ...set };
  const about = { program, at: NOON, rewardLevelIds: [] };
  const faulty = problemsOf(content, about)
    .filter(({ severity, path: [section] }) => severity === 'ERROR' && section === 'earning')
    .map(({ path }) => Number(path[1]));
  if (faulty.length === 0) return set;
  return withoutFaulty({ ...set, earning: set.earning.filter((_, at) => !faulty.includes(at)) });
}
