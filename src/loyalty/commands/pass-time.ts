import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** What time has done to some accounts is written down; see `catch-up.ts`. */
export interface PassTime extends CommandHead {
  readonly kind: 'passTime';
  /** At most 500. */
  readonly accountIds: readonly string[];
}

/** How much there was to do. */
export interface PassTimeSuccess {
  readonly type: 'PassTimeSuccess';
  readonly entries: number;
  readonly lapsedHolds: number;
  readonly activated: Points;
  readonly expired: Points;
  readonly warnings: number;
}

export const passTime: CommandType<PassTime, PassTimeSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
