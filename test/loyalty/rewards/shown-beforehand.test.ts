import { beforeEach, describe, expect, it } from '@jest/globals';
import { eligibilityOf } from '../../../src/loyalty/rewards/eligibility.ts';
import { adjust, DEMO, enroll, NOON, takeReward } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { REWARDS } from '../../support/rewards.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: REWARDS });
  program.ask(enroll('enroll'));
});

const accountId = () => program.accountOf('alice').accountId;

describe('what is shown beforehand is what is answered', () => {
  const rewardIds = REWARDS.map(({ rewardId }) => rewardId);
  const situations: readonly (readonly [what: string, before: () => void])[] = [
    ['has nothing', () => undefined],
    ['has points', () => program.ask(adjust('gift', 1_000))],
    [
      'has points and a level',
      () => {
        program.ask(adjust('gift', 1_000));
        program.workingSet.apply({ fact: 'GrowthChanged', accountId: accountId(), growth: 1_000 });
      },
    ],
    [
      'has taken two',
      () => {
        program.ask(adjust('gift', 1_000));
        program.ask(takeReward('b1', 'rwd_limit', { quantity: 2 }));
        program.ask(takeReward('b2', 'rwd_two', { quantity: 2 }));
      },
    ],
    [
      'may not spend',
      () => {
        program.ask(adjust('gift', 1_000));
        const frozen = { accountId: accountId(), frozen: true };
        program.workingSet.apply({ fact: 'SpendingFrozenChanged', ...frozen });
      },
    ],
  ];

  it.each(situations)('to a member who %s', (_what, before) => {
    before();
    for (const rewardId of rewardIds) {
      const reward = program.workingSet.reward(rewardId);
      if (reward === null) throw new Error(`no ${rewardId}`);
      const account = program.accountOf('alice');
      const { memberId } = account;
      const taken = program.workingSet.rewardsTaken(reward, { memberId, now: NOON });
      const seen = { account, levels: DEMO.levels, taken };
      const { reasons } = eligibilityOf(reward, { ...seen, now: NOON });
      const answer = program.ask(takeReward(`t-${rewardId}`, rewardId));
      expect([rewardId, 'code' in answer ? answer.code : undefined]).toEqual([
        rewardId,
        reasons[0],
      ]);
    }
  });
});
