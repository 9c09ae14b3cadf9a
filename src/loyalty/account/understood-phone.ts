import type { MemberLookup, MemberRef } from './member.ts';
import { normalizePhone } from './phone.ts';

/** What somebody who knows numbering plans has made of a number. */
export interface UnderstoodPhone {
  /** With country code, `+` and digits alone; null when the number cannot be understood. */
  readonly e164: string | null;
  /** Ways in which it may be on record: as E.164, and as numbers were kept before. */
  readonly lookups: readonly MemberLookup[];
  /** Of numbers without a country code; null where the program takes none. */
  readonly region: string | null;
}

/** The number as it is kept from now on. */
export function keptPhone(
  phone: string,
  understood: UnderstoodPhone | null | undefined,
): string | null {
  return understood?.e164 ?? normalizePhone(phone);
}

/** Whoever bears the number, in whatever way it is on record. */
export function refOfPhone(
  phone: string,
  understood: UnderstoodPhone | null | undefined,
): MemberRef {
  if (understood == null) return { phone };
  return { phone, understood: { lookups: understood.lookups } };
}
