import type { GatewayConfigSupergraph } from '@graphql-hive/gateway';
import { GraphQLError, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

type Transports = Exclude<
  NonNullable<GatewayConfigSupergraph['transports']>,
  (...parameters: never[]) => unknown
>;

type Executor = Awaited<
  ReturnType<
    Extract<Awaited<Transports[string]>, { getSubgraphExecutor: unknown }>['getSubgraphExecutor']
  >
>;

/** Sockets upstream close so long after their last subscription has ended. */
const idleMilliseconds = 500;

/**
 * Subscriptions upstream by graphql-ws, one socket for each Authorization. The gateway's own
 * transport reconnects unseen and asks again with the first variables, so that a client that had
 * resumed behind a sequence would get events twice. This one lets the end be seen: the client,
 * who alone knows what it has had, resumes behind that.
 */
export const webSocketTransport = {
  getSubgraphExecutor({ transportEntry }) {
    const url = (transportEntry.location ?? '').replace(/^http/, 'ws');
    const clients = new Map<string, Client>();

    function clientOf(authorization: string): Client {
      const known = clients.get(authorization);
      if (known !== undefined) return known;
      const client = createClient({
        url,
        webSocketImpl: WebSocket,
        connectionParams: { Authorization: authorization },
        lazyCloseTimeout: idleMilliseconds,
        retryAttempts: 0,
        on: { closed: () => clients.delete(authorization) },
      });
      clients.set(authorization, client);
      return client;
    }

    const executor: Executor = ({ document, variables, operationName, context }) => {
      const events = clientOf(context?.headers.authorization ?? '').iterate({
        query: print(document),
        ...(variables && { variables }),
        ...(operationName && { operationName }),
      });
      return withReasons(events);
    };
    const dispose = async (): Promise<void> => {
      for (const client of clients.values()) await client.dispose();
    };
    return Object.assign(executor, { [Symbol.asyncDispose]: dispose });
  },
} satisfies Transports[string];

/** A client fails with the event of its socket's close, of which the gateway would say nothing. */
function withReasons(events: AsyncIterableIterator<unknown>): AsyncIterableIterator<never> {
  const results: AsyncIterableIterator<unknown> = {
    next: () => events.next().catch(explain),
    return: () => events.return?.() ?? Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]: () => results,
  };
  // What it yields is what the gateway's caller asked for, of which nothing is known here.
  return results as AsyncIterableIterator<never>;
}

function explain(failure: unknown): never {
  const { code, reason } = Object(failure);
  const why = code === undefined ? 'it cannot be reached' : `${code} ${reason}`;
  throw new GraphQLError(
    `The subscription has ended upstream (${why}). Resume behind the last event.`,
  );
}
