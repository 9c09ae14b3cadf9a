import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { earnOrder, enroll } from '../support/demo-commands.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';
import { type ProxiedMessage, startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

let program: PostgresProgram;
let proxy: TcpProxy;
let engine: Engine;
let close: () => Promise<void>;

beforeAll(async () => {
  program = await startPostgresProgram();
  proxy = await startTcpProxy(program.url);
  const database = await openDatabase({
    url: proxy.url,
    poolSize: 3,
    statementTimeoutMilliseconds: 300,
    connectTimeoutMilliseconds: 300,
  });
  engine = engineOn(new PostgresStore(database));
  close = () => database.close();
  await engine.submit(enroll('enroll'));
});
afterEach(() => {
  proxy.onMessage = () => 'pass';
});
afterAll(async () => {
  await close();
  await proxy.close();
  await program.close();
});

type Moment = (message: ProxiedMessage) => boolean;

const sent =
  (type: string, start: string): Moment =>
  ({ from, type: letter, text }) =>
    from === 'client' && letter === type && text.startsWith(start);
const answered =
  (tag: string): Moment =>
  ({ from, type, text }) =>
    from === 'server' && type === 'C' && text.startsWith(tag);
/** The second message of a pair: what a prepared statement is run with. */
const bound = (name: string) => sent('B', `\0${name}`);

/** Where a batch can lose its connection, and whether the lost one has taken effect. */
const MOMENTS: readonly (readonly [what: string, moment: Moment, committed: boolean])[] = [
  ['in front of BEGIN', sent('Q', 'begin'), false],
  ['in front of the locks', bound('lock-accounts'), false],
  ['in front of the look-up', bound('look-up-batch'), false],
  ['in front of the answer to BEGIN', answered('BEGIN'), false],
  ['in front of the write', bound('save-facts:'), false],
  ['between the write and COMMIT', sent('Q', 'commit'), false],
  ['in front of the answer to the write', answered('SELECT 1'), false],
  ['in front of the answer to COMMIT', answered('COMMIT'), true],
];

async function entriesOf(key: string): Promise<number> {
  const rows = await program.sql(
    'select count(*)::int as count from entry where idempotency_key = $1',
    [key],
  );
  return Number(rows[0]?.count);
}

describe('a connection that is lost', () => {
  it.each(MOMENTS)('%s leaves the earn there once', async (what, moment) => {
    const key = `cut ${what}`;
    // So that the statements are prepared and the connection is open.
    await engine.submit(earnOrder(`${key} before`));
    let cuts = 0;
    proxy.onMessage = (message) => {
      if (cuts > 0 || !moment(message)) return 'pass';
      cuts += 1;
      return 'cut';
    };
    const answer = await engine.submit(earnOrder(key));
    expect(cuts).toBe(1);
    expect(answer).toMatchObject({ type: 'EarnPointsSuccess', points: 100 });
    expect(await entriesOf(key)).toBe(1);
  });
});

describe('a network that swallows everything', () => {
  it.each(MOMENTS)(
    '%s is noticed',
    async (what, moment) => {
      const key = `hang ${what}`;
      await engine.submit(earnOrder(`${key} before`));
      let hangs = 0;
      proxy.onMessage = (message) => {
        if (hangs > 0 || !moment(message)) return 'pass';
        hangs += 1;
        return 'hang';
      };
      const answer = await engine.submit(earnOrder(key));
      expect(hangs).toBe(1);
      expect(answer).toMatchObject({ type: 'EarnPointsSuccess', points: 100 });
      expect(await entriesOf(key)).toBe(1);
    },
    20_000,
  );
});
