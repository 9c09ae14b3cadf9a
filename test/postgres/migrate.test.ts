import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { hasProgram } from '../../src/postgres/has-program.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { runMigrateCommand } from '../../src/postgres/migrate-command.ts';
import { MIGRATIONS } from '../../src/postgres/migrations/migrations.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('drop schema public cascade');
  await test.sql('create schema public');
});
afterAll(() => test.close());

describe('two replicas that start at once', () => {
  it('migrate the database once', async () => {
    const other = await openDatabase({ url: test.url });
    const done = await Promise.all([migrate(test.database), migrate(other)]);
    expect(done.map((names) => names.length).toSorted()).toEqual([0, MIGRATIONS.length]);
    expect(await runMigrateCommand(test.url)).toEqual([]);
    await other.close();
  });

  it('create the program once', async () => {
    const other = await openDatabase({ url: test.url });
    expect(await hasProgram(test.database)).toBe(false);
    const program = { ...DEMO_PROGRAM, author: 'a', reason: 'r', publishedAt: NOON };
    const made = await Promise.all([
      createProgram(test.database, program),
      createProgram(other, program),
    ]);
    expect(made.toSorted()).toEqual([false, true]);
    expect(await hasProgram(other)).toBe(true);
    expect(
      await test.sql(
        `select (select count(*)::int from rule_book) as books,
         (select array_agg(title order by position) from reward) as rewards`,
      ),
    ).toEqual([{ books: 1, rewards: DEMO_PROGRAM.rewards.map(({ title }) => title) }]);
    await other.close();
  });
});
