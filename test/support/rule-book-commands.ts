import type { CommandAnswers, CommandKind, Draft } from '../../src/loyalty/commands/commands.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { DEMO, NOON } from './demo-commands.ts';

type Of<Kind extends CommandKind> = CommandAnswers[Kind][0];

const head = (idempotencyKey: string) => ({
  programId: DEMO.program.programId,
  idempotencyKey,
  actor: 'operator:ann',
  restrictedTo: null,
});

/** A new draft of the latest revision, unless `over` names one that is there. */
export function saveDraft(
  key: string,
  changes: Partial<RuleBookContent> = {},
  over: Partial<Of<'saveRuleBookDraft'>> = {},
): Draft<Of<'saveRuleBookDraft'>> {
  const isNew = { draftId: null, version: null, basedOn: null, note: null };
  return { ...head(key), kind: 'saveRuleBookDraft', ...isNew, changes, ...over };
}

export function publish(
  key: string,
  draftId: string,
  over: Partial<Of<'publishRuleBook'>> = {},
): Draft<Of<'publishRuleBook'>> {
  const now = { version: null, reason: 'autumn', at: null, replacesScheduled: false };
  return { ...head(key), kind: 'publishRuleBook', draftId, ...now, ...over };
}

export function revert(
  key: string,
  toRevision: number,
  over: Partial<Of<'revertRuleBook'>> = {},
): Draft<Of<'revertRuleBook'>> {
  const why = { reason: 'too dear', replacesScheduled: false };
  return { ...head(key), kind: 'revertRuleBook', toRevision, ...why, ...over };
}

export function cancelPublication(
  key: string,
  revision: number,
): Draft<Of<'cancelRuleBookPublication'>> {
  return { ...head(key), kind: 'cancelRuleBookPublication', revision, reason: 'not yet' };
}

export function discard(
  key: string,
  draftId: string,
  version: number | null = null,
): Draft<Of<'discardRuleBookDraft'>> {
  return { ...head(key), kind: 'discardRuleBookDraft', draftId, version };
}

/** Of the two days before. */
export function preview(
  key: string,
  draftId: string,
  over: Partial<Of<'previewRuleBook'>> = {},
): Draft<Of<'previewRuleBook'>> {
  const window = { from: NOON - 2 * DAY, until: NOON };
  return { ...head(key), kind: 'previewRuleBook', draftId, ...window, ...over };
}

/** The draft that was saved. */
export function draftIdOf(answer: CommandAnswers['saveRuleBookDraft'][1] | object): string {
  if ('draft' in answer) return answer.draft.draftId;
  throw new Error(`no draft was saved: ${JSON.stringify(answer)}`);
}
