import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/loyalty/time.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  yuan,
} from '../support/demo-commands.ts';
import { brokenChains, brokenLaws } from '../support/ledger-laws.ts';
import { erase, merge, transfer } from '../support/moving-commands.ts';
import { type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';
import { extendExpiry } from '../support/time-commands.ts';

const PROGRAM = DEMO.program.programId;
const EVE = { externalId: 'eve@example.org' } as const;
const FORMER = { externalId: 'eve-before@example.org' } as const;

let program: PostgresProgram;
beforeAll(async () => {
  program = await startPostgresProgram();
  const { engine } = program;
  await engine.submit(enroll('enroll-eve', { ...EVE, phone: '13800000001', memberCode: 'EVES' }));
  await engine.submit(enroll('enroll-former', { ...FORMER, phone: '13800000002' }));
  await engine.submit(enroll('enroll-again', { ...EVE, phone: '13800000003' }));
  await engine.submit(enroll('enroll-alice'));
  await engine.submit({
    ...earnOrder('o-1'),
    member: FORMER,
    actor: `member:${FORMER.externalId}`,
  });
  await engine.submit(refund('r-1', 'o-1', { reason: 'Eve changed her mind.' }));
  await engine.submit(adjust('gift', 900, { member: EVE, reason: 'Eve called.' }));
  await engine.submit({ ...redeem('o-2'), member: EVE, actor: `member:${EVE.externalId}` });
  await engine.submit(merge('merge', { survivor: EVE, absorbed: FORMER, reason: 'Both are Eve.' }));
  // Nothing was earned, so nothing is taken back: no entry tells of this refund.
  const lines = [{ lineId: '1', sku: 'pen', quantity: 1, amount: yuan(0.1) }];
  await engine.submit(earnOrder('o-small', orderOf('o-small', { lines }), { member: EVE }));
  await engine.submit(refund('r-small', 'o-small', { reason: 'Eve lost it.' }));
  // Waits for the lines of an order that points have paid, and of one for which they are held.
  await engine.submit({ ...hold('held', 100, { orderId: 'o-held' }), member: EVE });
  for (const [key, orderId] of [
    ['r-paid', 'o-2'],
    ['r-held', 'o-held'],
  ] as const) {
    const part = [{ lineId: '1', quantity: 1 }];
    await engine.submit(refund(key, orderId, { lines: part, reason: 'Eve is in a hurry.' }));
  }
  await engine.submit(adjust('alice', 5, { reason: 'Alice called.' }));
  await engine.submit({
    ...transfer('given', 20, { member: EVE, recipient: ALICE, note: 'Yours, Eve ' }),
    actor: `member:${EVE.externalId}`,
  });
  await engine.submit(transfer('back', 10, { recipient: EVE, note: 'To Eve from me.' }));
  await engine.submit(
    extendExpiry('late', { member: EVE, expiresAt: NOON + 999 * DAY, reason: 'Eve was ill.' }),
  );
  await engine.submit(erase('erase', { member: EVE, reason: 'She asked to.' }));
});
afterAll(() => program.close());

/** Tables with a row that says any of the words. */
async function tablesThatSay(words: string): Promise<readonly string[]> {
  const tables = await program.sql(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     order by relname`,
  );
  const found: string[] = [];
  for (const { relname } of tables) {
    const rows = await program.sql(`select 1 from "${relname}" t where t::text ~* $1 limit 1`, [
      words,
    ]);
    if (rows.length > 0) found.push(String(relname));
  }
  return found;
}

describe('a member who was erased', () => {
  it('is nowhere named, nor in words that somebody wrote', async () => {
    expect(await tablesThatSay('example.org|1380000000[12]|EVES|Eve[ .]')).toEqual([]);
  });

  it('leaves the words about others, and why it was erased', async () => {
    expect(await tablesThatSay('Alice called')).toEqual(['command_record', 'entry']);
    expect(
      await program.sql(
        `select actor, note from entry where idempotency_key = 'erase' and kind = 'EXPIRE'`,
      ),
    ).toEqual([{ actor: 'operator:olga', note: 'The membership was erased.' }]);
  });

  it('leaves who erased it and why in the record of the command', async () => {
    const [record] = await program.sql(
      `select actor, answer ->> 'reason' as reason from command_record
       where idempotency_key = 'erase'`,
    );
    expect(record).toEqual({ actor: 'operator:olga', reason: 'She asked to.' });
  });

  it('leaves what others have of it in their ledgers, without its name', async () => {
    expect(
      await program.sql(
        `select e.actor, e.change_available, e.note from entry e
         join member m using (program_id, account_id)
         where m.external_id = 'alice' and e.idempotency_key in ('given', 'back')
         order by e.sequence`,
      ),
    ).toEqual([
      { actor: 'member:erased', change_available: '20', note: null },
      { actor: 'operator:olga', change_available: '-10', note: null },
    ]);
  });

  it('leaves its refunds, also those that wait, without the words', async () => {
    const refunds = await program.sql('select refund_id, reason from order_refund order by 1');
    expect(refunds).toEqual(
      ['r-1', 'r-held', 'r-paid', 'r-small'].map((id) => ({ refund_id: id, reason: null })),
    );
    const [row] = await program.sql(`select waiting from order_record where order_id = 'o-2'`);
    const lines = [{ lineId: '1', quantity: 1 }];
    const at = { occurredAt: NOON, recordedAt: NOON };
    const actor = 'service:shop';
    expect(row?.waiting).toEqual([{ refundId: 'r-paid', ...at, reason: null, lines, actor }]);
  });

  it('is not named as who asked for it either', async () => {
    const zoe = { externalId: 'zoe@example.org' };
    const actor = `member:${zoe.externalId}`;
    await program.engine.submit(enroll('enroll-zoe', zoe));
    await program.engine.submit(adjust('zoe', 10, { member: zoe }));
    // As when a reward is given back so late that its points get days of grace.
    await program.sql(
      `insert into lot_reschedule
       select program_id, account_id, lot_id, 'zoe', 0, available_at, available_at, expires_at,
         expires_at, null, $1, available_at
       from lot join member using (program_id, account_id) where external_id = $2`,
      [actor, zoe.externalId],
    );
    await program.engine.submit({ ...erase('erase-zoe', { member: zoe }), actor });
    expect(await tablesThatSay('zoe@example.org')).toEqual([]);
  });

  it('leaves a ledger that is proved as before', async () => {
    expect(await brokenLaws(program)).toEqual({});
    expect(await brokenChains(program)).toEqual([]);
  });

  it('gets the same answers again, without names', async () => {
    const again = await program.engine.submit(
      enroll('enroll-eve', { ...EVE, phone: '13800000001', memberCode: 'EVES' }),
    );
    expect(again).toMatchObject({
      type: 'EnrollMemberSuccess',
      member: { externalId: expect.stringMatching(/^erased:mem_/), phone: null },
    });
  });

  it('frees its names for somebody else', async () => {
    const answer = await program.engine.submit(enroll('enroll-new', { ...EVE }));
    expect(answer.type).toBe('EnrollMemberSuccess');
  });
});

describe('a member who was merged into another', () => {
  it('leaves its order to the survivor, with what it did before', async () => {
    const { engine } = program;
    const [ann, ben] = [{ externalId: 'ann' }, { externalId: 'ben' }];
    await engine.submit(enroll('enroll-ann', ann));
    await engine.submit(enroll('enroll-ben', ben));
    await engine.submit({ ...earnOrder('o-3'), member: ben });
    await engine.submit(merge('merge-2', { survivor: ann, absorbed: ben }));
    await engine.submit(refund('r-3', 'o-3'));
    const [row] = await program.sql(
      `select m.external_id, o.entry_sequences, o.earlier_entries, b.account_id as before
       from order_record o join member m using (program_id, account_id)
       join member b on b.program_id = o.program_id and b.external_id = 'ben'
       where o.order_id = 'o-3'`,
    );
    expect(row).toEqual({
      external_id: 'ann',
      entry_sequences: [2],
      earlier_entries: [{ accountId: row?.before, sequence: 1 }],
      before: row?.before,
    });
    const [entries] = await createReads(program.database).orderEntries(PROGRAM, ['o-3']);
    expect(entries?.map(({ kind }) => kind)).toEqual(['EARN', 'CLAWBACK']);
    expect(await engine.submit(adjust('by-old-name', 7, { member: ben }))).toMatchObject({
      account: { sequence: 3, available: 7 },
    });
    expect(await brokenLaws(program)).toEqual({});
  });
});
