import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/loyalty/commands/commands.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
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
import { changeReward } from '../../support/reward-commands.ts';

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

  describe('at a store', () => {
    beforeEach(() => {
      const service = { kind: 'SERVICE', storeIds: ['s1', 's2'] } as const;
      const rewards = DEMO_PROGRAM.rewards.map((reward) => ({ ...reward, ...service }));
      program = createPureProgram(DEMO, { rewards });
      program.ask(enroll('enroll'));
      program.ask(adjust('gift', 500));
    });

    it('is noted with the store, where it is one of the reward’s', () => {
      const { redemptionId } = taken();
      const command = { ...fulfilReward('f1', redemptionId), storeId: 's2' };
      expect(program.ask(command)).toMatchObject({
        redemption: { status: 'FULFILLED', storeId: 's2' },
      });
    });

    it('can be done at stores that the reward names by then, as one may have closed', () => {
      const { redemptionId, rewardId } = taken();
      program.ask(changeReward('x1', rewardId, { changes: { storeIds: ['s3'] } }));
      const at = (storeId: string) => program.ask({ ...fulfilReward('f1', redemptionId), storeId });
      expect(at('s1')).toMatchObject({ type: 'LoyaltyInvalidInput', path: ['storeId'] });
      expect(at('s3')).toMatchObject({ redemption: { storeId: 's3' } });
    });

    it.each([
      ['another store', 's3', 'This reward is not handed over at this store.'],
      ['no store', null, 'This reward is handed over at certain stores: say at which it was.'],
    ])('is refused at %s, and can be done at the right one', (_what, storeId, message) => {
      const { redemptionId } = taken();
      expect(program.ask({ ...fulfilReward('f1', redemptionId), storeId })).toEqual({
        type: 'LoyaltyInvalidInput',
        code: 'INVALID_INPUT',
        message,
        path: ['storeId'],
      });
      const command = { ...fulfilReward('f1', redemptionId), storeId: 's1' };
      expect(program.ask(command).type).toBe('FulfilRewardRedemptionSuccess');
    });
  });

  it('is noted with any store where the reward is handed over everywhere', () => {
    const command = { ...fulfilReward('f1', taken().redemptionId), storeId: 's9' };
    expect(program.ask(command)).toMatchObject({ redemption: { storeId: 's9' } });
  });

  it.each([
    ['a store without name', { ...fulfilReward('f1', 'rdm_1'), storeId: '' }, ['storeId']],
    ['no key', fulfilReward('', 'rdm_1'), ['idempotencyKey']],
    ['no redemption', fulfilReward('f1', ''), ['redemptionId']],
  ] as const)('is refused with its path when the input has %s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
