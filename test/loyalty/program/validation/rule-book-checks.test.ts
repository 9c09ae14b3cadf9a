import { describe, expect, it } from '@jest/globals';
import { contentOf } from '../../../../src/loyalty/program/revisions/rule-book-content.ts';
import { programFrom } from '../../../../src/loyalty/program/templates/program-from.ts';
import {
  PROGRAM_TEMPLATES,
  type TemplateName,
} from '../../../../src/loyalty/program/templates/program-templates.ts';
import {
  PROBLEMS_MAX,
  problemsOf,
} from '../../../../src/loyalty/program/validation/rule-book-checks.ts';
import { completeReward } from '../../../../src/loyalty/rewards/reward.ts';
import { CONTENT, ruleWith } from '../../../support/checked-content.ts';
import { DEMO, NOON } from '../../../support/demo-commands.ts';
import { levelsOf } from '../../../support/in-memory-rule-books.ts';
import { createPureProgram } from '../../../support/pure-program.ts';
import { draftIdOf, publish, revert, saveDraft } from '../../../support/rule-book-commands.ts';

const TEMPLATES = Object.keys(PROGRAM_TEMPLATES) as readonly TemplateName[];
const AROUND = { program: DEMO.program, at: NOON, rewardLevelIds: [] };
/** Over since yesterday: a warning. */
const OVER = ruleWith({
  ruleId: 'over',
  conditions: { dates: { from: null, until: '2026-11-21' } },
});
const NAMELESS = { ...CONTENT, earning: [OVER], pointsName: '' };

describe('the checks of a rule book', () => {
  it('find nothing in the rules of the demo', () => {
    expect(problemsOf(CONTENT, AROUND)).toEqual([]);
  });

  it.each(TEMPLATES)('find nothing in the rules of the template %s', (template) => {
    const named = { code: 'a', name: 'A', timeZone: 'Asia/Shanghai', currency: 'CNY' };
    const commandId = '01KA0000000000000000000000';
    const { ruleBook, rewards } = programFrom({ ...named, commandId, template });
    const asked = levelsOf(rewards.map(completeReward));
    const rewardLevelIds = asked.map(({ levelId }) => levelId);
    expect(problemsOf(contentOf(ruleBook), { ...AROUND, rewardLevelIds })).toEqual([]);
  });

  it('tell of errors first', () => {
    expect(problemsOf(NAMELESS, AROUND)).toMatchObject([
      { severity: 'ERROR', code: 'TEXT_MALFORMED', path: ['pointsName'] },
      { severity: 'WARNING', code: 'RULE_IS_OVER' },
    ]);
  });

  it('tell of no more than somebody can read', () => {
    const earning = Array.from({ length: 200 }, () => ruleWith({ ruleId: '$', title: '' }));
    expect(problemsOf({ ...CONTENT, earning }, AROUND)).toHaveLength(PROBLEMS_MAX);
  });
});

describe('a draft with problems', () => {
  it('is saved, told of, and not published before its errors are mended', () => {
    const at = createPureProgram();
    const saved = at.ask(saveDraft('d1', { earning: [OVER], pointsName: '' }));
    const [error, warning] = problemsOf(NAMELESS, AROUND);
    expect(saved).toMatchObject({ draft: { version: 1 }, problems: [error, warning] });
    const draftId = draftIdOf(saved);
    expect(at.ask(publish('p1', draftId))).toEqual({
      type: 'LoyaltyRuleBookInvalid',
      code: 'RULE_BOOK_INVALID',
      message: 'The rule book has a problem: Must not be empty.',
      path: ['draftId'],
      problems: [error, warning],
    });
    at.ask(saveDraft('d2', { pointsName: 'stars' }, { draftId, version: 1 }));
    expect(at.ask(publish('p2', draftId))).toMatchObject({
      type: 'PublishLoyaltyRuleBookSuccess',
      problems: [warning],
    });
  });

  it('cannot do without the levels that rewards ask for; nor can a revision taken up again', () => {
    const at = createPureProgram({ ...DEMO, levels: DEMO.levels.slice(0, 1) });
    const inUse = {
      type: 'LoyaltyRuleBookInvalid',
      problems: [{ code: 'LEVEL_IN_USE', path: ['levels'] }],
    };
    const draftId = draftIdOf(at.ask(saveDraft('d1', { levels: DEMO.levels })));
    at.ask(publish('p1', draftId));
    expect(at.ask(revert('r1', 1))).toMatchObject({ ...inUse, path: ['toRevision'] });
    const without = draftIdOf(at.ask(saveDraft('d2', { levels: DEMO.levels.slice(0, 1) })));
    expect(at.ask(publish('p2', without))).toMatchObject({ ...inUse, path: ['draftId'] });
  });
});
