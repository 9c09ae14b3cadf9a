import type { EntriesPage, EntriesRequest } from './ledger-reader.ts';
import { InvalidResume } from './live-errors.ts';

/** One thing a subscriber is told: the snapshot (entry null), or one ledger entry. */
export interface BalanceEvent<Account, Entry> {
  readonly sequence: number;
  /** The account as it was read; it may already be ahead of the entry. */
  readonly account: Account;
  readonly entry: Entry | null;
}

export interface WatcherOptions {
  readonly programId: string;
  readonly accountId: string;
  /** Null: begin with a snapshot. Otherwise begin behind this sequence, without one. */
  readonly afterSequence: number | null;
  readonly pageSize: number;
  /** Asks for a fill; called only while a consumer waits and no fill is under way. */
  readonly onDue: (watcher: AnyWatcher) => void;
  readonly onClosed: (watcher: AnyWatcher) => void;
}

/** A watcher as it is woken and filled, which takes no look into account or entry. */
export interface AnyWatcher {
  readonly programId: string;
  readonly accountId: string;
  hint(sequence: number): void;
  askWhenDue(): void;
  beginFill(): EntriesRequest | null;
  endFill(page: EntriesPage<unknown, { readonly sequence: number }> | null): void;
  failFill(error: unknown): void;
  close(): void;
}

type Result<Account, Entry> = IteratorResult<BalanceEvent<Account, Entry>, undefined>;

const done = { done: true, value: undefined } as const;

/**
 * One subscriber of one account. It keeps the last sequence it was given and at most the rest of
 * one page, no queue: however slow the consumer, what it has not asked for stays in the ledger.
 */
export class Watcher<Account, Entry extends { readonly sequence: number }>
  implements AnyWatcher, AsyncIterableIterator<BalanceEvent<Account, Entry>, undefined>
{
  readonly programId: string;
  readonly accountId: string;
  /** Settles with the first fill: from then on nothing that happens is missed. */
  readonly opened: Promise<void>;
  private readonly options: WatcherOptions;
  private readonly opening = Promise.withResolvers<void>();
  private isOpen = false;
  private isClosed = false;
  private isFilling = false;
  /** Whether the ledger is known to be ahead for another reason than a hint. */
  private isBehind = true;
  /** The greatest sequence hinted at since the latest fill began. */
  private hinted = 0;
  private last: number | null;
  private events: BalanceEvent<Account, Entry>[] = [];
  private wake: (() => void) | null = null;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(options: WatcherOptions) {
    this.options = options;
    this.programId = options.programId;
    this.accountId = options.accountId;
    this.last = options.afterSequence;
    this.opened = this.opening.promise;
  }

  /** The ledger has reached `sequence`, or so it is said. */
  hint(sequence: number): void {
    if (sequence > this.hinted) this.hinted = sequence;
    this.askWhenDue();
  }

  askWhenDue(): void {
    const isWaiting = this.wake !== null || !this.isOpen;
    const isDirty = this.isBehind || this.hinted > (this.last ?? 0);
    if (isWaiting && isDirty && !this.isFilling && !this.isClosed) this.options.onDue(this);
  }

  /** What the fill that begins now has to read; null when nobody wants it any more. */
  beginFill(): EntriesRequest | null {
    if (this.isClosed || this.isFilling) return null;
    this.isFilling = true;
    this.isBehind = false;
    this.hinted = 0;
    const { accountId, last } = this;
    if (last === null) return { accountId, afterSequence: 0, limit: 0 };
    return { accountId, afterSequence: last, limit: this.options.pageSize };
  }

  /** Takes over what was read; throws, and takes nothing, when the page has a gap. */
  endFill(page: EntriesPage<Account, Entry> | null): void {
    this.isFilling = false;
    if (page === null) {
      this.close();
      return;
    }
    const { account, sequence, entries } = page;
    if (this.last === null) {
      this.last = sequence;
      this.events.push({ sequence, account, entry: null });
    } else if (!this.isOpen && this.last > sequence) {
      this.failOpening(new InvalidResume(sequence));
      return;
    } else {
      assertUnbroken(page, this.last);
      for (const entry of entries) this.events.push({ sequence: entry.sequence, account, entry });
      this.last += entries.length;
    }
    this.isBehind = sequence > this.last;
    this.isOpen = true;
    this.opening.resolve();
    if (this.events.length > 0) this.wakeConsumer();
    else this.askWhenDue();
  }

  /** Nothing was read. Who has only just come is told; the next poll serves everybody else. */
  failFill(error: unknown): void {
    this.isFilling = false;
    this.isBehind = true;
    if (!this.isOpen) this.failOpening(error);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.events = [];
    this.opening.resolve();
    this.wakeConsumer();
    this.options.onClosed(this);
  }

  next(): Promise<Result<Account, Entry>> {
    const taken = this.tail.then(() => this.take());
    this.tail = taken;
    return taken;
  }

  /** Ends at once, also while somebody waits for the next event. */
  async return(): Promise<Result<Account, Entry>> {
    this.close();
    return done;
  }

  async throw(error: unknown): Promise<Result<Account, Entry>> {
    this.close();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  private async take(): Promise<Result<Account, Entry>> {
    while (!this.isClosed) {
      const value = this.events.shift();
      if (value !== undefined) return { done: false, value };
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        this.askWhenDue();
      });
    }
    return done;
  }

  private wakeConsumer(): void {
    const wake = this.wake;
    this.wake = null;
    wake?.();
  }

  private failOpening(error: unknown): void {
    this.opening.reject(error);
    this.close();
  }
}

/** A skipped entry would be lost for good, so a page with a gap is not passed on. */
function assertUnbroken(
  page: EntriesPage<unknown, { readonly sequence: number }>,
  last: number,
): void {
  const isUnbroken = page.entries.every((entry, index) => entry.sequence === last + index + 1);
  const isMissing = page.entries.length === 0 && page.sequence > last;
  if (isUnbroken && !isMissing) return;
  throw new Error(`The entries behind ${last} do not follow on it without a gap.`);
}
