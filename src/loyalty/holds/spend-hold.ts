import { invariant } from '../invariant.ts';
import type { Journal } from '../ledger/journal.ts';
import type { Allocation } from '../lots/lot.ts';
import { type LotShare, splitShares } from '../lots/lot-share.ts';
import type { Points } from '../points.ts';
import { payOrder, storeOfPayment } from '../redemption/pay-order.ts';
import { worthOf } from '../redemption/redemption-limits.ts';
import { endHold, type HoldChanged, noteOnOrder } from './end-hold.ts';
import type { Hold } from './hold.ts';

/**
 * `points` of the hold pay for its order: those that expire first, also those whose lot expired
 * while they were held. The rest goes back, so that what is freed is what lives longest.
 */
export function spendHold(journal: Journal, hold: Hold, points: Points): HoldChanged {
  const { accountId, orderId, payable, purpose, purposeTag } = hold;
  const { first, rest } = splitShares(hold.lots, points);
  const storeId = storeOfPayment(journal.state.order(orderId), hold.storeId);
  const entry = journal.post(accountId, {
    kind: 'CAPTURE',
    allocations: first.map(noLongerHeld),
    reference: hold.holdId,
    purpose,
    purposeTag,
    storeId,
  });
  noteOnOrder(journal, orderId, -points);
  const ended = letGoOfRest(journal, { ...hold, captured: hold.captured + points, lots: rest });
  const order = journal.state.order(orderId);
  invariant(order, `order ${orderId} of a hold was not loaded`);
  // What the shopper was told when the points were reserved.
  const worth = worthOf(points, hold.rate ?? journal.state.ruleBook.redemption.rate);
  const paid = { entry, points, worth, shares: first, payable, occurredAt: journal.now };
  payOrder(journal, order, { ...paid, storeId });
  return { hold: ended, entry };
}

function letGoOfRest(journal: Journal, hold: Hold): Hold {
  const as = { status: 'CAPTURED', occurredAt: journal.now } as const;
  if (hold.lots.length > 0) return endHold(journal, hold, as).hold;
  const ended: Hold = { ...hold, status: as.status };
  journal.record({ fact: 'HoldRecorded', hold: ended, isFirst: false });
  return ended;
}

function noLongerHeld({ lotId, points }: LotShare): Allocation {
  return { lotId, points: 0, pending: 0, held: -points };
}
