import { survivorOf } from '../columns.ts';
import { differing, GAINED, LOST, sumOf } from './differing.ts';

/** Entries that each order names, also in accounts that were merged since. */
export const CAUSED = `
  named as (
    select o.order_id, o.account_id, s.sequence from order_record o
      cross join unnest(o.entry_sequences) as s (sequence) where o.program_id = $1
    union all
    select o.order_id, s."accountId", s.sequence from order_record o
      cross join json_to_recordset(o.earlier_entries) as s ("accountId" text, sequence int)
      where o.program_id = $1 and o.earlier_entries is not null),
  caused as (
    select n.order_id, e.* from named n join entry e
      on e.program_id = $1 and e.account_id = n.account_id and e.sequence = n.sequence)`;

// Orders corrected before corrections were counted apart say that they had earned less from the
// start: so it is what they keep that is compared.
const KEPT = 'n.points - n."takenBack"';
const TAKEN_BACK = 'coalesce(n."takenBack", 0)';
const PAID = 'p.points';
const RETURNED = 'coalesce(p.returned, 0)';

/** What orders say of themselves, against the entries they caused, their holds and refunds. */
export const AUDIT_ORDERS = differing('audit-orders', {
  with: `${CAUSED},
  moved as (
    select e.order_id,
      ${sumOf(GAINED, "e.kind = 'EARN'")} as earned,
      ${sumOf(LOST, "e.kind = 'CLAWBACK'")} as taken_back,
      ${sumOf(LOST, "e.kind in ('REDEEM', 'CAPTURE')")} as paid,
      ${sumOf(GAINED, "e.kind = 'RETURN'")} as returned
    from caused e group by 1),
  reserved as (
    select h.order_id, sum(h.points - h.captured - h.released) as points
    from hold h where h.program_id = $1 and h.status = 'OPEN' group by 1),
  refunds as (
    select f.order_id, sum(f.clawed_back + f.became_debt) as taken_back,
      sum(f.returned) as returned
    from order_refund f where f.program_id = $1 group by 1)`,
  from: `order_record o left join moved m using (order_id)
    left join reserved r using (order_id) left join refunds f using (order_id)
    left join lateral json_to_record(o.earning) as n (points bigint, "takenBack" bigint) on true
    left join lateral json_to_record(o.redemption) as p (points bigint, returned bigint) on true`,
  where: 'o.program_id = $1',
  account: survivorOf('o.account_id'),
  subject: "'order ' || o.order_id",
  figures: [
    {
      law: 'an order keeps what its entries gave and did not take back',
      expected: 'coalesce(m.earned, 0) - coalesce(m.taken_back, 0)',
      found: KEPT,
    },
    { law: 'an order shows what it keeps', expected: KEPT, found: 'o.points_earned' },
    { law: 'an order was paid with what its entries took', expected: 'm.paid', found: PAID },
    {
      law: 'an order gave back what its entries returned',
      expected: 'm.returned',
      found: RETURNED,
    },
    {
      law: 'an order shows what it is paid with',
      expected: `${PAID} - ${RETURNED}`,
      found: 'o.points_redeemed',
    },
    { law: 'an order holds what its open holds reserve', expected: 'r.points', found: 'o.held' },
    {
      law: 'refunds take back no more than their orders say',
      expected: `least(coalesce(f.taken_back, 0), ${TAKEN_BACK})`,
      found: 'f.taken_back',
    },
    {
      law: 'refunds return no more than their orders say',
      expected: `least(coalesce(f.returned, 0), ${RETURNED})`,
      found: 'f.returned',
    },
  ],
});

// A shop may give a refund the id of its order: then entries do not say which of them caused them.
/** What refunds say of themselves, against the entries that name them. */
export const AUDIT_REFUNDS = differing('audit-refunds', {
  with: `${CAUSED},
  moved as (
    select e.order_id, e.reference as refund_id,
      ${sumOf(LOST, "e.kind = 'CLAWBACK'")} as taken_back,
      ${sumOf(GAINED, "e.kind = 'RETURN'")} as returned
    from caused e where e.kind in ('CLAWBACK', 'RETURN') group by 1, 2)`,
  from: `order_refund f join order_record o using (program_id, order_id)
    left join moved m using (order_id, refund_id)`,
  where: 'f.program_id = $1 and f.refund_id <> f.order_id',
  account: survivorOf('o.account_id'),
  subject: "'refund ' || f.refund_id",
  figures: [
    {
      law: 'a refund took back what its entries took',
      expected: 'm.taken_back',
      found: 'f.clawed_back + f.became_debt',
    },
    {
      law: 'a refund returned what its entries returned',
      expected: 'm.returned',
      found: 'f.returned',
    },
  ],
});
