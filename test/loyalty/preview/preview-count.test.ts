import { expect, it } from '@jest/globals';
import { NOTHING_COUNTED, type PastAccount } from '../../../src/loyalty/preview/preview.ts';
import { PreviewCount } from '../../../src/loyalty/preview/preview-count.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';

const WINDOW = { from: NOON - DAY, until: NOON };
const [BRONZE, SILVER] = DEMO.levels.map(({ levelId }) => levelId);

const accountOf = (accountId: string, over: Partial<PastAccount> = {}): PastAccount => ({
  ...{ accountId, growthValue: 500, enrolledAt: 0, isMerged: false, events: [] },
  ...over,
});

/** Silver from 400 on, in place of 1,000. */
const DRAFT = {
  ...DEMO,
  levels: DEMO.levels.map((level) => {
    return level.levelId === SILVER ? { ...level, threshold: 400 } : level;
  }),
};

it('counts who would move, but nobody who is another member by now', () => {
  const preview = { ruleBook: DRAFT, comparedTo: DEMO, window: WINDOW, tally: NOTHING_COUNTED };
  const count = new PreviewCount(preview);
  count.add(accountOf('lifted'));
  count.add(accountOf('stays', { growthValue: 399 }));
  count.add(accountOf('merged', { isMerged: true }));
  expect(count.tally()).toMatchObject({
    accounts: 3,
    moves: [{ from: BRONZE, to: SILVER, members: 1 }],
  });
});

it('goes on from what was kept of it', () => {
  const begun = { ruleBook: DRAFT, comparedTo: DEMO, window: WINDOW, tally: NOTHING_COUNTED };
  const first = new PreviewCount(begun);
  first.add(accountOf('one'));
  const then = new PreviewCount({ ...begun, tally: JSON.parse(JSON.stringify(first.tally())) });
  then.add(accountOf('other'));
  const whole = new PreviewCount(begun);
  for (const name of ['one', 'other']) whole.add(accountOf(name));
  expect(then.tally()).toEqual(whole.tally());
  expect(then.tally().moves).toEqual([{ from: BRONZE, to: SILVER, members: 2 }]);
});
