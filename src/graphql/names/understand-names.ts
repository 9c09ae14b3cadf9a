import { MEMBER_REF_KINDS } from '../../loyalty/account/member.ts';
import { understandPhone } from './understand-phone.ts';

type Fields = Readonly<Record<string, unknown>>;

const REF_FIELDS: readonly string[] = MEMBER_REF_KINDS;

/** Whether a phone number stands anywhere in the input: only then a region must be known. */
export function hasPhone(input: unknown): boolean {
  if (Array.isArray(input)) return input.some(hasPhone);
  if (!isFields(input)) return false;
  if (typeof input.phone === 'string' || isPhoneIdentity(input)) return true;
  return Object.values(input).some(hasPhone);
}

/**
 * The input with what its phone numbers mean beside them, wherever members are named in it, and
 * where names are given to members. What callers sent stays as it is.
 */
export function understandNames<Input>(input: Input, region: string | null): Input {
  return understood(input, region) as Input;
}

function understood(input: unknown, region: string | null): unknown {
  if (Array.isArray(input)) return input.map((part) => understood(part, region));
  if (!isFields(input)) return input;
  const parts = Object.entries(input).map(([name, part]) => [name, understood(part, region)]);
  const whole: Fields = { ...Object.fromEntries(parts) };
  if (typeof whole.phone === 'string') {
    const phone = understandPhone(whole.phone, region);
    const isRef = Object.keys(whole).every((name) => REF_FIELDS.includes(name));
    if (!isRef) return { ...whole, understood: phone };
    return { ...whole, understood: { lookups: phone.lookups } };
  }
  if (isPhoneIdentity(whole)) {
    return { ...whole, understood: understandPhone(whole.value, region) };
  }
  if (typeof whole.newValue === 'string' && isFields(whole.identity)) {
    if (!isPhoneIdentity(whole.identity)) return whole;
    return { ...whole, understood: understandPhone(whole.newValue, region) };
  }
  return whole;
}

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null;
}

function isPhoneIdentity(input: Fields): input is Fields & { readonly value: string } {
  return input.kind === 'PHONE' && typeof input.value === 'string';
}
