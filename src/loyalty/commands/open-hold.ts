import type { Hold, HoldStatus } from '../holds/hold.ts';
import type { HoldNotFound, HoldNotOpen, Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import type { CommandHead } from './command.ts';
import { mayActFor } from './guards.ts';

/**
 * The hold that a command names, the caller's to settle and still open at `now`; else the refusal.
 * It has lapsed at its instant, whether or not anybody has written that down yet.
 */
export function openHold(
  workingSet: WorkingSet,
  command: CommandHead & { readonly holdId: string },
  now: Instant,
): { readonly hold: Hold } | { readonly refused: Rejection } {
  const hold = workingSet.hold(command.holdId);
  if (hold === null) return { refused: holdNotFound() };
  const owner = workingSet.memberOf(hold.accountId);
  if (!mayActFor(workingSet, owner, command.restrictedTo)) return { refused: holdNotFound() };
  const status = hold.status === 'OPEN' && now >= hold.expiresAt ? 'EXPIRED' : hold.status;
  return status === 'OPEN' ? { hold } : { refused: holdNotOpen(status) };
}

function holdNotFound(): HoldNotFound {
  const message = 'No such hold in this program.';
  return { type: 'PointsHoldNotFound', code: 'HOLD_NOT_FOUND', message, path: ['holdId'] };
}

const WHAT_BECAME_OF_IT: Readonly<Record<Exclude<HoldStatus, 'OPEN'>, string>> = {
  CAPTURED: 'The hold was captured already.',
  RELEASED: 'The hold was released already.',
  EXPIRED: 'The hold has lapsed: its points are back in their lots.',
};

function holdNotOpen(status: Exclude<HoldStatus, 'OPEN'>): HoldNotOpen {
  return {
    type: 'PointsHoldNotOpen',
    code: status === 'EXPIRED' ? 'HOLD_EXPIRED' : 'HOLD_NOT_OPEN',
    message: WHAT_BECAME_OF_IT[status],
    path: ['holdId'],
    status,
  };
}
