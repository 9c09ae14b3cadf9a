import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createMemberCodes } from './access/member-codes.ts';
import { createTokenVerifier } from './access/verify-token.ts';
import type { Config } from './config.ts';
import { ensureDemoProgram } from './demo-program.ts';
import { mintProgramTokens, mintReadyTokens, signingOf } from './development-tokens.ts';
import { createPlatform } from './engine/platform.ts';
import type { Clock } from './engine/ports.ts';
import type { Parts } from './graphql/context.ts';
import { badUserInput, withCode } from './graphql/errors.ts';
import { createGraphqlFace, type GraphqlFace } from './graphql/server.ts';
import { createHealth } from './health.ts';
import { closeHttpServer, createHttpServer, type Log } from './http-server.ts';
import { jobsDetails, jobsOf, wakingEngine, wakingPlatform } from './jobs-parts.ts';
import { createLedgerEngine } from './ledger-engine.ts';
import { createBalanceHub, defaultHubLimits } from './live/balance-hub.ts';
import { defaultSocketLimits } from './live/socket-limits.ts';
import { nodeTimers } from './live/timers.ts';
import { createWebSocket, type LiveWebSocket } from './live/web-socket.ts';
import {
  createLedgerReader,
  createPublisher,
  createWarningReader,
  createWatchBalance,
  createWatchWarnings,
} from './live-parts.ts';
import { startEmbedded } from './postgres/embedded/embedded.ts';
import { migrate } from './postgres/migrate.ts';
import { createHintChannel } from './postgres/notify.ts';
import { type Database, openDatabase } from './postgres/orm.ts';
import { createProgramStore } from './postgres/program-store.ts';
import { createReads } from './postgres/read/create-reads.ts';
import type { Reads } from './postgres/reads.ts';
import type { StatementObserver } from './postgres/tagged-client.ts';
import type { ServiceJobs } from './start-jobs-thread.ts';
import { systemClock } from './system.ts';

/** A running service. */
export interface RunningSubgraph {
  readonly port: number;
  readonly httpUrl: string;
  readonly webSocketUrl: string;
  /** Turns readiness false, finishes what was taken on, and resolves when nothing is left open. */
  stop(): Promise<void>;
}

export interface SubgraphOptions {
  /** Told of every SQL statement, so that tests can count them. */
  readonly observe?: StatementObserver;
  /** Which time it is; the machine's own if absent, another where answers must not depend on it. */
  readonly clock?: Clock;
}

const path = '/graphql';

/** Stories with their answers; a production image comes without them. */
const examplesFolder = 'schema/examples';

/** The programs whose tokens the GraphiQL page of a development service brings along. */
const programsWithTokens = { after: null, limit: 100 };

/** Builds and starts all parts, from the database up; on failure stops what was started. */
export async function startSubgraph(
  config: Config,
  options: SubgraphOptions = {},
): Promise<RunningSubgraph> {
  const started = new AsyncDisposableStack();
  try {
    return await startParts(config, options, started);
  } catch (error) {
    // Whoever called is told why, once nothing half-started is left behind.
    await started.disposeAsync();
    throw error;
  }
}

/** What is deferred on `started` is stopped in the reverse order: the faces before the ledger. */
async function startParts(
  config: Config,
  options: SubgraphOptions,
  started: AsyncDisposableStack,
): Promise<RunningSubgraph> {
  const { clock = systemClock } = options;
  const database = await startDatabase(config, options, started);
  const reads = createReads(database, clock);
  let jobs: ServiceJobs | null = null;
  const health = createHealth({
    ping: () => reads.ping(),
    details: () => jobsDetails(jobs),
    timeoutMilliseconds: config.readyTimeoutMilliseconds,
  });
  const app = createHttpServer({ ...config, health });
  const { balances, warnings } = await startHubs({ database, reads, log: app.log }, started);
  const publisher = createPublisher(balances, warnings);
  const engine = createLedgerEngine(config, { database, publisher, clock });
  started.defer(() => engine.drain());
  await ensureDemoProgram({ database, engine, clock });
  // Jobs go by the machine's clock, but where a story is told at another time.
  const at = options.clock === undefined ? null : { engine, clock };
  jobs = jobsOf(config, { database, reads, publisher, log: app.log }, at);
  // Before the engine, in which what is under way of them still has to be finished.
  started.defer(async () => jobs?.drain());

  const store = createProgramStore(database);
  const parts = {
    engine: wakingEngine(engine, jobs),
    platform: wakingPlatform(createPlatform({ ...config, store, clock }), jobs),
    reads,
    clock,
    verifyToken: createVerifier(config, clock),
    memberCodes: createMemberCodes(...config.memberCodeSecrets),
    watchBalance: createWatchBalance(balances),
    watchWarnings: createWatchWarnings(reads, warnings),
  };
  const face = await startFace(config, { parts, log: app.log });
  started.defer(() => face.stop());
  face.register(app);
  const webSocket = createSocket(config, { parts, face, log: app.log });
  webSocket.attach(app.server);
  started.defer(async () => {
    health.drain();
    const millisecondsMax = config.shutdownGraceMilliseconds / 2;
    await Promise.all([webSocket.close(), closeHttpServer(app, millisecondsMax)]);
  });
  await app.listen({ port: config.port, host: config.host });
  const { port } = app.server.address() as AddressInfo;
  const address = `${hostShown(config.host)}:${port}${path}`;
  return {
    port,
    httpUrl: `http://${address}`,
    webSocketUrl: `ws://${address}`,
    stop: () => started.disposeAsync(),
  };
}

/** Whoever watches is told of entries by one, of expiry warnings by the other. */
async function startHubs(
  from: { readonly database: Database; readonly reads: Reads; readonly log: Log },
  started: AsyncDisposableStack,
) {
  const { database, reads, log } = from;
  const live = {
    timers: nodeTimers,
    limits: defaultHubLimits,
    onFailure: (error: unknown) => log.warn({ err: error }, 'Live events are late.'),
  };
  const balances = createBalanceHub({
    reader: createLedgerReader(reads),
    channel: createHintChannel(database, 'loyalty_hints'),
    ...live,
  });
  const warnings = createBalanceHub({
    reader: createWarningReader(reads),
    channel: createHintChannel(database, 'loyalty_warnings'),
    ...live,
  });
  for (const hub of [balances, warnings]) {
    started.defer(() => hub.close());
    await hub.start();
  }
  return { balances, warnings };
}

/** The database of the configuration, or an embedded one; up to date when this resolves. */
async function startDatabase(
  config: Config,
  { observe }: SubgraphOptions,
  started: AsyncDisposableStack,
): Promise<Database> {
  const embedded =
    config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir }) : null;
  if (embedded !== null) started.defer(() => embedded.stop());
  const database = await openDatabase({
    url: config.databaseUrl ?? embedded?.url ?? '',
    poolSize: config.databasePoolSize,
    ...(observe && { observe }),
  });
  started.defer(() => database.close());
  await migrate(database);
  return database;
}

function createVerifier({ auth, tokenCacheSize }: Config, clock: Clock) {
  const { issuer, audience } = auth;
  return createTokenVerifier({
    key: auth,
    issuer,
    audience,
    cacheSize: tokenCacheSize,
    now: () => clock.now(),
  });
}

function startFace(
  config: Config,
  { parts, log }: { readonly parts: Parts; readonly log: Log },
): Promise<GraphqlFace> {
  const folder = existsSync(examplesFolder) ? examplesFolder : null;
  const signing = signingOf(config);
  return createGraphqlFace({
    ...{ parts, log, path, examplesFolder: folder },
    // Whoever can open the page knows that secret already; with another one tokens are pasted.
    ...(signing?.isDevelopmentSecret && {
      developmentTokens: async () => {
        const now = parts.clock.now();
        const { items } = await parts.reads.programsPage(programsWithTokens);
        const codes = items.map(({ ruleBook }) => ruleBook.program.code);
        const ready = await mintReadyTokens(signing, now);
        return { ...ready, ...(await mintProgramTokens(signing, codes, now)) };
      },
    }),
  });
}

function createSocket(
  config: Config,
  from: {
    readonly parts: Parts;
    readonly face: GraphqlFace;
    readonly log: Log;
  },
): LiveWebSocket {
  const { schema, createContext, validationRules, documentTokensMax, formatError } = from.face;
  const { socketsMax, socketsPerMemberMax, subscriptionsPerSocketMax } = config;
  const { subscriptionsPerServiceSocketMax } = config;
  return createWebSocket({
    path,
    schema,
    createContext,
    validationRules,
    documentTokensMax,
    formatError,
    verifyToken: from.parts.verifyToken,
    refuse: badUserInput,
    withCode,
    allowedOrigins: config.allowedOrigins,
    limits: {
      ...defaultSocketLimits,
      socketsMax,
      socketsPerMemberMax,
      subscriptionsPerSocketMax,
      subscriptionsPerServiceSocketMax,
      payloadBytesMax: config.socketPayloadBytesMax,
    },
    // Tokens of sockets expire by the same clock as all others.
    timers: { ...nodeTimers, now: () => from.parts.clock.now() },
    onFailure: (error) => from.log.error({ err: error }, 'A web socket failed.'),
  });
}

/** Where a person on this machine finds a service that listens on every address. */
function hostShown(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
