import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import {
  cancelPublication,
  draftIdOf,
  publish,
  revert,
  saveDraft,
} from '../../support/rule-book-commands.ts';

/** A program whose second revision calls points stars. */
function withStars(over: Parameters<typeof publish>[2] = {}) {
  const at = createPureProgram();
  at.ask(publish('p1', draftIdOf(at.ask(saveDraft('d1', { pointsName: 'stars' }))), over));
  return at;
}

describe('reverting the rule book', () => {
  it('publishes what was in force before, as a new revision', () => {
    const at = withStars();
    expect(at.ask(revert('r1', 1), NOON + 9)).toEqual({
      type: 'RevertLoyaltyRuleBookSuccess',
      publication: {
        revision: 3,
        author: 'operator:ann',
        reason: 'too dear',
        publishedAt: NOON + 9,
        effectiveAt: NOON + 9,
        revertedFrom: 1,
        cancellation: null,
      },
      replacedRevision: null,
      problems: [],
    });
    expect(at.workingSet.ruleBook).toEqual({ ...DEMO, revision: 3 });
    expect(at.workingSet.ruleBookOf(2)).toMatchObject({ pointsName: 'stars' });
  });

  it('takes up a revision that was cancelled', () => {
    const at = withStars({ at: NOON + DAY });
    at.ask(cancelPublication('c1', 2));
    expect(at.ask(revert('r1', 2))).toMatchObject({ publication: { revision: 3 } });
    expect(at.workingSet.ruleBook).toMatchObject({ pointsName: 'stars' });
  });

  it('replaces what is scheduled when it says so', () => {
    const at = withStars({ at: NOON + DAY });
    expect(at.ask(revert('r1', 2, { replacesScheduled: true }))).toMatchObject({
      publication: { revision: 3, revertedFrom: 2 },
      replacedRevision: 2,
    });
    expect(at.workingSet.scheduled).toBeNull();
  });
});

type Over = Parameters<typeof revert>[2];

const refusals: readonly (readonly [what: string, to: number, over: Over, answer: object])[] = [
  ['no key', 1, { idempotencyKey: '' }, { path: ['idempotencyKey'] }],
  ['revision 0', 0, {}, { path: ['toRevision'] }],
  ['no reason', 1, { reason: '' }, { path: ['reason'] }],
  ['the revision in force', 2, {}, { path: ['toRevision'], message: 'This revision is in force.' }],
];

describe('reverting is refused', () => {
  it.each(refusals)('as input at fault: %s', (_what, toRevision, over, answer) => {
    expect(withStars().ask(revert('r1', toRevision, over))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      ...answer,
    });
  });

  it('for a revision that is not there', () => {
    expect(withStars().ask(revert('r1', 9))).toMatchObject({
      type: 'LoyaltyRuleBookNotFound',
      code: 'RULE_BOOK_NOT_FOUND',
      path: ['toRevision'],
    });
  });

  it('while other rules wait that would undo it', () => {
    expect(withStars({ at: NOON + DAY }).ask(revert('r1', 2))).toMatchObject({
      type: 'LoyaltyRuleBookOutdated',
      code: 'RULE_BOOK_SCHEDULED',
      scheduledRevision: 2,
    });
  });
});
