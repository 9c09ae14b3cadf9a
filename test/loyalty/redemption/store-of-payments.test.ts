import { beforeEach, describe, expect, it } from '@jest/globals';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  cancelReward,
  capture,
  earnOrder,
  enroll,
  hold,
  orderOf,
  redeem,
  refund,
  takeReward,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { createReward } from '../../support/reward-commands.ts';

let program: PureProgram;
beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
  program.ask(adjust('gift', 1_000));
});

/** Kind and store of each entry but the first. */
const stores = () =>
  program.facts.flatMap((fact) =>
    fact.fact === 'EntryRecorded' && fact.entry.kind !== 'ADJUST'
      ? [`${fact.entry.kind} ${fact.counted.storeId}`]
      : [],
  );

function pay(key: string, storeId: string | null) {
  const draft = redeem(key, { points: 100 });
  return program.ask({ ...draft, order: { ...draft.order, orderId: 'o1', storeId } });
}

function held(key: string, storeId: string | null) {
  const draft = hold(key, 100, { orderId: 'o1' });
  const answer = program.ask({ ...draft, order: { ...draft.order, storeId } });
  return answerOf('HoldPointsSuccess', answer).hold.holdId;
}

describe('points that pay in a store', () => {
  it('are counted there, and so is what of them comes back before the order is reported', () => {
    pay('r1', 'pudong');
    program.ask(refund('f1', 'o1'));
    expect(stores()).toEqual(['REDEEM pudong', 'RETURN pudong']);
  });

  it('are counted there, and what comes back too, though the order is reported elsewhere', () => {
    pay('r1', 'pudong');
    program.ask(earnOrder('e1', orderOf('o1', { storeId: 'xuhui' })));
    program.ask(refund('f1', 'o1'));
    const [redeemed, earned, returned, taken] = stores();
    expect([redeemed, returned]).toEqual(['REDEEM pudong', 'RETURN pudong']);
    expect([earned, taken]).toEqual(['EARN xuhui', 'CLAWBACK xuhui']);
  });

  it('come back as what they were used for, by the word of the shop', () => {
    const use = { purpose: 'DRAW', purposeTag: 'spring' } as const;
    program.ask({ ...redeem('r1', { points: 100, orderId: 'o1' }), ...use });
    program.ask(refund('f1', 'o1'));
    const used = program
      .entries()
      .filter(({ kind }) => kind === 'REDEEM' || kind === 'RETURN')
      .map(({ kind, purpose, purposeTag }) => ({ kind, purpose, purposeTag }));
    expect(used).toEqual([
      { kind: 'REDEEM', ...use },
      { kind: 'RETURN', ...use },
    ]);
  });

  it('are counted there when they were held for it', () => {
    program.ask(capture('c1', held('h1', 'pudong')));
    expect(stores()).toEqual(['HOLD null', 'CAPTURE pudong']);
  });

  it('are counted at the store of the order where that is reported, whatever else is said', () => {
    const holdId = held('h1', 'pudong');
    program.ask(earnOrder('e1', orderOf('o1', { storeId: 'xuhui' })));
    program.ask(capture('c1', holdId));
    expect(stores()).toEqual(['HOLD null', 'EARN xuhui', 'CAPTURE xuhui', 'CLAWBACK xuhui']);
  });

  it('are counted nowhere when nobody says where', () => {
    pay('r1', null);
    expect(stores()).toEqual(['REDEEM null']);
  });
});

it('a reward that is taken in a store is counted there, and so is what is given back', () => {
  const { rewardId } = answerOf('CreateRewardSuccess', program.ask(createReward('c1'))).reward;
  const taken = program.ask(takeReward('t1', rewardId, { storeId: 'pudong' }));
  const { redemptionId } = answerOf('RedeemRewardSuccess', taken).redemption;
  program.ask(cancelReward('x1', redemptionId));
  expect(stores()).toEqual(['REDEEM pudong', 'RETURN pudong']);
});

it.each([
  ['redeemPoints', () => pay('r1', ''), ['order', 'storeId']],
  ['redeemReward', () => program.ask(takeReward('t1', 'rwd_1', { storeId: '' })), ['storeId']],
] as const)('%s refuses a store without a name', (_command, ask, path) => {
  expect(ask()).toMatchObject({ type: 'LoyaltyInvalidInput', path });
});
