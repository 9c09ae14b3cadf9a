import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPlatform, type Platform } from '../../src/engine/platform.ts';
import type { CreateProgramAnswer } from '../../src/loyalty/program/create-program.ts';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { createProgramStore } from '../../src/postgres/program-store.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { NOON } from '../support/demo-commands.ts';
import { newProgram } from '../support/new-program.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
let second: Database;
let platforms: readonly Platform[];
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 6 });
  second = await openDatabase({ url: test.url, poolSize: 6 });
  platforms = [test.database, second].map((database) =>
    createPlatform({
      store: createProgramStore(database),
      ...{ clock: { now: () => NOON }, queueDepthMax: 100 },
    }),
  );
});
afterAll(async () => {
  await second.close();
  await test.close();
});

/** Asks each replica in turn, without waiting in between. */
function askAtOnce(drafts: readonly ReturnType<typeof newProgram>[]) {
  return Promise.all(
    drafts.map((draft, index) => platforms[index % platforms.length]?.createProgram(draft)),
  );
}

const programs = async (code: string) =>
  (await test.sql('select program_id from program where code = $1', [code])).map(
    ({ program_id }) => program_id,
  );

const idOf = (answer: CreateProgramAnswer | undefined) =>
  answer?.type === 'CreateProgramSuccess' ? answer.programId : answer?.type;

const ask = async (draft: ReturnType<typeof newProgram>) => (await askAtOnce([draft]))[0];

describe('a program', () => {
  it('is one, however often two replicas are asked for it at once', async () => {
    const answers = await askAtOnce(Array.from({ length: 20 }, () => newProgram('often')));
    const [id, ...others] = await programs('often');
    expect(others).toEqual([]);
    expect(new Set(answers.map(idOf))).toEqual(new Set([id]));
    const kept = await test.sql(
      `select author, reason, revision, published_at from rule_book where program_id = $1`,
      [id],
    );
    expect(kept).toEqual([
      {
        ...{ author: 'platform:landlord', reason: 'Made of the template ECOMMERCE.', revision: 1 },
        published_at: new Date(NOON),
      },
    ]);
  });

  it('is of one of those who want its code at once', async () => {
    const answers = await askAtOnce(
      Array.from({ length: 20 }, (_, n) => newProgram('wanted', { idempotencyKey: `want-${n}` })),
    );
    const [id] = await programs('wanted');
    const told = answers.map(idOf);
    expect(told.filter((one) => one === id)).toHaveLength(1);
    expect(told.filter((one) => one === 'LoyaltyProgramCodeTaken')).toHaveLength(19);
  });

  it('has a key that is its own for ever', async () => {
    const first = await ask(newProgram('keyed'));
    expect(await ask(newProgram('keyed'))).toEqual(first);
    expect(await ask(newProgram('keyed', { name: 'Another' }))).toEqual({
      ...{ type: 'LoyaltyIdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' },
      ...{ path: ['idempotencyKey'], message: expect.any(String), firstUsedAt: NOON },
    });
  });

  it('is refused for the code of another, under that key also later', async () => {
    await ask(newProgram('first'));
    const draft = newProgram('first', { idempotencyKey: 'second' });
    const refused = await ask(draft);
    expect(refused).toMatchObject({ type: 'LoyaltyProgramCodeTaken', path: ['code'] });
    expect(await ask(draft)).toEqual(refused);
  });

  it('leaves its key free when its input is faulty', async () => {
    const faulty = newProgram('mended', { timeZone: 'Asia/Atlantis' });
    expect(await ask(faulty)).toMatchObject({ type: 'LoyaltyInvalidInput' });
    expect(await ask(newProgram('mended'))).toMatchObject({ type: 'CreateProgramSuccess' });
  });

  it('is refused for a time zone that only this process knows', async () => {
    const known = await test.sql(`select name from pg_timezone_names where name = 'Asia/Kolkata'`);
    expect(known).toHaveLength(1);
    const store = createProgramStore(test.database);
    const named = { idempotencyKey: 'zone', code: 'zone', timeZone: 'Mars/Olympus' };
    const found = await store.transact((transaction) => transaction.load(named));
    expect(found).toEqual({ isCodeTaken: false, isTimeZoneKnown: false, record: null });
  });

  it('shares its keys with no program', async () => {
    const answer = await ask(newProgram('keys'));
    const rows = await test.sql(
      `select program_id, kind, actor from command_record where idempotency_key = 'create-keys'`,
    );
    const actor = 'platform:landlord';
    expect(rows).toEqual([{ program_id: 'platform', kind: 'createProgram', actor }]);
    expect(await createReads(test.database).programByCode('keys')).toMatchObject({
      program: { programId: idOf(answer) },
    });
  });
});
