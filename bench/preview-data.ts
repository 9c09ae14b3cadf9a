import type { Client } from 'pg';
import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';
import { DAY } from '../src/loyalty/time.ts';
import { createProgram } from '../src/postgres/create-program.ts';
import type { Database } from '../src/postgres/orm.ts';

/** A program with orders in its past: five of each member, over the last 90 days. */
export interface PastProgram {
  readonly programId: string;
  readonly accounts: number;
  readonly orders: number;
}

export const ORDERS_PER_ACCOUNT = 5;
export const PAST_DAYS = 90;

// Two lines an order, tea and books; amounts and hours of the day differ from order to order.
const PAST = `create temporary table past_order on commit drop as
  select n, i, lpad(n::text, 26, '0') as id,
    1000 + (n * 7919 + i * 104729) % 40000 as tea, 500 + (n * 31 + i * 17) % 9000 as books,
    $3::bigint - (($2::bigint - i + 1) * 16 * 86400000 + (n * 613 + i * 7) % 86400 * 1000) as at
  from generate_series(1, $1::int) n, generate_series(1, $2::int) i`;

const FILL = [
  `insert into member (program_id, member_id, account_id, external_id, member_code, enrolled_at)
   select $1, 'mem_' || id, 'acc_' || id, 'p' || n, right(id, 12),
     now() - interval '366 days' from past_order where i = 1`,
  `insert into account (program_id, account_id, member_id, status, growth_value, available, pending,
     held, debt, lifetime_earned, lifetime_redeemed, lifetime_expired, sequence)
   select $1, 'acc_' || id, 'mem_' || id, 'ACTIVE', sum((tea + books) / 100), 0, 0, 0, 0, 0, 0, 0, 0
   from past_order group by id`,
  `insert into order_record (program_id, order_id, account_id, earning, points_earned,
     points_redeemed, entry_sequences)
   select $1, 'past-' || n || '-' || i, 'acc_' || id, json_build_object('occurredAt', at,
     'recordedAt', at, 'lines', json_build_array(
       json_build_object('lineId', '1', 'sku', 'tea', 'category', 'tea', 'quantity', 1,
         'amount', tea),
       json_build_object('lineId', '2', 'sku', 'book', 'category', 'books', 'quantity', 1,
         'amount', books)),
     'couponDiscount', 0, 'shipping', 0, 'storeId', 'store-' || n % 20, 'channel', 'app',
     'paid', tea + books, 'paidWhenReported', tea + books, 'points', (tea + books) / 100,
     'growth', (tea + books) / 100, 'takenBack', 0, 'growthTakenBack', 0, 'revision', 1,
     'circumstances', json_build_object('growthValue', 0, 'enrolledAt', 0,
       'isFirstOrder', i = 1, 'used', json_build_object()),
     'breakdown', json_build_object('revision', 1, 'gave', '0',
       'points', json_build_array((tea + books) / 100), 'counted', json_build_array(tea + books),
       'passed', json_build_object())), (tea + books) / 100, 0, '{}' from past_order`,
];

/** Makes the program. Its orders have no entries: a preview looks at what was reported. */
export async function fillPastProgram(
  to: { readonly database: Database; readonly client: Client },
  events: number,
): Promise<PastProgram> {
  const { ruleBook } = DEMO_PROGRAM;
  const programId = `prg_${'PAST'.padStart(26, '0')}`;
  const program = { ...ruleBook.program, programId, code: 'past' };
  await createProgram(to.database, {
    ruleBook: { ...ruleBook, program },
    rewards: [],
    author: 'service:bench',
    reason: 'A program with a past.',
    publishedAt: Date.now() - 2 * PAST_DAYS * DAY,
  });
  const accounts = Math.max(1, Math.round(events / ORDERS_PER_ACCOUNT));
  await to.client.query('begin');
  await to.client.query(PAST, [accounts, ORDERS_PER_ACCOUNT, Date.now()]);
  for (const fill of FILL) await to.client.query(fill, [programId]);
  await to.client.query('commit');
  await to.client.query('vacuum analyze');
  return { programId, accounts, orders: accounts * ORDERS_PER_ACCOUNT };
}
