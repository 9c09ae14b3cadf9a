import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import {
  buildSchema,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { CallerRole } from '../../src/access/caller.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { createTokenVerifier } from '../../src/access/verify-token.ts';
import { defaultSocketLimits, type SocketLimits } from '../../src/live/socket-limits.ts';
import { nodeTimers } from '../../src/live/timers.ts';
import { createWebSocket, type LiveWebSocket } from '../../src/live/web-socket.ts';

const secret = 'a-secret-of-more-than-thirty-two-bytes';

export interface TestContext {
  readonly number: number;
}

export interface TestServer {
  readonly url: string;
  readonly live: LiveWebSocket;
  readonly http: Server;
  /** Contexts made so far. */
  readonly contexts: TestContext[];
  /** Ends with the subscription. */
  readonly open: Set<string>;
  /** Lets each subscription to `ticks` go on by one event. */
  tick(): void;
  /** When set, no context can be made. */
  refusal: Error | null;
  readonly failures: unknown[];
  close(): Promise<void>;
}

function testSchema(ticks: Set<() => void>, open: Set<string>): GraphQLSchema {
  const schema = buildSchema(`
    type Query { hello: String }
    type Mutation { change: String }
    type Subscription { ticks(name: String = "a"): Int fails: Int }
  `);
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  Object.assign(fields.ticks ?? {}, {
    resolve: (_root: unknown, _args: unknown, context: TestContext) => context.number,
    subscribe: (_root: unknown, { name }: { name: string }) => {
      open.add(name);
      let wake = (): void => undefined;
      let due = 1;
      let isOver = false;
      const onTick = () => {
        due += 1;
        wake();
      };
      ticks.add(onTick);
      return {
        async next() {
          while (due === 0 && !isOver) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
          due -= 1;
          return { done: isOver, value: null };
        },
        async return() {
          isOver = true;
          open.delete(name);
          ticks.delete(onTick);
          wake();
          return { done: true, value: null };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  });
  Object.assign(fields.fails ?? {}, {
    subscribe: () => {
      throw new Error('secret details');
    },
  });
  return schema;
}

const coded = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** Starts servers for the tests of one file, which are closed behind each of them. */
export function serversOfTests(): typeof startTestServer {
  let servers: TestServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  });
  return async (limits) => {
    const server = await startTestServer(limits);
    servers.push(server);
    return server;
  };
}

/** The message by which a client begins a subscription. */
export const subscribe = (id: string, query: string, more: object = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, ...more },
});

export async function startTestServer(limits: Partial<SocketLimits> = {}): Promise<TestServer> {
  const contexts: TestContext[] = [];
  const open = new Set<string>();
  const ticks = new Set<() => void>();
  const failures: unknown[] = [];
  const http = createServer((_request, response) => response.end());
  const key = { kind: 'secret', secret } as const;
  const verifier = { key, issuer: null, audience: null, cacheSize: 10, now: Date.now };
  const live = createWebSocket({
    path: '/graphql',
    schema: testSchema(ticks, open),
    validationRules: [NoSchemaIntrospectionCustomRule],
    documentTokensMax: 2_000,
    refuse: (message) => coded('REFUSED', message),
    withCode: (code, { message }) => coded(code, message),
    verifyToken: createTokenVerifier(verifier),
    createContext: async () => {
      if (server.refusal !== null) throw server.refusal;
      const context = { number: contexts.length };
      contexts.push(context);
      return context;
    },
    formatError: (formatted, error) =>
      error instanceof GraphQLError && error.originalError !== undefined
        ? { message: 'Something went wrong.' }
        : { message: formatted.message, ...formatted.extensions },
    allowedOrigins: ['https://shop.example'],
    limits: { ...defaultSocketLimits, ...limits },
    timers: nodeTimers,
    onFailure: (error) => failures.push(error),
  });
  live.attach(http);
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  const server: TestServer = {
    url,
    live,
    http,
    contexts,
    open,
    tick: () => {
      for (const onTick of ticks) onTick();
    },
    refusal: null,
    failures,
    async close() {
      await live.close();
      http.closeAllConnections();
      await new Promise((resolve) => {
        http.close(resolve);
      });
    },
  };
  return server;
}

export function tokenOf(
  subject: string,
  more: { readonly role?: CallerRole; readonly ttlSeconds?: number; readonly secret?: string } = {},
): Promise<string> {
  const { role = 'member', ttlSeconds = 60 } = more;
  const minting = { secret: more.secret ?? secret, issuer: null, audience: null, now: Date.now() };
  return mintToken(
    { program: 'demo', role, subject, scopes: ['loyalty:read'], ttlSeconds },
    minting,
  );
}

export function clientOf(url: string, connectionParams: Record<string, unknown>) {
  return createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
}

/** A socket without a client library: sends what it is told, keeps what it gets. */
export class RawSocket {
  readonly messages: unknown[] = [];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly opened: Promise<void>;
  readonly socket: WebSocket;

  constructor(url: string, options: { readonly headers?: Record<string, string> } = {}) {
    this.socket = new WebSocket(url, 'graphql-transport-ws', options);
    this.socket.on('message', (data) => this.messages.push(JSON.parse(String(data))));
    this.opened = new Promise((resolve, reject) => {
      this.socket.once('open', resolve);
      this.socket.once('error', reject);
    });
    this.opened.catch(() => undefined);
    this.closed = new Promise((resolve) => {
      this.socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async signIn(token: string): Promise<void> {
    await this.opened;
    this.send({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } });
    await until(() => this.messages.length > 0);
  }
}

/** Waits for something that a real process brings about; bounded, so that a test ends. */
export async function until(isTrue: () => boolean, milliseconds = 5_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`It did not come about in ${milliseconds} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
