import type { AccountState } from '../account/account.ts';
import { catchUp } from '../catch-up.ts';
import type { Hold } from '../holds/hold.ts';
import { spendHold } from '../holds/spend-hold.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { totalOf } from '../lots/lot-share.ts';
import type { Points } from '../points.ts';
import type { PointsLimitReached } from '../rejection.ts';
import { checkIdempotencyKey, checkText, checkWhole, firstProblem } from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { askerOf } from './guards.ts';
import { openHold } from './open-hold.ts';

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

/**
 * Refusals, in this order: LoyaltyInvalidInput, PointsHoldNotFound (a member's own token finds its
 * own holds only), PointsHoldNotOpen, PointsLimitReached when more is asked than it reserves.
 * Whether the member was frozen meanwhile does not matter: the points were reserved before, and
 * the shopper has been told that they pay.
 */
export const captureHold: CommandType<CaptureHold, CaptureHoldSuccess> = {
  check({ idempotencyKey, holdId, points }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['holdId'], holdId),
      () => (points == null ? null : checkWhole(['points'], points, { minimum: 1 })),
    );
  },

  keysOf(command) {
    return { ...NO_KEYS, members: askerOf(command), holdIds: [command.holdId] };
  },

  decide(workingSet, command, now): Decision<CaptureHoldSuccess> {
    const found = openHold(workingSet, command, now);
    if ('refused' in found) return found;
    const { accountId, lots } = found.hold;
    const reserved = totalOf(lots);
    const points = command.points ?? reserved;
    if (points > reserved) return refuse(aboveHold(reserved));
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    catchUp(journal, accountId);
    const spent = spendHold(journal, found.hold, points);
    const account = journal.account(accountId);
    return accept(journal, { type: 'CaptureHoldSuccess', ...spent, account });
  },
};

function aboveHold(maximum: Points): PointsLimitReached {
  return {
    type: 'PointsLimitReached',
    code: 'ABOVE_HOLD',
    message: `The hold reserves ${maximum} points.`,
    path: ['points'],
    maximum,
    minimum: null,
    multipleOf: null,
  };
}
