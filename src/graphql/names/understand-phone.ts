import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import { normalizePhone } from '../../loyalty/account/phone.ts';
import type { UnderstoodPhone } from '../../loyalty/account/understood-phone.ts';

/** How many countries are dialled from abroad, written where others write `+`. */
const DIALLED = /^\s*00/;

/**
 * What a phone number means in a program whose numbers without a country code are of `region`.
 * It is looked for as E.164, and in the ways in which numbers were kept before they were
 * understood: the digits as they were given, with or without their country code.
 */
export function understandPhone(phone: string, region: string | null): UnderstoodPhone {
  const country = countryOf(region);
  const given = normalizePhone(phone) ?? phone;
  const whole = phone.replace(DIALLED, '+').trim();
  // A text in which a number stands is none: it would lead to whoever has the number.
  const parsed = parsePhoneNumberFromString(whole, {
    extract: false,
    ...(country !== null && { defaultCountry: country }),
  });
  // Whether a number is given out is for the network to say: numbering plans grow. One with an
  // extension is that of a switchboard.
  if (parsed === undefined || parsed.ext !== undefined || !parsed.isPossible()) {
    return { e164: null, lookups: [{ kind: 'phone', value: given }], region };
  }
  const { number, nationalNumber, countryCallingCode } = parsed;
  const isDomestic = country !== null && getCountryCallingCode(country) === countryCallingCode;
  const forms = [number, given, number.slice(1), ...(isDomestic ? [nationalNumber] : [])];
  const lookups = [...new Set<string>(forms)].map((value) => ({ kind: 'phone', value }) as const);
  return { e164: number, lookups, region };
}

function countryOf(region: string | null): CountryCode | null {
  return region !== null && isSupportedCountry(region) ? region : null;
}
