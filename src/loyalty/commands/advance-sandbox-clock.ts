import { Journal } from '../ledger/journal.ts';
import { invalidInput } from '../rejection.ts';
import { DAY, type Instant, toText } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkIdempotencyKey, checkKeptInstant, firstProblem, type Problem } from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** Ten years, whichever of them have a 29 February. */
export const CLOCK_AHEAD_DAYS_MAX = 3_653;

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

/**
 * Only forward: what time has done is in the ledger and stays. What it does next, the sweep finds
 * by the new clock, as it would have done anyhow. Refusals: LoyaltyInvalidInput.
 */
export const advanceSandboxClock: CommandType<AdvanceSandboxClock, AdvanceSandboxClockSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkKeptInstant(['to'], command.to),
    );
  },

  keysOf: () => ({ ...NO_KEYS, program: true }),

  decide(workingSet, command, now) {
    const problem = checkMove(workingSet, command.to, now);
    if (problem !== null) return refuse(problem);
    const journal = new Journal(workingSet, { cause: command, now });
    const clockAhead = workingSet.clockAhead + (command.to - now);
    journal.record({ fact: 'SandboxClockMoved', clockAhead });
    return accept(journal, { type: 'AdvanceSandboxClockSuccess', now: command.to });
  },
};

function checkMove(workingSet: WorkingSet, to: Instant, now: Instant): Problem {
  if (!workingSet.isSandbox) {
    return invalidInput([], 'Only the clock of a sandbox program can be moved; this one is live.');
  }
  if (to <= now) {
    return invalidInput(['to'], `Must be later than the program's clock, at ${toText(now)} now.`);
  }
  const latest = now - workingSet.clockAhead + CLOCK_AHEAD_DAYS_MAX * DAY;
  if (to > latest) {
    return invalidInput(['to'], `Must not be after ${toText(latest)} (ten years ahead).`);
  }
  return null;
}
