import type { AccountState, Balance } from '../account/account.ts';
import type { EntryRecorded, Fact } from '../facts.ts';
import { deriveId, type IdPrefix } from '../ids.ts';
import { levelReached } from '../levels/level-of.ts';
import type { Allocation, Lot } from '../lots/lot.ts';
import type { Points } from '../points.ts';
import type { Counted } from '../statistics/counted.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import type { Cause } from './cause.ts';
import type { Entry, EntryKind, Purpose } from './entry.ts';
import { postEntry } from './post-entry.ts';

/** A line to be written; what it changes of available, pending and held follows from the lots. */
export interface Line extends Partial<Pick<Counted, 'storeId' | 'byRule'>> {
  readonly kind: EntryKind;
  readonly allocations: readonly Allocation[];
  readonly opened?: readonly Lot[];
  /** Change of debt; default 0. */
  readonly debt?: Points;
  /** When it happened in the shop; default now. */
  readonly occurredAt?: Instant;
  readonly reference: string;
  readonly purpose?: Purpose | null;
  readonly purposeTag?: string | null;
  readonly note?: string | null;
  /** Revision of the rules that decided it; default the current one. */
  readonly revision?: number;
}

/**
 * What one command writes down while it is decided. Each step sees those before it; whoever
 * refuses after all throws the journal away, and nothing has happened.
 */
export class Journal {
  /** What is known, with this command's own facts applied. */
  readonly state: WorkingSet;
  readonly cause: Cause;
  readonly now: Instant;
  readonly facts: Fact[] = [];
  readonly #given = new Map<IdPrefix, number>();

  constructor(workingSet: WorkingSet, from: { readonly cause: Cause; readonly now: Instant }) {
    this.state = workingSet.layer();
    this.cause = from.cause;
    this.now = from.now;
  }

  account(accountId: string): AccountState {
    return this.state.account(accountId);
  }

  nextId(prefix: IdPrefix): string {
    const index = this.#given.get(prefix) ?? 0;
    this.#given.set(prefix, index + 1);
    return deriveId(prefix, this.cause.commandId, index);
  }

  record(fact: Fact): void {
    this.state.apply(fact);
    this.facts.push(fact);
  }

  /** Writes the next line of the account's history. */
  post(accountId: string, line: Line): Entry {
    const { opened = [], allocations, debt = 0 } = line;
    const account = this.account(accountId);
    const entry = postEntry(account, {
      entryId: this.nextId('ent'),
      kind: line.kind,
      change: changeOf({ opened, allocations, debt }),
      occurredAt: line.occurredAt ?? this.now,
      recordedAt: this.now,
      reference: line.reference,
      actor: this.cause.actor,
      purpose: line.purpose ?? null,
      purposeTag: line.purposeTag ?? null,
      note: line.note ?? null,
      revision: line.revision ?? this.state.ruleBook.revision,
      idempotencyKey: this.cause.idempotencyKey,
      allocations,
    });
    const { storeId = null, byRule = [] } = line;
    const { levels } = this.state.ruleBook;
    const levelId = levelReached(levels, account.growthValue)?.levelId ?? null;
    const counted: Counted = { storeId, levelId, byRule };
    const recorded: EntryRecorded = { fact: 'EntryRecorded', entry, opened, counted };
    this.record(recorded);
    return entry;
  }
}

/** Lots and balance change together: the sum of the parts is the change (law 2). */
function changeOf(of: {
  readonly opened: readonly Lot[];
  readonly allocations: readonly Allocation[];
  readonly debt: Points;
}): Balance {
  const change = { available: 0, pending: 0, held: 0, debt: of.debt };
  for (const lot of of.opened) {
    change.available += lot.remaining;
    change.pending += lot.pending;
    change.held += lot.held;
  }
  for (const { points, pending, held } of of.allocations) {
    change.available += points;
    change.pending += pending;
    change.held += held;
  }
  return change;
}
