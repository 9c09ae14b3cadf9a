import { describe, expect, test } from '@jest/globals';
import { createMemberCodes } from '../../src/access/member-codes.ts';
import { NOON } from '../support/demo-commands.ts';

const MINUTE = 60_000;
const ALICE = 'mem_01HZZZZZZZZZZZZZZZZZZZZZZZ';
const BOB = 'mem_01HYYYYYYYYYYYYYYYYYYYYYYY';
const codes = createMemberCodes('one-secret-for-all-replicas-of-it');
const ofNoon = codes.codeOf('prg_demo', ALICE, NOON).code;

/** Another sign at one place. */
function changed(code: string, at: number): string {
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
}

/** Another text for the same bytes: it ends with A, Q, g or w, and the next sign says the same. */
const sameBytes = (code: string) =>
  code.slice(0, -1) + String.fromCharCode(code.charCodeAt(code.length - 1) + 1);

describe('a rotating member code', () => {
  test('is short, safe in URLs, and the same all its minute on every replica', () => {
    const other = createMemberCodes('one-secret-for-all-replicas-of-it');
    expect(ofNoon).toMatch(/^R1\.01HZ{23}\.[0-9a-z]{5}\.[\w-]{86}$/);
    expect(ofNoon.length).toBeLessThanOrEqual(128);
    expect(other.codeOf('prg_demo', ALICE, NOON + MINUTE - 1)).toEqual({
      code: ofNoon,
      validUntil: NOON + MINUTE,
    });
  });

  test('is another one in the next minute', () => {
    expect(codes.codeOf('prg_demo', ALICE, NOON + MINUTE).code).not.toBe(ofNoon);
  });

  test.each([
    ['in its minute', 0, 'member'],
    ['at the end of its minute', MINUTE - 1, 'member'],
    ['a minute after it', 2 * MINUTE - 1, 'member'],
    ['two minutes after it', 2 * MINUTE, 'untimely'],
    ['a minute before it', -MINUTE, 'member'],
    ['two minutes before it', -MINUTE - 1, 'untimely'],
  ])('%s it is read as %s ms later: %s', (_when, later, kind) => {
    expect(codes.read('prg_demo', ofNoon, NOON + later)).toMatchObject({ kind, memberId: ALICE });
  });

  const signatureOfBob = codes.codeOf('prg_demo', BOB, NOON).code.slice(-86);
  test.each([
    ['of another program', codes.codeOf('prg_other', ALICE, NOON).code],
    ['of another secret', createMemberCodes('x'.repeat(32)).codeOf('prg_demo', ALICE, NOON).code],
    ['with the signature of another member', ofNoon.slice(0, -86) + signatureOfBob],
    ['with another member', changed(ofNoon, 10)],
    ['with another minute', ofNoon.replace(/\.[0-9a-z]{5}\./, '.htbyz.')],
    ['with another signature', changed(ofNoon, ofNoon.length - 20)],
    ['with another last sign that says the same', sameBytes(ofNoon)],
    ['cut short', ofNoon.slice(0, -1)],
    ['with something behind it', `${ofNoon}\n`],
    ['that is garbage', 'R1.'],
  ])('one %s is forged', (_what, code) => {
    expect(codes.read('prg_demo', code, NOON)).toMatchObject({ kind: 'forged' });
  });

  test('is verified by a key that is the program’s own', () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: expect.stringMatching(/^[\w-]{43}$/) };
    expect(codes.publicKeysOf('prg_demo')).toEqual([key]);
    expect(codes.publicKeysOf('prg_other')).not.toEqual(codes.publicKeysOf('prg_demo'));
  });
});

describe('while the secret is changed', () => {
  const NEXT = 'the-secret-that-comes-after-that-one';
  const FIRST = 'one-secret-for-all-replicas-of-it';
  const before = createMemberCodes(FIRST, NEXT);
  const after = createMemberCodes(NEXT, FIRST);

  test.each([
    ['the next secret is known and not used', before, ofNoon],
    ['the next one makes codes, the former ones are taken', before, after],
    ['replicas that have not changed yet are taken by those that have', after, before],
    ['the former secret is known and not used', after, createMemberCodes(NEXT)],
  ] as const)('%s', (_when, reader, made) => {
    const code = typeof made === 'string' ? made : made.codeOf('prg_demo', ALICE, NOON).code;
    expect(reader.read('prg_demo', code, NOON)).toEqual({ kind: 'member', memberId: ALICE });
    expect(reader.read('prg_other', code, NOON)).toMatchObject({ kind: 'forged' });
  });

  test('both keys are told, first that of the codes made now', () => {
    const [first] = codes.publicKeysOf('prg_demo');
    const [next] = createMemberCodes(NEXT).publicKeysOf('prg_demo');
    expect(before.publicKeysOf('prg_demo')).toEqual([first, next]);
    expect(after.publicKeysOf('prg_demo')).toEqual([next, first]);
  });

  test('codes of a secret that was taken away are forged', () => {
    const gone = createMemberCodes(NEXT).read('prg_demo', ofNoon, NOON);
    expect(gone).toMatchObject({ kind: 'forged' });
  });
});
