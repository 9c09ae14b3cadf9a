import { type BatchChanges, Fault } from '../../src/engine/ports.ts';
import { primaryNames } from '../../src/loyalty/account/identity.ts';
import { identitiesAfter, identityKey, membersMerged } from './in-memory-identities.ts';
import type { Rows } from './in-memory-rows.ts';

/** What is inserted must not be there: somebody else was faster, and the batch is tried again. */
export function notYetOnRecord(rows: Rows, { facts, records }: BatchChanges): void {
  let identities = rows.identities;
  const taken = (isTaken: boolean, what: string) => {
    if (isTaken) throw new Fault(`${what} is on record`, { kind: 'CONFLICT' });
  };
  for (const { idempotencyKey } of records) {
    taken(rows.records.has(idempotencyKey), `key ${idempotencyKey}`);
  }
  for (const [at, fact] of facts.entries()) {
    const before = identities;
    const members = () => membersMerged(rows.members, facts.slice(0, at));
    identities = identitiesAfter(before, fact, members);
    switch (fact.fact) {
      case 'MemberEnrolled': {
        const { externalId } = fact.member;
        const names = primaryNames(fact.member).map(identityKey);
        taken(
          names.some((name) => before.has(name)),
          `member ${externalId}`,
        );
        break;
      }
      case 'IdentitiesChanged': {
        const gone = fact.removed.map(identityKey);
        const names = fact.added.map(identityKey).filter((name) => !gone.includes(name));
        taken(
          names.some((name) => before.has(name)),
          `a name of ${fact.memberId}`,
        );
        break;
      }
      case 'OrderRecorded':
        taken(fact.isFirst && rows.orders.has(fact.order.orderId), `order ${fact.order.orderId}`);
        break;
      case 'RewardCodesImported':
        for (const { code } of fact.codes) taken(rows.codes.has(code), `code ${code}`);
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
