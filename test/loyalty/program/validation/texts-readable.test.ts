import { expect, it } from '@jest/globals';
import { textsReadable } from '../../../../src/loyalty/program/validation/texts-readable.ts';
import { type CheckRow, CONTENT, oneRule, toldBy } from '../../../support/checked-content.ts';

const rows: readonly CheckRow[] = [
  ['nothing wrong', {}, []],
  ['no name', { name: ' ' }, ['ERROR TEXT_MALFORMED name', 'Must not be empty.']],
  [
    'a name that is too long',
    { pointsName: 'x'.repeat(129) },
    ['ERROR TEXT_MALFORMED pointsName', 'Must be at most 128 characters; it has 129.'],
  ],
  [
    'an empty unit',
    { displayUnit: { name: '', pointsPerUnit: 1 } },
    ['ERROR TEXT_MALFORMED displayUnit.name', 'Must not be empty.'],
  ],
  [
    'what rules leave empty',
    oneRule({
      title: '',
      activity: '',
      exclusiveGroup: '',
      conditions: { categories: [''], stores: ['a', ''] },
    }),
    [
      'ERROR TEXT_MALFORMED earning.0.title',
      'Must not be empty.',
      'ERROR TEXT_MALFORMED earning.0.activity',
      'Must not be empty.',
      'ERROR TEXT_MALFORMED earning.0.exclusiveGroup',
      'Must not be empty.',
      'ERROR TEXT_MALFORMED earning.0.conditions.categories.0',
      'Must not be empty.',
      'ERROR TEXT_MALFORMED earning.0.conditions.stores.1',
      'Must not be empty.',
    ],
  ],
  [
    'an empty exclusion',
    { exclusions: { categories: [], skus: [''], activities: [] } },
    ['ERROR TEXT_MALFORMED exclusions.skus.0', 'Must not be empty.'],
  ],
  [
    'an empty excluded category',
    { redemption: { ...CONTENT.redemption, excludedCategories: [''] } },
    ['ERROR TEXT_MALFORMED redemption.excludedCategories.0', 'Must not be empty.'],
  ],
  [
    'a nameless level and benefit',
    {
      levels: CONTENT.levels.slice(1, 2).map((level) => ({
        ...level,
        name: '',
        benefits: [{ code: '', title: '', description: null }],
      })),
    },
    [
      'ERROR TEXT_MALFORMED levels.0.name',
      'Must not be empty.',
      'ERROR TEXT_MALFORMED levels.0.benefits.0.code',
      'Must not be empty.',
      'ERROR TEXT_MALFORMED levels.0.benefits.0.title',
      'Must not be empty.',
    ],
  ],
  [
    'a region by a name that is not its own',
    { defaultRegion: 'UK' },
    [
      'ERROR TEXT_MALFORMED defaultRegion',
      '"UK" is no region: two capital letters of ISO 3166, such as CN.',
    ],
  ],
  [
    'a region that is none',
    { defaultRegion: 'China' },
    [
      'ERROR TEXT_MALFORMED defaultRegion',
      '"China" is no region: two capital letters of ISO 3166, such as CN.',
    ],
  ],
];

it.each(rows)('tells of %s', (_what, changes, told) => {
  expect(toldBy(textsReadable, changes)).toEqual(told);
});
