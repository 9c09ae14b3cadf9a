import { outdated, ruleBookNotFound } from '../program/revisions/publish-revision.ts';
import type { RuleBookDraft } from '../program/revisions/rule-book-draft.ts';
import type { AlreadyRecorded, RuleBookNotFound, RuleBookOutdated } from '../rejection.ts';
import type { WorkingSet } from '../working-set.ts';

/** The draft, if it is still open and as the caller has looked at it; a null version is any. */
export function findOpenDraft(
  workingSet: WorkingSet,
  { draftId, version }: { readonly draftId: string; readonly version: number | null },
): RuleBookDraft | RuleBookNotFound | AlreadyRecorded | RuleBookOutdated {
  const draft = workingSet.draft(draftId);
  if (draft === null || draft.status === 'DISCARDED') {
    return ruleBookNotFound(['draftId'], 'RULE_BOOK_DRAFT_NOT_FOUND');
  }
  if (draft.status === 'PUBLISHED') {
    return {
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: `The draft was published as revision ${draft.publishedAs}.`,
      path: ['draftId'],
      recordedAt: draft.updatedAt,
    };
  }
  if (version === null || version === draft.version) return draft;
  return outdated(workingSet, {
    code: 'RULE_BOOK_DRAFT_CHANGED',
    message: `${draft.author} has saved the draft since; it is at version ${draft.version}.`,
    path: ['version'],
    draftVersion: draft.version,
  });
}
