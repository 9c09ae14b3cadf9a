import { describe, expect, it } from '@jest/globals';
import {
  CONTENT_LENGTH_MAX,
  type SaveRuleBookDraft,
} from '../../../src/loyalty/commands/save-rule-book-draft.ts';
import type { EarningRule } from '../../../src/loyalty/earning/earning-rule.ts';
import { orderAmountRule } from '../../../src/loyalty/earning/plain-rules.ts';
import type { RuleBookContent } from '../../../src/loyalty/program/revisions/rule-book-content.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { discard, draftIdOf, publish, saveDraft } from '../../support/rule-book-commands.ts';

const { program, revision: _, ...sections } = DEMO;
const CONTENT: RuleBookContent = { name: program.name, ...sections };
const RULE = orderAmountRule({ ruleId: 'order-amount', ratio: { give: 2, per: 100 } });

describe('saving a draft of the rule book', () => {
  it('begins one from the rules in force, with the sections that are given', () => {
    const at = createPureProgram();
    expect(at.ask(saveDraft('d1', { earning: [RULE] }, { note: 'double' }))).toEqual({
      type: 'SaveLoyaltyRuleBookDraftSuccess',
      draft: {
        draftId: expect.stringMatching(/^drf_/),
        basedOn: 1,
        content: { ...CONTENT, earning: [RULE] },
        note: 'double',
        author: 'operator:ann',
        createdAt: NOON,
        updatedAt: NOON,
        version: 1,
        status: 'OPEN',
        publishedAs: null,
      },
      problems: [],
    });
    expect(at.workingSet.ruleBook).toBe(DEMO);
  });

  it('changes one that is there, section by section, and counts its versions', () => {
    const at = createPureProgram();
    const draftId = draftIdOf(at.ask(saveDraft('d1', { earning: [RULE] }, { note: 'double' })));
    const over = { draftId, version: 1, actor: 'operator:ben' };
    expect(at.ask(saveDraft('d2', { pointsName: 'stars' }, over), NOON + 5)).toMatchObject({
      draft: {
        draftId,
        content: { ...CONTENT, earning: [RULE], pointsName: 'stars' },
        note: 'double',
        author: 'operator:ben',
        createdAt: NOON,
        updatedAt: NOON + 5,
        version: 2,
      },
    });
  });

  it('starts from the scheduled rules when some wait, or from any revision that is named', () => {
    const at = createPureProgram();
    const draftId = draftIdOf(at.ask(saveDraft('d1', { pointsName: 'stars' })));
    at.ask(publish('p1', draftId, { at: NOON + 1_000 }));
    expect(at.ask(saveDraft('d2'))).toMatchObject({
      draft: { basedOn: 2, content: { pointsName: 'stars' } },
    });
    expect(at.ask(saveDraft('d3', {}, { basedOn: 1 }))).toMatchObject({
      draft: { basedOn: 1, content: { pointsName: '积分' } },
    });
  });

  it('takes a section that is undefined as absent', () => {
    const changes = { pointsName: undefined } as unknown as Partial<RuleBookContent>;
    expect(createPureProgram().ask(saveDraft('d1', changes))).toMatchObject({
      draft: { content: { pointsName: '积分' } },
    });
  });
});

type Over = Partial<SaveRuleBookDraft>;

/** One rule that is none, by what is wrong with it. */
const faulty = (over: object) => ({ earning: [{ ...RULE, ...over } as EarningRule] });
const anything = (changes: object) => changes as Partial<RuleBookContent>;
const tooMany = Array.from({ length: 201 }, (_, index) => ({ ...RULE, ruleId: `r${index}` }));
const long = Array.from({ length: 500 }, (_, index) => `${index}`.padEnd(200, 'x'));

const noRuleBook: readonly (readonly [what: string, Partial<RuleBookContent>, path: string])[] = [
  ['no such section', anything({ levelz: [] }), 'changes'],
  ['the time zone', anything({ program: DEMO.program }), 'changes'],
  ['rules that are no list', anything({ earning: {} }), 'changes.earning'],
  ['more than 200 rules', { earning: tooMany }, 'changes.earning'],
  ['a rule without id', anything({ earning: [{}] }), 'changes.earning.0.ruleId'],
  ['an endless id', faulty({ ruleId: 'x'.repeat(257) }), 'changes.earning.0.ruleId'],
  ['a NUL', faulty({ ruleId: 'a\0' }), 'changes.earning.0.ruleId'],
  ['an unknown trigger', faulty({ trigger: 'BIRTHDAY' }), 'changes.earning.0.trigger'],
  ['an unknown formula', faulty({ formula: { kind: 'X' } }), 'changes.earning.0.formula.kind'],
  [
    'a fraction',
    faulty({ formula: { kind: 'FIXED', points: 1.5 } }),
    'changes.earning.0.formula.points',
  ],
  ['a text for a number', faulty({ priority: '1' }), 'changes.earning.0.priority'],
  [
    'an unknown condition',
    faulty({ conditions: { moon: 'full' } }),
    'changes.earning.0.conditions',
  ],
  [
    'a weekday of another calendar',
    faulty({ conditions: { weekdays: ['MONDAY', 'MOONDAY'] } }),
    'changes.earning.0.conditions.weekdays.1',
  ],
  ['no transfers but no null', anything({ transfers: 3 }), 'changes.transfers'],
  ['an unknown expiry', anything({ expiry: { kind: 'SOON' } }), 'changes.expiry.kind'],
];

describe('what is no rule book', () => {
  it.each(noRuleBook)('is refused with its path: %s', (_what, changes, path) => {
    const at = createPureProgram();
    expect(at.ask(saveDraft('d1', changes))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: path.split('.'),
    });
    expect(at.facts).toEqual([]);
  });
});

const refusals: readonly (readonly [what: string, over: Over, answer: object])[] = [
  ['no key', { idempotencyKey: '' }, { path: ['idempotencyKey'] }],
  ['an empty draft id', { draftId: '', version: 1 }, { path: ['draftId'] }],
  ['a version without a draft', { version: 1 }, { path: ['version'] }],
  ['a draft without a version', { draftId: 'drf_1' }, { path: ['version'] }],
  ['version 0', { draftId: 'drf_1', version: 0 }, { path: ['version'] }],
  ['revision 0', { basedOn: 0 }, { path: ['basedOn'] }],
  ['an empty note', { note: '' }, { path: ['note'] }],
  [
    'more than can be kept',
    { changes: { exclusions: { categories: long, skus: long, activities: long } } },
    { path: ['changes'], message: `Must be at most ${CONTENT_LENGTH_MAX} characters in all.` },
  ],
];

describe('saving a draft is refused', () => {
  it.each(refusals)('as input at fault: %s', (_what, over, answer) => {
    const at = createPureProgram();
    expect(at.ask(saveDraft('d1', {}, over))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      ...answer,
    });
  });

  it('with 50 that are open', () => {
    const at = createPureProgram();
    const saved = Array.from({ length: 50 }, (_, index) => at.ask(saveDraft(`d${index}`)));
    const full = { type: 'LoyaltyInvalidInput', path: ['draftId'] };
    expect(at.ask(saveDraft('one more'))).toMatchObject(full);
    at.ask(discard('x', draftIdOf(saved[7] ?? {})));
    expect(at.ask(saveDraft('one more'))).toMatchObject({ draft: { version: 1 } });
    expect(at.ask(saveDraft('another'))).toMatchObject(full);
  });

  it('for a draft, then a revision, that is not there', () => {
    const at = createPureProgram();
    const nowhere = { draftId: 'drf_nowhere', version: 1, basedOn: 9 };
    expect(at.ask(saveDraft('d1', {}, nowhere))).toEqual({
      type: 'LoyaltyRuleBookNotFound',
      code: 'RULE_BOOK_DRAFT_NOT_FOUND',
      message: 'No such draft in this program, or it was discarded.',
      path: ['draftId'],
    });
    const draftId = draftIdOf(at.ask(saveDraft('d2')));
    const noRevision = {
      type: 'LoyaltyRuleBookNotFound',
      code: 'RULE_BOOK_NOT_FOUND',
      message: 'No such revision of the rule book in this program.',
      path: ['basedOn'],
    };
    expect(at.ask(saveDraft('d3', {}, { draftId, version: 1, basedOn: 9 }))).toEqual(noRevision);
    expect(at.ask(saveDraft('d4', {}, { basedOn: 9 }))).toEqual(noRevision);
  });

  it('when somebody else has saved it since', () => {
    const at = createPureProgram();
    const draftId = draftIdOf(at.ask(saveDraft('d1')));
    at.ask(saveDraft('d2', {}, { draftId, version: 1 }));
    expect(at.ask(saveDraft('d3', {}, { draftId, version: 1 }))).toEqual({
      type: 'LoyaltyRuleBookOutdated',
      code: 'RULE_BOOK_DRAFT_CHANGED',
      message: 'operator:ann has saved the draft since; it is at version 2.',
      path: ['version'],
      currentRevision: 1,
      scheduledRevision: null,
      draftVersion: 2,
    });
  });

  it('when it was published meanwhile', () => {
    const at = createPureProgram();
    const draftId = draftIdOf(at.ask(saveDraft('d1')));
    at.ask(publish('p1', draftId));
    expect(at.ask(saveDraft('d2', {}, { draftId, version: 1 }))).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'The draft was published as revision 2.',
      path: ['draftId'],
      recordedAt: NOON,
    });
  });
});
