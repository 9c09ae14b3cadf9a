import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LevelPrice } from '../../../src/loyalty/rewards/reward.ts';
import { HOUR, toText } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { changeReward, createReward, retireReward } from '../../support/reward-commands.ts';
import {
  cancelPublication,
  draftIdOf,
  publish,
  saveDraft,
} from '../../support/rule-book-commands.ts';

const { levels } = DEMO;
const GOLD = levels[2]?.levelId ?? '';

let program: PureProgram;
let draftId: string;
beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: [] });
  draftId = draftIdOf(program.ask(saveDraft('d1', { levels: levels.slice(0, 2) })));
});

interface Naming {
  readonly minimumLevelId?: string;
  readonly pricesByLevel?: readonly LevelPrice[];
}

const NAMING: readonly (readonly [string, Naming, readonly string[]])[] = [
  ['asks for', { minimumLevelId: GOLD }, ['minimumLevelId']],
  [
    'has a price for',
    { pricesByLevel: [{ levelId: GOLD, pointsPrice: 1 }] },
    ['pricesByLevel', '0', 'levelId'],
  ],
];

describe.each(NAMING)('a level that a reward %s', (_what, terms, path) => {
  it('stays in the rules, from the very next command on', () => {
    program.ask(createReward('c1', terms));
    expect(program.ask(publish('p1', draftId))).toMatchObject({
      type: 'LoyaltyRuleBookInvalid',
      problems: [{ code: 'LEVEL_IN_USE' }],
    });
  });

  it('stays when a reward comes to name it that was there before', () => {
    const { reward } = answerOf('CreateRewardSuccess', program.ask(createReward('c1')));
    program.ask(changeReward('x1', reward.rewardId, { changes: terms }));
    expect(program.ask(publish('p1', draftId)).type).toBe('LoyaltyRuleBookInvalid');
  });

  it('may go as soon as the reward is retired', () => {
    const { reward } = answerOf('CreateRewardSuccess', program.ask(createReward('c1', terms)));
    program.ask(retireReward('r1', reward.rewardId));
    expect(program.ask(publish('p1', draftId)).type).toBe('PublishLoyaltyRuleBookSuccess');
  });

  it('is one that scheduled rules have as well, until they are cancelled', () => {
    const at = NOON + HOUR;
    program.ask(publish('p1', draftId, { at }));
    const refused = (start: string) => ({
      type: 'LoyaltyInvalidInput',
      message: `The rules that take effect at ${toText(at)} have no such level.`,
      path: [start, ...path],
    });
    expect(program.ask(createReward('c1', terms))).toMatchObject(refused('reward'));
    const { reward } = answerOf('CreateRewardSuccess', program.ask(createReward('c2')));
    const change = (key: string) => changeReward(key, reward.rewardId, { changes: terms });
    expect(program.ask(change('x1'))).toMatchObject(refused('changes'));
    program.ask(cancelPublication('cancel', 2));
    expect(program.ask(change('x2')).type).toBe('ChangeRewardSuccess');
  });
});
