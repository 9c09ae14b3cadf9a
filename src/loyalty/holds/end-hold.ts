import { invariant } from '../invariant.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import { freeHeld } from '../lots/give-back.ts';
import { totalOf } from '../lots/lot-share.ts';
import { countRedeemed } from '../redemption/count-redeemed.ts';
import type { Instant } from '../time.ts';
import type { Hold, HoldStatus } from './hold.ts';

/** A hold after one step of its life, and the entry that wrote it down. */
export interface HoldChanged {
  readonly hold: Hold;
  readonly entry: Entry;
}

/** Gives all that the hold still reserves back to its lots, and notes what became of it. */
export function endHold(
  journal: Journal,
  hold: Hold,
  as: {
    readonly status: Exclude<HoldStatus, 'OPEN'>;
    readonly occurredAt: Instant;
    /** What comes back to lots that have expired until then expires at once; default now. */
    readonly until?: Instant;
  },
): HoldChanged {
  const entry = freeHeld(journal, hold.accountId, {
    shares: hold.lots,
    line: { reference: hold.holdId, occurredAt: as.occurredAt },
    until: as.until ?? journal.now,
  });
  const released = hold.released + totalOf(hold.lots);
  const ended: Hold = { ...hold, status: as.status, released, lots: [] };
  journal.record({ fact: 'HoldRecorded', hold: ended, isFirst: false });
  noteOnOrder(journal, hold.orderId, -totalOf(hold.lots));
  countRedeemed(journal, { ...hold, day: hold.countedOn, points: -totalOf(hold.lots) });
  return { hold: ended, entry };
}

/**
 * Counts what open holds reserve for an order: it limits what else may pay for it. An order of
 * which nothing else is known is nobody's again when nothing is held for it: only so whoever comes
 * next, from whichever account, locks it.
 */
export function noteOnOrder(journal: Journal, orderId: string, change: number): void {
  const order = journal.state.order(orderId);
  invariant(order, `order ${orderId} of a hold was not loaded`);
  const held = order.held + change;
  const isFree = held === 0 && order.earning === null && order.redemption === null;
  const accountId = isFree ? null : order.accountId;
  journal.record({ fact: 'OrderRecorded', order: { ...order, accountId, held }, isFirst: false });
}
