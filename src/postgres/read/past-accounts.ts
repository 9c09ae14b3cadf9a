import type { ActivityRecord } from '../../loyalty/earning/activity-record.ts';
import { givenIn } from '../../loyalty/earning/breakdown.ts';
import type { OrderEarning } from '../../loyalty/earning/order-record.ts';
import { inRecordedOrder } from '../../loyalty/preview/in-recorded-order.ts';
import type { PastAccount, PastEvent } from '../../loyalty/preview/preview.ts';
import { ACTIVITY_COLUMNS } from '../columns.ts';
import { rowsIn } from '../found-rows.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import type { PastAccountsKey } from './preview-reads.ts';
import { readRuleIds } from './rule-ids.ts';

// Each account's orders and activities by an index of their own: a page costs what it holds,
// however many accounts there are before and behind it. Who has enrolled since is there, and so is
// what the enrolment gave.
const PAST_ACCOUNTS = statement(
  'past-accounts',
  `select p.account_id as "accountId", p.growth_value as "growthValue",
     m.enrolled_at as "enrolledAt", m.merged_into is not null as "isMerged", o.orders, v.activities
   from (select account_id, growth_value from account
     where program_id = $1 and account_id > $2 order by account_id limit $3) p
   cross join lateral (select enrolled_at, merged_into from member
     where program_id = $1 and account_id = p.account_id offset 0) m
   cross join lateral (select json_agg(json_build_object('order', o.earning,
       'sequence', o.entry_sequences[1]) order by o.order_id) as orders from order_record o
     where o.program_id = $1 and o.account_id = p.account_id and o.earning is not null
     and (o.earning->>'occurredAt')::bigint >= $4
     and (o.earning->>'occurredAt')::bigint < $5
     and (o.earning->>'recordedAt')::bigint <= $8 offset 0) o
   cross join lateral (select json_agg(row_to_json(r)) as activities from (
     select ${ACTIVITY_COLUMNS} from activity_record v
     where v.program_id = $1 and v.account_id = p.account_id
     and v.occurred_at >= $6 and v.occurred_at < $7
     and (v.recorded_at <= $9 or v.type = 'SIGN_UP')
     order by v.activity_id) r offset 0) v
   order by p.account_id`,
);

interface PastOrder {
  readonly order: OrderEarning;
  readonly sequence: number | null;
}

interface Row extends Omit<PastAccount, 'events'> {
  readonly orders: readonly PastOrder[] | null;
  readonly activities: Parameters<typeof rowsIn<ActivityRecord>>[0];
}

export async function readPastAccounts(
  database: Database,
  programId: string,
  { window, recordedUntil, after, limit }: PastAccountsKey,
): Promise<readonly PastAccount[]> {
  const { from, until } = window;
  const rows = await run<Row>(database.orm.em.fork(), PAST_ACCOUNTS, [
    ...[programId, after ?? '', limit, from, until],
    ...[formatInstant(from), formatInstant(until), recordedUntil, formatInstant(recordedUntil)],
  ]);
  const revisions = rows.flatMap(({ orders, activities }) => [
    ...(orders ?? []).map(({ order }) => revisionOf(order)),
    ...(activities ?? []).map(revisionOf),
  ]);
  const ruleIds = await readRuleIds(database, programId, new Set(revisions));
  const given = ({ breakdown }: Broken): PastEvent['given'] =>
    breakdown == null ? null : givenIn(ruleIds.get(breakdown.revision) ?? [], breakdown);
  return rows.map(({ orders, activities, ...account }) => {
    const events: readonly PastEvent[] = [
      ...(orders ?? []).map(
        ({ order, sequence }) => ({ kind: 'ORDER', order, sequence, given: given(order) }) as const,
      ),
      ...rowsIn(activities).map(
        (activity) => ({ kind: 'ACTIVITY', activity, given: given(activity) }) as const,
      ),
    ];
    return { ...account, events: inRecordedOrder(events) };
  });
}

type Broken = Pick<OrderEarning, 'breakdown'> | Pick<ActivityRecord, 'breakdown'>;

/** Of those that name rules by their positions; 0 of the others, which no rule book has. */
function revisionOf({ breakdown }: Broken): number {
  return breakdown != null && 'gave' in breakdown ? breakdown.revision : 0;
}
