import type { AccountState, Balance } from '../account/account.ts';
import type { Hold } from '../holds/hold.ts';
import type { Entry } from '../ledger/entry.ts';
import { lifetimeOf, NO_LIFETIME } from '../ledger/post-entry.ts';
import type { Allocation, Lot } from '../lots/lot.ts';
import type { Points } from '../points.ts';

/** Something that is kept twice and does not agree. */
export interface Difference {
  /** Which law, in words. */
  readonly law: string;
  /** What it is about: `entry 12`, `lot lot_…`, `hold hld_…`, `account`. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** How an entry is chained to the one before, as hexadecimal SHA-256. */
export interface ChainLink {
  /** What the entry says of the one before; null when it was written before there was a chain. */
  readonly previousHash: string | null;
  /** What the entry itself comes to. */
  readonly hash: string;
}

/** What is kept of an account besides its entries. */
export interface AccountRows {
  readonly account: AccountState;
  /** Hash of its latest entry; null when none is chained. */
  readonly headHash: string | null;
  /** All lots, also those that are used up. */
  readonly lots: readonly Lot[];
  readonly openHolds: readonly Hold[];
  /** Entries whose command is not on record, by sequence. */
  readonly withoutCommand: readonly number[];
}

const PARTS = ['available', 'pending', 'held', 'debt'] as const;
const LOT_PARTS = ['available', 'pending', 'held'] as const;
type LotParts = Readonly<Record<(typeof LOT_PARTS)[number], Points>>;

const NO_LOT = { expected: 'a lot', found: 'none' } as const;
const NOTHING: LotParts = { available: 0, pending: 0, held: 0 };

/**
 * Replays the entries of one account, oldest first, against its balance, lots, allocations, holds
 * and chain. It changes nothing and mends nothing: it tells every difference.
 */
export class AccountAudit {
  readonly #rows: AccountRows;
  readonly #differences: Difference[] = [];
  readonly #moved = new Map<string, LotParts>();
  /** What an entry changed beyond its allocations: the lots that it opened must be just that. */
  readonly #unexplained = new Map<number, LotParts>();
  #balance: Balance = { available: 0, pending: 0, held: 0, debt: 0 };
  #lifetime = NO_LIFETIME;
  #sequence = 0;
  #head: string | null = null;

  constructor(rows: AccountRows) {
    this.#rows = rows;
  }

  /** The next entry, in the order of their sequences. */
  add(entry: Entry, link: ChainLink): void {
    const subject = `entry ${entry.sequence}`;
    this.#expect('sequences grow by one, without gaps', subject, {
      expected: this.#sequence + 1,
      found: entry.sequence,
    });
    for (const part of PARTS) {
      this.#expect(`${part} is what it was and the change`, subject, {
        expected: this.#balance[part] + entry.change[part],
        found: entry.balance[part],
      });
    }
    this.#checkChain(subject, link);
    this.#allocate(entry);
    this.#balance = entry.balance;
    this.#lifetime = lifetimeOf(this.#lifetime, entry);
    this.#sequence = entry.sequence;
  }

  /** All differences, once every entry was added. */
  finish(): readonly Difference[] {
    this.#checkAccount();
    for (const lot of this.#rows.lots) this.#checkLot(lot);
    for (const [sequence, parts] of this.#unexplained) {
      this.#expectParts('an entry changes what its lots and allocations say', {
        subject: `entry ${sequence}`,
        expected: NOTHING,
        found: parts,
      });
    }
    for (const lotId of this.#moved.keys()) {
      this.#tell('allocations name lots of their account', `lot ${lotId}`, NO_LOT);
    }
    this.#checkHolds();
    for (const sequence of this.#rows.withoutCommand) {
      this.#tell('each entry was asked for by a command on record', `entry ${sequence}`, {
        expected: 'a command',
        found: 'none',
      });
    }
    return this.#differences;
  }

  #checkChain(subject: string, { previousHash, hash }: ChainLink): void {
    const isBeforeChain = previousHash === null && this.#head === null;
    if (!isBeforeChain) {
      this.#expect('each entry carries the hash of the one before', subject, {
        expected: this.#head ?? FIRST,
        found: previousHash ?? 'none',
      });
    }
    this.#head = isBeforeChain ? null : hash;
  }

  #allocate(entry: Entry): void {
    let left: LotParts = entry.change;
    for (const allocation of entry.allocations) {
      const change = partsOf(allocation);
      left = plus(left, change, -1);
      const before = this.#moved.get(allocation.lotId) ?? NOTHING;
      this.#moved.set(allocation.lotId, plus(before, change));
    }
    if (LOT_PARTS.some((part) => left[part] !== 0)) this.#unexplained.set(entry.sequence, left);
  }

  #checkLot(lot: Lot): void {
    const subject = `lot ${lot.lotId}`;
    const now = { available: lot.remaining, pending: lot.pending, held: lot.held };
    const opened = plus(now, this.#moved.get(lot.lotId) ?? NOTHING, -1);
    this.#moved.delete(lot.lotId);
    const { available, pending, held } = opened;
    const isWhole = Math.min(available, pending, held) >= 0;
    this.#expect('a lot holds what it earned and its allocations', subject, {
      expected: lot.earned,
      found: isWhole ? available + pending + held : `${available}, ${pending}, ${held}`,
    });
    const left = plus(this.#unexplained.get(lot.sourceSequence) ?? NOTHING, opened, -1);
    if (LOT_PARTS.every((part) => left[part] === 0)) this.#unexplained.delete(lot.sourceSequence);
    else this.#unexplained.set(lot.sourceSequence, left);
  }

  #checkAccount(): void {
    const { account, headHash, lots } = this.#rows;
    for (const part of PARTS) {
      this.#expect(`the account caches ${part} of its latest entry`, 'account', {
        expected: this.#balance[part],
        found: account[part],
      });
    }
    const sums = lots.reduce(
      (sum, lot) => plus(sum, { available: lot.remaining, pending: lot.pending, held: lot.held }),
      NOTHING,
    );
    for (const part of LOT_PARTS) {
      this.#expect(`${part} is what the lots hold`, 'account', {
        expected: sums[part],
        found: account[part],
      });
    }
    const { earned, redeemed, expired } = this.#lifetime;
    const counted = [
      ['sequence', this.#sequence, account.sequence],
      ['lifetimeEarned', earned, account.lifetimeEarned],
      ['lifetimeRedeemed', redeemed, account.lifetimeRedeemed],
      ['lifetimeExpired', expired, account.lifetimeExpired],
      ['the hash of its latest entry', this.#head, headHash],
    ] as const;
    for (const [what, expected, found] of counted) {
      this.#expect(`the account caches ${what}`, 'account', { expected, found });
    }
  }

  #checkHolds(): void {
    const reserved = new Map<string, Points>();
    for (const hold of this.#rows.openHolds) {
      let open = 0;
      for (const { lotId, points } of hold.lots) {
        open += points;
        reserved.set(lotId, (reserved.get(lotId) ?? 0) + points);
      }
      this.#expect('a hold is captured, released or still open', `hold ${hold.holdId}`, {
        expected: hold.points,
        found: hold.captured + hold.released + open,
      });
    }
    for (const { lotId, held } of this.#rows.lots) {
      this.#expect('what lots hold back is what open holds reserve', `lot ${lotId}`, {
        expected: reserved.get(lotId) ?? 0,
        found: held,
      });
      reserved.delete(lotId);
    }
    for (const lotId of reserved.keys()) {
      this.#tell('holds name lots of their account', `lot ${lotId}`, NO_LOT);
    }
  }

  #expectParts(
    law: string,
    of: { readonly subject: string; readonly expected: LotParts; readonly found: LotParts },
  ): void {
    for (const part of LOT_PARTS) {
      const { expected, found } = of;
      this.#expect(`${law}: ${part}`, of.subject, { expected: expected[part], found: found[part] });
    }
  }

  #expect(law: string, subject: string, of: { expected: unknown; found: unknown }): void {
    if (of.expected === of.found) return;
    this.#tell(law, subject, { expected: String(of.expected), found: String(of.found) });
  }

  #tell(law: string, subject: string, of: { expected: string; found: string }): void {
    this.#differences.push({ law, subject, ...of });
  }
}

/** What the first entry of a chain carries: there is none before it. */
export const FIRST = '0'.repeat(64);

function partsOf({ points, pending, held }: Allocation): LotParts {
  return { available: points, pending, held };
}

function plus(a: LotParts, b: LotParts, sign: 1 | -1 = 1): LotParts {
  return {
    available: a.available + sign * b.available,
    pending: a.pending + sign * b.pending,
    held: a.held + sign * b.held,
  };
}
