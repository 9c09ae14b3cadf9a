import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime, getGraphQLWSOptions, HTTPTransport } from '@graphql-hive/gateway';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { webSocketTransport } from './web-socket-transport.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The page that is served at /widget. */
  readonly widgetFile: string;
}

export interface RunningGateway {
  /** The GraphQL endpoint: queries and mutations, SSE, and graphql-ws on the same path. */
  readonly url: string;
  stop(): Promise<void>;
}

const path = '/graphql';
const host = '127.0.0.1';

/** One Hive Gateway. Each client's Authorization goes along to every subgraph, sockets included. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const runtime = createGatewayRuntime({
    supergraph: options.supergraphSdl,
    graphqlEndpoint: path,
    landingPage: false,
    logging: 'warn',
    propagateHeaders: {
      fromClientToSubgraphs: ({ context }) => ({ authorization: context.headers.authorization }),
    },
    transports: { http: HTTPTransport, ws: webSocketTransport },
    transportEntries: {
      // Without this, subscriptions would be sent over HTTP, which the loyalty subgraph refuses.
      loyalty: { options: { subscriptions: { kind: 'ws', location: path } } },
    },
  });
  const widget = await readFile(options.widgetFile);
  const server = createServer((request, response) => {
    if (request.url !== '/widget') return runtime(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(widget);
  });
  const sockets = new WebSocketServer({ server, path, maxPayload: 65_536 });
  const socketOptions = getGraphQLWSOptions<Record<string, unknown>, Extra>(
    runtime,
    ({ connectionParams }) => ({
      request: new runtime.fetchAPI.Request(`http://${host}${path}`, { method: 'POST' }),
      connectionParams: { authorization: authorizationOf(connectionParams) },
    }),
  );
  const disposable = useServer(socketOptions, sockets);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new Error(`GATEWAY_PORT: ${cause.message}`, { cause }));
    });
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}${path}`,
    async stop() {
      await disposable.dispose();
      await runtime[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Clients write it either way. */
function authorizationOf(params: Readonly<Record<string, unknown>> | undefined): string {
  const given = params?.Authorization ?? params?.authorization;
  return typeof given === 'string' ? given : '';
}
