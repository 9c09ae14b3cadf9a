const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const UNKNOWN = 'ZZ';

/** Whether it is a region of ISO 3166, and not another name of one, as UK is of GB. */
export function isRegion(region: string): boolean {
  if (!/^[A-Z]{2}$/.test(region) || region === UNKNOWN) return false;
  return new Intl.Locale(`und-${region}`).region === region && NAMES.of(region) !== undefined;
}
