import type { HintChannel, HintListener } from '../../src/live/hint-channel.ts';
import type { EntriesPage, LedgerReader } from '../../src/live/ledger-reader.ts';
import type { LiveTimers } from '../../src/live/timers.ts';

export interface TestEntry {
  readonly sequence: number;
}

export interface TestAccount {
  readonly accountId: string;
}

export type TestPage = EntriesPage<TestAccount, TestEntry>;

/** A ledger that only counts: account → sequence of its latest entry. */
export class LedgerInMemory implements LedgerReader<TestAccount, TestEntry> {
  readonly latest = new Map<string, number>();
  reads = 0;
  polls = 0;
  /** When set, reading fails with it. */
  failure: Error | null = null;
  /** When set, reading waits for what it gives. */
  gate: (() => Promise<void>) | null = null;

  commit(accountId: string): number {
    const sequence = (this.latest.get(accountId) ?? 0) + 1;
    this.latest.set(accountId, sequence);
    return sequence;
  }

  async readAfter(
    _programId: string,
    requests: Parameters<LedgerReader<TestAccount, TestEntry>['readAfter']>[1],
  ): Promise<readonly (TestPage | null)[]> {
    this.reads += 1;
    const pages = requests.map(({ accountId, afterSequence, limit }) => {
      const sequence = this.latest.get(accountId);
      if (sequence === undefined) return null;
      const length = Math.max(0, Math.min(limit, sequence - afterSequence));
      const entries = Array.from({ length }, (_, index) => ({
        sequence: afterSequence + index + 1,
      }));
      return { account: { accountId }, sequence, entries };
    });
    await this.gate?.();
    if (this.failure !== null) throw this.failure;
    return pages;
  }

  async latestSequences(_programId: string, accountIds: readonly string[]) {
    this.polls += 1;
    if (this.failure !== null) throw this.failure;
    return accountIds.flatMap((accountId) => {
      const sequence = this.latest.get(accountId);
      return sequence === undefined ? [] : [{ accountId, sequence }];
    });
  }
}

/** Notifications between hubs, delivered when the test says so, or never. */
export class ChannelInMemory implements HintChannel {
  readonly sent: string[] = [];
  readonly listeners = new Set<HintListener>();
  failure: Error | null = null;

  async send(payload: string): Promise<void> {
    if (this.failure !== null) throw this.failure;
    this.sent.push(payload);
  }

  async subscribe(listener: HintListener) {
    this.listeners.add(listener);
    return { close: () => void this.listeners.delete(listener) };
  }

  deliver(payload: string): void {
    for (const listener of this.listeners) listener.onHint(payload);
  }

  reconnect(): void {
    for (const listener of this.listeners) listener.onReconnected();
  }
}

/** Time that stands still until it is moved. */
export class TimersByHand implements LiveTimers {
  private time = 0;
  private readonly waiting = new Set<{ readonly at: number; readonly work: () => void }>();

  now(): number {
    return this.time;
  }

  after(milliseconds: number, work: () => void): () => void {
    const wait = { at: this.time + milliseconds, work };
    this.waiting.add(wait);
    return () => this.waiting.delete(wait);
  }

  soon(work: () => void): void {
    setImmediate(work);
  }

  move(milliseconds: number): void {
    this.time += milliseconds;
    for (const wait of [...this.waiting].filter(({ at }) => at <= this.time)) {
      this.waiting.delete(wait);
      wait.work();
    }
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(turns = 8): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
