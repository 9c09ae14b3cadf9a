import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { fastify } from 'fastify';
import { print } from 'graphql';
import type { CallerRole } from '../../src/access/caller.ts';
import { createMemberCodes } from '../../src/access/member-codes.ts';
import { mintToken, type TokenRequest } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { createTokenVerifier } from '../../src/access/verify-token.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { createPlatform } from '../../src/engine/platform.ts';
import type { Clock } from '../../src/engine/ports.ts';
import type {
  BalanceEvent,
  BalanceWatch,
  WarningEvent,
  WarningWatch,
} from '../../src/graphql/context.ts';
import { createGraphqlFace, type GraphqlFace } from '../../src/graphql/server.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import type { PlainReward } from '../../src/loyalty/rewards/reward.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { createProgramStore } from '../../src/postgres/program-store.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { NOON } from './demo-commands.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

export const SECRET = 'only-for-tests-only-for-tests-only-for-tests';

/**
 * A second program, never seen by tokens of the first: a sandbox, in which orders are confirmed
 * and members give each other nothing.
 */
const OTHER_BOOK: RuleBook = {
  ...DEMO_PROGRAM.ruleBook,
  program: { ...DEMO_PROGRAM.ruleBook.program, programId: 'prg_other', code: 'other' },
  activation: { kind: 'ON_CONFIRMATION', returnWindowDays: 7 },
  transfers: null,
};
const OTHER_REWARDS: readonly PlainReward[] = DEMO_PROGRAM.rewards.map((reward) => ({
  ...reward,
  rewardId: `${reward.rewardId}X`,
}));

/** Who asks; the rest is as development tokens have it. */
export interface Asker {
  readonly role?: CallerRole;
  readonly subject?: string;
  readonly program?: string;
  readonly scopes?: readonly string[];
  readonly ttlSeconds?: number;
}

export const SERVICE: Asker = { role: 'service', subject: 'shop' };
export const OPERATOR: Asker = { role: 'operator', subject: 'olga' };
export const PLATFORM: Asker = { role: 'platform', subject: 'landlord' };
export const ALICE_HERSELF: Asker = { role: 'member', subject: 'alice' };
export const BOB_HIMSELF: Asker = { role: 'member', subject: 'bob' };

export interface Reply<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly logId?: string };
  }[];
}

export interface TestFace extends TestDatabase {
  readonly url: string;
  readonly face: GraphqlFace;
  readonly engine: Engine;
  /** What the log was told of faults. */
  readonly logged: object[];
  /** What was watched, and what watchers are told. */
  readonly watched: BalanceWatch[];
  readonly events: BalanceEvent[];
  /** The same of expiry warnings. */
  readonly warningsWatched: WarningWatch[];
  readonly warnings: WarningEvent[];
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    asker?: Asker,
  ): Promise<Reply<Data>>;
  /** Any text, with any Authorization header or none. */
  post(body: object, authorization?: string | null): Promise<Reply<Record<string, unknown>>>;
  token(asker?: Asker): Promise<string>;
  /** It is so much later from now on. */
  passTime(milliseconds: number): void;
  stop(): Promise<void>;
}

async function startParts(database: TestDatabase, clock: Clock) {
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  const { ruleBook, rewards } = DEMO_PROGRAM;
  await createProgram(database.database, { ruleBook, rewards, ...by });
  const other = { ruleBook: OTHER_BOOK, rewards: OTHER_REWARDS, isSandbox: true };
  await createProgram(database.database, { ...other, ...by });
  const engine = createEngine({
    store: new PostgresStore(database.database),
    clock,
    scheduler: { pause: async () => {} },
    publisher: { publish: () => {} },
    retry: { batchAttemptsMax: 3, retryPauseMilliseconds: 1, retryMillisecondsMax: 3_000 },
    ...{ lanes: 2, batchSizeMax: 100, queueDepthMax: 2_000 },
  });
  const platform = createPlatform({
    store: createProgramStore(database.database),
    ...{ clock, queueDepthMax: 100 },
  });
  return { engine, platform, reads: createReads(database.database, clock), clock };
}

/** A whole service but for time and subscriptions: HTTP, engine, PostgreSQL; two programs. */
export async function startFace(): Promise<TestFace> {
  const database = await createTestDatabase({ poolSize: 6 });
  let now = NOON;
  const clock = { now: () => now };
  const parts = await startParts(database, clock);
  const { engine } = parts;
  const claims = { issuer: null, audience: null };
  const key = { kind: 'secret' as const, secret: SECRET };
  const verifyToken = createTokenVerifier({ key, ...claims, cacheSize: 100, now: clock.now });
  const logged: object[] = [];
  const watched: BalanceWatch[] = [];
  const events: BalanceEvent[] = [];
  const warningsWatched: WarningWatch[] = [];
  const warnings: WarningEvent[] = [];
  const face = await createGraphqlFace({
    parts: {
      ...parts,
      verifyToken,
      memberCodes: createMemberCodes(SECRET),
      watchBalance: async (watch) => {
        watched.push(watch);
        return eventsOf(events);
      },
      watchWarnings: async (watch) => {
        warningsWatched.push(watch);
        return eventsOf(warnings);
      },
    },
    log: { error: (details) => logged.push(details) },
    path: '/graphql',
    examplesFolder: 'schema/examples',
  });
  const app = fastify();
  face.register(app);
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;

  async function token(asker: Asker = SERVICE): Promise<string> {
    return mintToken(requestOf(asker), { secret: SECRET, ...claims, now: clock.now() });
  }

  async function post(body: object, authorization: string | null = null) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...(await response.json()) };
  }

  return {
    ...database,
    ...{ url, face, engine, logged, watched, events, token, post },
    ...{ warningsWatched, warnings },
    passTime(milliseconds) {
      now += milliseconds;
    },
    async ask(document, variables, asker) {
      const body = { query: print(document), variables };
      return post(body, `Bearer ${await token(asker)}`);
    },
    async stop() {
      await app.close();
      await face.stop();
      await engine.drain();
      await database.close();
    },
  };
}

function requestOf(asker: Asker): TokenRequest {
  const role = asker.role ?? 'service';
  const program = role === 'platform' ? null : 'demo';
  const scopes = asker.scopes ?? developmentScopes[role];
  return { program, subject: 'shop', ttlSeconds: 60, ...asker, role, scopes };
}

async function* eventsOf<Event>(events: readonly Event[]): AsyncGenerator<Event> {
  yield* events;
}
