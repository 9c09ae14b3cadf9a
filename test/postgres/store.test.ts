import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fault } from '../../src/engine/ports.ts';
import { NO_KEYS } from '../../src/loyalty/commands/command.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  hold,
  NOON,
  redeem,
  refund,
  yuan,
} from '../support/demo-commands.ts';
import {
  engineOn,
  OTHER,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const NOTHING = { ...NO_KEYS, idempotencyKeys: [] };

let program: PostgresProgram;
beforeAll(async () => {
  program = await startPostgresProgram();
  await program.engine.submit(enroll('enroll-alice'));
  await program.engine.submit({ ...enroll('enroll-alice'), programId: OTHER.program.programId });
});
afterAll(() => program.close());

/** Ledger and account agree, and lots hold what is available, for every account of the database. */
async function disagreements() {
  return program.sql(`
    select a.account_id from account a
    left join lateral (select * from entry e where e.program_id = a.program_id
      and e.account_id = a.account_id order by sequence desc limit 1) e on true
    left join lateral (select sum(remaining) as remaining from lot l
      where l.program_id = a.program_id and l.account_id = a.account_id) l on true
    where a.available <> coalesce(e.balance_available, 0) or a.debt <> coalesce(e.balance_debt, 0)
    or a.sequence <> coalesce(e.sequence, 0) or a.available <> coalesce(l.remaining, 0)
    or a.sequence <> (select count(*) from entry n where n.program_id = a.program_id
      and n.account_id = a.account_id)`);
}

describe('a batch', () => {
  it('saves an earn with its entry, lot, order and command record', async () => {
    const answer = await program.engine.submit(earnOrder('earn-1'));
    expect(answer.type).toBe('EarnPointsSuccess');
    const view = await program.store.view(PROGRAM, {
      ...NO_KEYS,
      members: [ALICE],
      lotsOf: [ALICE],
      orderIds: ['earn-1'],
    });
    if (answer.type !== 'EarnPointsSuccess') throw new Error(answer.type);
    expect(view.account(answer.account.accountId)).toEqual(answer.account);
    expect(view.lots(answer.account.accountId)).toEqual([
      expect.objectContaining({ earned: 100, remaining: 100, held: 0, sourceSequence: 1 }),
    ]);
    expect(view.order('earn-1')).toMatchObject({ earning: { points: 100 }, redemption: null });
    const again = await program.engine.submit(earnOrder('earn-1'));
    expect(again).toEqual(answer);
  });

  it('costs two round trips: what is posted travels with what is waited for', async () => {
    program.statements();
    await program.engine.submit(earnOrder('earn-2'));
    expect(program.statements()).toEqual([
      'begin',
      'lock-accounts:o',
      'look-up-batch:u',
      expect.stringMatching(/^save-facts:/),
      'commit',
    ]);
  });

  it.each<readonly [string, readonly Draft<Command>[], readonly string[]]>([
    ['spending', [redeem('cheap')], ['lock-accounts:o', 'look-up-batch:ln', 'save-facts:']],
    [
      'a hold',
      [hold('held', 100)],
      ['lock-accounts:o', 'look-up-batch:ln', 'save-facts:', 'save-holds'],
    ],
    [
      'a refund',
      [refund('refund-1', 'cheap')],
      ['lock-accounts:os', 'look-up-batch:s', 'lots-named', 'save-facts:', 'save-refunds'],
    ],
  ])('costs only the statements it needs: %s', async (_what, drafts, statements) => {
    const engine = engineOn(program.store, { lanes: 1 });
    await engine.submit(adjust('for-cheap', 100, { expiresAt: NOON + 1 }));
    program.statements();
    await Promise.all(engine.submitAll(drafts));
    const sent = program.statements().map((name) => name.replace(/^(save-facts:).*/, '$1'));
    expect(sent).toEqual(['begin', ...statements, 'commit']);
  });

  it('costs as many statements for a hundred commands as for one', async () => {
    await program.engine.submit(earnReview('review-0'));
    program.statements();
    const commands = Array.from({ length: 100 }, (_, index) => earnOrder(`many-${index}`));
    // All are of one member, so of one lane and at most two batches.
    const answers = await Promise.all(commands.map((command) => program.engine.submit(command)));
    expect(answers.filter(({ type }) => type === 'EarnPointsSuccess')).toHaveLength(100);
    expect(program.statements().length).toBeLessThanOrEqual(10);
    expect(await disagreements()).toEqual([]);
  });

  it('keeps daily maxima, whichever batch they were used in', async () => {
    const keys = ['review-1', 'review-2', 'review-3', 'review-4'];
    const answers = [];
    for (const key of keys) answers.push(await program.engine.submit(earnReview(key)));
    const points = answers.map((answer) => ('points' in answer ? answer.points : null));
    expect(points).toEqual([20, 20, 0, 0]);
    expect(
      await program.sql("select day::text, points from daily_use where rule_id = 'review'"),
    ).toEqual([{ day: '2026-11-22', points: '60' }]);
  });

  it('keeps lots opened and spent in the same batch as they end', async () => {
    const commands: readonly Draft<Command>[] = [
      adjust('gift', 500),
      redeem('spend-1', { points: 5_000, payable: yuan(100_000) }),
      redeem('spend-2', { points: 700, payable: yuan(100_000) }),
      earnOrder('spend-1'),
    ];
    await Promise.all(commands.map((command) => program.engine.submit(command)));
    expect(await disagreements()).toEqual([]);
    const shares = await program.sql(`
      select 1 from entry e where -- allocations of every debit sum to it
      e.change_available < 0 and e.change_available <> (select sum(points) from allocation t
      where t.program_id = e.program_id and t.account_id = e.account_id
      and t.sequence = e.sequence)`);
    expect(shares).toEqual([]);
  });

  it.each([
    ['0000-01-01T00:00:00.000Z'],
    ['0000-12-31T23:59:59.999Z'],
    ['9999-12-31T23:59:59.999Z'],
  ])('refuses an activity of %s as faulty input', async (text) => {
    const answer = await program.engine.submit(earnReview('odd', { occurredAt: Date.parse(text) }));
    expect(answer).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: ['source', 'activity', 'occurredAt'],
    });
  });

  it('keeps text that looks like SQL, arrays or JSON', async () => {
    const note = `a "quoted" \\ {brace}, NULL 'and' 积分 🎁`;
    await program.engine.submit(adjust('odd', 1, { reason: note }));
    await program.engine.submit(adjust('null', 1, { reason: 'NULL' }));
    expect(
      await program.sql(`select note from entry where idempotency_key in ('odd', 'null')
        order by idempotency_key desc`),
    ).toEqual([{ note }, { note: 'NULL' }]);
  });
});

describe('times in which points expire', () => {
  it('are each too many by themselves, whatever else the batch asks for', async () => {
    const days = (from: number, until: number, accountsMax: number) => {
      return { from: NOON + from * DAY, until: NOON + until * DAY, accountsMax };
    };
    for (const [externalId, day] of [
      ['early', 101],
      ['late', 102],
      ['later', 103],
    ] as const) {
      await program.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
      const over = { member: { externalId }, expiresAt: NOON + day * DAY };
      await program.engine.submit(adjust(`gift-${externalId}`, 10, over));
    }
    const [few, many, none] = [days(101, 102, 1), days(102, 104, 1), days(104, 105, 1)];
    const view = await program.store.view(PROGRAM, { ...NOTHING, expiring: [few, many, none] });
    expect([few, many, none].map((stretch) => view.hasTooMany(stretch))).toEqual([
      false,
      true,
      false,
    ]);
    const ids = view.accountIds();
    expect(ids.map((accountId) => view.memberOf(accountId).externalId)).toEqual(['early']);
  });
});

describe('several replicas', () => {
  it('give one entry and one answer to one key sent to all of them at once', async () => {
    const other = await openDatabase({ url: program.url, poolSize: 4 });
    const engines = [program.engine, engineOn(new PostgresStore(other)), engineOn(program.store)];
    const answers = await Promise.all(
      Array.from({ length: 21 }, (_, index) => engines[index % 3]?.submit(earnOrder('same'))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(
      await program.sql(`select count(*)::int from entry where idempotency_key = 'same'`),
    ).toEqual([{ count: 1 }]);
    expect(await disagreements()).toEqual([]);
    await other.close();
  });

  it('enroll one person once, though each is asked with another key', async () => {
    const engines = [program.engine, engineOn(program.store), engineOn(program.store)];
    const answers = await Promise.all(
      engines.map((engine, index) =>
        engine.submit(enroll(`race-${index}`, { externalId: 'racer' })),
      ),
    );
    expect(answers.map(({ type }) => type).toSorted()).toEqual([
      'EnrollMemberSuccess',
      'MemberAlreadyEnrolled',
      'MemberAlreadyEnrolled',
    ]);
  });
});

describe('a failure inside a batch', () => {
  it('leaves nothing behind when the work throws', async () => {
    const bug = new RangeError('a bug');
    const before = await program.sql('select count(*) from command_record');
    const failed = program.store.transact(PROGRAM, async ({ load }) => {
      await load({ ...NOTHING, members: [ALICE] });
      throw bug;
    });
    await expect(failed).rejects.toBe(bug);
    expect(await program.sql('select count(*) from command_record')).toEqual(before);
  });

  it('makes a key that is taken a conflict, at the latest when it commits', async () => {
    const record = {
      idempotencyKey: 'earn-1',
      kind: 'earnPoints',
      fingerprint: 'another',
      actor: 'service:shop',
      answer: { type: 'MemberNotFound', code: 'MEMBER_NOT_FOUND', message: '', path: [] },
      recordedAt: NOON,
    } as const;
    const failed = program.store.transact(PROGRAM, async ({ load, save }) => {
      const { workingSet } = await load(NOTHING);
      await save({ facts: [], records: [record], workingSet });
    });
    await expect(failed).rejects.toMatchObject({ name: 'Fault', kind: 'CONFLICT' });
    // The connection is of use again.
    const loaded = await program.store.transact(PROGRAM, ({ load }) => load(NOTHING));
    expect(loaded).toMatchObject({ records: [], workingSet: { ruleBook: { revision: 1 } } });
  });

  it('is unreachable when the connection breaks, and works again by itself', async () => {
    const breakOnce = () =>
      program.store.transact(PROGRAM, async ({ load }) => {
        await load({ ...NOTHING, members: [ALICE] });
        await program.sql(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and state = 'idle in transaction'`);
        await load(NOTHING);
      });
    // Oftener than there are connections: each must be given back, broken as it is.
    for (let index = 0; index < 8; index += 1) {
      const fault = await breakOnce().catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(Fault);
      expect(fault).toMatchObject({ kind: 'UNREACHABLE' });
    }
    const answer = await program.engine.submit(earnOrder('after-break'));
    expect(answer.type).toBe('EarnPointsSuccess');
  });

  it('refuses a program that does not exist', async () => {
    const failed = program.store.view('prg_none', NO_KEYS);
    await expect(failed).rejects.toMatchObject({ name: 'Fault', kind: 'BROKEN' });
  });
});
