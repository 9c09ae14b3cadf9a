import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { EarningCircumstances } from '../../../src/loyalty/earning/circumstances.ts';
import type { EarningLine, EarningRule } from '../../../src/loyalty/earning/earning-rule.ts';
import type { PaidOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DEMO } from '../../support/demo-commands.ts';
import { bookOf, lineOf, orderLines, ruleOf } from '../../support/earning-events.ts';

const SECTIONS = readFileSync('docs/earning.md', 'utf8').split(/^## /m);

/** The tables of a section of the document, row by row. */
function tablesOf(title: string): readonly string[] {
  const section = SECTIONS.find((text) => text.startsWith(`${title}\n`)) ?? '';
  return section.split('\n\n').filter((part) => part.startsWith('| rule |'));
}

function tableOf(lines: readonly EarningLine[]): string {
  const rows = lines.map(({ rule, points, reason }) => `| ${rule} | ${points} | ${reason} |`);
  return ['| rule | points | why |', '| --- | --- | --- |', ...rows].join('\n');
}

const base = ruleOf({ ruleId: 'order-amount' });
const times = (ruleId: string, basisPoints: number, over: Partial<EarningRule> = {}) =>
  ruleOf({
    ruleId,
    layer: 'BONUS',
    formula: { kind: 'MULTIPLIER', basisPoints, stacking: 'ADD', of: null },
    ...over,
  });
const fixed = (ruleId: string, points: number, over: Partial<EarningRule>) =>
  ruleOf({ ruleId, layer: 'BONUS', formula: { kind: 'FIXED', points }, ...over });
const cap = { newMemberDays: null } as const;
const SILVER = DEMO.levels[1]?.levelId ?? '';

const workdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const lunch = times('lunch', 20_000, {
  conditions: { weekdays: workdays, timeOfDay: { from: '11:00', until: '14:00' } },
});
const exclusions = { categories: ['gift-card'], skus: [], activities: [] };
const tea = times('tea', 20_000, { conditions: { categories: ['tea'] } });
const silver = times('silver', 15_000, { conditions: { levels: [SILVER] } });
const silverOnAll = times('silver', 15_000, {
  conditions: { levels: [SILVER] },
  formula: { kind: 'MULTIPLIER', basisPoints: 15_000, stacking: 'MULTIPLY', of: null },
});
const welcomes = [
  base,
  fixed('welcome', 200, { conditions: { firstOrder: true }, exclusiveGroup: 'welcome' }),
  fixed('large-welcome', 500, {
    conditions: { firstOrder: true, orderAmount: { minimum: 50_000, maximum: null } },
    exclusiveGroup: 'welcome',
    priority: 1,
  }),
];
const cappedBase = { ...base, caps: [{ ...cap, period: 'EVENT' as const, maximum: 1_000 }] };
const sunday = times('sunday', 20_000, { conditions: { weekdays: ['SUNDAY'] } });
const earningCaps = [{ ...cap, over: 'ALL', period: 'DAY', maximum: 1_500 }] as const;

interface Example {
  readonly title: string;
  readonly table: number;
  readonly book: RuleBook;
  readonly order: Partial<PaidOrder>;
  readonly known?: Partial<EarningCircumstances>;
}

const teaAndCups = {
  lines: [
    lineOf('1', { category: 'tea', amount: 6_000 }),
    lineOf('2', { category: 'cup', amount: 4_000 }),
  ],
};
const ofAmount = (amount: number) => ({ lines: [lineOf('1', { amount })] });

const EXAMPLES: readonly Example[] = [
  {
    title: 'Lunch counts double',
    table: 0,
    book: bookOf([base, lunch], { exclusions }),
    order: {
      lines: [
        lineOf('1', { amount: 9_600, quantity: 2 }),
        lineOf('2', { category: 'gift-card', amount: 10_000 }),
      ],
      couponDiscount: 1_960,
      occurredAt: Date.parse('2026-11-20T12:30:00+08:00'),
    },
  },
  {
    title: 'Two multipliers for tea',
    table: 0,
    book: bookOf([base, tea, silver]),
    order: teaAndCups,
    known: { growthValue: 1_000 },
  },
  {
    title: 'Two multipliers for tea',
    table: 1,
    book: bookOf([base, tea, silverOnAll]),
    order: teaAndCups,
    known: { growthValue: 1_000 },
  },
  {
    title: 'Only one welcome',
    table: 0,
    book: bookOf(welcomes),
    order: ofAmount(12_000),
    known: { isFirstOrder: true },
  },
  {
    title: 'Only one welcome',
    table: 1,
    book: bookOf(welcomes),
    order: ofAmount(60_000),
    known: { isFirstOrder: true },
  },
  {
    title: 'What caps leave',
    table: 0,
    book: bookOf([cappedBase, sunday], { earningCaps }),
    order: ofAmount(200_000),
    known: { usedOn: (use, day) => (`${use} ${day}` === '$ALL@DAY 2026-11-22' ? 300 : 0) },
  },
];

describe('docs/earning.md', () => {
  it.each(EXAMPLES)('tells what the rules give: $title, table $table', (example) => {
    const { title, table, book, order, known } = example;
    expect(tablesOf(title)[table]).toBe(tableOf(orderLines(book, order, known)));
  });

  it('has no table besides these', () => {
    const tables = SECTIONS.join('').match(/^\| rule \|/gm) ?? [];
    expect(tables).toHaveLength(EXAMPLES.length);
  });
});
