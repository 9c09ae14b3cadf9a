import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** One refund of an order. */
export const orderRefundRow = defineEntity({
  name: 'OrderRefundRow',
  tableName: 'order_refund',
  properties: {
    programId: p.text().primary(),
    refundId: p.text().primary(),
    orderId: p.text(),
    occurredAt: instant(),
    recordedAt: instant(),
    reason: p.text().nullable(),
    lines: json().nullable(),
    actor: p.text(),
    clawedBack: p.bigint('number'),
    becameDebt: p.bigint('number'),
    returned: p.bigint('number'),
    appliedAt: instant().nullable(),
  },
});
