import { describe, expect, it } from '@jest/globals';
import { activityRule } from '../../../src/loyalty/earning/plain-rules.ts';
import type { RuleBookContent } from '../../../src/loyalty/program/revisions/rule-book-content.ts';
import { DAY, HOUR } from '../../../src/loyalty/time.ts';
import { DEMO, earnReview, enroll, NOON } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import {
  cancelPublication,
  discard,
  draftIdOf,
  publish,
  saveDraft,
} from '../../support/rule-book-commands.ts';

const reviews = (points: number): Partial<RuleBookContent> => ({
  earning: [activityRule({ ruleId: 'review', activity: 'REVIEW', points, dailyMaximum: null })],
});

/** A draft in which a review gives so many points. */
function draftWith(at: PureProgram, points: number, over = {}): string {
  return draftIdOf(at.ask(saveDraft(`draft-${points}`, reviews(points), over)));
}

/** What a review gives at this instant, and by which revision. */
function reviewAt(at: PureProgram, now: number) {
  const answer = at.ask(earnReview(`review-${now}`, { occurredAt: now }), now);
  if (answer.type !== 'EarnPointsSuccess') throw new Error(JSON.stringify(answer));
  return [answer.points, answer.entry?.revision];
}

describe('publishing the rule book', () => {
  it('decides what comes after it', () => {
    const at = createPureProgram();
    at.ask(enroll('e1'));
    const draftId = draftWith(at, 7);
    expect(reviewAt(at, NOON)).toEqual([20, 1]);
    expect(at.ask(publish('p1', draftId), NOON + 1)).toEqual({
      type: 'PublishLoyaltyRuleBookSuccess',
      publication: {
        revision: 2,
        author: 'operator:ann',
        reason: 'autumn',
        publishedAt: NOON + 1,
        effectiveAt: NOON + 1,
        revertedFrom: null,
        cancellation: null,
      },
      replacedRevision: null,
      problems: [],
    });
    expect(reviewAt(at, NOON + 1)).toEqual([7, 2]);
    expect(at.workingSet.ruleBook).toMatchObject({ program: DEMO.program, revision: 2 });
  });

  it('decides from an instant on, without anybody doing anything', () => {
    const at = createPureProgram();
    at.ask(enroll('e1'));
    const midnight = NOON + 12 * HOUR;
    expect(at.ask(publish('p1', draftWith(at, 7), { at: midnight }))).toMatchObject({
      publication: { revision: 2, publishedAt: NOON, effectiveAt: midnight },
    });
    expect(reviewAt(at, midnight - 1)).toEqual([20, 1]);
    expect(at.workingSet.scheduled).toMatchObject({ effectiveAt: midnight });
    expect(reviewAt(at, midnight)).toEqual([7, 2]);
    expect(at.workingSet.scheduled).toBeNull();
  });

  it('can rename the program, and nothing else of it', () => {
    const at = createPureProgram();
    at.ask(publish('p1', draftIdOf(at.ask(saveDraft('d1', { name: 'Tea club' })))));
    expect(at.workingSet.ruleBook.program).toEqual({ ...DEMO.program, name: 'Tea club' });
  });

  it('replaces the scheduled rules when it says so, and their number stays used', () => {
    const at = createPureProgram();
    at.ask(enroll('e1'));
    at.ask(publish('p1', draftWith(at, 7), { at: NOON + DAY }));
    // Based on the scheduled revision, and another on the one in force: both were looked at.
    const onScheduled = draftWith(at, 8);
    const onCurrent = draftWith(at, 9, { basedOn: 1 });
    const again = { replacesScheduled: true, at: NOON + DAY };
    expect(at.ask(publish('p2', onScheduled, again))).toMatchObject({
      publication: { revision: 3 },
      replacedRevision: 2,
    });
    expect(at.ask(publish('p3', onCurrent, { replacesScheduled: true }))).toMatchObject({
      publication: { revision: 4 },
      replacedRevision: 3,
    });
    expect(reviewAt(at, NOON + 2 * DAY)).toEqual([9, 4]);
    const cancelled = at.facts.filter(({ fact }) => fact === 'RuleBookPublicationCancelled');
    expect(cancelled).toMatchObject([{ revision: 2 }, { revision: 3 }]);
  });

  it('has nothing to replace once the scheduled rules are in force', () => {
    const at = createPureProgram();
    at.ask(publish('p1', draftWith(at, 7), { at: NOON + 1 }));
    const draftId = draftIdOf(at.ask(saveDraft('d2'), NOON + 1));
    expect(at.ask(publish('p2', draftId), NOON + 1)).toMatchObject({
      publication: { revision: 3 },
      replacedRevision: null,
    });
  });
});

type Over = Parameters<typeof publish>[2];

const inputs: readonly (readonly [what: string, over: Over, path: string])[] = [
  ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
  ['no draft', { draftId: '' }, 'draftId'],
  ['version 0', { version: 0 }, 'version'],
  ['no reason', { reason: '' }, 'reason'],
  ['a reason that never ends', { reason: 'x'.repeat(501) }, 'reason'],
  ['no instant', { at: Number.NaN }, 'at'],
  ['now as if it were later', { at: NOON }, 'at'],
  ['more than 366 days ahead', { at: NOON + 366 * DAY + 1 }, 'at'],
];

describe('publishing is refused', () => {
  it.each(inputs)('as input at fault: %s', (_what, over, path) => {
    const at = createPureProgram();
    const refused = at.ask(publish('p1', draftWith(at, 7), over));
    expect(refused).toMatchObject({ type: 'LoyaltyInvalidInput', path: [path] });
  });

  it('for a draft that is not there, or was discarded', () => {
    const at = createPureProgram();
    const notFound = { type: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' };
    expect(at.ask(publish('p1', 'drf_nowhere'))).toMatchObject(notFound);
    const draftId = draftWith(at, 7);
    at.ask(discard('x1', draftId));
    expect(at.ask(publish('p2', draftId))).toMatchObject(notFound);
  });

  it('for a draft that was published', () => {
    const at = createPureProgram();
    const draftId = draftWith(at, 7);
    at.ask(publish('p1', draftId));
    expect(at.ask(publish('p2', draftId))).toMatchObject({
      type: 'LoyaltyAlreadyRecorded',
      message: 'The draft was published as revision 2.',
    });
  });

  it('for another version of the draft than was looked at', () => {
    const at = createPureProgram();
    const draftId = draftWith(at, 7);
    at.ask(saveDraft('d2', {}, { draftId, version: 1 }));
    expect(at.ask(publish('p1', draftId, { version: 1 }))).toMatchObject({
      type: 'LoyaltyRuleBookOutdated',
      code: 'RULE_BOOK_DRAFT_CHANGED',
      draftVersion: 2,
    });
  });

  it('while other rules wait that would undo it', () => {
    const at = createPureProgram();
    const draftId = draftWith(at, 8);
    at.ask(publish('p1', draftWith(at, 7), { at: NOON + DAY }));
    expect(at.ask(publish('p2', draftId))).toEqual({
      type: 'LoyaltyRuleBookOutdated',
      code: 'RULE_BOOK_SCHEDULED',
      message:
        'Revision 2 takes effect at 2026-11-23T04:00:00.000Z and would undo this one: cancel ' +
        'it, or say that it is replaced.',
      path: ['replacesScheduled'],
      currentRevision: 1,
      scheduledRevision: 2,
      draftVersion: null,
    });
    at.ask(cancelPublication('c1', 2));
    expect(at.ask(publish('p3', draftId))).toMatchObject({ publication: { revision: 3 } });
  });

  it('when other rules were published since it was begun, until its author has seen them', () => {
    const at = createPureProgram();
    const draftId = draftWith(at, 8);
    at.ask(publish('p1', draftWith(at, 7)));
    expect(at.ask(publish('p2', draftId))).toEqual({
      type: 'LoyaltyRuleBookOutdated',
      code: 'RULE_BOOK_OUTDATED',
      message:
        'The draft is based on revision 1, and revision 2 is in force: look at what differs, ' +
        'then save the draft as based on that.',
      path: ['draftId'],
      currentRevision: 2,
      scheduledRevision: null,
      draftVersion: 1,
    });
    at.ask(saveDraft('d3', {}, { draftId, version: 1, basedOn: 2 }));
    expect(at.ask(publish('p3', draftId))).toMatchObject({ publication: { revision: 3 } });
  });
});
