import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/loyalty/time.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { DueCursor, DueWork, TimeReads } from '../../src/postgres/read/time-reads.ts';
import { saveJobProgress } from '../../src/postgres/save-job-progress.ts';
import { DEMO, NOON } from '../support/demo-commands.ts';
import { OTHER, type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';

const PROGRAM = DEMO.program.programId;
const FOREIGN = OTHER.program.programId;
const at = (text: string) => Date.parse(text);

let program: PostgresProgram;
let reads: TimeReads;

/** Members with one account and one entry each, under whose number lots and holds can stand. */
async function openAccounts(programId: string, accountIds: readonly string[]): Promise<void> {
  for (const [index, accountId] of accountIds.entries()) {
    const memberId = `mem_${accountId}`;
    await program.sql(
      `insert into member (program_id, member_id, account_id, external_id, member_code, enrolled_at)
       values ($1, $2, $3, $2, $2, now())`,
      [programId, memberId, accountId],
    );
    await program.sql(
      `insert into account (program_id, account_id, member_id, status, growth_value, available,
         pending, held, debt, lifetime_earned, lifetime_redeemed, lifetime_expired, sequence)
       values ($1, $2, $3, 'ACTIVE', 0, 0, 0, 0, 0, 0, 0, 0, 1)`,
      [programId, accountId, memberId],
    );
    await program.sql(
      `insert into entry (program_id, account_id, sequence, entry_id, kind, change_available,
         change_pending, change_held, change_debt, balance_available, balance_pending, balance_held,
         balance_debt, occurred_at, recorded_at, reference, actor, revision, idempotency_key)
       values ($1, $2, 1, $3, 'EARN', 0, 0, 0, 0, 0, 0, 0, 0, now(), now(), 'o', 'x', 1, 'k')`,
      [programId, accountId, `ent_${index}`],
    );
  }
}

interface LotParts {
  readonly remaining?: number;
  readonly pending?: number;
  readonly held?: number;
  readonly availableAt?: string;
  readonly expiresAt?: string | null;
}

async function openLot(accountId: string, lotId: string, parts: LotParts): Promise<void> {
  const { remaining = 0, pending = 0, held = 0, expiresAt = null } = parts;
  await program.sql(
    `insert into lot (program_id, account_id, lot_id, earned, remaining, pending, held,
       available_at, expires_at, source_sequence) values ($1, $2, $3, 10, $4, $5, $6, $7, $8, 1)`,
    [
      PROGRAM,
      accountId,
      lotId,
      remaining,
      pending,
      held,
      parts.availableAt ?? '2026-01-01T00:00:00Z',
      expiresAt,
    ],
  );
}

async function openHold(accountId: string, holdId: string, status: string): Promise<void> {
  await program.sql(
    `insert into hold (program_id, hold_id, account_id, order_id, status, points, captured,
       released, expires_at, created_at, payable, lots)
     values ($1, $2, $3, 'o', $4, 10, 0, 0, '2026-11-22T03:00:00Z', now(), 0, '[]')`,
    [PROGRAM, holdId, accountId, status],
  );
}

const ACCOUNTS = ['acc_a', 'acc_b', 'acc_c', 'acc_d', 'acc_e'];

beforeAll(async () => {
  program = await startPostgresProgram();
  reads = createReads(program.database);
  await openAccounts(PROGRAM, ACCOUNTS);
  await openAccounts(FOREIGN, ['acc_a']);
  const midnight = '2026-11-21T16:00:00Z';
  await openLot('acc_a', 'lot_1', { remaining: 5, expiresAt: midnight });
  await openLot('acc_a', 'lot_2', { remaining: 5, expiresAt: midnight });
  await openLot('acc_b', 'lot_3', { remaining: 5, expiresAt: midnight });
  await openLot('acc_b', 'lot_4', { remaining: 5, expiresAt: '2026-11-20T16:00:00Z' });
  // Held points do not expire, used-up lots have nothing to lose, and some never expire.
  await openLot('acc_c', 'lot_5', { held: 5, expiresAt: midnight });
  await openLot('acc_c', 'lot_6', { expiresAt: midnight });
  await openLot('acc_c', 'lot_7', { remaining: 5 });
  await openLot('acc_d', 'lot_8', { pending: 5, availableAt: '2026-11-22T03:59:00Z' });
  await openLot('acc_d', 'lot_9', { pending: 5, availableAt: '2026-11-22T04:00:01Z' });
  await openLot('acc_e', 'lot_10', { remaining: 2, expiresAt: '2026-11-23T16:00:00Z' });
  await openLot('acc_d', 'lot_11', { remaining: 2, expiresAt: '2026-11-25T16:00:00Z' });
  await openHold('acc_c', 'hld_1', 'OPEN');
  await openHold('acc_d', 'hld_2', 'CAPTURED');
});
afterAll(() => program.close());

describe('accounts with something that is due', () => {
  const rows: readonly (readonly [DueWork, number, readonly string[]])[] = [
    ['LAPSES', NOON, ['acc_c']],
    ['LAPSES', NOON - 61 * MINUTE, []],
    ['ACTIVATIONS', NOON, ['acc_d']],
    ['ACTIVATIONS', NOON - 2 * MINUTE, []],
    ['EXPIRIES', NOON, ['acc_b', 'acc_a']],
    ['EXPIRIES', at('2026-11-20T16:00:00Z'), ['acc_b']],
    ['EXPIRIES', at('2026-11-20T15:59:59Z'), []],
  ];

  it.each(rows)('%s by %d', async (work, now, accountIds) => {
    const key = { work, now, after: null, limit: 100 };
    expect(await reads.dueAccounts(PROGRAM, key)).toEqual({ accountIds, next: null });
    const foreign = await reads.dueAccounts(FOREIGN, key);
    expect(foreign).toEqual({ accountIds: [], next: null });
  });

  it('are given page by page, each of a bounded number of lots', async () => {
    const pages: (readonly string[])[] = [];
    let after: DueCursor | null = null;
    do {
      const key = { work: 'EXPIRIES', now: NOON, after, limit: 1 } as const;
      const page: Awaited<ReturnType<TimeReads['dueAccounts']>> = await reads.dueAccounts(
        PROGRAM,
        key,
      );
      pages.push(page.accountIds);
      after = page.next;
    } while (after !== null);
    expect(pages).toEqual([['acc_b'], ['acc_a'], ['acc_b'], []]);
  });
});

describe('accounts whose member has to be warned', () => {
  const windows = [
    { until: at('2026-11-23T16:00:00Z'), thresholdDays: 1 },
    { until: at('2026-11-29T16:00:00Z'), thresholdDays: 7 },
  ];
  const { timeZone } = DEMO.program;
  const key = { now: NOON, windows, timeZone, after: null, limit: 100 };

  it('have points in a window that are still valid', async () => {
    const found = await reads.warnableAccounts(PROGRAM, key);
    expect(found).toEqual({ accountIds: ['acc_e', 'acc_d'], next: null });
    const later = { ...key, now: at('2026-11-23T16:00:00Z') };
    const others = await reads.warnableAccounts(PROGRAM, later);
    expect(others).toEqual({ accountIds: ['acc_d'], next: null });
    expect(await reads.warnableAccounts(FOREIGN, key)).toEqual({ accountIds: [], next: null });
  });

  it('are not found again once they were warned, by this threshold or a smaller one', async () => {
    await program.sql(
      `insert into expiry_warning values
         ($1, 'acc_e', 1, 'wrn_1', '2026-11-23', '2026-11-23T16:00:00Z', 2, 7, 6, now()),
         ($1, 'acc_d', 1, 'wrn_2', '2026-11-25', '2026-11-25T16:00:00Z', 2, 7, 6, now())`,
      [PROGRAM],
    );
    // The warning of seven days before does not stand for that of the last day.
    expect((await reads.warnableAccounts(PROGRAM, key)).accountIds).toEqual(['acc_e']);
    const looked = await reads.warnableAccounts(PROGRAM, { ...key, limit: 1 });
    const next = { at: at('2026-11-23T16:00:00Z'), accountId: 'acc_e' };
    expect(looked).toEqual({ accountIds: ['acc_e'], next });
    const behind = await reads.warnableAccounts(PROGRAM, { ...key, after: next });
    expect(behind).toEqual({ accountIds: [], next: null });
  });
});

describe('programs with something to do', () => {
  const clock = { isSandbox: false, clockAheadMilliseconds: 0 };
  const run = { startedAt: NOON, accounts: 1, entries: 2, points: 3, failed: 1, lastError: 'no' };

  it('are found by what is due on their own clocks, and by warnings of the day', async () => {
    const before = await reads.duePrograms(at('2026-11-01T00:00:00Z'));
    expect(before).toEqual([
      { programId: PROGRAM, ...clock, isDue: false, isWarningDue: true },
      { programId: FOREIGN, ...clock, isDue: false, isWarningDue: true },
    ]);
    const doneUpTo = at('2026-11-21T16:00:00Z');
    for (const programId of [PROGRAM, FOREIGN]) {
      const progress = { ...run, job: 'WARN', finishedAt: NOON, doneUpTo } as const;
      await saveJobProgress(program.database, programId, progress);
    }
    expect(await reads.duePrograms(NOON)).toEqual([
      { programId: PROGRAM, ...clock, isDue: true, isWarningDue: false },
    ]);
    // The next day of the program begins.
    const due = await reads.duePrograms(at('2026-11-22T16:00:00Z'));
    expect(due.map(({ programId, isWarningDue }) => [programId, isWarningDue])).toEqual([
      [PROGRAM, true],
      [FOREIGN, true],
    ]);
  });

  it('know their clock, and how far each job is', async () => {
    const dayLater = 86_400_000;
    await program.sql(
      'update program set is_sandbox = true, clock_ahead_ms = $2 where program_id = $1',
      [FOREIGN, dayLater],
    );
    const ahead = { isSandbox: true, clockAheadMilliseconds: dayLater };
    expect(await reads.programClock(FOREIGN)).toEqual(ahead);
    expect(await reads.programClock('prg_none')).toBeNull();
    const due = await reads.duePrograms(NOON);
    expect(due[1]).toEqual({ programId: FOREIGN, ...ahead, isDue: false, isWarningDue: true });

    const started = { ...run, job: 'WARN', startedAt: NOON + 1, finishedAt: null } as const;
    await saveJobProgress(program.database, PROGRAM, { ...started, doneUpTo: null });
    // A run that is not finished leaves standing up to when the one before had come.
    const kept = { ...started, doneUpTo: at('2026-11-21T16:00:00Z') };
    expect(await reads.jobProgress(PROGRAM)).toEqual([kept]);
    expect(await reads.lastJobRun()).toBe(NOON + 1);
    // Nor does one that was thought to be gone, and had come less far.
    const late = { ...started, doneUpTo: kept.doneUpTo - dayLater };
    await saveJobProgress(program.database, PROGRAM, late);
    expect(await reads.jobProgress(PROGRAM)).toEqual([kept]);
  });
});
