import { invariant } from './invariant.ts';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and typed in. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type IdPrefix = 'prg' | 'mem' | 'acc' | 'lot' | 'ent' | 'rwd' | 'rdm' | 'lvl';

/**
 * The `index`-th id (0..1023) that a command gives out: prefix, then the command's own time-ordered
 * number (a ULID) with its last two digits counting. Deciding stays free of chance and clock.
 */
export function deriveId(prefix: IdPrefix, commandId: string, index: number): string {
  invariant(index >= 0 && index < 1024, 'a command gives out at most 1,024 ids of a kind');
  const counter = `${DIGITS.charAt(index >> 5)}${DIGITS.charAt(index & 31)}`;
  return `${prefix}_${commandId.slice(0, 24)}${counter}`;
}

/** A member code for those who bring none: twelve digits, letters from the command's chance part. */
export function deriveMemberCode(commandId: string): string {
  return commandId.slice(12, 24);
}
