import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { createPlatform } from '../../src/engine/platform.ts';
import { passProgramTime } from '../../src/jobs/pass-program-time.ts';
import type { PublishRuleBook } from '../../src/loyalty/commands/publish-rule-book.ts';
import type { SaveRuleBookDraft } from '../../src/loyalty/commands/save-rule-book-draft.ts';
import {
  PROGRAM_TEMPLATES,
  type TemplateName,
} from '../../src/loyalty/program/templates/program-templates.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { createJobWrites } from '../../src/postgres/job-writes.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { createProgramStore } from '../../src/postgres/program-store.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { earnOrder, enroll, NOON } from '../support/demo-commands.ts';
import { newProgram } from '../support/new-program.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';

const PROGRAMS = 300;
const TEMPLATES = Object.keys(PROGRAM_TEMPLATES) as readonly TemplateName[];
const codes = Array.from({ length: PROGRAMS }, (_, n) => `shop-${n}`);
const templateOf = (index: number) => TEMPLATES[index % TEMPLATES.length] ?? 'ECOMMERCE';

let test: TestDatabase;
let second: Database;
let reads: readonly [Reads, Reads];
let programIds: readonly string[];
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 6 });
  second = await openDatabase({ url: test.url, poolSize: 6 });
  reads = [createReads(test.database), createReads(second)];
  const clock = { now: () => NOON };
  const platforms = [test.database, second].map((database) =>
    createPlatform({ store: createProgramStore(database), clock, queueDepthMax: 300 }),
  );
  const answers = await Promise.all(
    codes.map((code, index) =>
      platforms[index % 2]?.createProgram(newProgram(code, { template: templateOf(index) })),
    ),
  );
  programIds = answers.map((answer) =>
    answer?.type === 'CreateProgramSuccess' ? answer.programId : `none: ${answer?.type}`,
  );
}, 120_000);
afterAll(async () => {
  await second.close();
  await test.close();
});

const replica = (index: number, now = NOON) => {
  const database = index % 2 === 0 ? test.database : second;
  return engineOn(new PostgresStore(database), { clock: { now: () => now } });
};

/** Makes `points` a yuan the rule of orders, in the next revision of the program. */
async function publish(engine: Engine, programId: string, points: number): Promise<number> {
  const [reader] = reads;
  const { earning = [] } = (await reader.currentRuleBook(programId)) ?? {};
  const formula = { kind: 'PER_AMOUNT', ratio: { give: points, per: 100 } } as const;
  const changed = earning.map((rule, index) => (index === 0 ? { ...rule, formula } : rule));
  const head = { programId, actor: 'operator:olga', restrictedTo: null };
  const key = `${points}-a-yuan`;
  const saved = await engine.submit<SaveRuleBookDraft>({
    ...{ ...head, kind: 'saveRuleBookDraft', idempotencyKey: `save-${key}` },
    ...{ draftId: null, version: null, basedOn: null, changes: { earning: changed }, note: null },
  });
  if (saved.type !== 'SaveLoyaltyRuleBookDraftSuccess') throw new Error(JSON.stringify(saved));
  const published = await engine.submit<PublishRuleBook>({
    ...{ ...head, kind: 'publishRuleBook', idempotencyKey: `publish-${key}`, reason: 'More.' },
    ...{ draftId: saved.draft.draftId, version: null, at: null, replacesScheduled: false },
  });
  if (published.type !== 'PublishLoyaltyRuleBookSuccess') throw new Error(published.type);
  return published.publication.revision;
}

const paid = (programId: string, orderId: string) => ({ ...earnOrder(orderId), programId });

describe(`${PROGRAMS} programs in one database`, () => {
  it('are each there, under its own code, on every replica', async () => {
    expect(new Set(programIds).size).toBe(PROGRAMS);
    const found = await Promise.all(
      codes.map(async (code, index) => (await reads[index % 2]?.programByCode(code))?.program),
    );
    expect(found.map((program) => program?.programId)).toEqual(programIds);
    const pages: string[] = [];
    for (let after: string | null = null; ; after = pages.at(-1) ?? null) {
      const page = await reads[0].programsPage({ after, limit: 100 });
      pages.push(...page.items.map(({ ruleBook }) => ruleBook.program.programId));
      if (!page.hasMore) break;
    }
    expect(pages).toEqual(programIds.toSorted());
  });

  it('take the same keys, members and orders, and each decides by its own rules', async () => {
    const engines = [replica(0), replica(1)];
    const answers = await Promise.all(
      programIds.map(async (programId, index) => {
        // Not the replica that made it.
        const engine = engines[(index + 1) % 2] ?? replica(0);
        await engine.submit({ ...enroll('enroll'), programId });
        return engine.submit(paid(programId, 'order-1'));
      }),
    );
    const accounts = answers.map((answer) =>
      answer.type === 'EarnPointsSuccess' ? answer.account.accountId : answer.type,
    );
    expect(new Set(accounts).size).toBe(PROGRAMS);
    // Only a local service waits for its orders to be confirmed.
    const pending = answers.map((answer) =>
      answer.type === 'EarnPointsSuccess' ? answer.account.pending > 0 : null,
    );
    expect(pending).toEqual(programIds.map((_, index) => templateOf(index) === 'LOCAL_SERVICE'));
  });

  it('change one by one, before the next command on every replica', async () => {
    const [one = '', another = ''] = programIds;
    const engines = [replica(0), replica(1)];
    const decided: unknown[] = [];
    const published: unknown[] = [];
    for (let round = 1; round <= 20; round += 1) {
      const revision = await publish(engines[round % 2] ?? replica(0), one, round);
      const answers = await Promise.all(
        engines.map((engine, index) => engine.submit(paid(one, `change-${round}-${index}`))),
      );
      for (const answer of answers) {
        if (answer.type !== 'EarnPointsSuccess') throw new Error(answer.type);
        decided.push([answer.entry?.revision, answer.points]);
        published.push([revision, round * 100]);
      }
    }
    expect(decided).toEqual(published);
    expect(await engines[1]?.submit(paid(another, 'not-changed'))).toMatchObject({
      entry: { revision: 1 },
    });
    const seen = await Promise.all(reads.map((reader) => reader.currentRuleBook(one)));
    expect(seen.map((book) => book?.revision)).toEqual([21, 21]);
  });

  it('all have their time passed', async () => {
    const now = NOON + 9 * DAY;
    const clock = { now: () => now };
    const told: string[] = [];
    const tell = (_: unknown, message: string) => void told.push(message);
    const parts = {
      ...{ engine: replica(1, now), reads: reads[1], clock, pageAccounts: 50 },
      ...createJobWrites(second),
      log: { warn: tell, error: tell },
    };
    const due = await reads[0].duePrograms(now);
    expect(due.filter(({ isDue }) => isDue)).toHaveLength(PROGRAMS / TEMPLATES.length);
    expect(due).toHaveLength(PROGRAMS);
    for (const { programId } of due) {
      await passProgramTime(parts, { programId, signal: new AbortController().signal });
    }
    expect([await reads[0].duePrograms(now), told]).toEqual([[], []]);
    const [left] = await test.sql('select count(*)::int as lots from lot where pending > 0');
    expect(left).toEqual({ lots: 0 });
  });
});
