import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import {
  cancelPublication,
  draftIdOf,
  publish,
  saveDraft,
} from '../../support/rule-book-commands.ts';

function scheduled() {
  const at = createPureProgram();
  const draftId = draftIdOf(at.ask(saveDraft('d1', { pointsName: 'stars' })));
  at.ask(publish('p1', draftId, { at: NOON + DAY }));
  return at;
}

const notFound = {
  type: 'LoyaltyRuleBookNotFound',
  code: 'RULE_BOOK_NOT_FOUND',
  message: 'No publication of this revision is scheduled.',
  path: ['revision'],
};

describe('cancelling a scheduled publication', () => {
  it('leaves the rules as they are, for good', () => {
    const at = scheduled();
    expect(at.ask(cancelPublication('c1', 2), NOON + 1)).toEqual({
      type: 'CancelLoyaltyRuleBookPublicationSuccess',
      revision: 2,
      cancellation: { author: 'operator:ann', reason: 'not yet', cancelledAt: NOON + 1 },
    });
    at.workingSet.passTo(NOON + 2 * DAY);
    expect(at.workingSet.ruleBook).toBe(DEMO);
    expect(at.ask(cancelPublication('c2', 2))).toEqual(notFound);
  });

  it.each([
    ['another revision', 1, NOON],
    ['one that has taken effect', 2, NOON + DAY],
  ])('is refused for %s', (_what, revision, now) => {
    expect(scheduled().ask(cancelPublication('c1', revision), now)).toEqual(notFound);
  });

  it.each([
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
    ['revision 0', { revision: 0 }, 'revision'],
    ['no reason', { reason: '' }, 'reason'],
  ])('is refused as input at fault: %s', (_what, over, path) => {
    expect(scheduled().ask({ ...cancelPublication('c1', 2), ...over })).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: [path],
    });
  });
});
