import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createMemberCodes } from '../../src/access/member-codes.ts';
import { NOON } from '../support/demo-commands.ts';

type MemberOf = (
  code: string,
  till: {
    readonly program: { readonly id: string; readonly memberCodeKeys: readonly object[] };
    readonly now: number;
  },
) => string | null;

const [, source = ''] = /```js\n(.*?)```/s.exec(readFileSync('docs/shop-floor.md', 'utf8')) ?? [];

async function printedMemberOf(): Promise<MemberOf> {
  const { memberOf } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return memberOf;
}

const MINUTE = 60_000;
const ALICE = 'mem_01HZZZZZZZZZZZZZZZZZZZZZZZ';
const codes = createMemberCodes('one-secret-for-all-replicas-of-it');
const { code } = codes.codeOf('prg_demo', ALICE, NOON);

/** It ends with A, Q, g or w, and the next sign says the same. */
function sameBytes(shown: string): string {
  return shown.slice(0, -1) + String.fromCharCode(shown.charCodeAt(shown.length - 1) + 1);
}

test.each([
  ['good', code, 0, ALICE],
  ['a minute late', code, MINUTE, ALICE],
  ['expired', code, 2 * MINUTE, null],
  ['of a time to come', code, -2 * MINUTE, null],
  ['of another program', codes.codeOf('prg_other', ALICE, NOON).code, 0, null],
  ['of another member', code.replace('01HZ', '01HY'), 0, null],
  ['another text of the same bytes', sameBytes(code), 0, null],
  ['garbage', 'R1.garbage', 0, null],
])('docs/shop-floor.md tells without the network a code that is %s', async (...row) => {
  const [, shown, later, memberId] = row;
  const memberOf = await printedMemberOf();
  const now = NOON + later;
  const program = { id: 'prg_demo', memberCodeKeys: codes.publicKeysOf('prg_demo') };
  expect(memberOf(shown, { program, now })).toBe(memberId);
  const read = codes.read('prg_demo', shown, now);
  expect(read.kind === 'member' ? read.memberId : null).toBe(memberId);
});
