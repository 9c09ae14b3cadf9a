import type { AccountState, Balance } from '../../src/loyalty/account/account.ts';
import type { Entry } from '../../src/loyalty/ledger/entry.ts';
import type { Lot } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Rows } from '../support/in-memory-rows.ts';
import type { LockingStore } from '../support/locking-store.ts';
import { brokenCounts, brokenRuleLaws } from './model-rule-laws.ts';

const PARTS = ['available', 'pending', 'held', 'debt'] as const;

interface Parts {
  remaining: number;
  pending: number;
  held: number;
}

/**
 * Proves the laws on what the program has written down, entry by entry as they come: it replays
 * them from nothing, and what it has then must be what the accounts, lots and holds say.
 */
export class LawKeeper {
  readonly #balances = new Map<string, Balance>();
  readonly #sequences = new Map<string, number>();
  readonly #lots = new Map<string, Parts>();
  readonly #book: RuleBook;
  #seen = 0;
  #commitsSeen = 0;

  /** `book` are the rules with which the program starts. */
  constructor(book: RuleBook) {
    this.#book = book;
  }

  /** The laws that are broken after the latest entries. */
  broken(store: LockingStore): readonly string[] {
    const rows = store.rows();
    const commits = store.commits.slice(this.#commitsSeen);
    this.#commitsSeen = store.commits.length;
    const facts = commits.flatMap(({ changes }) => changes.facts);
    const broken = [...brokenRuleLaws(rows, { book: this.#book, facts }), ...brokenCounts(facts)];
    const fresh = rows.entries.slice(this.#seen);
    this.#seen = rows.entries.length;
    const lotsOf = Map.groupBy(rows.lots.values(), ({ accountId }) => accountId);
    const openedBy = Map.groupBy(rows.lots.values(), openerOf);
    for (const entry of fresh) {
      const opened = openedBy.get(`${entry.accountId} ${entry.sequence}`) ?? [];
      broken.push(...this.#replay(entry, { opened, fresh }));
    }
    for (const account of rows.accounts.values()) {
      broken.push(...this.#account(account, lotsOf.get(account.accountId) ?? []));
    }
    broken.push(...heldByHolds(rows));
    return broken;
  }

  #replay(
    entry: Entry,
    of: { readonly opened: readonly Lot[]; readonly fresh: readonly Entry[] },
  ): readonly string[] {
    const { accountId, sequence, change, balance } = entry;
    const name = `entry ${sequence} of ${accountId}`;
    const broken: string[] = [];
    const before = this.#balances.get(accountId);
    if (sequence !== (this.#sequences.get(accountId) ?? 0) + 1) broken.push(`${name}: a gap`);
    const sums = { available: 0, pending: 0, held: 0 };
    const add = ({ remaining, pending, held }: Parts) => {
      sums.available += remaining;
      sums.pending += pending;
      sums.held += held;
    };
    for (const lot of of.opened) {
      const parts = asOpened(lot, of.fresh);
      this.#lots.set(lot.lotId, { ...parts });
      if (parts.remaining + parts.pending + parts.held !== lot.earned) {
        broken.push(`${name}: opens ${lot.lotId} with another sum`);
      }
      add(parts);
    }
    for (const { lotId, points, pending, held } of entry.allocations) {
      const lot = this.#lots.get(lotId) ?? { remaining: 0, pending: 0, held: 0 };
      const by = { remaining: points, pending, held };
      add(by);
      lot.remaining += points;
      lot.pending += pending;
      lot.held += held;
      this.#lots.set(lotId, lot);
    }
    for (const part of PARTS) {
      if (balance[part] !== (before?.[part] ?? 0) + change[part]) {
        broken.push(`${name}: ${part} is not the one before and the change`);
      }
      if (part !== 'debt' && sums[part] !== change[part]) {
        broken.push(`${name}: lots do not sum to ${part}`);
      }
    }
    this.#balances.set(accountId, balance);
    this.#sequences.set(accountId, sequence);
    return broken;
  }

  #account(account: AccountState, lots: readonly Lot[]): readonly string[] {
    const { accountId } = account;
    const broken: string[] = [];
    const balance = this.#balances.get(accountId);
    const sums = { available: 0, pending: 0, held: 0 };
    for (const { lotId, remaining, pending, held } of lots) {
      const parts = this.#lots.get(lotId);
      if (Math.min(remaining, pending, held) < 0) broken.push(`${lotId}: less than nothing`);
      if (pending > 0 && remaining + held > 0) broken.push(`${lotId}: pending in part`);
      if (parts?.remaining !== remaining || parts.pending !== pending || parts.held !== held) {
        broken.push(`${lotId}: is not what its entries say`);
      }
      sums.available += remaining;
      sums.pending += pending;
      sums.held += held;
    }
    for (const part of PARTS) {
      const points = account[part];
      if (points < 0) broken.push(`${accountId}: ${part} is negative`);
      if (points !== (balance?.[part] ?? 0))
        broken.push(`${accountId}: ${part} is not its entries'`);
      if (part !== 'debt' && points !== sums[part]) {
        broken.push(`${accountId}: ${part} is not what the lots hold`);
      }
    }
    if (account.available > 0 && account.debt > 0) broken.push(`${accountId}: owes and has`);
    if (account.sequence !== (this.#sequences.get(accountId) ?? 0)) {
      broken.push(`${accountId}: its sequence is not that of its entries`);
    }
    return broken;
  }
}

const openerOf = ({ accountId, sourceSequence }: Lot) => `${accountId} ${sourceSequence}`;

/** What the lot was before the entries of this step took from it. */
function asOpened(lot: Lot, fresh: readonly Entry[]): Parts {
  const parts = { remaining: lot.remaining, pending: lot.pending, held: lot.held };
  for (const { allocations } of fresh) {
    for (const { lotId, points, pending, held } of allocations) {
      if (lotId !== lot.lotId) continue;
      parts.remaining -= points;
      parts.pending -= pending;
      parts.held -= held;
    }
  }
  return parts;
}

/** What lots hold back is what open holds reserve of them, lot by lot; orders count the same. */
function heldByHolds(rows: Rows): readonly string[] {
  const reserved = new Map<string, number>();
  const byOrder = new Map<string, number>();
  const add = (of: Map<string, number>, key: string, points: number) =>
    of.set(key, (of.get(key) ?? 0) + points);
  const broken: string[] = [];
  for (const hold of rows.holds.values()) {
    let left = 0;
    for (const { lotId, points } of hold.lots) {
      add(reserved, lotId, points);
      left += points;
    }
    add(byOrder, hold.orderId, left);
    if (hold.points !== left + hold.captured + hold.released) {
      broken.push(`${hold.holdId}: its parts are not its points`);
    }
    if ((hold.status === 'OPEN') !== left > 0) broken.push(`${hold.holdId}: not freed`);
  }
  for (const { lotId, held } of rows.lots.values()) {
    if (held !== (reserved.get(lotId) ?? 0)) broken.push(`${lotId}: held is not what holds say`);
  }
  for (const { orderId, held } of rows.orders.values()) {
    if (held !== (byOrder.get(orderId) ?? 0)) broken.push(`${orderId}: held is not what holds say`);
  }
  return broken;
}
