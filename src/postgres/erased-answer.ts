import type { Entry } from '../loyalty/ledger/entry.ts';

/** Who must not be named any more. */
export interface Erased {
  readonly memberIds: ReadonlySet<string>;
  readonly accountIds: ReadonlySet<string>;
  /** As whom they sent commands. */
  readonly actors: ReadonlySet<string>;
}

/** Where an entry stands. */
export interface EntryKey {
  readonly accountId: string;
  readonly sequence: number;
}

/** Stands where a member stood who was erased. */
export const ERASED_ACTOR = 'member:erased';

/** How an erased member is named, also inside answers that were given before. */
export const erasedName = (memberId: string) => `erased:${memberId}`;

/** Whoever acts by a member's own token. */
export const isOfMember = (actor: string) => actor.startsWith('member:');

/** The answer without what it says of persons: names of members, who asked and in what words. */
export function erasedAnswer(answer: unknown, erased: Erased): unknown {
  if (Array.isArray(answer)) return answer.map((part) => erasedAnswer(part, erased));
  if (typeof answer !== 'object' || answer === null) return answer;
  const parts = Object.entries(answer).map(([name, part]) => [name, erasedAnswer(part, erased)]);
  const whole: Record<string, unknown> = Object.fromEntries(parts);
  if ('externalId' in whole && erased.memberIds.has(String(whole.memberId))) {
    const name = erasedName(String(whole.memberId));
    return { ...whole, externalId: name, phone: null, memberCode: name };
  }
  if ('entryId' in whole && erased.accountIds.has(String(whole.accountId))) {
    const actor = isOfMember(String(whole.actor)) ? ERASED_ACTOR : whole.actor;
    return { ...whole, actor, note: null };
  }
  // Whoever was merged with an erased member is that member.
  if (whole.type === 'MergeMembersSuccess') return { ...whole, reason: null };
  if (!isTransfer(whole)) return whole;
  return {
    ...whole,
    entry: erasedGift(whole.entry, erased),
    recipientEntry: erasedGift(whole.recipientEntry, erased),
  };
}

/** Both entries of a transfer; of everything else none. */
export function entriesOfTransfer(answer: unknown): readonly EntryKey[] {
  return isTransfer(answer) ? [answer.entry, answer.recipientEntry] : [];
}

type KeptEntry = Pick<Entry, 'accountId' | 'sequence' | 'actor' | 'note'>;

interface KeptTransfer {
  readonly entry: KeptEntry;
  readonly recipientEntry: KeptEntry;
}

function isTransfer(answer: unknown): answer is KeptTransfer {
  return typeof answer === 'object' && answer !== null && 'recipientEntry' in answer;
}

/** Gifts lead from one ledger to another: the words stand in both, and so does who asked. */
function erasedGift(entry: KeptEntry, { actors }: Erased): KeptEntry {
  const actor = actors.has(entry.actor) ? ERASED_ACTOR : entry.actor;
  return { ...entry, actor, note: null };
}
