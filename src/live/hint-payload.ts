import type { LiveHint } from './hint-channel.ts';

/** PostgreSQL takes fewer than 8,000 bytes in one notification; some room is left for its own. */
const payloadBytesMax = 7_900;

/** An id of ours; anything else in a payload is somebody else's. */
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
const itemPattern = /^([A-Za-z0-9_-]{1,64}):(\d{1,15})$/;

/** Hints as texts of one program each: `program account:sequence account:sequence …`. */
export function toPayloads(hints: Iterable<LiveHint>): readonly string[] {
  const open = new Map<string, string>();
  const full: string[] = [];
  for (const { programId, accountId, sequence } of hints) {
    if (!idPattern.test(programId) || !idPattern.test(accountId)) continue;
    const text = open.get(programId) ?? programId;
    const item = ` ${accountId}:${sequence}`;
    if (text.length + item.length > payloadBytesMax) {
      full.push(text);
      open.set(programId, `${programId}${item}`);
    } else {
      open.set(programId, `${text}${item}`);
    }
  }
  return [...full, ...open.values()];
}

/** What a payload says; what it says in a form unknown here is left out, for hints may be lost. */
export function fromPayload(payload: string): readonly LiveHint[] {
  const [programId, ...items] = payload.split(' ');
  if (programId === undefined || !idPattern.test(programId)) return [];
  const hints: LiveHint[] = [];
  for (const item of items) {
    const [, accountId, sequence] = itemPattern.exec(item) ?? [];
    if (accountId === undefined || sequence === undefined) continue;
    hints.push({ programId, accountId, sequence: Number(sequence) });
  }
  return hints;
}
