import type { OrderRecord } from '../earning/order-record.ts';
import { type InvalidInput, invalidInput, type OverRefund } from '../rejection.ts';
import type { RefundLine } from './refund.ts';
import { whatIsLeft } from './refunded-share.ts';

/** Why so much of the order cannot go back (null `lines`: all that is left); null when it can. */
export function beyondWhatIsLeft(
  { earning, refunded }: OrderRecord,
  lines: readonly RefundLine[] | null,
): InvalidInput | OverRefund | null {
  if (earning === null) return refunded.isWhole ? nothingLeft() : null;
  const left = new Map(
    whatIsLeft(earning, refunded).map(({ lineId, quantity }) => [lineId, quantity]),
  );
  if (lines === null) return [...left.values()].some((units) => units > 0) ? null : nothingLeft();
  const unknown = lines.findIndex(({ lineId }) => !left.has(lineId));
  if (unknown >= 0) {
    return invalidInput(['lines', String(unknown), 'lineId'], 'The order has no such line.');
  }
  const index = lines.findIndex(({ lineId, quantity }) => quantity > (left.get(lineId) ?? 0));
  const line = lines[index];
  if (line === undefined) return null;
  const path = ['lines', String(index), 'quantity'];
  return overRefund(path, `At most ${left.get(line.lineId)} of this line can go back.`);
}

function nothingLeft(): OverRefund {
  return overRefund(['orderId'], 'All of this order went back before.');
}

function overRefund(path: readonly string[], message: string): OverRefund {
  return { type: 'LoyaltyOverRefund', code: 'OVER_REFUND', message, path };
}
