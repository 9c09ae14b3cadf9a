import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** The clock of a sandbox program is moved forward. */
export interface AdvanceSandboxClock extends CommandHead {
  readonly kind: 'advanceSandboxClock';
  /** Later than the program's clock. */
  readonly to: Instant;
}

/** What the program's clock shows. */
export interface AdvanceSandboxClockSuccess {
  readonly type: 'AdvanceSandboxClockSuccess';
  readonly now: Instant;
}

export const advanceSandboxClock: CommandType<AdvanceSandboxClock, AdvanceSandboxClockSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
