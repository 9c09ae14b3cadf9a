import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Command, type Draft, typeOf } from '../../src/loyalty/commands/commands.ts';
import type { EarningCap } from '../../src/loyalty/earning/earning-rule.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { MINUTE } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import type { Finding } from '../../src/reconcile-programs.ts';
import { type AuditedProgram, startAuditedProgram } from '../support/audited-program.ts';
import { adjust, earnOrder, enroll, NOON, redeem, yuan } from '../support/demo-commands.ts';
import { merge } from '../support/moving-commands.ts';
import { BUSY, BUSY_REWARDS, randomCommands } from '../support/random-commands.ts';
import { draftIdOf, publish, saveDraft } from '../support/rule-book-commands.ts';

const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
const atMost = (maximum: number, period: EarningCap['period']): EarningCap => {
  return { period, maximum, newMemberDays: null };
};
const BONUS = { layer: 'BONUS', conditions: {}, priority: 0, exclusiveGroup: null } as const;
/** Rules of all layers, with caps of every period. */
const CAPPED = {
  earning: [
    ...BUSY.earning.map((rule) => ({ ...rule, caps: [...rule.caps, atMost(700, 'WEEK')] })),
    {
      ...{ ...BONUS, ruleId: 'weekend', title: null, trigger: 'ORDER', activity: null },
      conditions: { weekdays: ['SATURDAY', 'SUNDAY', 'MONDAY'] },
      formula: { kind: 'MULTIPLIER', basisPoints: 15_000, stacking: 'ADD', of: null },
      caps: [atMost(90, 'EVENT'), atMost(400, 'MONTH')],
    },
    {
      ...{ ...BONUS, ruleId: 'welcome', title: null, trigger: 'SIGN_UP', activity: null },
      ...{ formula: { kind: 'FIXED', points: 30 }, caps: [] },
    },
  ],
  earningCaps: [
    { ...atMost(900, 'DAY'), over: 'ALL' },
    { ...atMost(2_500, 'LIFETIME'), over: 'ORDERS' },
  ],
} as const satisfies Partial<RuleBook>;

const RULES: readonly { readonly code: string; readonly rules: RuleBook; readonly seed: number }[] =
  [
    { code: 'at-once', rules: BUSY, seed: 21 },
    {
      code: 'sliding-with-grace',
      rules: { ...BUSY, expiry: { kind: 'SLIDING', months: 1, returnGraceDays: 3 } },
      seed: 22,
    },
    {
      code: 'confirmed',
      rules: { ...BUSY, activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 3 } },
      seed: 23,
    },
    { code: 'capped', rules: { ...BUSY, ...CAPPED }, seed: 24 },
  ];

let program: AuditedProgram;
beforeAll(async () => {
  program = await startAuditedProgram();
});
afterAll(() => program.stop());

const CHANGED = {
  earning: CAPPED.earning.map((rule) => ({ ...rule, caps: [atMost(60, 'DAY')] })),
  earningCaps: [{ ...atMost(1_500, 'WEEK'), over: 'ALL' }],
} as const satisfies Partial<RuleBook>;

async function publishIn(programId: string, changes: typeof CHANGED): Promise<void> {
  const saved = await program.engine.submit({ ...saveDraft('draft', changes), programId });
  const published = await program.engine.submit({
    ...publish('publish', draftIdOf(saved)),
    programId,
  });
  expect(published.type).toBe('PublishLoyaltyRuleBookSuccess');
}

describe('a history of all commands, with merges, erasures and time going by', () => {
  it.each(RULES)('proves itself: $code', async ({ code, rules, seed }) => {
    const programId = `prg_${code}`;
    const ruleBook = { ...rules, program: { ...rules.program, programId, code } };
    await createProgram(program.database, { ruleBook, rewards: BUSY_REWARDS, ...by });
    const names = Array.from({ length: 12 }, (_, index) => `member-${index}`);
    const commands = randomCommands(seed, names);
    const submit = async (drafts: readonly Draft<Command>[]) => {
      const faultless = drafts
        .map((draft) => ({ ...draft, programId }) as Draft<Command>)
        .filter((draft) => typeOf(draft as Command).check(draft as Command) === null);
      for (const answer of await Promise.all(program.engine.submitAll(faultless)))
        commands.learn(answer);
    };
    await submit(names.map((externalId) => enroll(`enroll-${externalId}`, { externalId })));
    for (let batch = 0; batch < 120; batch += 1) {
      // Half of it is decided by other rules, under which others caps hold.
      if (batch === 60) await publishIn(programId, CHANGED);
      program.passTime(commands.below(1_440) * MINUTE);
      await submit(
        Array.from({ length: 1 + commands.below(12) }, () => commands.next(program.now())),
      );
    }
    const { report, findings } = await program.reconcile({ program: code });
    expect(findings).toEqual([]);
    expect(report).toMatchObject({ programs: 1, unchained: 0, differences: 0, frozen: [] });
    expect(report.accounts).toBeGreaterThanOrEqual(names.length);
    expect(report.entries).toBeGreaterThan(200);
  });
});

describe('reconcile', () => {
  it('has nothing to say of an order that points paid after it earned', async () => {
    const { submit, name } = await program.history();
    const order = `late-${name}`;
    await submit(earnOrder(order));
    const paid = { orderId: order, points: 60, payable: yuan(100) };
    expect(await submit(redeem(`pay-${order}`, paid))).toMatchObject({ entry: { kind: 'REDEEM' } });
    expect((await program.reconcile({ freeze: false })).findings).toEqual([]);
  });

  it('tells of a history that was rewritten whole by its chain alone', async () => {
    const { accountId, tamper } = await program.history();
    // A point more from the first entry on, in everything that is kept of it.
    await tamper(`update entry set balance_available = balance_available + 1,
        change_available = change_available + case sequence when 1 then 1 else 0 end where $of;
      update lot set earned = earned + 1, remaining = remaining + 1
        where $of and source_sequence = 1;
      update account set available = available + 1, lifetime_earned = lifetime_earned + 1 where $of;
      update order_record set points_earned = points_earned + 1,
        earning = jsonb_set(jsonb_set(earning::jsonb, '{points}', '501'),
          '{breakdown,points,0}', '501')::json
        where $of and order_id = 'order-$name';
      update entry set by_rule = '[["order-amount", 501]]'
        where $of and sequence = 1`);
    const { findings } = await program.reconcile();
    const mine = findings.filter((finding) => finding.accountId === accountId);
    expect([...new Set(mine.map(({ law }) => law))].sort()).toEqual([
      'each entry carries the hash of the one before',
      'the account caches the hash of its latest entry',
    ]);
  });

  it('reads all entries, whatever the account says of them', async () => {
    const { accountId, tamper } = await program.history();
    await tamper(`update account set available = 0, pending = 0, held = 0, lifetime_earned = 0,
        lifetime_redeemed = 0, sequence = 0, head_hash = null where $of;
      delete from lot where $of; delete from allocation where $of; delete from hold where $of`);
    const { findings } = await program.reconcile();
    expect(findings).toContainEqual(
      expect.objectContaining({ accountId, law: 'the account caches sequence', found: '0' }),
    );
  });

  it('says nothing of who asked and in what words: both can be erased by design', async () => {
    const { accountId, tamper } = await program.history();
    await tamper(`update entry set actor = 'member:mallory', note = 'Something else.' where $of`);
    const { findings } = await program.reconcile();
    expect(findings.filter((finding) => finding.accountId === accountId)).toEqual([]);
  });

  it('takes entries from before there was a chain as they are, and counts them', async () => {
    const { accountId, tamper } = await program.history();
    const before = (await program.reconcile()).report.unchained;
    const [kept] = await program.sql('select sequence from account where account_id = $1', [
      accountId,
    ]);
    await tamper(`update entry set previous_hash = null where $of;
      update account set head_hash = null where $of`);
    const { report, findings } = await program.reconcile();
    expect(findings.filter((finding) => finding.accountId === accountId)).toEqual([]);
    expect(report.unchained - before).toBe(kept?.sequence);
  });

  it('tells of what belongs to an account that is gone', async () => {
    const { accountId, tamper } = await program.history();
    await tamper('delete from account where $of');
    const { findings } = await program.reconcile();
    expect(findings).toContainEqual({
      ...{ program: 'demo', accountId: null, subject: `entries of ${accountId}` },
      ...{ law: 'what moves points is of an account on record' },
      ...{ expected: 'an account', found: 'none' },
    });
  });

  it('stops the spending of whom a member was merged into, for orders of before', async () => {
    const [survivor, absorbed] = [await program.history(), await program.history()];
    const names = {
      survivor: { externalId: survivor.name },
      absorbed: { externalId: absorbed.name },
    };
    const merged = await program.engine.submit(merge(`merge-${absorbed.name}`, names));
    expect(merged.type).toBe('MergeMembersSuccess');
    await absorbed.tamper(`update order_record set points_earned = points_earned + 1
      where $of and order_id = 'order-$name'`);
    const { report, findings } = await program.reconcile();
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ accountId: survivor.accountId, subject: `order order-${absorbed.name}` },
        law: 'an order shows what it keeps',
      }),
    );
    expect(report.frozen).toEqual([survivor.accountId]);
  });

  it('tells of an old history of a member that was merged', async () => {
    const [survivor, absorbed] = [await program.history(), await program.history()];
    const names = {
      survivor: { externalId: survivor.name },
      absorbed: { externalId: absorbed.name },
    };
    await program.engine.submit(merge(`merge-${absorbed.name}`, names));
    await absorbed.tamper('update entry set occurred_at = now() where $of and sequence = 2');
    const { findings } = await program.reconcile();
    const { accountId } = absorbed;
    expect(findings).toContainEqual(
      expect.objectContaining({ accountId, law: 'each entry carries the hash of the one before' }),
    );
  });

  it('stops nothing when it is only to report', async () => {
    const { name, accountId, tamper, submit } = await program.history();
    await tamper('update account set pending = pending + 1 where $of');
    const { report, findings } = await program.reconcile({ freeze: false });
    expect(findings).toContainEqual(expect.objectContaining({ accountId }));
    expect(report.frozen).toEqual([]);
    expect(await submit(redeem(`more-${name}`))).toMatchObject({ type: 'RedeemPointsSuccess' });
  });

  it('lets spending go on when it is told to, once all agrees again', async () => {
    const { name, accountId, tamper, submit } = await program.history();
    await tamper('update account set available = available + 1 where $of');
    await program.reconcile();
    expect((await program.reconcile({ release: true })).report.released).toEqual([]);
    await tamper('update account set available = available - 1 where $of');
    const { report } = await program.reconcile();
    expect(report).toMatchObject({ frozenInOrder: [accountId], released: [] });
    const released = await program.reconcile({ release: true });
    expect(released.report).toMatchObject({ frozenInOrder: [], released: [accountId] });
    expect(await submit(redeem(`more-${name}`))).toMatchObject({ type: 'RedeemPointsSuccess' });
  });

  it('sees accounts as they stand at one moment while they are written to', async () => {
    const { accountId, submit, name } = await program.history();
    const isDone = { is: false };
    const writing = (async () => {
      for (let index = 0; index < 150; index += 1) {
        await submit(adjust(`write-${index}-${name}`, 1 + index));
      }
      isDone.is = true;
    })();
    const told: Finding[] = [];
    let audits = 0;
    while (!isDone.is) {
      told.push(...(await program.reconcile({ freeze: false })).findings);
      audits += 1;
    }
    await writing;
    expect(told.filter((finding) => finding.accountId === accountId)).toEqual([]);
    expect(audits).toBeGreaterThan(1);
  });
});
