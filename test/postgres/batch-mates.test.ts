import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { DAY } from '../../src/loyalty/time.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  orderOf,
  redeem,
  yuan,
} from '../support/demo-commands.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';

const opened: PostgresProgram[] = [];
let program: PostgresProgram;
beforeEach(async () => {
  program = await startPostgresProgram();
  opened.push(program);
});
afterAll(() => Promise.all(opened.map(({ close }) => close())));

const PHONE = { member: { phone: '138 0000 0001' } };
const CODE = { member: { memberCode: 'CARD' } };
const soon = (days: number) => ({ expiresAt: NOON + days * DAY });

/** Everything that could mislead a batch whose keys were all loaded before its first decision. */
const HISTORY: readonly Draft<Command>[] = [
  enroll('enroll', { phone: '13800000001', memberCode: 'CARD' }),
  earnOrder('order-1'),
  earnOrder('order-1'),
  { ...earnOrder('order-1-again', orderOf('order-1')), ...PHONE },
  { ...earnOrder('order-1', orderOf('order-2')), ...CODE },
  { ...earnReview('review-1'), ...PHONE },
  { ...earnReview('review-2', { quantity: 4 }), ...CODE },
  earnReview('review-3'),
  enroll('enroll-again', { externalId: 'somebody', phone: '13800000001' }),
  enroll('enroll-bob', { externalId: 'bob', referredBy: CODE.member }),
  { ...adjust('gift', 500, soon(9)), ...CODE },
  adjust('sooner', 300, soon(1)),
  { ...redeem('order-1', { points: 400, payable: yuan(100) }), ...PHONE },
  { ...redeem('pay-1', { points: 400, orderId: 'order-1', payable: yuan(100) }), ...PHONE },
  { ...redeem('pay-1-again', { points: 100, orderId: 'order-1', payable: yuan(100) }), ...CODE },
  { ...redeem('pay-3', { points: 500, orderId: 'order-3' }), ...CODE },
  earnOrder('order-3'),
  adjust('take', -1),
  adjust('too-much', -10_000),
  { ...earnOrder('order-4'), member: { externalId: 'bob' } },
];

/** What an answer says, without what differs from run to run. */
const told = (answers: readonly object[]) =>
  JSON.parse(
    JSON.stringify(answers, (key, value: unknown) =>
      /^(?:memberId|accountId|entryId|lotId|referredBy|memberCode)$/.test(key) ? key : value,
    ),
  );

const LEDGER = `
  select m.external_id, e.sequence, e.kind, e.change_available, e.change_debt, e.balance_available,
    (select json_agg(json_build_array(l.source_sequence, t.points) order by t.position)
     from allocation t join lot l using (program_id, account_id, lot_id)
     where t.program_id = e.program_id and t.account_id = e.account_id
     and t.sequence = e.sequence) as taken
  from entry e join member m using (program_id, account_id)
  where e.program_id = $1 order by m.external_id, e.sequence`;
const ACCOUNTS = `
  select m.external_id, a.available, a.debt, a.growth_value, a.sequence,
    (select sum(remaining) from lot l where l.program_id = a.program_id
     and l.account_id = a.account_id) as in_lots
  from account a join member m using (program_id, account_id)
  where a.program_id = $1 order by m.external_id`;

async function outcome() {
  const { programId } = DEMO.program;
  return {
    ledger: await program.sql(LEDGER, [programId]),
    accounts: await program.sql(ACCOUNTS, [programId]),
  };
}

describe('one batch', () => {
  it('decides a history as its commands one by one would be decided', async () => {
    const alone: object[] = [];
    for (const command of HISTORY) alone.push(await program.engine.submit(command));
    const one = await outcome();
    program = await startPostgresProgram();
    opened.push(program);
    const engine = engineOn(program.store, { lanes: 1 });
    program.statements();
    const together = await Promise.all(engine.submitAll(HISTORY));
    expect(program.statements().filter((name) => name === 'commit')).toHaveLength(1);
    expect(told(together)).toEqual(told(alone));
    expect(await outcome()).toEqual(one);
    const kindsOf = (who: string) =>
      one.ledger.filter((row) => row.external_id === who).map(({ kind }) => kind);
    const gifts = ['ADJUST', 'ADJUST'];
    const earned = ['EARN', 'EARN', 'EARN'];
    const late = ['REDEEM', 'CLAWBACK', 'REDEEM', 'EARN', 'ADJUST'];
    expect(kindsOf('alice')).toEqual([...earned, ...gifts, ...late]);
    expect(kindsOf('bob')).toEqual(['EARN']);
  });

  it('of one member 256 times spends what it has, to the point', async () => {
    const engine = engineOn(program.store, { lanes: 1, batchSizeMax: 256 });
    await engine.submit(enroll('enroll'));
    await engine.submit(adjust('gift', 10_000));
    const drafts = Array.from({ length: 256 }, (_, index) => redeem(`pay-${index}`));
    const answers = await Promise.all(engine.submitAll(drafts));
    const paid = answers.map(({ type }) => type === 'RedeemPointsSuccess');
    expect(paid).toEqual(drafts.map((_, index) => index < 100));
    const [account] = (await outcome()).accounts;
    expect(account).toMatchObject({ available: '0', sequence: 101, in_lots: '0' });
  });
});
