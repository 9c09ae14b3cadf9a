import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Database, openDatabase } from '../../src/postgres/orm.ts';
import { postedStatement, run, statement } from '../../src/postgres/statement.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { type ProxiedMessage, startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

const ADD = postedStatement('add', 'insert into thing values ($1) returning id');
const FAIL = statement('fail', 'select 1 / $1::int as quotient');
const ALL = statement('all', 'select id from thing where id > $1 order by id');

let test: TestDatabase;
let proxy: TcpProxy;
let database: Database;
const seen: string[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql('create table thing (id int primary key)');
  proxy = await startTcpProxy(test.url);
  database = await openDatabase({ url: proxy.url, poolSize: 2 });
  proxy.onMessage = ({ from, type, text }: ProxiedMessage) => {
    if (type === 'Q' || type === 'C') seen.push(`${from} ${text.replace(/\0$/, '')}`);
    return 'pass';
  };
});
beforeEach(async () => {
  await test.sql('truncate thing');
  seen.length = 0;
});
afterAll(async () => {
  await database.close();
  await proxy.close();
  await test.close();
});

function transact<Result>(work: (em: SqlEntityManager) => Promise<Result>): Promise<Result> {
  return database.orm.em.fork().transactional(work);
}
const add = (em: SqlEntityManager, id: number | null) => run(em, ADD, [id]);
const ids = async () => (await test.sql('select id from thing order by id')).map(({ id }) => id);

describe('a statement that is posted', () => {
  it('fails the transaction, at the latest when it commits', async () => {
    await add(database.orm.em.fork(), 1);
    const failed = transact(async (em) => {
      await add(em, 2);
      await add(em, 1);
    });
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    expect(await ids()).toEqual([1]);
  });

  it('fails the next statement that is waited for, with its own reason', async () => {
    const failed = transact(async (em) => {
      await add(em, null);
      await add(em, 1);
      return run(em, ALL, [0]);
    });
    await expect(failed).rejects.toMatchObject({ code: '23502' });
    expect(await ids()).toEqual([]);
  });

  it('is undone with the rest when the work throws', async () => {
    const bug = new RangeError('a bug');
    const failed = transact(async (em) => {
      await add(em, 1);
      throw bug;
    });
    await expect(failed).rejects.toBe(bug);
    expect(await ids()).toEqual([]);
  });

  it('has its rows once the next statement has answered', async () => {
    const rows = await transact(async (em) => {
      const added = await add(em, 7);
      await run(em, ALL, [0]);
      return added;
    });
    expect(rows).toEqual([{ id: 7 }]);
  });

  it('never lets the connection go before it has answered', async () => {
    // More transactions than connections, each posting last.
    const all = Array.from({ length: 20 }, (_, id) => transact((em) => add(em, id % 10)));
    const settled = await Promise.allSettled(all);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await ids()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('a transaction', () => {
  it('is not committed when a failure inside was swallowed', async () => {
    const failed = transact(async (em) => {
      await add(em, 1);
      await run(em, FAIL, [0]).catch(() => 'swallowed');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await ids()).toEqual([]);
  });

  it('gives its connection back after every kind of end', async () => {
    for (let round = 0; round < 5; round += 1) {
      await transact((em) => run(em, FAIL, [0])).catch(() => 'failed');
      await transact((em) => add(em, null)).catch(() => 'failed');
    }
    expect(await transact((em) => run(em, FAIL, [1]))).toEqual([{ quotient: 1 }]);
  });

  it.each([
    ['fails when it ends', async (em: SqlEntityManager) => void (await add(em, 1))],
    [
      'throws behind a failure that nobody has heard of',
      async (em: SqlEntityManager) => {
        await add(em, 1);
        throw new Error('a bug');
      },
    ],
  ])('inside another undoes only itself when it %s', async (_how, work) => {
    await transact(async (em) => {
      await add(em, 1);
      const inner = em.transactional((nested) => work(nested as SqlEntityManager));
      await expect(inner).rejects.toThrow();
      await add(em, 2);
    });
    expect(await ids()).toEqual([1, 2]);
  });

  it('sends nothing of the ORM before BEGIN has worked', async () => {
    await transact((em) => em.execute('insert into thing values (1)'));
    expect(seen).toEqual([
      'client begin',
      'server BEGIN',
      'client insert into thing values (1)',
      'server INSERT 0 1',
      'client commit',
      'server COMMIT',
    ]);
  });
});

describe('statements that were prepared', () => {
  const read = () => run<{ readonly id: unknown }>(database.orm.em.fork(), ALL, [0]);

  it.each([
    ['a migration has changed a column', 'alter table thing alter id type bigint', false],
    ['the session was reset under us', 'discard all', true],
  ])('are prepared again when %s', async (_what, change, inSession) => {
    await test.sql('insert into thing values (1)');
    // On both connections.
    await Promise.all([read(), read()]);
    if (inSession) await database.orm.em.fork().execute(change);
    else await test.sql(change);
    const answers = await Promise.allSettled([read(), read(), read(), read()]);
    expect(answers.filter(({ status }) => status === 'rejected').length).toBeLessThanOrEqual(2);
    for (let again = 0; again < 4; again += 1) expect(await read()).toEqual([{ id: 1 }]);
  });
});
