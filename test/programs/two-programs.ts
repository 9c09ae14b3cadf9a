import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { CallerRole } from '../../src/access/caller.ts';
import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningSubgraph, startSubgraph } from '../../src/subgraph.ts';
import { NOON } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

/** Codes of two programs in which everything that callers can name is called the same. */
export const PROGRAMS = ['one', 'two'] as const;
export type ProgramCode = (typeof PROGRAMS)[number];

export interface Request {
  readonly program: ProgramCode;
  /** `member` is alice; default `operator`. */
  readonly as?: CallerRole;
  readonly query: string;
  readonly variables?: object;
}

export interface Reply {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

export interface TwoPrograms extends TestDatabase {
  /** Asks over HTTP. */
  ask(request: Request): Promise<Reply>;
  /** The first event of a subscription, or the errors that come instead of it. */
  listen(request: Request): Promise<Reply>;
  /** Every row of the program, by table; only what jobs say of their runs is left out. */
  rowsOf(program: ProgramCode): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Jobs have done what is due by now. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const EVENT_MILLISECONDS_MAX = 20_000;
const SETTLED_MILLISECONDS_MAX = 30_000;

/** The whole service with two sandbox programs of one template, made by a platform. */
export async function startTwoPrograms(): Promise<TwoPrograms> {
  const database = await createTestDatabase();
  const environment = { NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error' };
  const result = readConfig({ ...environment, DATABASE_URL: database.url });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  const service = await startSubgraph(result.config, { clock: { now: () => NOON } });
  for (const code of PROGRAMS) await createSandbox(service, code);
  return {
    ...database,
    ask: (request) => post(service, request),
    listen: (request) => firstEvent(service, request),
    rowsOf: (program) => rowsOf(database, program),
    settled: () => settled(service, database),
    async stop() {
      await service.stop();
      await database.close();
    },
  };
}

async function createSandbox(service: RunningSubgraph, code: ProgramCode): Promise<void> {
  const query = `mutation ($input: CreateLoyaltyProgramInput!) {
    createLoyaltyProgram(input: $input) { __typename }
  }`;
  const traits = { name: 'The same', timeZone: 'Asia/Shanghai', currency: 'CNY', sandbox: true };
  const input = { idempotencyKey: code, template: 'LOCAL_SERVICE', code, ...traits };
  const { data } = await post(service, {
    ...{ program: code, as: 'platform', query },
    variables: { input },
  });
  const answer = JSON.stringify(data?.createLoyaltyProgram);
  if (!answer.includes('CreateLoyaltyProgramSuccess')) throw new Error(answer);
}

async function authorizationOf({ program, as: role = 'operator' }: Request): Promise<string> {
  const request = {
    ...{ program: role === 'platform' ? null : program, role },
    ...{ subject: role === 'member' ? 'alice' : 'somebody', scopes: developmentScopes[role] },
    ttlSeconds: 600,
  };
  const minting = { secret: developmentSecret, issuer: null, audience: null, now: NOON };
  return `Bearer ${await mintToken(request, minting)}`;
}

async function post({ httpUrl }: RunningSubgraph, request: Request): Promise<Reply> {
  const { query, variables } = request;
  const authorization = await authorizationOf(request);
  const response = await fetch(httpUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Reply;
}

async function firstEvent({ webSocketUrl }: RunningSubgraph, request: Request): Promise<Reply> {
  const client = createClient({
    url: webSocketUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: await authorizationOf(request) },
  });
  const tooLate = setTimeout(() => client.terminate(), EVENT_MILLISECONDS_MAX);
  try {
    const { query, variables } = request;
    for await (const event of client.iterate({ query, variables: { ...variables } })) {
      return event as Reply;
    }
    return {};
  } catch (errors) {
    // The protocol's error message: a list of GraphQL errors. Everything else is no answer.
    if (!Array.isArray(errors)) throw errors;
    return { errors };
  } finally {
    clearTimeout(tooLate);
    await client.dispose();
  }
}

async function settled({ httpUrl }: RunningSubgraph, { sql }: TestDatabase): Promise<void> {
  const deadline = Date.now() + SETTLED_MILLISECONDS_MAX;
  for (;;) {
    const report = await fetch(httpUrl.replace('/graphql', '/health/ready'));
    const isUpToDate = (await report.json()).jobs === 'up to date';
    const [row] = await sql(
      `select exists (select from rule_book_preview
         where status in ('WAITING', 'RUNNING')) as runs`,
    );
    if (isUpToDate && row?.runs === false) return;
    if (Date.now() > deadline) throw new Error('Jobs are not done.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function rowsOf({ sql }: TestDatabase, code: ProgramCode) {
  const tables = await sql(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'program_id'
     and table_name not in ('job_progress', 'daily_statistic', 'statistic_tally')
     order by table_name`,
  );
  const rows: Record<string, readonly string[]> = { statistics: await statisticsOf(sql, code) };
  for (const { name } of tables) {
    const found = await sql(
      `select to_jsonb(t)::text as row from ${String(name)} t
       where program_id = (select program_id from program where code = $1) order by 1`,
      [code],
    );
    rows[String(name)] = found.map(({ row }) => String(row));
  }
  return rows;
}

/** A job moves them from one table to the other: what both say together stays. */
async function statisticsOf(sql: TestDatabase['sql'], code: ProgramCode) {
  const key = 'day, measure, rule_id, purpose, purpose_tag, store_id, level_id';
  const rows = await sql(
    `select json_build_array(${key}, sum(points), sum(count))::text as row from (
       select program_id, ${key}, points, count from daily_statistic where grain = 'ALL'
       union all select t.program_id, t.day, t.measure, r.line ->> 0, t.purpose, t.purpose_tag,
         t.store_id, t.level_id, (r.line ->> 1)::bigint, (r.line ->> 2)::bigint
       from statistic_tally t cross join json_array_elements(t.lines) as r (line)) s
     where program_id = (select program_id from program where code = $1)
     group by ${key} order by 1`,
    [code],
  );
  return rows.map(({ row }) => String(row));
}
