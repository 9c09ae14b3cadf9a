import type { Hold } from '../../loyalty/holds/hold.ts';

/** What the fields of `PointsHold` are resolved from. */
export interface HoldParent extends Hold {
  readonly id: string;
}

export function holdParent(hold: Hold): HoldParent {
  return { ...hold, id: hold.holdId };
}
