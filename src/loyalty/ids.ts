import { invariant } from './invariant.ts';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and typed in. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type IdPrefix = 'prg' | 'mem' | 'acc' | 'lot' | 'ent' | 'rwd' | 'rdm' | 'lvl';

/**
 * The `index`-th id (0..1023) that a command gives out: prefix, then the command's own number
 * (a ULID, time-ordered) with its last two digits counting. So deciding needs neither chance nor
 * clock.
 */
export function deriveId(prefix: IdPrefix, commandId: string, index: number): string {
  invariant(index >= 0 && index < 1024, 'a command gives out at most 1,024 ids of a kind');
  const counter = `${DIGITS.charAt(index >> 5)}${DIGITS.charAt(index & 31)}`;
  return `${prefix}_${commandId.slice(0, 24)}${counter}`;
}

/** A member code for those who bring none: twelve digits of the command's chance part. */
export function deriveMemberCode(commandId: string): string {
  return commandId.slice(12, 24);
}
