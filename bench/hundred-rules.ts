import type {
  EarningConditions,
  EarningFormula,
  EarningRule,
} from '../src/loyalty/earning/earning-rule.ts';
import type { RuleBook } from '../src/loyalty/program/rule-book.ts';
import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';

const DEMO = DEMO_PROGRAM.ruleBook;
const PER_YUAN: EarningFormula = { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } };

function rule(ruleId: string, over: Partial<EarningRule>): EarningRule {
  return {
    ruleId,
    title: null,
    trigger: 'ORDER',
    activity: null,
    layer: 'BONUS',
    formula: PER_YUAN,
    conditions: {},
    priority: 0,
    exclusiveGroup: null,
    caps: [],
    ...over,
  };
}

const BASE = rule('base', { layer: 'BASE' });

const numbered = (count: number, make: (index: number) => EarningRule): readonly EarningRule[] =>
  Array.from({ length: count }, (_, index) => make(index));

const bonus = (ruleId: string, conditions: EarningConditions, points: number): EarningRule =>
  rule(ruleId, { conditions, formula: { kind: 'FIXED', points } });

const daily = (maximum: number) => [{ period: 'DAY', maximum, newMemberDays: null } as const];

/** What a chain has after some years: every order is looked at by each of a hundred rules. */
const MANY: readonly EarningRule[] = [
  BASE,
  ...numbered(40, (index) => bonus(`category-${index}`, { categories: [`c${index}`] }, 5)),
  ...numbered(20, (index) => ({
    ...bonus(`store-${index}`, { stores: [`s${index}`] }, 3),
    caps: daily(1_000_000),
  })),
  ...numbered(10, (index) => bonus(`channel-${index}`, { channels: [`by-${index}`] }, 2)),
  ...numbered(9, (index) =>
    bonus(`level-${index}`, { levels: [DEMO.levels[index % 3]?.levelId ?? ''] }, 1),
  ),
  ...numbered(10, (index) =>
    rule(`hours-${index}`, {
      formula: { kind: 'MULTIPLIER', basisPoints: 12_000, stacking: 'ADD', of: null },
      conditions: { timeOfDay: { from: `${10 + index}:00`, until: `${10 + index}:30` } },
      exclusiveGroup: 'hours',
    }),
  ),
  ...numbered(10, (index) =>
    bonus(`festival-${index}`, { dates: { from: `203${index}-01-01`, until: null } }, 100),
  ),
];

/** Every rule gives something for every order: no program is like that. */
const ALL: readonly EarningRule[] = [
  BASE,
  ...numbered(99, (index) => bonus(`all-${index}`, {}, index + 1)),
];

function bookOf(code: string, earning: readonly EarningRule[]): RuleBook {
  const programId = `prg_01KA0000000000000000RU1ES${code}`;
  return { ...DEMO, program: { ...DEMO.program, programId, code: `bench-${code}` }, earning };
}

export const ONE_RULE = bookOf('A', [BASE]);
export const HUNDRED_RULES = bookOf('B', MANY);
export const HUNDRED_GIVING = bookOf('C', ALL);
