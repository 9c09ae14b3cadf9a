import { isRegion } from '../../account/region.ts';
import type { RuleBookContent } from '../revisions/rule-book-content.ts';
import { error, type RuleBookCheck } from './rule-book-problem.ts';

/** Most characters of what members and operators read as a name or title. */
export const TITLE_LENGTH_MAX = 128;

/** What people read is there and short enough; what is compared with orders is not empty. */
export const textsReadable: RuleBookCheck = (content) => {
  const unfit = (path: readonly string[], message: string) =>
    error(path, { code: 'TEXT_MALFORMED', message });
  const texts = textsOf(content).flatMap(({ text, path }) => {
    if (text.trim() === '') return [unfit(path, 'Must not be empty.')];
    if (text.length <= TITLE_LENGTH_MAX) return [];
    return [unfit(path, `Must be at most ${TITLE_LENGTH_MAX} characters; it has ${text.length}.`)];
  });
  const { defaultRegion } = content;
  if (defaultRegion === null || isRegion(defaultRegion)) return texts;
  const message = `"${defaultRegion}" is no region: two capital letters of ISO 3166, such as CN.`;
  return [...texts, unfit(['defaultRegion'], message)];
};

interface Text {
  readonly text: string;
  readonly path: readonly string[];
}

function textsOf(content: RuleBookContent): readonly Text[] {
  const { name, pointsName, displayUnit, earning, exclusions, redemption, levels } = content;
  const one = (text: string | null, ...path: readonly string[]): readonly Text[] =>
    text === null ? [] : [{ text, path }];
  const many = (texts: readonly string[] = [], ...path: readonly string[]): readonly Text[] =>
    texts.map((text, index) => ({ text, path: [...path, String(index)] }));
  return [
    ...one(name, 'name'),
    ...one(pointsName, 'pointsName'),
    ...one(displayUnit?.name ?? null, 'displayUnit', 'name'),
    ...earning.flatMap(({ title, exclusiveGroup, activity, conditions }, index) => {
      const rule = ['earning', String(index)];
      return [
        ...one(title, ...rule, 'title'),
        ...one(activity, ...rule, 'activity'),
        ...one(exclusiveGroup, ...rule, 'exclusiveGroup'),
        ...(['categories', 'skus', 'stores', 'channels'] as const).flatMap((list) => {
          return many(conditions[list], ...rule, 'conditions', list);
        }),
      ];
    }),
    ...(['categories', 'skus', 'activities'] as const).flatMap((list) => {
      return many(exclusions[list], 'exclusions', list);
    }),
    ...many(redemption.excludedCategories, 'redemption', 'excludedCategories'),
    ...levels.flatMap((level, index) => [
      ...one(level.name, 'levels', String(index), 'name'),
      ...level.benefits.flatMap(({ code, title }, at) => {
        const benefit = ['levels', String(index), 'benefits', String(at)];
        return [...one(code, ...benefit, 'code'), ...one(title, ...benefit, 'title')];
      }),
    ]),
  ];
}
