import type {
  RuleBookCancellation,
  RuleBookPublication,
  RuleBookRevision,
} from '../../loyalty/program/revisions/rule-book-revision.ts';
import { completeRuleBook, type RuleBookDocument } from '../../loyalty/program/rule-book.ts';
import type { Instant } from '../../loyalty/time.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { Page } from '../reads.ts';
import { run, statement } from '../statement.ts';
import { pageOf } from './read.ts';
import type { RevisionsInForce, RevisionsPageKey } from './rule-book-reads.ts';

const REVISION_COLUMNS = `
  b.revision, b.author, b.reason, b.published_at as "publishedAt",
  coalesce(b.effective_at, b.published_at) as "effectiveAt", b.reverted_from as "revertedFrom",
  c.author as "cancelledBy", c.reason as "cancelledBecause", c.cancelled_at as "cancelledAt"`;

const REVISIONS = `rule_book b
  left join lateral (select author, reason, cancelled_at from rule_book_cancellation
    where program_id = $1 and revision = b.revision offset 0) c on true`;

const REVISION = statement(
  'rule-book-revision',
  `select ${REVISION_COLUMNS}, b.document from ${REVISIONS}
   where b.program_id = $1 and b.revision = $2`,
);

const PAGE = statement(
  'rule-book-revisions-page',
  `select ${REVISION_COLUMNS} from ${REVISIONS}
   where b.program_id = $1 and ($2::int is null or b.revision < $2)
   order by b.revision desc limit $3`,
);

const IN_FORCE = statement(
  'revisions-in-force',
  `select p.revision, p.next_revision as "nextRevision", p.next_revision_at as "nextRevisionAt",
     coalesce(p.next_revision_at <= $2::timestamptz + p.clock_ahead_ms * interval '1 millisecond',
       false) as "isNextDue"
   from program p where p.program_id = $1`,
);

interface Row extends Omit<RuleBookRevision, 'cancellation'> {
  readonly cancelledBy: string | null;
  readonly cancelledBecause: string | null;
  readonly cancelledAt: Instant | null;
}

interface DocumentRow extends Row {
  readonly document: RuleBookDocument;
}

interface InForceRow {
  readonly revision: number;
  readonly nextRevision: number | null;
  readonly nextRevisionAt: Instant | null;
  readonly isNextDue: boolean;
}

export async function readRuleBookRevision(
  database: Database,
  programId: string,
  revision: number,
): Promise<RuleBookPublication | null> {
  const parameters = [programId, revision];
  const [row] = await run<DocumentRow>(database.orm.em.fork(), REVISION, parameters);
  if (row === undefined) return null;
  const { document, ...line } = row;
  return { ...lineOf(line), ruleBook: completeRuleBook(document) };
}

/** Newest first. */
export async function readRevisionsPage(
  database: Database,
  programId: string,
  { before, limit }: RevisionsPageKey,
): Promise<Page<RuleBookRevision>> {
  const rows = await run<Row>(database.orm.em.fork(), PAGE, [programId, before, limit + 1]);
  return pageOf(rows.map(lineOf), limit);
}

/** At `now` of the real clock. */
export async function readRevisionsInForce(
  database: Database,
  programId: string,
  now: Instant,
): Promise<RevisionsInForce | null> {
  const parameters = [programId, formatInstant(now)];
  const [row] = await run<InForceRow>(database.orm.em.fork(), IN_FORCE, parameters);
  if (row === undefined) return null;
  const { revision: current, nextRevision: revision, nextRevisionAt: effectiveAt } = row;
  if (revision === null || effectiveAt === null) return { current, scheduled: null };
  if (row.isNextDue) return { current: revision, scheduled: null };
  return { current, scheduled: { revision, effectiveAt } };
}

function lineOf(row: Row): RuleBookRevision {
  const { cancelledBy, cancelledBecause, cancelledAt, ...line } = row;
  return { ...line, cancellation: cancellationOf(cancelledBy, cancelledBecause, cancelledAt) };
}

function cancellationOf(
  author: string | null,
  reason: string | null,
  cancelledAt: Instant | null,
): RuleBookCancellation | null {
  if (author === null || reason === null || cancelledAt === null) return null;
  return { author, reason, cancelledAt };
}
