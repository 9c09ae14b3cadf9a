import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AuditedProgram,
  type History,
  startAuditedProgram,
} from '../support/audited-program.ts';
import { takeReward } from '../support/demo-commands.ts';
import { importCodes } from '../support/reward-commands.ts';

let program: AuditedProgram;
beforeAll(async () => {
  program = await startAuditedProgram();
});
afterAll(() => program.stop());

/** The member has taken two of a reward with a pool, and none is left in it. */
async function historyWithCodes(): Promise<History> {
  const history = await program.history();
  const { name, submit } = history;
  const codes = ['a', 'b'].map((letter) => `${letter}-${name}`);
  await program.engine.submit(importCodes(`codes-${name}`, 'rwd_pool', codes));
  const taken = await submit(takeReward(`pool-${name}`, 'rwd_pool', { quantity: 2 }));
  if (taken.type !== 'RedeemRewardSuccess') throw new Error(taken.type);
  return history;
}

const ORDER =
  "update order_record set earning = jsonb_set(earning::jsonb, '{$path}', '$value')::json";
const orderSays = (path: string, value: string) =>
  `${ORDER.replace('$path', path).replace('$value', value)} where order_id = 'order-$name'`;
const activitySays = (points: number) =>
  `update activity_record
    set breakdown = jsonb_set(breakdown::jsonb, '{points,0}', '${points}')::json where $of`;
const TAKEN = `reward_id = 'rwd_pool' and member_id = (select member_id from member where $of)`;

const CASES: readonly {
  readonly what: string;
  readonly sql: string;
  readonly law: string;
  readonly subject: RegExp;
  readonly expected: string;
  readonly found: string;
}[] = [
  {
    what: 'an order whose rules say to have given more',
    sql: orderSays('breakdown,points,0', '501'),
    law: 'the rules of an order gave what its entries did',
    subject: /^order order-/,
    ...{ expected: '500', found: '501' },
  },
  {
    what: 'an order that says to have earned less from the start',
    sql: `${orderSays('points', '490')};
      update order_record set earning = jsonb_set(earning::jsonb, '{takenBack}',
        to_jsonb((earning ->> 'takenBack')::int - 10))::json where order_id = 'order-$name'`,
    law: 'an order earned what its rules gave',
    subject: /^order order-/,
    ...{ expected: '500', found: '490' },
  },
  {
    what: 'an activity whose rules say to have given less',
    sql: activitySays(19),
    law: 'an activity earned what its rules gave',
    subject: /^activity review-/,
    ...{ expected: '19', found: '20' },
  },
  {
    what: 'an entry whose rules say to have given more',
    sql: `update entry set by_rule = '[["order-amount", 600]]'
      where $of and sequence = 1`,
    law: 'the rules of an entry sum to its points',
    subject: /^entry 1 of acc_/,
    ...{ expected: '500', found: '600' },
  },
  {
    what: 'a rule that gave more than its cap',
    sql: activitySays(80),
    law: 'rules give no more than their caps',
    subject: /^activity review-.*, review a day$/,
    ...{ expected: '60', found: '80' },
  },
  {
    what: 'a cap that forgot what was given',
    sql: `update daily_use set points = points - 5 where $of and rule_id = 'review'`,
    law: 'caps count what their rules gave',
    subject: /^use review of acc_.*, 2026-/,
    ...{ expected: '20', found: '15' },
  },
  {
    what: 'a reward whose code is of another',
    sql: `update reward_code set redemption_id = 'rdm_other' where code = 'a-$name'`,
    law: 'each reward of a pool came with a code',
    subject: /^redemption rdm_/,
    ...{ expected: '2', found: '1' },
  },
  {
    what: 'a redemption that shows the code of another',
    sql: `update reward_redemption set codes = json_build_array('a-$name', 'a-member-1')
      where ${TAKEN}`,
    law: 'a redemption shows the codes that its pool gave it, and no others',
    subject: /^redemption rdm_/,
    ...{ expected: '2', found: '1' },
  },
  {
    what: 'a redemption that shows one code twice',
    sql: `update reward_redemption set codes = json_build_array('a-$name', 'a-$name')
      where ${TAKEN}`,
    law: 'a redemption shows as many codes as were taken',
    subject: /^redemption rdm_/,
    ...{ expected: '2', found: '1' },
  },
];

describe('reconcile', () => {
  it.each(CASES)('tells of $what', async ({ sql, law, subject, expected, found }) => {
    const { accountId, tamper } = await historyWithCodes();
    await tamper(sql);
    const { report, findings } = await program.reconcile();
    expect(findings).toContainEqual({
      ...{ program: 'demo', accountId, law, subject: expect.stringMatching(subject) },
      ...{ expected, found },
    });
    expect(report.frozen).toEqual([accountId]);
  });

  it('has nothing to say of what was kept before there were breakdowns', async () => {
    const { accountId, tamper } = await program.history();
    await tamper(`update order_record set earning = (earning::jsonb - 'breakdown'
        - 'circumstances')::json where $of and earning is not null;
      update activity_record set breakdown = null, circumstances = null where $of;
      update entry set by_rule = null, store_id = null where $of`);
    const { findings } = await program.reconcile({ freeze: false });
    expect(findings.filter((finding) => finding.accountId === accountId)).toEqual([]);
  });

  it('reads breakdowns that name their rules, as versions before wrote them', async () => {
    const { accountId, tamper } = await program.history();
    const named = (rule: string, points: number) =>
      `'{"revision": 1, "given": [{"rule": "${rule}", "points": ${points}, "counted": 1}]}'`;
    await tamper(`update order_record set earning = jsonb_set(earning::jsonb, '{breakdown}',
        ${named('order-amount', 500)})::json where order_id = 'order-$name';
      update activity_record set breakdown = ${named('review', 20)} where $of;
      update entry set by_rule = '[{"rule": "order-amount", "points": 500}]'
        where $of and sequence = 1`);
    const before = await program.reconcile({ freeze: false });
    expect(before.findings.filter((finding) => finding.accountId === accountId)).toEqual([]);
    await tamper(`update activity_record set breakdown = ${named('review', 61)} where $of`);
    const { findings } = await program.reconcile({ freeze: false });
    const mine = findings.filter((finding) => finding.accountId === accountId);
    expect(mine.map(({ law }) => law).sort()).toEqual([
      'an activity earned what its rules gave',
      'caps count what their rules gave',
      'rules give no more than their caps',
    ]);
  });

  it('tells of a pool that says to have more left than it has', async () => {
    const { tamper } = await historyWithCodes();
    await tamper(`update reward set stock = stock + 1000 where reward_id = 'rwd_pool'`);
    const { findings } = await program.reconcile({ freeze: false });
    expect(findings).toContainEqual({
      ...{ program: 'demo', accountId: null, subject: 'reward rwd_pool' },
      law: 'the stock of a pool is what is left of its codes',
      ...{ expected: expect.any(String), found: expect.any(String) },
    });
  });

  it('tells of a code that was given out and taken by nobody', async () => {
    const { name, tamper } = await historyWithCodes();
    await program.engine.submit(importCodes(`code-${name}`, 'rwd_pool', [`c-${name}`]));
    await tamper(`update reward_code set redemption_id = 'rdm_none' where code = 'c-$name'`);
    const { findings } = await program.reconcile({ freeze: false });
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ accountId: null, subject: 'reward rwd_pool' },
        law: 'each code that was given out is of a reward that was taken',
      }),
    );
  });
});
