import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/loyalty/commands/commands.ts';
import { SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  cancelReward,
  DEMO,
  enroll,
  fulfilReward,
  NOON,
  takeReward,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { retireReward } from '../../support/reward-commands.ts';
import { REWARDS } from '../../support/rewards.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: REWARDS });
  program.ask(enroll('enroll'));
  program.ask(adjust('gift', 1_000));
});

describe('a reward that is retired', () => {
  it('keeps all it says, and its history says who did it and why', () => {
    const before = program.workingSet.reward('rwd_two');
    expect(program.ask(retireReward('r1', 'rwd_two'))).toEqual({
      type: 'RetireRewardSuccess',
      reward: { ...before, retiredAt: NOON },
    });
    expect(program.facts.at(-1)).toMatchObject({
      change: {
        ...{ kind: 'RETIRED', actor: 'operator:olga', reason: 'Spring is over.' },
        fields: [{ field: 'retiredAt', before: 'null', after: String(NOON) }],
      },
    });
  });

  it('can be taken no more', () => {
    program.ask(retireReward('r1', 'rwd_plain'));
    expect(program.ask(takeReward('t1', 'rwd_plain'))).toMatchObject({
      type: 'RewardUnavailable',
      code: 'REWARD_NOT_AVAILABLE',
    });
  });

  it.each([
    ['handed over', fulfilReward, 'FULFILLED', 1],
    ['cancelled', cancelReward, 'CANCELLED', 2],
  ] as const)('is %s where it was taken before', (_what, settle, status, stock) => {
    const answer = program.ask(takeReward('t1', 'rwd_two'));
    const { redemptionId } = answerOf('RedeemRewardSuccess', answer).redemption;
    program.ask(retireReward('r1', 'rwd_two'));
    expect(program.ask<Command>(settle('s1', redemptionId))).toMatchObject({
      redemption: { status },
    });
    expect(program.workingSet.reward('rwd_two')).toMatchObject({ stock, retiredAt: NOON });
  });
});

describe('what is refused', () => {
  it('a second time', () => {
    program.ask(retireReward('r1', 'rwd_two'));
    expect(program.ask(retireReward('r2', 'rwd_two'), NOON + SECOND)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'The reward was retired already.',
      path: ['rewardId'],
      recordedAt: NOON,
    });
  });

  it('a reward that is not there', () => {
    expect(program.ask(retireReward('r1', 'rwd_none'))).toMatchObject({
      type: 'RewardUnavailable',
      code: 'REWARD_NOT_FOUND',
      path: ['rewardId'],
    });
  });

  it.each([
    ['no key', retireReward('', 'rwd_two'), ['idempotencyKey']],
    ['no reward', retireReward('r1', ''), ['rewardId']],
    ['no reason', retireReward('r1', 'rwd_two', ''), ['reason']],
  ] as const)('input with %s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
