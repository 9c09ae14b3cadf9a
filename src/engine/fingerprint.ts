import { createHash } from 'node:crypto';
import type { Cause } from '../loyalty/ledger/cause.ts';

// What was made of the input on its way here: it may be another tomorrow, the input is the same.
const MADE_OF_INPUT: ReadonlySet<string> = new Set(['understood', 'untimely']);

/**
 * SHA-256 over what the command asks for, base64url: equal for equal input, whatever the order of
 * its fields, absent and null alike. Who asks and when does not count, except that a member's own
 * token acts only on itself.
 */
export function fingerprintOf(command: Cause & { readonly programId?: string }): string {
  const { commandId: _, idempotencyKey: __, actor: ___, programId: ____, ...input } = command;
  return createHash('sha256').update(canonicalText(input)).digest('base64url');
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (part === null || MADE_OF_INPUT.has(key)) return undefined;
    if (typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
