import type { AccountState } from '../account/account.ts';
import { catchUp } from '../catch-up.ts';
import { endHold } from '../holds/end-hold.ts';
import type { Hold } from '../holds/hold.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { checkIdempotencyKey, checkText, firstProblem } from './check.ts';
import { accept, type CommandHead, type CommandType, type Decision, NO_KEYS } from './command.ts';
import { askerOf } from './guards.ts';
import { openHold } from './open-hold.ts';

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

/**
 * Refusals, in this order: LoyaltyInvalidInput, PointsHoldNotFound (a member's own token finds its
 * own holds only), PointsHoldNotOpen.
 */
export const releaseHold: CommandType<ReleaseHold, ReleaseHoldSuccess> = {
  check({ idempotencyKey, holdId }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['holdId'], holdId),
    );
  },

  keysOf(command) {
    return { ...NO_KEYS, members: askerOf(command), holdIds: [command.holdId] };
  },

  decide(workingSet, command, now): Decision<ReleaseHoldSuccess> {
    const found = openHold(workingSet, command, now);
    if ('refused' in found) return found;
    // From here it must succeed.
    const { accountId } = found.hold;
    const journal = new Journal(workingSet, { cause: command, now });
    catchUp(journal, accountId);
    const ended = endHold(journal, found.hold, { status: 'RELEASED', occurredAt: now });
    const account = journal.account(accountId);
    return accept(journal, { type: 'ReleaseHoldSuccess', ...ended, account });
  },
};
