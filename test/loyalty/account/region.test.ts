import { expect, test } from '@jest/globals';
import { getCountries } from 'libphonenumber-js';
import { isRegion } from '../../../src/loyalty/account/region.ts';

test('every region whose phone numbers are known is one', () => {
  expect(getCountries().filter((region) => !isRegion(region))).toEqual([]);
});

test.each(['', 'C', 'cn', 'CHN', 'China', 'UK', 'SU', 'XX', 'ZZ', 'AA', '86'])(
  '%p is none',
  (region) => expect(isRegion(region)).toBe(false),
);
