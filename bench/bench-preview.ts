import { Client } from 'pg';
import { previewRuleBook } from '../src/jobs/preview-rule-book.ts';
import type { EarningRule } from '../src/loyalty/earning/earning-rule.ts';
import { orderAmountRule } from '../src/loyalty/earning/plain-rules.ts';
import {
  NOTHING_COUNTED,
  type Preview,
  type PreviewProgress,
} from '../src/loyalty/preview/preview.ts';
import { DAY } from '../src/loyalty/time.ts';
import { createReads } from '../src/postgres/read/create-reads.ts';
import { savePreview } from '../src/postgres/save-preview.ts';
import { systemClock } from '../src/system.ts';
import type { BenchOptions } from './bench-options.ts';
import { fillPastProgram, PAST_DAYS, type PastProgram } from './preview-data.ts';
import { type Row, rowOf } from './report.ts';

const MEBIBYTE = 2 ** 20;
const MONTHLY_MAXIMUM = 300;

/** Twice the points, up to so many a month, and as many again for books. */
const DRAFT: readonly EarningRule[] = [
  {
    ...orderAmountRule({ ruleId: 'order-amount', ratio: { give: 2, per: 100 } }),
    caps: [{ period: 'MONTH', maximum: MONTHLY_MAXIMUM, newMemberDays: null }],
  },
  {
    ...orderAmountRule({ ruleId: 'books', ratio: { give: 2, per: 100 } }),
    layer: 'BONUS',
    conditions: { categories: ['books'] },
  },
];

// The same figure by a statement that knows just these rules.
const BY_HAND = `with o as (
    select account_id, (earning->>'paid')::bigint as paid,
      (earning->'lines'->1->>'amount')::bigint as books,
      date_trunc('month', to_timestamp((earning->>'occurredAt')::bigint / 1000.0)
        at time zone 'Asia/Shanghai') as month
    from order_record where program_id = $1)
  select (select sum(least(points, ${MONTHLY_MAXIMUM})) from (
      select sum(paid / 100 * 2) as points from o group by account_id, month) m)::float
    + (select sum(books / 100 * 2) from o)::float as points`;

/** A rule change previewed over past events: seconds, memory, and whether the figure is right. */
export async function benchPreview(options: BenchOptions): Promise<readonly Row[]> {
  const { database, events, progress } = options;
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const past = await fillPastProgram({ database, client }, events);
    progress(`preview: ${past.orders} orders of ${past.accounts} members`);
    const { rows } = await client.query<{ points: number }>(BY_HAND, [past.programId]);
    const rssBefore = process.memoryUsage.rss();
    let rssPeak = rssBefore;
    const watch = setInterval(() => {
      rssPeak = Math.max(rssPeak, process.memoryUsage.rss());
    }, 100);
    const started = performance.now();
    const { tally } = await previewOf(options, client, past);
    const seconds = (performance.now() - started) / 1_000;
    clearInterval(watch);
    const expected = rows[0]?.points;
    if (tally.would !== expected || tally.events !== past.orders) {
      throw new Error(`${tally.would} points of ${tally.events} events, not ${expected}`);
    }
    const megabytes = (bytes: number) => Math.round(bytes / MEBIBYTE);
    return [
      rowOf({
        what: 'preview, past events',
        callers: 1,
        perSecond: past.orders / seconds,
        goal: '1,000,000 in 60 s',
        note:
          `${past.orders} in ${seconds.toFixed(1)} s, ${tally.would} points as by hand, ` +
          `memory ${megabytes(rssBefore)} → ${megabytes(rssPeak)} MiB at most`,
      }),
    ];
  } finally {
    await client.end();
  }
}

async function previewOf(
  { database }: BenchOptions,
  client: Client,
  { programId }: PastProgram,
): Promise<PreviewProgress> {
  const reads = createReads(database);
  const comparedTo = await reads.currentRuleBook(programId);
  if (comparedTo === null) throw new Error('there is no such program');
  const now = Date.now();
  const preview: Preview = {
    previewId: 'pvw_bench',
    draftId: 'drf_bench',
    ruleBook: { ...comparedTo, revision: 2, earning: DRAFT },
    comparedTo,
    window: { from: now - 2 * PAST_DAYS * DAY, until: now },
    requestedBy: 'service:bench',
    requestedAt: now,
    status: 'WAITING',
    tally: NOTHING_COUNTED,
    afterAccountId: null,
    startedAt: null,
    finishedAt: null,
    failure: null,
  };
  await client.query(
    `insert into rule_book_preview (program_id, preview_id, draft_id, rule_book, compared_to,
       window_from, window_until, requested_by, requested_at, status, tally)
     values ($1, $2, $3, $4, 1, to_timestamp($5 / 1000.0), to_timestamp($6 / 1000.0), $7, now(),
       'WAITING', $8)`,
    [
      ...[programId, preview.previewId, preview.draftId, preview.ruleBook, preview.window.from],
      ...[preview.window.until, preview.requestedBy, preview.tally],
    ],
  );
  let latest: PreviewProgress = preview;
  const fail = (details: unknown, message: string) => {
    throw new Error(message, { cause: details });
  };
  const parts = {
    reads,
    clock: systemClock,
    log: { warn: fail, error: fail },
    savePreview: async (id: string, progress: PreviewProgress) => {
      latest = progress;
      await savePreview(database, id, progress);
    },
  };
  const name = { programId, previewId: preview.previewId };
  await previewRuleBook(parts, name, new AbortController().signal);
  return latest;
}
