import type { AccountState } from '../account/account.ts';
import type { Hold } from '../holds/hold.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** All or part of a hold is spent; the rest goes back to its lots. */
export interface CaptureHold extends CommandHead {
  readonly kind: 'captureHold';
  readonly holdId: string;
  /** Absent captures all of it. */
  readonly points?: Points | null | undefined;
}

/** Points of the hold are spent. */
export interface CaptureHoldSuccess {
  readonly type: 'CaptureHoldSuccess';
  readonly hold: Hold;
  /** The account right after this command. */
  readonly account: AccountState;
  /** The CAPTURE entry; what went back has entries of its own behind it. */
  readonly entry: Entry;
}

export const captureHold: CommandType<CaptureHold, CaptureHoldSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
