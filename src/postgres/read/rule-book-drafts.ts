import type { RewardLevel } from '../../loyalty/loaded.ts';
import type { RuleBookDraft } from '../../loyalty/program/revisions/rule-book-draft.ts';
import { DRAFT_COLUMNS, REWARD_LEVELS } from '../columns.ts';
import { completeDraft } from '../found-rows.ts';
import type { Database } from '../orm.ts';
import type { Page } from '../reads.ts';
import { run, statement } from '../statement.ts';
import { pageOf } from './read.ts';
import type { DraftsPageKey } from './rule-book-reads.ts';

const DRAFT = statement(
  'rule-book-draft',
  `select ${DRAFT_COLUMNS} from rule_book_draft b
   where b.program_id = $1 and b.draft_id = $2 and b.status <> 'DISCARDED'`,
);

// Ids are time-ordered, so they order the list.
const PAGE = statement(
  'rule-book-drafts-page',
  `select ${DRAFT_COLUMNS} from rule_book_draft b
   where b.program_id = $1 and b.status = 'OPEN' and ($2::text is null or b.draft_id < $2)
   order by b.draft_id desc limit $3`,
);

const LEVELS = statement('reward-levels', REWARD_LEVELS);

export async function readRuleBookDraft(
  database: Database,
  programId: string,
  draftId: string,
): Promise<RuleBookDraft | null> {
  const [row] = await run<RuleBookDraft>(database.orm.em.fork(), DRAFT, [programId, draftId]);
  return row === undefined ? null : completeDraft(row);
}

/** Open ones, newest first. */
export async function readDraftsPage(
  database: Database,
  programId: string,
  { before, limit }: DraftsPageKey,
): Promise<Page<RuleBookDraft>> {
  const parameters = [programId, before, limit + 1];
  const rows = await run<RuleBookDraft>(database.orm.em.fork(), PAGE, parameters);
  return pageOf(rows.map(completeDraft), limit);
}

export async function readRewardLevelIds(
  database: Database,
  programId: string,
): Promise<readonly string[]> {
  const em = database.orm.em.fork();
  const rows = await run<RewardLevel>(em, LEVELS, [programId]);
  return rows.map(({ levelId }) => levelId);
}
