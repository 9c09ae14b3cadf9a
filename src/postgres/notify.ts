/** Short messages between the replicas of the service. A message may be lost, never invented. */
export interface HintChannel {
  /** At most 8,000 bytes; rejects with a `Fault` when the database cannot be reached. */
  send(payload: string): Promise<void>;
  /** Resolves once it listens; listens again by itself after the connection was lost. */
  subscribe(listener: HintListener): Promise<{ close(): Promise<void> }>;
}

export interface HintListener {
  onHint(payload: string): void;
  /** Called after an interruption: hints may have been missed, look everything up again. */
  onReconnected(): void;
}
