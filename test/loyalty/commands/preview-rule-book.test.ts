import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import {
  discard,
  draftIdOf,
  preview,
  publish,
  saveDraft,
} from '../../support/rule-book-commands.ts';

function withDraft(changes: Parameters<typeof saveDraft>[1] = { pointsName: 'stars' }) {
  const at = createPureProgram();
  return { at, draftId: draftIdOf(at.ask(saveDraft('d1', changes))) };
}

describe('asking what a draft would have given', () => {
  it('keeps the draft as it stands, the rules in force and the window', () => {
    const { at, draftId } = withDraft();
    const answer = at.ask(preview('p1', draftId));
    expect(answer).toEqual({
      type: 'PreviewLoyaltyRuleBookSuccess',
      previewId: expect.stringMatching(/^pvw_/),
    });
    expect(at.facts.at(-1)).toEqual({
      fact: 'PreviewRequested',
      request: {
        previewId: 'previewId' in answer ? answer.previewId : '',
        draftId,
        ruleBook: { ...DEMO, revision: 2, pointsName: 'stars' },
        comparedTo: DEMO,
        window: { from: NOON - 2 * DAY, until: NOON },
        requestedBy: 'operator:ann',
        requestedAt: NOON,
      },
    });
  });

  it('is refused for a draft that is not there', () => {
    const { at, draftId } = withDraft();
    at.ask(discard('x', draftId));
    for (const id of [draftId, 'drf_none']) {
      expect(at.ask(preview(`p ${id}`, id))).toMatchObject({
        type: 'LoyaltyRuleBookNotFound',
        code: 'RULE_BOOK_DRAFT_NOT_FOUND',
        path: ['draftId'],
      });
    }
  });

  it('is refused for a draft that was published', () => {
    const { at, draftId } = withDraft();
    at.ask(publish('x', draftId));
    expect(at.ask(preview('p', draftId))).toMatchObject({ type: 'LoyaltyAlreadyRecorded' });
  });

  it('is refused, with every problem, for rules that could not be published', () => {
    const { at, draftId } = withDraft({ growth: { give: 1, per: 0 } });
    expect(at.ask(preview('p', draftId))).toMatchObject({
      type: 'LoyaltyRuleBookInvalid',
      problems: [{ path: ['growth', 'per'] }],
    });
  });

  it('is refused while ten others are not done', () => {
    const { at, draftId } = withDraft();
    for (let index = 0; index < 10; index += 1) {
      expect(at.ask(preview(`p${index}`, draftId)).type).toBe('PreviewLoyaltyRuleBookSuccess');
    }
    expect(at.ask(preview('p10', draftId))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: ['draftId'],
    });
  });

  it.each([
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
    ['no draft', { draftId: '' }, 'draftId'],
    ['no instant', { from: Number.NaN }, 'from'],
    ['the end before the beginning', { from: NOON, until: NOON - DAY }, 'until'],
    ['an empty window', { from: NOON, until: NOON }, 'until'],
    ['the future', { until: NOON + 1 }, 'until'],
    ['more than three years', { from: NOON - 1_101 * DAY }, 'from'],
  ])('is refused as input at fault: %s', (_what, over, path) => {
    const { at, draftId } = withDraft();
    expect(at.ask(preview('p', draftId, over))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: [path],
    });
  });
});
