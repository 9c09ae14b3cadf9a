import * as fc from 'fast-check';

/** What happens next, apart from what it happens to: that is picked when its turn comes. */
export const STEP_WEIGHTS = {
  wait: 12,
  enroll: 1,
  earnOrder: 14,
  earnActivity: 6,
  redeem: 8,
  hold: 8,
  capture: 6,
  release: 3,
  refund: 12,
  confirm: 4,
  adjust: 5,
  redeemReward: 6,
  cancel: 3,
  fulfil: 2,
  extend: 2,
  reinstate: 3,
  transfer: 6,
  importRows: 2,
  merge: 1,
  erase: 1,
  freeze: 1,
  passTime: 6,
  importCodes: 2,
  saveDraft: 4,
  publish: 6,
  revert: 1,
  cancelPublication: 2,
  discardDraft: 1,
  again: 4,
  otherInput: 2,
  otherKey: 5,
} as const;

export type StepKind = keyof typeof STEP_WEIGHTS;

/** One step: numbers by which it picks its members, orders, amounts and times. */
export interface Step {
  readonly kind: StepKind;
  readonly who: number;
  readonly what: number;
  readonly amount: number;
  readonly when: number;
}

type Weights = Readonly<Record<StepKind, number>>;

/** Where commands meet: more of those that are about the same order, hold or reward. */
export const MEETING_WEIGHTS: Weights = {
  ...STEP_WEIGHTS,
  wait: 6,
  hold: 18,
  capture: 10,
  release: 12,
  earnOrder: 18,
  redeem: 14,
  redeemReward: 14,
  importCodes: 4,
  saveDraft: 5,
  publish: 6,
  again: 8,
  otherKey: 10,
};

const picks = fc.nat({ max: 999 });

function kindsBy(weights: Weights): fc.Arbitrary<StepKind> {
  const entries = Object.entries(weights) as [StepKind, number][];
  return fc.oneof(...entries.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) })));
}

export function steps(maxLength: number, weights: Weights = STEP_WEIGHTS): fc.Arbitrary<Step[]> {
  const kind = kindsBy(weights);
  const step = fc.record({ kind, who: picks, what: picks, amount: picks, when: picks });
  return fc.noBias(fc.array(step, { maxLength, size: 'max' }));
}
