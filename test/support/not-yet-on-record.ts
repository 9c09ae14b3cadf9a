import { type BatchChanges, Fault } from '../../src/engine/ports.ts';
import type { Rows } from './in-memory-rows.ts';

/** What is inserted must not be there: somebody else was faster, and the batch is tried again. */
export function notYetOnRecord(rows: Rows, { facts, records }: BatchChanges): void {
  const names = new Set(
    [...rows.members.values()].flatMap((of) => [of.externalId, of.phone, of.memberCode]),
  );
  const taken = (isTaken: boolean, what: string) => {
    if (isTaken) throw new Fault(`${what} is on record`, { kind: 'CONFLICT' });
  };
  for (const { idempotencyKey } of records) {
    taken(rows.records.has(idempotencyKey), `key ${idempotencyKey}`);
  }
  for (const fact of facts) {
    switch (fact.fact) {
      case 'MemberEnrolled': {
        const { externalId, phone, memberCode } = fact.member;
        const isTaken = [externalId, memberCode, ...(phone === null ? [] : [phone])];
        taken(
          isTaken.some((name) => names.has(name)),
          `member ${externalId}`,
        );
        break;
      }
      case 'MemberErased':
        for (const { memberId, mergedInto, ...of } of rows.members.values()) {
          if (memberId !== fact.member.memberId && mergedInto !== fact.member.memberId) continue;
          for (const name of [of.externalId, of.phone, of.memberCode]) names.delete(name);
        }
        break;
      case 'OrderRecorded':
        taken(fact.isFirst && rows.orders.has(fact.order.orderId), `order ${fact.order.orderId}`);
        break;
      case 'RefundRecorded': {
        const { refundId } = fact.refund;
        taken(fact.isFirst && rows.refunds.has(refundId), `refund ${refundId}`);
        break;
      }
      case 'ActivityRecorded': {
        const { activityId } = fact.activity;
        taken(rows.activities.has(activityId), `activity ${activityId}`);
        break;
      }
    }
  }
}
