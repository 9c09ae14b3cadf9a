import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import { activationOf } from '../lots/activation.ts';
import { type LotDraft, openLots } from '../lots/open-lots.ts';
import { slideLots } from '../lots/slide-lots.ts';
import type { Points } from '../points.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { Instant } from '../time.ts';
import type { GivenLine } from './breakdown.ts';
import { planOf } from './earning-plan.ts';
import type { LotTerms } from './earning-rule.ts';

/**
 * The ledger line of points that an order or activity earned; null when they are none. Rules whose
 * points live alike share a lot.
 */
export function creditEarning(
  journal: Journal,
  accountId: string,
  from: {
    readonly given: readonly GivenLine[];
    readonly reference: string;
    /** The order that earned them; null for activities. */
    readonly orderId: string | null;
    readonly storeId: string | null;
    readonly occurredAt: Instant;
  },
): Entry | null {
  const drafts = draftsOf(journal, from);
  slideLots(journal, accountId, from.occurredAt);
  if (drafts.length === 0) return null;
  const { reference, occurredAt, storeId, given } = from;
  // No rule gives twice: there is nothing to sum.
  const byRule = given.flatMap(({ rule, points }) => (points === 0 ? [] : { rule, points }));
  const line = { kind: 'EARN', reference, occurredAt, storeId, byRule } as const;
  return openLots(journal, accountId, { drafts, line });
}

function draftsOf(
  journal: Journal,
  from: Parameters<typeof creditEarning>[2],
): readonly LotDraft[] {
  const { ruleBook } = journal.state;
  const drafts = new Map<string, LotDraft>();
  for (const { terms, points } of pointsByTerms(ruleBook, from.given)) {
    const draft = draftOf(ruleBook, terms, { ...from, points, now: journal.now });
    const { points: _, ...alike } = draft;
    const key = JSON.stringify(alike);
    drafts.set(key, { ...draft, points: points + (drafts.get(key)?.points ?? 0) });
  }
  return [...drafts.values()];
}

interface PointsOfTerms {
  readonly terms: LotTerms;
  readonly points: Points;
}

/** A hundred rules live by a few terms: the calendar is asked once for each of those. */
function pointsByTerms(ruleBook: RuleBook, given: readonly GivenLine[]): readonly PointsOfTerms[] {
  const { indexOf } = planOf(ruleBook);
  const found = new Map<string, PointsOfTerms>();
  for (const { rule, points } of given) {
    if (points === 0) continue;
    const terms: LotTerms = ruleBook.earning[indexOf.get(rule) ?? -1] ?? {};
    const { activation, expiry } = terms;
    const isPlain = activation === undefined && expiry === undefined;
    const key = isPlain ? '' : JSON.stringify([activation, expiry]);
    found.set(key, { terms, points: points + (found.get(key)?.points ?? 0) });
  }
  return [...found.values()];
}

function draftOf(
  ruleBook: RuleBook,
  terms: LotTerms,
  from: {
    readonly points: Points;
    readonly orderId: string | null;
    readonly occurredAt: Instant;
    readonly now: Instant;
  },
): LotDraft {
  const { occurredAt, orderId } = from;
  const { timeZone } = ruleBook.program;
  const activation = terms.activation ?? ruleBook.activation;
  const expiry = terms.expiry ?? ruleBook.expiry;
  const availableAt = activationOf(activation, { occurredAt, isOrder: orderId !== null, timeZone });
  // A clock that is ahead by minutes makes nothing pending.
  const isPending = availableAt > Math.max(from.now, occurredAt);
  return {
    points: from.points,
    isPending,
    availableAt,
    expiresAt: planOf(ruleBook).expiryDays.expiryOf(expiry, availableAt),
    orderId,
    validity: isPending ? expiry : null,
    slides: expiry.kind === 'SLIDING',
  };
}
