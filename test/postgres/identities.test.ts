import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '../../src/postgres/migrate.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { ALICE, DEMO, enroll } from '../support/demo-commands.ts';
import { addName, named, removeName, replaceName } from '../support/identity-commands.ts';
import { erase, merge } from '../support/moving-commands.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const BOB = { externalId: 'bob' } as const;

let program: PostgresProgram;
let reads: Reads;
beforeAll(async () => {
  program = await startPostgresProgram();
  reads = createReads(program.database);
});
afterAll(() => program.close());

const join = (externalId: string, more: object = {}) =>
  program.engine.submit(enroll(`enroll-${externalId}`, { externalId, ...more }));

async function found(kind: 'externalId' | 'phone' | 'memberCode', value: string) {
  const [view] = await reads.membersBy(PROGRAM, kind, [value]);
  return view?.member.externalId ?? null;
}

describe('names of members', () => {
  it('are found by reads and by commands alike, additional ones too', async () => {
    await join('alice', { phone: '13800000001', memberCode: 'CARD-A' });
    await program.engine.submit(addName('a1', named('EXTERNAL_ID', 'web-17')));
    await program.engine.submit(addName('a2', named('PHONE', '13800000009')));
    expect(await found('externalId', 'web-17')).toBe('alice');
    expect(await found('phone', '13800000009')).toBe('alice');
    expect(await found('phone', '13800000001')).toBe('alice');
    const member = { phone: '13800000009' };
    const answer = await program.engine.submit(
      replaceName('a3', named('MEMBER_CODE', 'CARD-A'), 'CARD-B', { member }),
    );
    expect(answer).toMatchObject({ member: { memberCode: 'CARD-B' } });
    expect(await found('memberCode', 'CARD-B')).toBe('alice');
    expect(await found('memberCode', 'CARD-A')).toBeNull();
  });

  it('are one member’s only, however many ask at once', async () => {
    await join('carol');
    const asked = ['alice', 'carol'].map((externalId) =>
      program.engine.submit(
        addName(`once-${externalId}`, named('PHONE', '13800000007'), { member: { externalId } }),
      ),
    );
    const more = program.engine.submit(
      enroll('once-dora', { externalId: 'dora', phone: '13800000007' }),
    );
    const answers = await Promise.all([...asked, more]);
    const types = answers.map(({ type }) => type).toSorted();
    expect(types.filter((type) => type === 'MemberAlreadyEnrolled')).toHaveLength(2);
  });

  it('go along with a merge, and can be taken from the survivor one by one', async () => {
    await join('bob', { phone: '13800000002' });
    await program.engine.submit(addName('b1', named('PHONE', '13800000003'), { member: BOB }));
    await program.engine.submit(merge('m1', { survivor: ALICE, absorbed: BOB }));
    expect(await found('phone', '13800000003')).toBe('alice');
    expect(await found('externalId', 'bob')).toBe('alice');
    const taken = await program.engine.submit(removeName('b2', named('EXTERNAL_ID', 'bob')));
    expect(taken.type).toBe('RemoveMemberIdentitySuccess');
    expect(await found('externalId', 'bob')).toBeNull();
    const again = await program.engine.submit(enroll('new-bob', { externalId: 'bob' }));
    expect(again.type).toBe('EnrollMemberSuccess');
    expect(await found('externalId', 'bob')).toBe('bob');
  });

  it('keep their history, which nobody can change', async () => {
    const [view] = await reads.membersBy(PROGRAM, 'externalId', ['alice']);
    const [changes] = await reads.identityChanges(PROGRAM, [view?.account.accountId ?? '']);
    expect(changes?.map(({ action, value }) => `${action} ${value}`)).toEqual(
      expect.arrayContaining(['ADDED web-17', 'REMOVED CARD-A', 'ADDED CARD-B', 'REMOVED bob']),
    );
    await expect(program.sql('delete from member_identity_change')).rejects.toThrow('append-only');
    await expect(program.sql('update member_identity_change set value = null')).rejects.toThrow(
      'append-only',
    );
  });

  it('are gone with the person, from history and from answers too', async () => {
    await program.engine.submit(erase('e1', { member: ALICE }));
    for (const value of ['web-17', 'alice']) expect(await found('externalId', value)).toBeNull();
    for (const value of ['13800000003', '13800000009', '13800000001', '13800000002']) {
      expect(await found('phone', value)).toBeNull();
    }
    const left = await program.sql(
      `select value from member_identity where value like '1380000000%'
       and value <> '13800000007'
       union all select value from member_identity_change where value like 'web-%'
       union all select value from member_identity_change where value = 'bob'
       union all select answer::text from command_record where answer::text like '%CARD-B%'`,
    );
    expect(left).toEqual([]);
  });
});

it('are those that members had before names were kept beside their rows', async () => {
  const test = await createTestDatabase();
  try {
    await test.sql('drop schema public cascade');
    await test.sql('create schema public');
    await test.database.orm.migrator.up({ to: '0002-time-and-proof' });
    await test.sql(`insert into program values ('p', 'p', 'P', 'Asia/Shanghai', 'CNY', 1)`);
    await test.sql(
      `insert into member (program_id, member_id, account_id, external_id, phone, member_code,
         enrolled_at, merged_into, survivor_account_id)
       values ('p', 'mem_1', 'acc_1', 'a', '138', 'A', now(), null, null),
         ('p', 'mem_2', 'acc_2', 'b', null, 'B', now(), 'mem_1', 'acc_1')`,
    );
    await migrate(test.database);
    const names = await test.sql(
      'select kind, value, member_id, account_id from member_identity order by value',
    );
    const of = { member_id: 'mem_1', account_id: 'acc_1' };
    expect(names).toEqual([
      { kind: 'PHONE', value: '138', ...of },
      { kind: 'MEMBER_CODE', value: 'A', ...of },
      { kind: 'MEMBER_CODE', value: 'B', ...of },
      { kind: 'EXTERNAL_ID', value: 'a', ...of },
      { kind: 'EXTERNAL_ID', value: 'b', ...of },
    ]);
  } finally {
    await test.close();
  }
});
