const SEPARATORS = /[\s().-]/g;
const NUMBER = /^\+?[0-9]{5,15}$/;

/** A phone number without its separators; null when it is none. */
export function normalizePhone(phone: string | null | undefined): string | null {
  const bare = phone?.replace(SEPARATORS, '') ?? '';
  return NUMBER.test(bare) ? bare : null;
}
