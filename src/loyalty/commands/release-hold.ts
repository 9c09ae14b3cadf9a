import type { AccountState } from '../account/account.ts';
import type { Hold } from '../holds/hold.ts';
import type { Entry } from '../ledger/entry.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** A hold is let go. */
export interface ReleaseHold extends CommandHead {
  readonly kind: 'releaseHold';
  readonly holdId: string;
}

/** Its points are back in their lots. */
export interface ReleaseHoldSuccess {
  readonly type: 'ReleaseHoldSuccess';
  readonly hold: Hold;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

export const releaseHold: CommandType<ReleaseHold, ReleaseHoldSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
