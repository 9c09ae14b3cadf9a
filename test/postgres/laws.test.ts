import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO, earnOrder, earnReview, enroll, redeem } from '../support/demo-commands.ts';
import { type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';

let program: PostgresProgram;

beforeAll(async () => {
  program = await startPostgresProgram();
  await program.engine.submit(enroll('enroll', { phone: '13800000001' }));
  await program.engine.submit(earnReview('review'));
  await program.engine.submit(earnOrder('order-1'));
  await program.engine.submit(redeem('order-2'));
});
afterAll(() => program.close());

const CHECK = '23514';
const UNIQUE = '23505';
const FOREIGN = '23503';
const APPEND_ONLY = '23001';

const LAWS = [
  ['available is never negative', 'update account set available = -1', CHECK],
  ['pending is never negative', 'update account set pending = -1', CHECK],
  ['held is never negative', 'update account set held = -1', CHECK],
  ['debt is never negative', 'update account set debt = -1', CHECK],
  ['growth value is never negative', 'update account set growth_value = -1', CHECK],
  [
    'debt and available are never both positive',
    'update account set available = 1, debt = 1',
    CHECK,
  ],
  ['available is within 2^53 − 1', 'update account set available = 9007199254740992', CHECK],
  ['growth value is within 2^53 − 1', 'update account set growth_value = 2::bigint ^ 53', CHECK],
  [
    'a balance after an entry is within 2^53 − 1',
    copyOf('entry', { sequence: '99', balance_available: '9007199254740992' }),
    CHECK,
  ],
  ['an account belongs to a member', `update account set member_id = 'mem_none'`, FOREIGN],
  ['an entry is never changed', 'update entry set change_available = 1', APPEND_ONLY],
  ['an entry is never deleted', 'delete from entry', APPEND_ONLY],
  ['an entry is never deleted in an erasure', erasing('delete from entry'), APPEND_ONLY],
  ['an entry’s words are not changed otherwise', 'update entry set note = null', APPEND_ONLY],
  ['an entry’s actor is not changed otherwise', `update entry set actor = 'x'`, APPEND_ONLY],
  [
    'an entry’s points are not changed in an erasure',
    erasing('update entry set note = null, change_debt = 1'),
    APPEND_ONLY,
  ],
  [
    'an entry’s hash is not changed in an erasure',
    erasing('update entry set previous_hash = null'),
    APPEND_ONLY,
  ],
  ['an allocation is never changed', 'update allocation set points = 1', APPEND_ONLY],
  ['a rule book is never changed', 'update rule_book set revision = 9', APPEND_ONLY],
  ['a sequence is there once', copyOf('entry', {}), UNIQUE],
  ['a sequence starts at one', copyOf('entry', { sequence: '0' }), CHECK],
  [
    'a balance after an entry is never negative',
    copyOf('entry', { sequence: '99', balance_available: '-1' }),
    CHECK,
  ],
  [
    'a balance after an entry has no debt beside available points',
    copyOf('entry', { sequence: '99', balance_available: '1', balance_debt: '1' }),
    CHECK,
  ],
  ['an entry belongs to an account', copyOf('entry', { account_id: `'acc_none'` }), FOREIGN],
  ['a lot never holds less than nothing', 'update lot set remaining = -1', CHECK],
  ['a lot never holds more than it earned', 'update lot set remaining = earned, held = 1', CHECK],
  ['a lot is wholly pending or not at all', 'update lot set pending = 1', CHECK],
  ['an order without an owner has nothing', 'update order_record set account_id = null', CHECK],
  [
    'the clock of a live program is never moved',
    'update program set clock_ahead_ms = 1 where not is_sandbox',
    CHECK,
  ],
  [
    'a lot was opened by an entry',
    copyOf('lot', { lot_id: `'l'`, source_sequence: '99' }),
    FOREIGN,
  ],
  ['an allocation is of an entry', copyOf('allocation', { sequence: '99' }), FOREIGN],
  [
    'an allocation is of a lot',
    copyOf('allocation', { lot_id: `'lot_none'`, position: '9' }),
    FOREIGN,
  ],
  ['a lot is never deleted', 'delete from lot', APPEND_ONLY],
  ['a lot never changes its account', `update lot set account_id = 'acc_none'`, APPEND_ONLY],
  ['an allocation is of some points', copyOf('allocation', { points: '0' }), CHECK],
  ['a place in an entry is taken once', copyOf('allocation', {}), UNIQUE],
  ['an order is there once', copyOf('order_record', {}), UNIQUE],
  ['an idempotency key is there once', copyOf('command_record', {}), UNIQUE],
  [
    'an external id is there once',
    copyOf('member', { member_id: `'m'`, account_id: `'a'`, member_code: `'c'` }),
    UNIQUE,
  ],
  [
    'a phone is there once',
    `insert into member select (jsonb_populate_record(t, '{"member_id": "m", "account_id": "a",
      "external_id": "e", "member_code": "c"}')).* from member t where phone is not null limit 1`,
    UNIQUE,
  ],
  ['an activity is there once', copyOf('activity_record', {}), UNIQUE],
  ['a day of a rule is counted once', copyOf('daily_use', {}), UNIQUE],
  ['a daily use is never negative', 'update daily_use set points = -1', CHECK],
  [
    'a member code is there once',
    copyOf('member', { member_id: `'m'`, account_id: `'a'`, external_id: `'e'` }),
    UNIQUE,
  ],
] as const;

/** As whoever erases a person does it. */
function erasing(statement: string): string {
  return `do $$ begin
    perform set_config('loyalty.erasing', 'on', true); ${statement}; end $$`;
}

/** Inserts the first row of the table once more, with some columns changed. */
function copyOf(table: string, changed: Readonly<Record<string, string>>): string {
  const object = Object.entries(changed).map(([name, value]) => `'${name}', ${value}`);
  return `insert into ${table} select (jsonb_populate_record(t,
    jsonb_build_object(${object.join(', ')}))).* from ${table} t limit 1`;
}

describe('the database itself refuses what breaks a law', () => {
  it.each(LAWS)('%s', async (_law, statement, code) => {
    await expect(program.sql(statement)).rejects.toMatchObject({ code });
  });

  it('lets what keeps the laws pass', async () => {
    const statement = copyOf('command_record', { idempotency_key: `'another'` });
    await expect(program.sql(statement)).resolves.toEqual([]);
    expect(
      await program.sql('select count(*)::int from rule_book where program_id = $1', [
        DEMO.program.programId,
      ]),
    ).toEqual([{ count: 1 }]);
  });
});
