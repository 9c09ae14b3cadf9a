import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedProgram, startAuditedProgram } from '../support/audited-program.ts';
import { earnOrder, redeem } from '../support/demo-commands.ts';

let program: AuditedProgram;
beforeAll(async () => {
  program = await startAuditedProgram();
});
afterAll(() => program.stop());

const CASES: readonly {
  readonly what: string;
  readonly sql: string;
  readonly law: string;
  readonly subject: RegExp;
}[] = [
  {
    what: 'an entry whose change was changed',
    sql: 'update entry set change_available = change_available + 1 where $of and sequence = 2',
    law: 'available is what it was and the change',
    subject: /^entry 2$/,
  },
  {
    what: 'an entry that was removed',
    sql: 'delete from entry where $of and sequence = 2',
    law: 'sequences grow by one, without gaps',
    subject: /^entry 3$/,
  },
  {
    what: 'the latest entry that was removed',
    sql: `delete from allocation where $of
        and sequence = (select sequence from account where $of);
      delete from entry where $of and sequence = (select sequence from account where $of)`,
    law: 'the account caches sequence',
    subject: /^account$/,
  },
  {
    what: 'a lot that was filled',
    sql: `update lot set earned = earned + 5, remaining = remaining + 5
      where $of and order_id is null`,
    law: 'available is what the lots hold',
    subject: /^account$/,
  },
  {
    what: 'a lot that was emptied for another',
    sql: `update lot set remaining = remaining - 10 where $of and source_sequence = 2;
      update lot set remaining = remaining + 10 where $of and source_sequence = 1`,
    law: 'a lot holds what it earned and its allocations',
    subject: /^lot lot_/,
  },
  {
    what: 'an allocation that was changed',
    sql: 'update allocation set points = points - 1 where $of and sequence = 4',
    law: 'an entry changes what its lots and allocations say: available',
    subject: /^entry 4$/,
  },
  {
    what: 'an open hold whose shares were changed',
    sql: `update hold set lots = replace(lots::text, '"points":60', '"points":61')::json where $of`,
    law: 'what lots hold back is what open holds reserve',
    subject: /^lot lot_/,
  },
  {
    what: 'a hold that was closed without an entry',
    sql: `update hold set status = 'RELEASED', released = points, lots = '[]' where $of`,
    law: 'a hold released what its entries let go',
    subject: /^hold hld_/,
  },
  {
    what: 'a hold that was removed',
    sql: 'delete from hold where $of',
    law: 'a hold reserved what its entries held',
    subject: /^hold hld_/,
  },
  {
    what: 'a balance that was raised',
    sql: 'update account set available = available + 1000 where $of',
    law: 'the account caches available of its latest entry',
    subject: /^account$/,
  },
  {
    what: 'growth that was raised',
    sql: 'update account set growth_value = growth_value + 1000 where $of',
    law: 'growth value is what orders gave and did not take back',
    subject: /^account acc_/,
  },
  {
    what: 'a command that is not on record any more',
    sql: `delete from command_record where idempotency_key = 'gift-$name'`,
    law: 'each entry was asked for by a command on record',
    subject: /^entry 3$/,
  },
  {
    what: 'an answer that names another entry',
    sql: `update command_record
      set answer = replace(answer::text, '"sequence":3', '"sequence":7')::json
      where idempotency_key = 'gift-$name'`,
    law: 'answers name entries on record',
    subject: /^command gift-/,
  },
  {
    what: 'an order that says to have earned more',
    sql: `update order_record
      set earning = replace(earning::text, '"takenBack":', '"takenBack":1')::json
      where $of and earning is not null`,
    law: 'an order keeps what its entries gave and did not take back',
    subject: /^order order-/,
  },
  {
    what: 'an order that says to be paid with more',
    sql: `update order_record
      set redemption = replace(redemption::text, '"points":100', '"points":900')::json
      where $of and redemption is not null`,
    law: 'an order was paid with what its entries took',
    subject: /^order order-/,
  },
  {
    what: 'an order that shows more than it keeps',
    sql: 'update order_record set points_earned = points_earned + 1 where $of',
    law: 'an order shows what it keeps',
    subject: /^order order-/,
  },
  {
    what: 'an order that holds what no hold reserves',
    sql: 'update order_record set held = held + 1 where $of',
    law: 'an order holds what its open holds reserve',
    subject: /^order held-/,
  },
  {
    what: 'a refund that says to have returned more',
    sql: `update order_refund set returned = returned + 1 where refund_id = 'refund-$name'`,
    law: 'a refund returned what its entries returned',
    subject: /^refund refund-/,
  },
  {
    what: 'a refund that says to have taken back less',
    sql: `update order_refund set clawed_back = clawed_back - 1 where refund_id = 'refund-$name'`,
    law: 'a refund took back what its entries took',
    subject: /^refund refund-/,
  },
  {
    what: 'a reward that says to be paid still, though it was cancelled',
    sql: `update reward_redemption set status = 'ISSUED' where member_id =
      (select member_id from member where $of)`,
    law: 'a reward that was cancelled gave back what it cost, no other did',
    subject: /^redemption rdm_/,
  },
  {
    what: 'an activity that says to have earned more',
    sql: 'update activity_record set points = points + 1 where $of',
    law: 'an activity earned what its entry gave',
    subject: /^activity review-/,
  },
];

describe('reconcile', () => {
  it.each(CASES)('tells of $what, and stops spending', async ({ sql, law, subject }) => {
    const { name, accountId, tamper, submit } = await program.history();
    await tamper(sql);
    const { report, findings } = await program.reconcile();
    expect(findings).toContainEqual({
      ...{ program: 'demo', accountId, law, subject: expect.stringMatching(subject) },
      ...{ expected: expect.any(String), found: expect.any(String) },
    });
    expect(report.frozen).toEqual([accountId]);
    expect(await submit(redeem(`more-${name}`))).toMatchObject({
      ...{ type: 'MemberNotActive', code: 'MEMBER_FROZEN' },
    });
    expect(await submit(earnOrder(`later-${name}`))).toMatchObject({ type: 'EarnPointsSuccess' });
    const again = await program.reconcile();
    expect(again.report).toMatchObject({ frozen: [], frozenInOrder: [], released: [] });
    expect(again.findings).toContainEqual(expect.objectContaining({ accountId }));
  });
});
