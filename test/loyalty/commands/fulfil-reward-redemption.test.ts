import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/loyalty/commands/commands.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  cancelReward,
  enroll,
  fulfilReward,
  NOON,
  takeReward,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

const [COFFEE] = DEMO_PROGRAM.rewards.map(({ rewardId }) => rewardId);

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
  program.ask(adjust('gift', 500));
});

function taken() {
  const answer = program.ask(takeReward('t1', COFFEE ?? ''));
  return answerOf('RedeemRewardSuccess', answer).redemption;
}

describe('handing a reward over', () => {
  it('is noted with its instant, and moves no points', () => {
    const redemption = taken();
    const entries = program.entries();
    expect(program.ask(fulfilReward('f1', redemption.redemptionId), NOON + SECOND)).toEqual({
      type: 'FulfilRewardRedemptionSuccess',
      redemption: { ...redemption, status: 'FULFILLED', settledAt: NOON + SECOND },
    });
    expect(program.entries()).toEqual(entries);
  });

  it.each([
    ['handed over', (id: string) => fulfilReward('f0', id), 'The reward was handed over already.'],
    ['cancelled', (id: string) => cancelReward('c0', id), 'This redemption was cancelled already.'],
  ] as const)('is refused when it was %s before', (_what, before, message) => {
    const { redemptionId } = taken();
    program.ask<Command>(before(redemptionId), NOON + SECOND);
    expect(program.ask(fulfilReward('f1', redemptionId), NOON + DAY)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message,
      path: ['redemptionId'],
      recordedAt: NOON + SECOND,
    });
  });

  it('is for staff: to a member’s own token the redemption is as little there as any other', () => {
    const { redemptionId } = taken();
    const notFound = {
      type: 'RewardRedemptionNotFound',
      code: 'REDEMPTION_NOT_FOUND',
      message: 'No such redemption in this program.',
      path: ['redemptionId'],
    };
    expect(program.ask(fulfilReward('f1', 'rdm_none'))).toEqual(notFound);
    expect(program.ask({ ...fulfilReward('f2', redemptionId), restrictedTo: 'alice' })).toEqual(
      notFound,
    );
  });

  it.each([
    ['no key', fulfilReward('', 'rdm_1'), ['idempotencyKey']],
    ['no redemption', fulfilReward('f1', ''), ['redemptionId']],
  ] as const)('is refused with its path when the input has %s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
