import { describe, expect, it, test } from '@jest/globals';
import {
  type CreateProgram,
  checkProgram,
  decideProgram,
} from '../../../src/loyalty/program/create-program.ts';
import { NOON } from '../../support/demo-commands.ts';
import { newProgram } from '../../support/new-program.ts';

const COMMAND: CreateProgram = { ...newProgram('tea'), commandId: '01KA0000000000000000000000' };
const FREE = { isCodeTaken: false, isTimeZoneKnown: true };

describe('a program is refused for its input: ', () => {
  const code = 'Must be 1 to 63 small letters, digits and hyphens, and not begin with a hyphen.';
  const zone = 'Must be an IANA time zone such as Asia/Shanghai.';
  const currency = 'Must be an ISO 4217 code such as CNY.';
  const region = 'Must be a region of ISO 3166 such as CN.';
  const rows: readonly (readonly [string, Partial<CreateProgram>, string, string])[] = [
    ['an empty key', { idempotencyKey: '' }, 'idempotencyKey', 'Must not be empty.'],
    ['an empty code', { code: '' }, 'code', code],
    ['a code in capitals', { code: 'Tea' }, 'code', code],
    ['a code that begins with a hyphen', { code: '-tea' }, 'code', code],
    ['a code of 64 letters', { code: 't'.repeat(64) }, 'code', code],
    ['an empty name', { name: '' }, 'name', 'Must not be empty.'],
    ['a time zone that is not there', { timeZone: 'Asia/Atlantis' }, 'timeZone', zone],
    ['an offset as a time zone', { timeZone: '+08:00' }, 'timeZone', zone],
    ['an abbreviation as a time zone', { timeZone: 'CST' }, 'timeZone', zone],
    ['a time zone in small letters', { timeZone: 'asia/shanghai' }, 'timeZone', zone],
    ['a currency that is not there', { currency: 'AAA' }, 'currency', currency],
    ['a currency in small letters', { currency: 'cny' }, 'currency', currency],
    ['a region that is not there', { defaultRegion: 'UK' }, 'defaultRegion', region],
    ['an empty unit', { pointsName: '' }, 'pointsName', 'Must not be empty.'],
    ['a reason too long', { reason: 'x'.repeat(501) }, 'reason', 'Must be at most 500 characters.'],
  ];

  it.each(rows)('%s', (_what, over, path, message) => {
    expect(checkProgram({ ...COMMAND, ...over })).toEqual({
      ...{ type: 'LoyaltyInvalidInput', code: 'INVALID_INPUT', path: [path], message },
    });
  });

  test.each(['UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+8'])(
    'but not for the time zone %s',
    (timeZone) => expect(checkProgram({ ...COMMAND, timeZone })).toBeNull(),
  );
});

describe('a program is refused for what is there already: ', () => {
  it.each([
    ['its code', { isCodeTaken: true }, 'LoyaltyProgramCodeTaken', 'PROGRAM_CODE_TAKEN', 'code'],
    [
      'no such time zone in the database, which goes before its code',
      { isCodeTaken: true, isTimeZoneKnown: false },
      ...(['LoyaltyInvalidInput', 'INVALID_INPUT', 'timeZone'] as const),
    ],
  ])('%s', (_what, around, type, code, path) => {
    expect(decideProgram(COMMAND, { ...FREE, ...around }, NOON)).toEqual({
      refused: { type, code, path: [path], message: expect.any(String) },
    });
  });
});

describe('a program that is made', () => {
  it('is answered by its id, the revision that came of the template, and if it is live', () => {
    expect(decideProgram(COMMAND, FREE, NOON)).toMatchObject({
      program: {
        ruleBook: {
          program: {
            ...{ programId: 'prg_01KA0000000000000000000000', code: 'tea', name: 'Shop tea' },
            ...{ timeZone: 'Asia/Shanghai', currency: 'CNY' },
          },
          ...{ revision: 1, pointsName: '积分' },
        },
        ...{ isSandbox: false, author: 'platform:landlord', publishedAt: NOON },
        reason: 'Made of the template ECOMMERCE.',
      },
      answer: {
        ...{ type: 'CreateProgramSuccess', programId: 'prg_01KA0000000000000000000000' },
        ...{ revision: 1, isSandbox: false },
      },
    });
  });

  it('keeps the reason that is given, what its unit is called, and the region of numbers', () => {
    const said = { reason: 'A pilot.', pointsName: 'leaves', defaultRegion: 'DE' };
    const command = { ...COMMAND, ...said };
    expect(decideProgram(command, FREE, NOON)).toMatchObject({
      program: { reason: 'A pilot.', ruleBook: { pointsName: 'leaves', defaultRegion: 'DE' } },
    });
  });
});
