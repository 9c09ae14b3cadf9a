import { invariant } from './invariant.ts';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and typed in. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type IdPrefix =
  | 'prg'
  | 'mem'
  | 'acc'
  | 'lot'
  | 'ent'
  | 'rwd'
  | 'rdm'
  | 'lvl'
  | 'hld'
  | 'wrn'
  | 'rch'
  | 'rcd'
  | 'drf'
  | 'pvw';

/** How many ids of one kind one command can give out. */
export const IDS_MAX = 32 ** 4;

/**
 * The `index`-th id that a command gives out: prefix, then the command's own number (a ULID,
 * time-ordered) with its last four digits counting. So deciding needs neither chance nor clock.
 */
export function deriveId(prefix: IdPrefix, commandId: string, index: number): string {
  invariant(index >= 0 && index < IDS_MAX, `a command gives out at most ${IDS_MAX} ids of a kind`);
  const counter = [15, 10, 5, 0].map((shift) => DIGITS.charAt((index >> shift) & 31)).join('');
  return `${prefix}_${commandId.slice(0, 22)}${counter}`;
}

/** A member code for those who bring none: twelve digits of the command's chance part. */
export function deriveMemberCode(commandId: string): string {
  return chanceOf(commandId);
}

/** What a member shows to get a reward: twelve digits of the command's chance part. */
export function deriveRedemptionCode(commandId: string): string {
  return chanceOf(commandId);
}

function chanceOf(commandId: string): string {
  return commandId.slice(12, 24);
}
