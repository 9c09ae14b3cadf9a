import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { activityRule } from '../../src/loyalty/earning/plain-rules.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';
import { DAY, HOUR } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import type { Reads } from '../../src/postgres/reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { DEMO, earnReview, enroll, NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn, OTHER } from '../support/postgres-program.ts';
import {
  cancelPublication,
  discard,
  draftIdOf,
  publish,
  revert,
  saveDraft,
} from '../support/rule-book-commands.ts';
import { moveClock } from '../support/time-commands.ts';

const PROGRAM = DEMO.program.programId;

let test: TestDatabase;
let second: Database;
let now = NOON;
let one: Engine;
let two: Engine;
let reads: Reads;
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 6 });
  second = await openDatabase({ url: test.url, poolSize: 6 });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  for (const ruleBook of [DEMO, OTHER]) {
    await createProgram(test.database, { ruleBook, rewards: [], isSandbox: true, ...by });
  }
  const clock = { now: () => now };
  const retry = { batchAttemptsMax: 8, retryPauseMilliseconds: 1, retryMillisecondsMax: 30_000 };
  const over = { lanes: 3, clock, retry };
  one = engineOn(new PostgresStore(test.database), over);
  two = engineOn(new PostgresStore(second), over);
  reads = createReads(second, clock);
  await one.submit(enroll('enroll'));
});
afterAll(async () => {
  await second.close();
  await test.close();
});

let keys = 0;
const key = (): string => {
  keys += 1;
  return `key-${keys}`;
};

/** Rules by which a review gives so many points. */
const reviews = (points: number): Partial<RuleBookContent> => ({
  earning: [activityRule({ ruleId: 'review', activity: 'REVIEW', points, dailyMaximum: null })],
});

const draftOf = async (points: number): Promise<string> =>
  draftIdOf(await one.submit(saveDraft(key(), reviews(points))));

/** What a review gives, and by which revision. */
async function reviewBy(engine: Engine, occurredAt = now) {
  const answer = await engine.submit(earnReview(key(), { occurredAt }));
  if (answer.type !== 'EarnPointsSuccess') throw new Error(JSON.stringify(answer));
  return { points: answer.points, revision: answer.entry?.revision };
}

const inForce = async () => (await reads.revisionsInForce(PROGRAM))?.current ?? 0;
const revisions = () =>
  test.sql('select revision from rule_book where program_id = $1 order by revision', [PROGRAM]);

describe('a change of the rules', () => {
  it('decides the very next command of another replica, 50 times over', async () => {
    for (let points = 1; points <= 50; points += 1) {
      const draftId = await draftOf(points);
      const [publisher, other] = points % 2 === 0 ? [one, two] : [two, one];
      const answer = await publisher.submit(publish(key(), draftId));
      if (answer.type !== 'PublishLoyaltyRuleBookSuccess') throw new Error(answer.type);
      const { revision } = answer.publication;
      expect(await reviewBy(other)).toEqual({ points, revision });
      expect(await reads.currentRuleBook(PROGRAM)).toMatchObject({ revision });
    }
  });

  it('divides what comes at the same time: every entry is by the rules that it names', async () => {
    const drafts = await Promise.all([101, 102, 103].map(draftOf));
    const earned: Promise<{ points: number; revision: number | undefined }>[] = [];
    for (let index = 0; index < 100; index += 1) earned.push(reviewBy(index % 2 === 0 ? one : two));
    const published = drafts.map(async (draftId, index) => {
      const by = index === 1 ? two : one;
      const answer = await by.submit(publish(key(), draftId));
      return answer.type === 'PublishLoyaltyRuleBookSuccess' ? answer.publication.revision : null;
    });
    for (let index = 0; index < 100; index += 1) earned.push(reviewBy(index % 2 === 0 ? two : one));
    // They started from one revision: whoever came second has to look at what the first has done.
    expect((await Promise.all(published)).filter((revision) => revision !== null)).toHaveLength(1);
    const books = new Map<number, number>();
    for (const { points, revision = 0 } of await Promise.all(earned)) {
      const book = books.get(revision) ?? (await pointsOf(revision));
      books.set(revision, book);
      expect(points).toBe(book);
    }
    for (const answer of drafts) await one.submit(discard(key(), answer));
  });

  it('is one revision, however often one draft is published at once', async () => {
    const draftId = await draftOf(7);
    const before = await revisions();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        return (index % 2 === 0 ? one : two).submit(publish(key(), draftId));
      }),
    );
    const types = answers.map(({ type }) => type).toSorted();
    expect(types).toEqual([
      ...Array.from({ length: 19 }, () => 'LoyaltyAlreadyRecorded'),
      'PublishLoyaltyRuleBookSuccess',
    ]);
    expect(await revisions()).toHaveLength(before.length + 1);
  });

  it('is whole or not there, wherever it breaks off', async () => {
    const draftId = await draftOf(8);
    const before = [await revisions(), await inForce()];
    await test.sql(`create function break_off() returns trigger language plpgsql as
      $$ begin raise exception 'broken off'; end $$`);
    for (const table of ['program', 'rule_book', 'rule_book_draft', 'command_record']) {
      await test.sql(`create trigger break_off before insert or update on ${table}
        for each row execute function break_off()`);
      await expect(one.submit(publish('broken', draftId))).rejects.toMatchObject({ name: 'Fault' });
      await test.sql(`drop trigger break_off on ${table}`);
      expect([await revisions(), await inForce()]).toEqual(before);
      expect(await reads.ruleBookDraft(PROGRAM, draftId)).toMatchObject({ status: 'OPEN' });
    }
    await test.sql('drop function break_off');
    const again = await two.submit(publish('broken', draftId));
    expect(again).toMatchObject({ type: 'PublishLoyaltyRuleBookSuccess' });
    expect(await one.submit(publish('broken', draftId))).toEqual(again);
  });
});

/** What a review gives by this revision. */
async function pointsOf(revision: number): Promise<number> {
  const published = await reads.ruleBookRevision(PROGRAM, revision);
  const formula = published?.ruleBook.earning.find(({ ruleId }) => ruleId === 'review')?.formula;
  return formula?.kind === 'PER_UNIT' ? formula.points : 0;
}

describe('rules that are scheduled', () => {
  it('decide from midnight on, on every replica, without a job', async () => {
    const midnight = NOON + 12 * HOUR;
    const before = await inForce();
    const scheduled = await one.submit(publish(key(), await draftOf(77), { at: midnight }));
    expect(scheduled).toMatchObject({ publication: { effectiveAt: midnight } });
    const [last] = (await reads.revisionsPage(PROGRAM, { before: null, limit: 1 })).items;
    const revision = last?.revision ?? 0;
    expect(await reads.revisionsInForce(PROGRAM)).toEqual({
      current: before,
      scheduled: { revision, effectiveAt: midnight },
    });
    now = midnight - 1;
    expect(await reviewBy(two)).toMatchObject({ revision: before });
    expect(await reads.programByCode('demo')).toMatchObject({ revision: before });
    now = midnight;
    expect(await reviewBy(two)).toEqual({ points: 77, revision });
    expect(await reviewBy(one)).toEqual({ points: 77, revision });
    expect(await reads.programByCode('demo')).toMatchObject({ revision });
    expect(await reads.revisionsInForce(PROGRAM)).toEqual({ current: revision, scheduled: null });
  });

  it('decide as soon as the clock of a sandbox is there', async () => {
    const at = now + 3 * DAY;
    const before = await inForce();
    await one.submit(publish(key(), await draftOf(78), { at }));
    await two.submit(moveClock(key(), at - 1));
    expect(await reviewBy(one, at - 1)).toMatchObject({ revision: before });
    await one.submit(moveClock(key(), at));
    expect(await reviewBy(two, at)).toMatchObject({ points: 78 });
    // Whoever publishes next goes on from them.
    const next = await two.submit(publish(key(), await draftOf(79)));
    expect(next).toMatchObject({ replacedRevision: null });
    expect(await reviewBy(one, at)).toMatchObject({ points: 79 });
  });

  it('never decide when they were cancelled, and say so in the history', async () => {
    const { current } = (await reads.revisionsInForce(PROGRAM)) ?? { current: 0 };
    const programNow = now + 3 * DAY;
    const at = programNow + DAY;
    const answer = await one.submit(publish(key(), await draftOf(80), { at }));
    if (answer.type !== 'PublishLoyaltyRuleBookSuccess') throw new Error(answer.type);
    const { revision } = answer.publication;
    expect(await two.submit(publish(key(), await draftOf(81)))).toMatchObject({
      code: 'RULE_BOOK_SCHEDULED',
    });
    await two.submit(cancelPublication(key(), revision));
    await one.submit(moveClock(key(), at + DAY));
    expect(await reviewBy(two, at)).toMatchObject({ revision: current });
    expect(await reads.ruleBookRevision(PROGRAM, revision)).toMatchObject({
      effectiveAt: at,
      cancellation: { author: 'operator:ann', reason: 'not yet', cancelledAt: programNow },
      ruleBook: { revision },
    });
  });
});

describe('the history of the rules', () => {
  it('lists every revision, newest first, with who, why, and what it took up again', async () => {
    await one.submit(revert(key(), 1));
    const { items, hasMore } = await reads.revisionsPage(PROGRAM, { before: null, limit: 2 });
    expect(hasMore).toBe(true);
    expect(items).toMatchObject([
      { author: 'operator:ann', reason: 'too dear', revertedFrom: 1, cancellation: null },
      { cancellation: { reason: 'not yet' } },
    ]);
    const all = await reads.revisionsPage(PROGRAM, { before: null, limit: 200 });
    const first = {
      author: 'operator:test',
      reason: 'first',
      publishedAt: NOON,
      effectiveAt: NOON,
    };
    expect(all.items.at(-1)).toMatchObject({ revision: 1, ...first, revertedFrom: null });
    const [newest] = items;
    const older = await reads.revisionsPage(PROGRAM, { before: newest?.revision ?? 0, limit: 1 });
    expect(older.items).toEqual(items.slice(1));
    expect(await reads.currentRuleBook(PROGRAM)).toEqual({ ...DEMO, revision: newest?.revision });
  });

  it('refuses to be rewritten', async () => {
    for (const sql of [
      `update rule_book set reason = 'other'`,
      'delete from rule_book',
      `update rule_book_cancellation set reason = 'other'`,
      'delete from rule_book_cancellation',
    ]) {
      await expect(test.sql(sql)).rejects.toThrow('append-only');
    }
  });
});

describe('drafts', () => {
  it('are listed while they are open, and are not there once discarded', async () => {
    const [first, then] = [await draftOf(90), await draftOf(91)];
    const { items } = await reads.draftsPage(PROGRAM, { before: null, limit: 2 });
    expect(items.map(({ draftId }) => draftId)).toEqual([then, first]);
    const older = await reads.draftsPage(PROGRAM, { before: then, limit: 1 });
    expect(older.items).toEqual(items.slice(1));
    await one.submit(discard(key(), then));
    expect(await reads.ruleBookDraft(PROGRAM, then)).toBeNull();
    expect(await reads.ruleBookDraft(PROGRAM, first)).toEqual(items[1]);
  });

  it('of another program look as if they were not there', async () => {
    const draftId = await draftOf(92);
    const { programId } = OTHER.program;
    const notFound = { type: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' };
    for (const draft of [
      publish(key(), draftId),
      discard(key(), draftId),
      saveDraft(key(), {}, { draftId, version: 1 }),
    ]) {
      expect(await two.submit({ ...draft, programId })).toMatchObject(notFound);
    }
    expect(await reads.ruleBookDraft(programId, draftId)).toBeNull();
    expect(await reads.revisionsPage(programId, { before: null, limit: 9 })).toMatchObject({
      items: [{ revision: 1 }],
    });
  });
});
