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
  transfer: 4,
  importRows: 2,
  merge: 1,
  erase: 1,
  freeze: 1,
  passTime: 6,
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

const picks = fc.nat({ max: 999 });
const kinds = fc.oneof(
  ...Object.entries(STEP_WEIGHTS).map(([kind, weight]) => ({
    weight,
    arbitrary: fc.constant(kind as StepKind),
  })),
);

export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.noBias(
    fc.array(fc.record({ kind: kinds, who: picks, what: picks, amount: picks, when: picks }), {
      maxLength,
      size: 'max',
    }),
  );
