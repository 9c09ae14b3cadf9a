import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../src/access/caller.ts';
import type { VerifyToken } from '../src/access/verify-token.ts';

/** What a partner's resolvers know of a request. */
export interface PartnerContext {
  /** Null when no good token came along. */
  readonly caller: Caller | null;
}

export interface PartnerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly verifyToken: VerifyToken;
}

export interface RunningPartner {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a partner's schema; the gateway forwards each client's Authorization header to it. */
export async function servePartner(
  schema: GraphQLSchema,
  { port, verifyToken }: PartnerOptions,
): Promise<RunningPartner> {
  const server = new ApolloServer<PartnerContext>({
    schema,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port },
    async context({ req }) {
      const token = req.headers.authorization?.replace(/^Bearer +/i, '') ?? null;
      const result = await verifyToken(token);
      return { caller: result.kind === 'caller' ? result.caller : null };
    },
  });
  return { url, stop: () => server.stop() };
}

/** Members see themselves; services and operators see everybody. */
export function maySee(context: PartnerContext, externalId: string): boolean {
  const { caller } = context;
  return caller !== null && (caller.role !== 'member' || caller.subject === externalId);
}
