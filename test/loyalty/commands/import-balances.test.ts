import { beforeEach, describe, expect, it } from '@jest/globals';
import { importBalances } from '../../../src/loyalty/commands/import-balances.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  redeem,
  refund,
} from '../../support/demo-commands.ts';
import { BOB, erase, importOf } from '../../support/moving-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

function withBob(ruleBook: RuleBook = DEMO): PureProgram {
  const made = createPureProgram(ruleBook);
  made.ask(enroll('alice'));
  made.ask(enroll('bob', BOB));
  return made;
}

beforeEach(() => {
  program = withBob();
});

describe('an import of opening balances', () => {
  it('books each row as a lot of its own, of the time when it was earned', () => {
    const rows = [
      { member: ALICE, points: 100, earnedAt: NOON - 30 * DAY, note: 'From the old till.' },
      { member: BOB, points: 50 },
      { member: ALICE, points: 7, expiresAt: NOON + DAY },
    ];
    expect(program.ask(importOf('i1', rows))).toEqual({
      type: 'ImportBalancesSuccess',
      imported: 3,
      points: 157,
      problems: [],
    });
    const booked = { kind: 'IMPORT', occurredAt: NOON, reference: 'i1', actor: 'operator:olga' };
    expect(program.entries()).toMatchObject([
      { ...booked, change: { available: 100 }, note: 'From the old till.' },
      { ...booked, change: { available: 50 }, note: null },
      { ...booked, change: { available: 7 }, note: null },
    ]);
    expect(program.accountOf('alice')).toMatchObject({ available: 107, lifetimeEarned: 0 });
    expect(program.lotsOf('alice')).toMatchObject([
      {
        remaining: 100,
        availableAt: NOON - 30 * DAY,
        expiresAt: Date.parse('2027-10-23T16:00:00Z'),
      },
      { remaining: 7, availableAt: NOON, expiresAt: NOON + DAY },
    ]);
  });

  it('settles debt first', () => {
    program.ask(earnOrder('e1', orderOf('o1')));
    program.ask(redeem('r1'));
    program.ask(refund('f1', 'o1'));
    program.ask(importOf('i1', [{ member: ALICE, points: 130 }]));
    expect(program.accountOf('alice')).toMatchObject({ available: 30, debt: 0 });
    expect(program.entries().at(-1)).toMatchObject({ change: { available: 30, debt: -100 } });
  });

  it('slides where the rule book’s expiry does, but not past an expiry of its own', () => {
    program = withBob({ ...DEMO, expiry: { kind: 'SLIDING', months: 12 } });
    program.ask(
      importOf('i1', [
        { member: ALICE, points: 1 },
        { member: ALICE, points: 2, expiresAt: NOON + DAY },
      ]),
    );
    expect(program.lotsOf('alice')).toMatchObject([{ slides: true }, { slides: false }]);
  });

  it.each([
    ['no points', { points: 0 }, 'INVALID_INPUT', ['points']],
    ['half a point', { points: 1.5 }, 'INVALID_INPUT', ['points']],
    ['2^53 points', { points: 2 ** 53 }, 'INVALID_INPUT', ['points']],
    ['points of tomorrow', { earnedAt: NOON + 1 }, 'INVALID_INPUT', ['earnedAt']],
    [
      'points of eleven years ago',
      { earnedAt: NOON - 3_654 * DAY, expiresAt: NOON + DAY },
      'INVALID_INPUT',
      ['earnedAt'],
    ],
    ['points of no time', { earnedAt: Number.NaN }, 'INVALID_INPUT', ['earnedAt']],
    [
      'points that expired by the rules',
      { earnedAt: NOON - 400 * DAY },
      'INVALID_INPUT',
      ['earnedAt'],
    ],
    ['an expiry that has passed', { expiresAt: NOON }, 'INVALID_INPUT', ['expiresAt']],
    ['an expiry that is none', { expiresAt: Number.NaN }, 'INVALID_INPUT', ['expiresAt']],
    ['an empty note', { note: '' }, 'INVALID_INPUT', ['note']],
    ['a member nobody knows', { member: { phone: '555 5555' } }, 'MEMBER_NOT_FOUND', ['member']],
    ['a member named twice', { member: { id: 'a', phone: 'b' } }, 'INVALID_INPUT', ['member']],
    [
      'a member named by a NUL',
      { member: { externalId: '\0' } },
      'INVALID_INPUT',
      ['member', 'externalId'],
    ],
  ])('leaves out a row with %s, and says so', (_what, over, code, path) => {
    const good = { member: ALICE, points: 10 };
    const rows = [good, { member: BOB, points: 10, ...over }, good];
    expect(program.ask(importOf('i1', rows, { firstRow: 500 }))).toEqual({
      type: 'ImportBalancesSuccess',
      imported: 2,
      points: 20,
      problems: [{ row: 501, code, message: expect.any(String), path: ['rows', '501', ...path] }],
    });
    expect(program.accountOf('alice')).toMatchObject({ available: 20 });
    expect(program.accountOf('bob')).toMatchObject({ available: 0, sequence: 0 });
  });

  it('leaves out rows of a member that has left', () => {
    const id = program.workingSet.member(BOB)?.memberId ?? '';
    program.ask(erase('x1', { member: BOB }));
    expect(program.ask(importOf('i1', [{ member: { id }, points: 1 }]))).toMatchObject({
      imported: 0,
      problems: [{ row: 0, code: 'MEMBER_CLOSED', path: ['rows', '0', 'member'] }],
    });
  });

  it('leaves out what an account could not count, row by row', () => {
    program.ask(adjust('a1', Number.MAX_SAFE_INTEGER - 10));
    const rows = [6, 6, 4].map((points) => ({ member: ALICE, points }));
    expect(program.ask(importOf('i1', rows))).toMatchObject({
      imported: 2,
      points: 10,
      problems: [{ row: 1, code: 'INVALID_INPUT', path: ['rows', '1', 'points'] }],
    });
  });

  it('leaves out what its own report could not count', () => {
    const rows = [ALICE, BOB].map((member) => ({ member, points: Number.MAX_SAFE_INTEGER }));
    expect(program.ask(importOf('i1', rows))).toMatchObject({
      points: Number.MAX_SAFE_INTEGER,
      problems: [{ row: 1 }],
    });
  });

  it.each([
    ['no rows', [], {}, ['rows']],
    ['501 rows', Array.from({ length: 501 }, () => ({ member: ALICE, points: 1 })), {}, ['rows']],
    ['a row before the first', [{ member: ALICE, points: 1 }], { firstRow: -1 }, ['firstRow']],
    ['no key', [{ member: ALICE, points: 1 }], { idempotencyKey: '' }, ['idempotencyKey']],
  ])('is refused as a whole with %s', (_what, rows, over, path) => {
    expect(program.ask(importOf('i1', rows, over))).toMatchObject({ code: 'INVALID_INPUT', path });
  });

  it('asks only for members whose names can be some', () => {
    const names = [ALICE, { externalId: '\0' }, {}, BOB];
    const command = importOf(
      'i1',
      names.map((member) => ({ member, points: 1 })),
    );
    const keys = importBalances.keysOf({ ...command, commandId: '01KA' });
    expect(keys.members).toEqual([ALICE, BOB]);
  });
});
