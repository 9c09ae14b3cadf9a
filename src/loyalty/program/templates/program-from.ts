import { deriveId } from '../../ids.ts';
import type { NewProgram } from '../new-program.ts';
import { completeRuleBook } from '../rule-book.ts';
import type { ProgramTemplate } from './program-template.ts';
import { PROGRAM_TEMPLATES, type TemplateName } from './program-templates.ts';
import { YUAN } from './template-parts.ts';

/** What makes a program another one than the next of the same template. */
export interface ProgramTraits {
  /** ULID that all ids of the program are derived from. */
  readonly commandId: string;
  readonly template: TemplateName;
  /** How tokens name it; unique in the database. */
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166, of phone numbers without a country code; null or absent: none are taken. */
  readonly defaultRegion?: string | null;
  /** How the unit is called; null or absent: as the template calls it. */
  readonly pointsName?: string | null;
}

/** The first rule book and the rewards of a program that is made of a template. */
export function programFrom(traits: ProgramTraits): Pick<NewProgram, 'ruleBook' | 'rewards'> {
  const { commandId, code, name, timeZone, currency } = traits;
  const { rules, rewards } = withOwnIds(PROGRAM_TEMPLATES[traits.template], commandId);
  const programId = deriveId('prg', commandId, 0);
  const complete = completeRuleBook({
    ...rules,
    program: { programId, code, name, timeZone, currency },
    revision: 1,
    pointsName: traits.pointsName ?? rules.pointsName,
    defaultRegion: traits.defaultRegion ?? null,
  });
  const earning = complete.earning.map((rule) => {
    return { ...rule, title: titleIn(currency, rule.title) };
  });
  const ruleBook = { ...complete, earning };
  return { ruleBook, rewards: rewards.map((reward) => inCurrency(reward, currency)) };
}

/**
 * No two programs share an id: what a client keeps of a level or a reward is kept by its id alone.
 * Wherever the template names one, its id in the program stands there.
 */
function withOwnIds(template: ProgramTemplate, commandId: string): ProgramTemplate {
  const ids = new Map([
    ...template.rules.levels.map(({ levelId }, index) => {
      return [levelId, deriveId('lvl', commandId, index)] as const;
    }),
    ...template.rewards.map(({ rewardId }, index) => {
      return [rewardId, deriveId('rwd', commandId, index)] as const;
    }),
  ]);
  return JSON.parse(JSON.stringify(template), (_key, part: unknown) =>
    typeof part === 'string' ? (ids.get(part) ?? part) : part,
  );
}

/** Members read it: a yuan of a template is a hundred minor units of whatever they pay with. */
function titleIn(currency: string, title: string | null): string | null {
  if (title === null || currency === 'CNY') return title;
  const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  const format = new Intl.NumberFormat('en', style);
  const amount = YUAN / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0);
  // The code and the amount are kept together by a space that is none to those who search.
  return title.replace('a yuan', `per ${format.format(amount).replace('\u00a0', ' ')}`);
}

type TemplateReward = ProgramTemplate['rewards'][number];

function inCurrency(reward: TemplateReward, currency: string): NewProgram['rewards'][number] {
  const { cashPrice } = reward;
  return { ...reward, cashPrice: cashPrice && { amount: cashPrice.amount, currency } };
}
