import { survivorOf } from '../columns.ts';
import { CAUSED } from './audit-orders.ts';
import { differing, GAINED, LOST, sumOf } from './differing.ts';

// Versions before named each rule that gave something beside its points.
/** What a kept breakdown sums to. */
const GIVEN = (breakdown: string) =>
  `(select sum(coalesce(g.line ->> 'points', g.line #>> '{}')::bigint)
    from json_array_elements(coalesce(${breakdown} -> 'given', ${breakdown} -> 'points'))
    as g (line))`;

/** Orders that keep what each rule gave; of the others it is not known. */
const EXPLAINED = "o.program_id = $1 and json_typeof(o.earning -> 'breakdown') = 'object'";

/**
 * What rules gave for orders, against the entries that gave it. It stays as it was when the order
 * was reported: what went back since, or was paid with points since, stands beside it.
 */
export const AUDIT_BREAKDOWNS = differing('audit-breakdowns', {
  with: `${CAUSED},
  moved as (
    select e.order_id, ${sumOf(GAINED, "e.kind = 'EARN'")} as earned from caused e group by 1)`,
  from: 'order_record o left join moved m using (order_id)',
  where: EXPLAINED,
  account: survivorOf('o.account_id'),
  subject: "'order ' || o.order_id",
  figures: [
    {
      law: 'the rules of an order gave what its entries did',
      expected: 'm.earned',
      found: GIVEN("o.earning -> 'breakdown'"),
    },
    {
      law: 'an order earned what its rules gave',
      expected: GIVEN("o.earning -> 'breakdown'"),
      found: "(o.earning ->> 'points')::bigint",
    },
  ],
});

export const AUDIT_ACTIVITY_BREAKDOWNS = differing('audit-activity-breakdowns', {
  from: 'activity_record v',
  where: "v.program_id = $1 and json_typeof(v.breakdown) = 'object'",
  account: survivorOf('v.account_id'),
  subject: "'activity ' || v.activity_id",
  figures: [
    {
      law: 'an activity earned what its rules gave',
      expected: GIVEN('v.breakdown'),
      found: 'v.points',
    },
  ],
});

/** Entries that say which rules gave their points, or whose points are taken back. */
export const AUDIT_ENTRY_RULES = differing('audit-entry-rules', {
  from: 'entry e',
  where: "e.program_id = $1 and e.by_rule is not null and e.kind in ('EARN', 'CLAWBACK')",
  account: survivorOf('e.account_id'),
  subject: "'entry ' || e.sequence || ' of ' || e.account_id",
  figures: [
    {
      law: 'the rules of an entry sum to its points',
      expected: `case e.kind when 'EARN' then ${GAINED} else ${LOST} end`,
      found: `(select sum(coalesce(r.line ->> 'points', r.line ->> 1)::bigint)
        from json_array_elements(e.by_rule) as r (line))`,
    },
  ],
});
