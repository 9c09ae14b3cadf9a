import type { AccountHint } from '../engine/ports.ts';

/** An account that has something new to read, up to `sequence`. */
export type LiveHint = Pick<AccountHint, 'programId' | 'accountId' | 'sequence'>;

/** How replicas tell each other. It may lose, repeat, delay and reorder what it is given. */
export interface HintChannel {
  send(payload: string): Promise<void>;
  subscribe(listener: HintListener): Promise<{ close(): Promise<void> | void }>;
}

export interface HintListener {
  onHint(payload: string): void;
  /** Hints may have been lost until now. */
  onReconnected(): void;
}
