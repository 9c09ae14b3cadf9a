import { hash } from 'node:crypto';
import type { Entry } from '../loyalty/ledger/entry.ts';

/** What stands before the first entry of a chain. */
export const NO_HASH: Buffer = Buffer.alloc(32);

/**
 * Proof of the entry and of all before it: SHA-256 over the hash of the one before, and over every
 * field of this one but who asked and in what words, which must stay erasable.
 */
export function hashOf(entry: Entry, previousHash: Uint8Array): Buffer {
  const { change, balance } = entry;
  const text = JSON.stringify([
    entry.entryId,
    entry.accountId,
    entry.sequence,
    entry.kind,
    [change.available, change.pending, change.held, change.debt],
    [balance.available, balance.pending, balance.held, balance.debt],
    entry.occurredAt,
    entry.recordedAt,
    entry.reference,
    entry.purpose,
    entry.revision,
    entry.idempotencyKey,
    entry.allocations.map(({ lotId, points, pending, held }) => [lotId, points, pending, held]),
  ]);
  return hash('sha256', Buffer.concat([previousHash, Buffer.from(text)]), 'buffer');
}
