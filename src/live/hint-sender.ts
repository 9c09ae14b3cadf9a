import type { HintChannel, LiveHint } from './hint-channel.ts';
import { toPayloads } from './hint-payload.ts';
import type { LiveTimers } from './timers.ts';

export interface HintSender {
  send(hints: readonly LiveHint[]): void;
  close(): void;
}

export interface HintSenderOptions {
  readonly channel: HintChannel;
  readonly timers: LiveTimers;
  /** At most one round of payloads in so many milliseconds. */
  readonly intervalMilliseconds: number;
  /** Accounts waiting for the next round; hints beyond it are dropped and healed by polling. */
  readonly accountsMax: number;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Tells other replicas which accounts have grown: the first hint at once, whatever comes within the
 * interval together, only the latest of an account. Rounds never overlap, so that a slow channel
 * makes rounds larger instead of more.
 */
export function createHintSender(options: HintSenderOptions): HintSender {
  const { channel, timers, intervalMilliseconds, accountsMax, onFailure } = options;
  let pending = new Map<string, LiveHint>();
  let isResting = false;
  let isClosed = false;

  async function sendRound(): Promise<void> {
    isResting = true;
    const round = pending;
    pending = new Map();
    for (const payload of toPayloads(round.values())) {
      try {
        await channel.send(payload);
      } catch (error) {
        // The other replicas see these entries at their next poll: a failure here is only latency.
        onFailure(error);
      }
    }
    timers.after(intervalMilliseconds, () => {
      isResting = false;
      if (pending.size > 0 && !isClosed) void sendRound();
    });
  }

  return {
    send(hints) {
      for (const hint of hints) {
        const key = `${hint.programId} ${hint.accountId}`;
        const waiting = pending.get(key);
        if (waiting === undefined && pending.size >= accountsMax) continue;
        if (waiting === undefined || waiting.sequence < hint.sequence) pending.set(key, hint);
      }
      if (!isResting && !isClosed && pending.size > 0) void sendRound();
    },
    close() {
      isClosed = true;
    },
  };
}
