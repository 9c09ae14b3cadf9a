import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RedemptionRate } from '../../../src/loyalty/program/rule-book.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  capture,
  DEMO,
  earnOrder,
  hold,
  orderOf,
  redeem,
  yuan,
} from '../../support/demo-commands.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { publish, saveDraft } from '../../support/rule-book-commands.ts';
import { programOfAlice } from '../../support/time-commands.ts';

const policy = { ...DEMO.redemption, minimum: 1, step: 1, maximumShareBasisPoints: 10_000 };

let program: PureProgram;
beforeEach(() => {
  program = programOfAlice({ redemption: policy });
  program.ask(adjust('gift', 100_000));
});

/** From now on so many points are worth so much money. */
function publishRate(key: string, rate: RedemptionRate): void {
  const saved = program.ask(
    saveDraft(`${key}-draft`, { redemption: { ...policy, minimum: 2, rate } }),
  );
  const { draftId } = answerOf('SaveLoyaltyRuleBookDraftSuccess', saved).draft;
  answerOf('PublishLoyaltyRuleBookSuccess', program.ask(publish(key, draftId)));
}

const held = (key: string, points: number) =>
  answerOf('HoldPointsSuccess', program.ask(hold(key, points, { orderId: 'o1' }))).hold.holdId;
const paid = () => program.workingSet.order('o1')?.redemption;
const DOUBLE = { points: 100, worth: 200 };

describe('when points become worth something else', () => {
  it('what they paid before is worth what it was', () => {
    const [first, second] = [held('h1', 300), held('h2', 200)];
    program.ask(capture('c1', first));
    publishRate('p1', DOUBLE);
    program.ask(capture('c2', second));
    expect(paid()).toMatchObject({ points: 500, worth: 500 });
    const answer = answerOf('EarnPointsSuccess', program.ask(earnOrder('e1', orderOf('o1'))));
    expect(answer.points).toBe(95);
  });

  it('what was held before pays what the shopper was told', () => {
    const before = held('h1', 300);
    publishRate('p1', DOUBLE);
    program.ask(capture('c1', before, 100));
    program.ask(capture('c2', held('h2', 100)));
    expect(paid()).toMatchObject({ points: 200, worth: 100 + 200 });
  });

  it('what was held before its worth was kept pays as points do by now', () => {
    const before = program.workingSet.hold(held('h1', 300));
    if (before === null) throw new Error('The hold is open.');
    program.workingSet.apply({
      ...{ fact: 'HoldRecorded', hold: { ...before, rate: null }, isFirst: false },
    });
    publishRate('p1', DOUBLE);
    program.ask(capture('c1', before.holdId));
    expect(paid()).toMatchObject({ points: 300, worth: 600 });
  });

  it('balances stay what they were, and what is paid from now on is worth the new', () => {
    const before = program.accountOf('alice');
    publishRate('p1', DOUBLE);
    expect(program.accountOf('alice')).toEqual(before);
    expect(program.ask(redeem('r1', { points: 100 }))).toMatchObject({ worth: yuan(2) });
  });
});

it('each payment is worth whole cents, rounded down, and the order what they are together', () => {
  publishRate('p1', { points: 3, worth: 2 });
  program.ask(capture('c1', held('h1', 4)));
  program.ask(capture('c2', held('h2', 5)));
  expect(paid()).toMatchObject({ points: 9, worth: 2 + 3 });
});
