import { fileURLToPath } from 'node:url';
import { developmentSecret } from '../src/access/development-secret.ts';
import { mintToken } from '../src/access/mint-token.ts';
import type { Database } from '../src/postgres/orm.ts';
import { startChild } from './child-server.ts';
import { closedLoop } from './closed-loop.ts';
import { createBenchEngine, earnOnce } from './engine-only.ts';
import { createHandWritten } from './hand-written.ts';
import { earnOverHttp } from './over-http.ts';
import { measureReferences, REFERENCES } from './references.ts';
import type { Row } from './report.ts';
import { storedFunction } from './stored-function.ts';

export interface BenchOptions {
  readonly database: Database;
  /** How long each figure is measured. */
  readonly seconds: number;
  readonly parts: ReadonlySet<string>;
  readonly progress: (what: string) => void;
}

const ENGINE_CALLERS = [1, 4, 16, 64, 256] as const;
const ENGINE_GOALS: Readonly<Record<number, number>> = { 1: 0.4, 4: 0.4, 16: 0.7, 256: 2 };
const HTTP_CONNECTIONS = [1, 16, 64, 256] as const;
const POOL_SIZES = [4, 8, 16, 32] as const;
/** The service's own defaults. */
const ENGINE = { lanes: 2, batchSizeMax: 256 } as const;
const ROUNDS = 2;

const TUTORIAL_MUTATION = `mutation Earn($input: EarnPointsInput!) {
  earnPoints(input: $input) {
    points growth entry { id sequence } account { id available sequence }
  }
}`;

/** Every figure beside what it is compared with, so that a slow minute slows both. */
export async function runBench(options: BenchOptions): Promise<readonly Row[]> {
  const poolSize = await bestPoolSize(options);
  const rows: Row[] = [];
  if (options.parts.has('engine')) rows.push(...(await benchEngine(options, poolSize)));
  if (options.parts.has('http')) rows.push(...(await benchHttp(options, poolSize)));
  if (options.parts.has('function')) rows.push(...(await benchFunction(options)));
  return rows;
}

async function bestPoolSize(options: BenchOptions): Promise<number> {
  const found: { readonly poolSize: number; readonly perSecond: number }[] = [];
  for (const poolSize of POOL_SIZES) {
    const perSecond = await handWritten(options, { poolSize, callers: 64, seconds: 1 });
    found.push({ poolSize, perSecond });
  }
  const best = found.toSorted((a, b) => b.perSecond - a.perSecond)[0];
  options.progress(`H: best pool size ${best?.poolSize}`);
  return best?.poolSize ?? 8;
}

async function handWritten(
  { database }: BenchOptions,
  load: { readonly poolSize: number; readonly callers: number; readonly seconds: number },
): Promise<number> {
  const hand = createHandWritten(database.url, load.poolSize);
  try {
    const { callers, seconds } = load;
    return await closedLoop({ callers, milliseconds: seconds * 1_000, call: () => hand.earn() });
  } finally {
    await hand.close();
  }
}

async function benchEngine(options: BenchOptions, poolSize: number): Promise<readonly Row[]> {
  const engine = createBenchEngine(options.database, ENGINE);
  const seconds = options.seconds / ROUNDS;
  const rows: Row[] = [];
  for (const callers of ENGINE_CALLERS) {
    const ours: number[] = [];
    const hand: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      hand.push(await handWritten(options, { poolSize, callers, seconds }));
      const milliseconds = seconds * 1_000;
      ours.push(await closedLoop({ callers, milliseconds, call: () => earnOnce(engine) }));
    }
    const [h, e] = [mean(hand), mean(ours)];
    const goal = ENGINE_GOALS[callers];
    const base = { callers, toTutorial: null };
    rows.push({
      ...base,
      what: 'H, by hand',
      perSecond: h,
      toHandWritten: 1,
      goal: null,
      note: `pool of ${poolSize}`,
    });
    rows.push({
      ...base,
      what: 'engine only',
      perSecond: e,
      toHandWritten: e / h,
      goal: goal === undefined ? null : `≥ ${goal} × H`,
      note: `H between ${text(hand)}`,
    });
    options.progress(`engine, ${callers} callers: ${Math.round(e)} (H ${Math.round(h)})`);
  }
  return rows;
}

async function benchHttp(options: BenchOptions, poolSize: number): Promise<readonly Row[]> {
  const { database, seconds } = options;
  const environment = { DATABASE_URL: database.url, NODE_ENV: 'development', LOG_LEVEL: 'warn' };
  const token = await mintToken(
    {
      program: 'demo',
      role: 'service',
      subject: 'bench',
      scopes: ['loyalty:earn', 'loyalty:read'],
      ttlSeconds: 3_600,
    },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
  const rows: Row[] = [];
  const tutorial = await startChild(scriptOf('tutorial-server.js'), environment);
  let slow: number;
  try {
    const load = { token, connections: 256, mutation: TUTORIAL_MUTATION };
    await earnOverHttp({ ...load, url: tutorial.url, seconds: 1 });
    slow = (await earnOverHttp({ ...load, url: tutorial.url, seconds })).perSecond;
  } finally {
    await tutorial.stop();
  }
  rows.push({
    what: 'tutorial, over HTTP',
    callers: 256,
    perSecond: slow,
    toHandWritten: null,
    toTutorial: 1,
    goal: null,
    note: 'one unit of work a request',
  });
  const service = await startChild(scriptOf('../src/main.js'), environment);
  try {
    await earnOverHttp({ url: service.url, token, connections: 64, seconds: 2 });
    for (const connections of HTTP_CONNECTIONS) {
      const hand = await handWritten(options, { poolSize, callers: connections, seconds });
      const load = await earnOverHttp({ url: service.url, token, connections, seconds });
      rows.push({
        what: 'over HTTP',
        callers: connections,
        perSecond: load.perSecond,
        toHandWritten: load.perSecond / hand,
        toTutorial: connections === 256 ? load.perSecond / slow : null,
        goal: connections === 256 ? '≥ 0.6 × H, ≥ 6 × tutorial' : null,
        note: `p99 ${load.p99Milliseconds} ms, ${load.failures} failures, H ${Math.round(hand)}`,
      });
      options.progress(`HTTP, ${connections} connections: ${Math.round(load.perSecond)}`);
    }
    if (options.parts.has('references')) {
      const { medianMilliseconds } = await measureReferences({
        url: service.url,
        token,
        times: 50,
      });
      rows.push({
        what: `_entities, ${REFERENCES} members`,
        callers: 1,
        perSecond: 1_000 / medianMilliseconds,
        toHandWritten: null,
        toTutorial: null,
        goal: null,
        note: `median ${medianMilliseconds.toFixed(1)} ms, 20 entries each`,
      });
    }
  } finally {
    await service.stop();
  }
  return rows;
}

async function benchFunction({ database, seconds }: BenchOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const callers of [1, 16] as const) {
    const perSecond = await storedFunction({ url: database.url, callers, seconds });
    if (perSecond === null) continue;
    rows.push({
      what: 'F, stored function',
      callers,
      perSecond,
      toHandWritten: null,
      toTutorial: null,
      goal: null,
      note: 'pgbench; the limit, no goal',
    });
  }
  return rows;
}

function scriptOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function text(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))} and ${Math.round(Math.max(...values))}`;
}
