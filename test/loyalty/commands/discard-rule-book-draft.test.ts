import { describe, expect, it } from '@jest/globals';
import { NOON } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { discard, draftIdOf, publish, saveDraft } from '../../support/rule-book-commands.ts';

function withDraft() {
  const at = createPureProgram();
  return { at, draftId: draftIdOf(at.ask(saveDraft('d1'))) };
}

describe('discarding a draft of the rule book', () => {
  it('makes it as if it had never been there', () => {
    const { at, draftId } = withDraft();
    expect(at.ask(discard('x1', draftId, 1), NOON + 1)).toMatchObject({
      type: 'DiscardLoyaltyRuleBookDraftSuccess',
      draft: { draftId, status: 'DISCARDED', updatedAt: NOON + 1 },
    });
    expect(at.ask(discard('x2', draftId))).toMatchObject({
      type: 'LoyaltyRuleBookNotFound',
      code: 'RULE_BOOK_DRAFT_NOT_FOUND',
      path: ['draftId'],
    });
  });

  it('is refused when it was published', () => {
    const { at, draftId } = withDraft();
    at.ask(publish('p1', draftId));
    expect(at.ask(discard('x1', draftId))).toMatchObject({ type: 'LoyaltyAlreadyRecorded' });
  });

  it('is refused when somebody has saved it since', () => {
    const { at, draftId } = withDraft();
    at.ask(saveDraft('d2', {}, { draftId, version: 1 }));
    expect(at.ask(discard('x1', draftId, 1))).toMatchObject({
      type: 'LoyaltyRuleBookOutdated',
      code: 'RULE_BOOK_DRAFT_CHANGED',
    });
  });

  it.each([
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
    ['no draft', { draftId: '' }, 'draftId'],
    ['version 0', { version: 0 }, 'version'],
  ])('is refused as input at fault: %s', (_what, over, path) => {
    const { at, draftId } = withDraft();
    expect(at.ask({ ...discard('x1', draftId), ...over })).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: [path],
    });
  });
});
