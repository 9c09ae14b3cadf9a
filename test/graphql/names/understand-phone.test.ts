import { describe, expect, it } from '@jest/globals';
import { understandNames } from '../../../src/graphql/names/understand-names.ts';
import { understandPhone } from '../../../src/graphql/names/understand-phone.ts';

describe('a phone number', () => {
  it.each([
    ['138 0013 8000', 'CN', '+8613800138000'],
    ['+86 138-0013-8000', 'CN', '+8613800138000'],
    ['008613800138000', 'CN', '+8613800138000'],
    ['008613800138000', null, '+8613800138000'],
    ['+86 138-0013-8000', null, '+8613800138000'],
    ['+1 (202) 555-0143', 'CN', '+12025550143'],
    ['(202) 555-0143', 'US', '+12025550143'],
    ['138 0013 8000', null, null],
    ['138 0013 8000', 'XX', null],
    ['１３８００１３８０００', 'CN', '+8613800138000'],
    [' 13800138000 ', 'CN', '+8613800138000'],
    ['order 13800138000', 'CN', null],
    ['13800138000 or 13800138001', 'CN', null],
    ['13800138000 ext. 12', 'CN', null],
    ['13800138000;ext=12', 'CN', null],
    ['12345', 'CN', null],
    ['+999 1234567890', 'CN', null],
    ['call me', 'CN', null],
    ['', 'CN', null],
  ])('%j of a program of %s is %s', (phone, region, e164) => {
    expect(understandPhone(phone, region)).toMatchObject({ e164, region });
  });

  it.each([
    ['138 0013 8000', 'CN', ['+8613800138000', '13800138000', '8613800138000']],
    ['+86 138 0013 8000', 'CN', ['+8613800138000', '8613800138000', '13800138000']],
    ['+86 138 0013 8000', null, ['+8613800138000', '8613800138000']],
    ['+1 202 555 0143', 'CN', ['+12025550143', '12025550143']],
    ['138 0013 8000', null, ['13800138000']],
  ])('%j of a program of %s is looked for as numbers were ever kept', (phone, region, values) => {
    const { lookups } = understandPhone(phone, region);
    expect(lookups.map(({ value }) => value)).toEqual(values);
  });

  it('is understood wherever a member is named or gets a name, and stays as it was given', () => {
    const input = {
      member: { phone: '138 0013 8000' },
      rows: [{ member: { externalId: 'a' } }, { member: { phone: '13800138000' } }],
      identity: { kind: 'PHONE', value: '13800138001' },
      newValue: '13800138002',
    };
    const of = (e164: string) => expect.objectContaining({ e164 });
    const ref = (value: string) => ({
      lookups: expect.arrayContaining([{ kind: 'phone', value }]),
    });
    expect(understandNames(input, 'CN')).toEqual({
      member: { phone: '138 0013 8000', understood: ref('+8613800138000') },
      rows: [
        { member: { externalId: 'a' } },
        { member: { phone: '13800138000', understood: ref('+8613800138000') } },
      ],
      identity: { kind: 'PHONE', value: '13800138001', understood: of('+8613800138001') },
      newValue: '13800138002',
      understood: of('+8613800138002'),
    });
  });
});
