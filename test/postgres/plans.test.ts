import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPlatform } from '../../src/engine/platform.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { NOTHING_COUNTED } from '../../src/loyalty/preview/preview.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DAY, MINUTE } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { countUncounted, foldStatistics } from '../../src/postgres/fold-statistics.ts';
import { hasProgram } from '../../src/postgres/has-program.ts';
import { createHintChannel } from '../../src/postgres/notify.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { createProgramStore } from '../../src/postgres/program-store.ts';
import {
  readAccountsToAudit,
  readProgramsToAudit,
} from '../../src/postgres/read/accounts-to-audit.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { PreviewReads } from '../../src/postgres/read/preview-reads.ts';
import { DUE_WORK, type TimeReads } from '../../src/postgres/read/time-reads.ts';
import { saveJobProgress } from '../../src/postgres/save-job-progress.ts';
import { savePreview } from '../../src/postgres/save-preview.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  redeem,
} from '../support/demo-commands.ts';
import { addName, named, removeName } from '../support/identity-commands.ts';
import { erase, merge } from '../support/moving-commands.ts';
import { newProgram } from '../support/new-program.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';
import { badScansOf, halfKeysOf, nodesOf, type Plan } from '../support/query-plan.ts';
import { BUSY, BUSY_REWARDS, randomCommands } from '../support/random-commands.ts';

import { draftIdOf, preview, publish, saveDraft } from '../support/rule-book-commands.ts';
import { moveClock, reinstate } from '../support/time-commands.ts';

const PROGRAM = DEMO.program.programId;
const SOURCES = join(import.meta.dirname, '../../src/postgres');

/** Looked at before a program is known, or of no program at all. */
const OF_NO_PROGRAM = [
  'erasing',
  'last-job-run',
  'unfinished-previews',
  'program-by-code',
  'programs-page',
  'lock-platform',
  'look-up-platform',
  'programs-to-audit',
  'has-program',
  'notify-hints',
  'ping',
];

let program: PostgresProgram;
let database: Database;
beforeAll(async () => {
  program = await startPostgresProgram();
  // One connection, so that all that is prepared is prepared on it.
  database = await openDatabase({ url: program.url, poolSize: 1 });
  await sendEveryStatement();
});
afterAll(async () => {
  await database.close();
  await program.close();
});

async function sendEveryStatement(): Promise<void> {
  const engine = engineOn(new PostgresStore(database), { lanes: 1 });
  await engine.submit(enroll('enroll'));
  await Promise.all([earnOrder('a'), earnReview('b')].map((draft) => engine.submit(draft)));
  await engine.submit(adjust('c', 500));
  await engine.submit(redeem('a'));
  await doEverything();
  await createHintChannel(database).send('hint');
  await hasProgram(database);
  const reads = createReads(database);
  const accountId = 'acc_1';
  for (const kind of ['id', 'externalId', 'phone', 'memberCode'] as const) {
    await reads.membersBy(PROGRAM, kind, ['x']);
  }
  await reads.membersByAccount(PROGRAM, [accountId]);
  await reads.accounts(PROGRAM, [accountId]);
  await reads.entriesPage(PROGRAM, [{ accountId, before: null, limit: 1, kinds: null }]);
  await reads.entriesAfter(PROGRAM, [{ accountId, after: 0, limit: 1 }]);
  await reads.entries(PROGRAM, [{ accountId, sequence: 1 }]);
  await reads.lotsPage(PROGRAM, [{ accountId, after: null, limit: 1 }]);
  await reads.lots(PROGRAM, [{ accountId, lotId: 'lot_1' }]);
  await reads.expiring(PROGRAM, [{ accountId, from: NOON, withinDays: 1 }]);
  await reads.balancesAt(PROGRAM, [{ accountId, at: NOON }]);
  await reads.latestSequences(PROGRAM, [accountId]);
  await reads.orders(PROGRAM, ['o']);
  await reads.activities(PROGRAM, ['a']);
  await reads.absorbedAccounts(PROGRAM, [accountId]);
  await reads.identities(PROGRAM, [accountId]);
  await reads.identityChanges(PROGRAM, [accountId]);
  await reads.orderEntries(PROGRAM, ['o']);
  await reads.holds(PROGRAM, ['hld_1']);
  await reads.expiryWarningsAfter(PROGRAM, [{ accountId, after: 0, limit: 1 }]);
  await reads.latestWarnings(PROGRAM, [accountId]);
  await reads.warningNumber(PROGRAM, accountId, 'wrn_1');
  await reads.rewardsPage(PROGRAM, { after: null, limit: 1, includeRetired: false });
  await reads.rewardChangesPage(PROGRAM, [{ rewardId: 'rwd_1', before: null, limit: 1 }]);
  await reads.rewards(PROGRAM, ['rwd_1']);
  await reads.redemptionsPage(PROGRAM, [{ memberId: 'mem_1', before: null, limit: 1 }]);
  await reads.redemptions(PROGRAM, ['rdm_1']);
  await reads.redemptionCounts(PROGRAM, [{ memberId: 'mem_1', rewardId: 'rwd_1', since: null }]);
  const days = { from: '2026-11-01', to: '2026-11-30' };
  await reads.programStatistics(PROGRAM, { ...days, groupBy: ['STORE'], limit: 10 });
  await reads.foldablePrograms(1);
  await foldStatistics(database, PROGRAM, 10);
  await countUncounted(database, PROGRAM, 10);
  await reads.currentRuleBook(PROGRAM);
  await reads.programByCode('demo');
  await reads.programsPage({ after: null, limit: 1 });
  await createPlatform({
    store: createProgramStore(database),
    ...{ clock: { now: () => NOON }, queueDepthMax: 1 },
  }).createProgram(newProgram('planned'));
  await reads.revisionsInForce(PROGRAM);
  await reads.ruleBookRevision(PROGRAM, 1);
  await reads.revisionsPage(PROGRAM, { before: null, limit: 1 });
  await reads.ruleBookDraft(PROGRAM, 'drf_1');
  await reads.draftsPage(PROGRAM, { before: null, limit: 1 });
  await reads.rewardLevelIds(PROGRAM);
  await reads.ping();
  await readWhatIsDue(database, reads);
  const alice = await reads.membersBy(PROGRAM, 'externalId', ['alice']);
  await reads.auditAccount(PROGRAM, alice[0]?.account.accountId ?? '');
  await readAccountsToAudit(database, PROGRAM, { after: '', limit: 1 });
  await readProgramsToAudit(database);
}

const ONE = { externalId: 'one' } as const;
const TWO = { externalId: 'two' } as const;

/** Commands of every kind, some in batches, some alone: whatever combination of parts they need. */
async function doEverything(): Promise<void> {
  const programId = 'prg_busy';
  const ruleBook: RuleBook = {
    ...BUSY,
    program: { ...BUSY.program, programId, code: 'busy' },
    expiry: { kind: 'SLIDING', months: 1, returnGraceDays: 3 },
  };
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  const about = { ruleBook, rewards: BUSY_REWARDS, isSandbox: true };
  await createProgram(database, { ...about, ...by });
  let now = NOON;
  const store = new PostgresStore(database);
  const engine = engineOn(store, { lanes: 1, clock: { now: () => now } });
  const commands = randomCommands(8, ['ann', 'ben', 'cleo', 'dora', 'emil']);
  const submit = (drafts: readonly Draft<Command>[]) =>
    Promise.all(engine.submitAll(drafts.map((draft) => ({ ...draft, programId }))));
  await submit(
    ['ann', 'ben', 'cleo', 'dora', 'emil'].map((externalId) => {
      return enroll(`enroll-${externalId}`, { externalId });
    }),
  );
  for (let round = 0; round < 150; round += 1) {
    now += commands.below(800) * MINUTE;
    const drafts = Array.from({ length: 1 + commands.below(3) }, () => commands.next(now));
    for (const answer of await submit(drafts)) commands.learn(answer);
  }
  await submit([enroll('enroll-one', ONE), enroll('enroll-two', TWO)]);
  await submit([
    adjust('soon', 5, { member: ONE, expiresAt: now + MINUTE }),
    adjust('later', 5, { member: ONE }),
  ]);
  now += MINUTE;
  await submit([adjust('take', -1, { member: ONE })]);
  await submit([reinstate('back', 3, { member: ONE })]);
  await submit([merge('merge', { survivor: ONE, absorbed: TWO })]);
  await submit([addName('add-name', named('PHONE', '13900000001'), { member: ONE })]);
  await submit([removeName('remove-name', named('PHONE', '13900000001'), { member: ONE })]);
  await submit([erase('erase', { member: ONE })]);
  await submit([moveClock('clock', now + DAY)]);
  const saved = await engine.submit({ ...saveDraft('draft', { pointsName: 'x' }), programId });
  await submit([preview('preview', draftIdOf(saved))]);
  await submit([publish('publish', draftIdOf(saved))]);
}

async function readWhatIsDue(database: Database, reads: TimeReads & PreviewReads): Promise<void> {
  const page = { now: NOON, after: null, limit: 1 };
  for (const work of DUE_WORK) await reads.dueAccounts(PROGRAM, { work, ...page });
  const windows = [{ until: NOON, thresholdDays: 1 }];
  await reads.warnableAccounts(PROGRAM, { windows, timeZone: 'UTC', ...page });
  await reads.duePrograms(NOON);
  await reads.programClock(PROGRAM);
  const run = { startedAt: NOON, finishedAt: null, doneUpTo: null };
  const counts = { accounts: 0, entries: 0, points: 0, failed: 0, lastError: null };
  await saveJobProgress(database, PROGRAM, { job: 'WARN', ...run, ...counts });
  await reads.jobProgress(PROGRAM);
  await reads.preview(PROGRAM, 'pvw_1');
  await reads.unfinishedPreviews();
  const window = { from: NOON - DAY, until: NOON };
  await reads.pastAccounts(PROGRAM, { window, recordedUntil: NOON, after: null, limit: 1 });
  const progress = { status: 'RUNNING', tally: NOTHING_COUNTED, failure: null } as const;
  const times = { startedAt: NOON, finishedAt: null, afterAccountId: null };
  await savePreview(database, PROGRAM, { previewId: 'pvw_1', ...progress, ...times });
  await reads.lastJobRun();
}

async function ask<Row>(sql: string): Promise<readonly Row[]> {
  return (await database.orm.em.fork().execute(sql)) as readonly Row[];
}

describe('every statement', () => {
  it('that is written here is looked at here', async () => {
    const named =
      /(?:[sS]tatement|members(?:By|Named)|dueIn|writeTogether(?:<[^(]*>)?)\(\s*'([a-z-]+)'/g;
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
    const written = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(SOURCES, file), 'utf8').matchAll(named)])
      .map(([, name]) => name)
      // Whoever audits a program reads all of it.
      .filter((name) => !name?.startsWith('audit-'));
    const composed = ['lock-accounts', 'look-up-batch', 'save-facts'];
    const prepared = await ask<{ name: string }>('select name from pg_prepared_statements');
    const names = new Set(prepared.map(({ name }) => name.replace(/[:/].*$/, '')));
    expect([...names].toSorted()).toEqual([...new Set([...written, ...composed])].toSorted());
  });

  it('finds rows by index, within one program, before the tables have statistics', async () => {
    const prepared = await ask<{ name: string; parameters: number }>(
      `select name, cardinality(parameter_types) as parameters from pg_prepared_statements`,
    );
    const bad: Record<string, readonly string[]> = {};
    for (const { name, parameters } of prepared) {
      if (OF_NO_PROGRAM.some((start) => name.startsWith(start))) continue;
      const nulls = Array.from({ length: parameters }, () => 'null').join(', ');
      const [row] = await ask<{ 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>(
        `explain (format json) execute "${name}"(${nulls})`,
      );
      const plan = row?.['QUERY PLAN'][0].Plan;
      const scans = plan ? [...badScansOf(plan), ...halfKeysOf(plan)] : ['has no plan'];
      if (scans.length > 0) bad[name] = scans;
    }
    expect(bad).toEqual({});
  });
});

describe('what time has made due', () => {
  const millions = ['due-lapses', 'due-activations', 'due-expiries', 'warnable-accounts'];

  it.each(millions)('is found in the order of an index, without sorting: %s', async (name) => {
    const prepared = await ask<{ name: string }>('select name from pg_prepared_statements');
    const full = prepared.find((statement) => statement.name.startsWith(`${name}/`))?.name;
    const nulls = Array.from({ length: name.startsWith('due') ? 5 : 9 }, () => 'null').join(', ');
    const [row] = await ask<{ 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>(
      `explain (format json) execute "${full}"(${nulls})`,
    );
    const nodes = row === undefined ? [] : nodesOf(row['QUERY PLAN'][0].Plan);
    expect(nodes.filter((node) => /Sort|Bitmap|Seq/.test(node))).toEqual([]);
    expect(nodes).toContain('Limit');
  });
});

describe('statistics', () => {
  it('of hundreds of thousands of rows are summed before they are put in order', async () => {
    await ask(
      `insert into daily_statistic (program_id, grain, day, measure, rule_id, points, count)
       select '${PROGRAM}', 'ALL', '2020-01-01', 'ISSUED', 'rule-' || n, 1, 1
       from generate_series(1, 100000) n`,
    );
    await ask('analyze daily_statistic');
    const prepared = await ask<{ name: string }>('select name from pg_prepared_statements');
    const full = prepared.find(({ name }) => name.startsWith('program-statistics/'))?.name;
    const nulls = Array.from({ length: 11 }, () => 'null').join(', ');
    const [row] = await ask<{ 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>(
      `explain (format json) execute "${full}"(${nulls})`,
    );
    const nodes = row === undefined ? [] : nodesOf(row['QUERY PLAN'][0].Plan);
    const work = nodes.filter((node) => node !== 'Subquery Scan').slice(0, 5);
    expect(work).toEqual(['Limit', 'Aggregate', 'Sort', 'Aggregate', 'Append']);
  });
});
