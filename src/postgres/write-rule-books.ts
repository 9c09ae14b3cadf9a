import type { RuleBookDraft } from '../loyalty/program/revisions/rule-book-draft.ts';
import type { RuleBookPublication } from '../loyalty/program/revisions/rule-book-revision.ts';
import type { FactOf } from './facts-of.ts';
import { type Column, insertInto, updateOf, writeTogether } from './set-wise.ts';

/** What a change of the rules writes, in one statement: all of it, or nothing. */

const PUBLICATION: readonly Column<RuleBookPublication>[] = [
  { name: 'revision', type: 'int', of: (row) => row.revision },
  { name: 'document', type: 'json', of: (row) => row.ruleBook },
  { name: 'author', type: 'text', of: (row) => row.author },
  { name: 'reason', type: 'text', of: (row) => row.reason },
  { name: 'published_at', type: 'timestamptz', of: (row) => row.publishedAt },
  { name: 'effective_at', type: 'timestamptz', of: (row) => row.effectiveAt },
  { name: 'reverted_from', type: 'int', of: (row) => row.revertedFrom },
];

const CANCELLATION: readonly Column<FactOf<'RuleBookPublicationCancelled'>>[] = [
  { name: 'revision', type: 'int', of: (row) => row.revision },
  { name: 'author', type: 'text', of: (row) => row.author },
  { name: 'reason', type: 'text', of: (row) => row.reason },
  { name: 'cancelled_at', type: 'timestamptz', of: (row) => row.cancelledAt },
];

const DRAFT: readonly Column<RuleBookDraft>[] = [
  { name: 'draft_id', type: 'text', of: (row) => row.draftId },
  { name: 'based_on', type: 'int', of: (row) => row.basedOn },
  { name: 'content', type: 'json', of: (row) => row.content },
  { name: 'note', type: 'text', of: (row) => row.note },
  { name: 'author', type: 'text', of: (row) => row.author },
  { name: 'created_at', type: 'timestamptz', of: (row) => row.createdAt },
  { name: 'updated_at', type: 'timestamptz', of: (row) => row.updatedAt },
  { name: 'version', type: 'int', of: (row) => row.version },
  { name: 'status', type: 'text', of: (row) => row.status },
  { name: 'published_as', type: 'int', of: (row) => row.publishedAs },
];

export const writeRuleBooks = writeTogether<
  [RuleBookPublication, FactOf<'RuleBookPublicationCancelled'>, RuleBookDraft, RuleBookDraft]
>('save-rule-books', [
  insertInto('rule_book', PUBLICATION),
  insertInto('rule_book_cancellation', CANCELLATION),
  insertInto('rule_book_draft', DRAFT),
  updateOf('rule_book_draft', ['draft_id'], DRAFT),
]);
