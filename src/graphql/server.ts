import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { answerErrors } from './answer-errors.ts';
import { type Context, type CreateContext, createContextFactory, type Parts } from './context.ts';
import { createErrorFormatter, type FaultLog, type FormatError } from './errors.ts';
import { buildExecutableSchema } from './executable-schema.ts';
import { createGraphiqlPage, type DevelopmentTokens } from './graphiql.ts';
import { createLimitRules } from './limits/limit-rules.ts';
import { defaultQueryLimits, type QueryLimits } from './limits/query-limits.ts';

export interface GraphqlOptions {
  readonly parts: Parts;
  readonly log: FaultLog;
  readonly limits?: QueryLimits;
  /** Where the endpoint is, e.g. /graphql. */
  readonly path: string;
  /** Folder of the operations that the GraphiQL page begins with, or null for none. */
  readonly examplesFolder: string | null;
  /** Tokens that the GraphiQL page brings along; absent where it must bring none. */
  readonly developmentTokens?: () => Promise<NonNullable<DevelopmentTokens>>;
}

/** The GraphQL face of one process. The parts are what the web socket needs to be its equal. */
export interface GraphqlFace {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext;
  readonly validationRules: readonly ValidationRule[];
  readonly documentTokensMax: number;
  readonly formatError: FormatError;
  /** Puts the endpoint and its GraphiQL page on `app`. */
  register(app: FastifyInstance): void;
  /** Refuses new requests and resolves when running ones are answered. */
  stop(): Promise<void>;
}

export async function createGraphqlFace(options: GraphqlOptions): Promise<GraphqlFace> {
  const { parts, log, path, limits = defaultQueryLimits } = options;
  const schema = buildExecutableSchema(limits);
  const createContext = createContextFactory(parts);
  const validationRules = createLimitRules(limits);
  const formatError = createErrorFormatter(log);
  const server = createServer({ schema, validationRules, formatError, limits, log });
  await server.start();
  const page = createGraphiqlPage(options);
  const answer = fastifyApolloHandler(server, {
    context: ({ headers }) => createContext(headers.authorization ?? null),
  });

  return {
    schema,
    createContext,
    validationRules,
    documentTokensMax: limits.tokensMax,
    formatError,
    register(app) {
      answerErrors(app, formatError);
      app.route({ method: ['POST', 'OPTIONS'], url: path, handler: answer });
      app.get(path, async function get(request, reply) {
        const wantsPage = request.headers.accept?.includes('text/html') ?? false;
        if (!wantsPage) return answer.call(app, request, reply);
        const tokens = (await options.developmentTokens?.()) ?? null;
        reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
        return reply.send(page(tokens));
      });
    },
    stop: () => server.stop(),
  };
}

function createServer(options: {
  readonly schema: GraphQLSchema;
  readonly validationRules: readonly ValidationRule[];
  readonly formatError: FormatError;
  readonly limits: QueryLimits;
  readonly log: FaultLog;
}): ApolloServer<Context> {
  const { schema, validationRules, formatError, limits, log } = options;
  return new ApolloServer<Context>({
    schema,
    formatError,
    logger: loggerFor(log),
    validationRules: [...validationRules],
    parseOptions: { maxTokens: limits.tokensMax },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Every one of these would look at each request; nothing here needs them.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo would write to the console by itself; what matters goes where all the rest goes. */
function loggerFor(log: FaultLog) {
  const ignore = (): void => undefined;
  const tell = (message?: string): void => log.error({}, message ?? 'Apollo says nothing.');
  return { debug: ignore, info: ignore, warn: tell, error: tell };
}
