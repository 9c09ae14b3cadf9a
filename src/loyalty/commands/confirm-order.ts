import type { AccountState } from '../account/account.ts';
import { catchUp } from '../catch-up.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { activateOrder } from '../lots/activate-lots.ts';
import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkIdempotencyKey, checkText, firstProblem } from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { alreadyRecorded, askerOf, mayActForOwner, orderNotFound } from './guards.ts';

/** An order is final: the points that it earned need not wait for its return window. */
export interface ConfirmOrder extends CommandHead {
  readonly kind: 'confirmOrder';
  readonly orderId: string;
}

/** Its points are active. */
export interface ConfirmOrderSuccess {
  readonly type: 'ConfirmOrderSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  readonly orderId: string;
  /** What became active by this; 0 when it was already. */
  readonly activated: Points;
  readonly entries: readonly Entry[];
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, LoyaltyOrderNotFound when the order has not been
 * reported, LoyaltyAlreadyRecorded when it was confirmed before. What frozen and closed members
 * ordered can be confirmed.
 */
export const confirmOrder: CommandType<ConfirmOrder, ConfirmOrderSuccess> = {
  check({ idempotencyKey, orderId }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['orderId'], orderId),
    );
  },

  keysOf(command) {
    const { orderId } = command;
    return { ...NO_KEYS, members: askerOf(command), ownersOf: [orderId], orderIds: [orderId] };
  },

  decide: decideConfirmOrder,
};

function decideConfirmOrder(
  workingSet: WorkingSet,
  command: ConfirmOrder,
  now: Instant,
): Decision<ConfirmOrderSuccess> {
  const { orderId, restrictedTo } = command;
  const known = workingSet.order(orderId);
  if (known === null || !mayActForOwner(workingSet, known, restrictedTo)) {
    return refuse(orderNotFound());
  }
  const { accountId, earning } = known;
  if (accountId === null || earning === null) return refuse(orderNotFound());
  if (known.confirmedAt !== null) {
    const message = 'This order is confirmed already, under another idempotency key.';
    return refuse(alreadyRecorded(['orderId'], message, known.confirmedAt));
  }
  // From here it must succeed.
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, accountId);
  const { activated, entries } = activateOrder(journal, accountId, orderId);
  // The catch-up may have let go of points that were held for it.
  const order = journal.state.order(orderId) ?? known;
  journal.record({ fact: 'OrderRecorded', order: { ...order, confirmedAt: now }, isFirst: false });
  const account = journal.account(accountId);
  return accept(journal, { type: 'ConfirmOrderSuccess', account, orderId, activated, entries });
}
