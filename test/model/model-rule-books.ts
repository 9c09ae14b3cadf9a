import type { Command } from '../../src/loyalty/commands/commands.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { ModelDraft, ModelRules } from './model-state.ts';
import type { ModelAnswer, Moment } from './moment.ts';
import { alreadyRecorded, invalid } from './refusals.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

const NO_DRAFT = { type: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' };
const NO_REVISION = { type: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_NOT_FOUND' };
const INVALID = { type: 'LoyaltyRuleBookInvalid', code: 'RULE_BOOK_INVALID' };

const DAYS_AHEAD_MAX = 366;
const DAY = 86_400_000;

/** What is to come; null when nothing waits any more. */
function scheduledOf({ state: { rules }, now }: Moment): ModelRules['scheduled'] {
  const { scheduled } = rules;
  return scheduled !== null && scheduled.effectiveAt > now ? scheduled : null;
}

function outdated(moment: Moment, code: string, draftVersion: number | null = null): ModelAnswer {
  const scheduledRevision = scheduledOf(moment)?.ruleBook.revision ?? null;
  const currentRevision = moment.book.revision;
  const type = 'LoyaltyRuleBookOutdated';
  return { type, code, currentRevision, scheduledRevision, draftVersion };
}

function openDraft(
  moment: Moment,
  { draftId, version }: { readonly draftId: string; readonly version: number | null },
): ModelDraft | ModelAnswer {
  const draft = moment.state.drafts.get(draftId);
  if (draft === undefined || draft.status === 'DISCARDED') return NO_DRAFT;
  if (draft.status === 'PUBLISHED') return alreadyRecorded(draft.updatedAt);
  if (version === null || version === draft.version) return draft;
  return outdated(moment, 'RULE_BOOK_DRAFT_CHANGED', draft.version);
}

const isRefused = (of: ModelDraft | ModelAnswer): of is ModelAnswer => 'type' in of;

function contentOf({ program, revision: _, ...sections }: RuleBook): RuleBookContent {
  return { name: program.name, ...sections };
}

/** The only things that the model's drafts ever have wrong. */
function isInvalid({ growth, activation }: RuleBookContent): boolean {
  return growth.per < 1 || (activation.kind === 'AFTER_DAYS' && activation.days < 1);
}

/** A draft is begun or changed; nothing is decided by it. */
export function saveDraft(moment: Moment, command: CommandOf<'saveRuleBookDraft'>): ModelAnswer {
  const { state, now } = moment;
  const { draftId, basedOn, version, changes } = command;
  const known = draftId === null ? null : openDraft(moment, { draftId, version });
  if (known !== null && isRefused(known)) return known;
  const latest = scheduledOf(moment)?.ruleBook ?? moment.book;
  const from = basedOn === null ? latest : state.revisions.get(basedOn);
  if (from === undefined) return NO_REVISION;
  const isBasedAnew = known === null || basedOn !== null;
  const draft: ModelDraft = {
    draftId: known?.draftId ?? moment.nextId('drf'),
    basedOn: isBasedAnew ? from.revision : known.basedOn,
    content: { ...(known?.content ?? contentOf(from)), ...changes },
    version: (known?.version ?? 0) + 1,
    status: 'OPEN',
    publishedAs: null,
    updatedAt: now,
  };
  state.drafts.set(draft.draftId, draft);
  return { type: 'SaveLoyaltyRuleBookDraftSuccess', draft };
}

export function discardDraft(
  moment: Moment,
  command: CommandOf<'discardRuleBookDraft'>,
): ModelAnswer {
  const draft = openDraft(moment, command);
  if (isRefused(draft)) return draft;
  const discarded: ModelDraft = { ...draft, status: 'DISCARDED', updatedAt: moment.now };
  moment.state.drafts.set(draft.draftId, discarded);
  return { type: 'DiscardLoyaltyRuleBookDraftSuccess', draft: discarded };
}

/** A draft becomes the rules, now or at an instant. */
export function publish(moment: Moment, command: CommandOf<'publishRuleBook'>): ModelAnswer {
  const { state, now } = moment;
  const { at, replacesScheduled } = command;
  if (at !== null && (at <= now || at > now + DAYS_AHEAD_MAX * DAY)) return invalid('at');
  const draft = openDraft(moment, command);
  if (isRefused(draft)) return draft;
  const waiting = scheduledOf(moment);
  if (waiting !== null && !replacesScheduled) return outdated(moment, 'RULE_BOOK_SCHEDULED');
  const bases = [moment.book.revision, waiting?.ruleBook.revision];
  if (!bases.includes(draft.basedOn)) return outdated(moment, 'RULE_BOOK_OUTDATED', draft.version);
  if (isInvalid(draft.content)) return INVALID;
  const published = addRevision(moment, { content: draft.content, at, revertedFrom: null });
  const { revision: publishedAs } = published.publication;
  const done: ModelDraft = { ...draft, status: 'PUBLISHED', publishedAs, updatedAt: now };
  state.drafts.set(draft.draftId, done);
  return { type: 'PublishLoyaltyRuleBookSuccess', ...published };
}

/** What an earlier revision said is said anew. */
export function revert(moment: Moment, command: CommandOf<'revertRuleBook'>): ModelAnswer {
  const { toRevision, replacesScheduled } = command;
  if (toRevision === moment.book.revision) return invalid('toRevision');
  const earlier = moment.state.revisions.get(toRevision);
  if (earlier === undefined) return NO_REVISION;
  if (scheduledOf(moment) !== null && !replacesScheduled) {
    return outdated(moment, 'RULE_BOOK_SCHEDULED');
  }
  const content = contentOf(earlier);
  if (isInvalid(content)) return INVALID;
  const from = { content, at: null, revertedFrom: toRevision };
  return { type: 'RevertLoyaltyRuleBookSuccess', ...addRevision(moment, from) };
}

function addRevision(
  moment: Moment,
  from: {
    readonly content: RuleBookContent;
    readonly at: number | null;
    readonly revertedFrom: number | null;
  },
) {
  const { state, now, book: current } = moment;
  const { content, at, revertedFrom } = from;
  const revision = Math.max(...state.revisions.keys()) + 1;
  const { name, ...sections } = content;
  const ruleBook: RuleBook = { program: { ...current.program, name }, revision, ...sections };
  const replacedRevision = scheduledOf(moment)?.ruleBook.revision ?? null;
  state.revisions.set(revision, ruleBook);
  state.rules =
    at === null
      ? { current: ruleBook, scheduled: null }
      : { current, scheduled: { ruleBook, effectiveAt: at } };
  const times = { publishedAt: now, effectiveAt: at ?? now };
  const publication = { revision, ...times, revertedFrom, cancellation: null };
  return { publication, replacedRevision };
}

export function cancelPublication(
  moment: Moment,
  { revision }: CommandOf<'cancelRuleBookPublication'>,
): ModelAnswer {
  if (scheduledOf(moment)?.ruleBook.revision !== revision) return NO_REVISION;
  moment.state.rules = { current: moment.book, scheduled: null };
  const cancellation = { cancelledAt: moment.now };
  return { type: 'CancelLoyaltyRuleBookPublicationSuccess', revision, cancellation };
}
