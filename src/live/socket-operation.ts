import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

// The only file of this folder that imports `graphql`: what graphql-ws would do by itself is done
// here instead, because it would neither refuse other operations nor give each event new loaders.

/** What the HTTP side calls the mistakes that GraphQL finds: parsing, validating, variables. */
export type MistakeCode = 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT';

export interface SocketOperationOptions {
  readonly schema: GraphQLSchema;
  /** The same as over HTTP, besides those of GraphQL itself. */
  readonly validationRules: readonly ValidationRule[];
  /** Tokens of one document; parsing stops there. */
  readonly documentTokensMax: number;
  /** Makes the error for a request that is not acceptable. */
  readonly refuse: (message: string) => GraphQLError;
  /** Makes the error for a mistake that GraphQL itself found in a request. */
  readonly withCode: (code: MistakeCode, error: GraphQLError) => GraphQLError;
}

/** The arguments of a subscription without its context, or every reason why it is not run. */
export function prepareSubscription(
  payload: SubscribePayload,
  options: SocketOperationOptions,
): Omit<ExecutionArgs, 'contextValue'> | readonly GraphQLError[] {
  const { schema, validationRules, documentTokensMax, refuse, withCode } = options;
  let document: DocumentNode;
  try {
    document = parse(payload.query, { maxTokens: documentTokensMax });
  } catch (error) {
    // A syntax error, or a document that is too long: the parser's sentence says where.
    return [withCode('GRAPHQL_PARSE_FAILED', asGraphQLError(error))];
  }
  const operation = getOperationAST(document, payload.operationName);
  if (!operation) return [refuse('Name one operation of the document: operationName.')];
  if (operation.operation !== 'subscription') {
    return [refuse('Only subscriptions run over the web socket; send others over HTTP.')];
  }
  const errors = validate(schema, document, [...specifiedRules, ...validationRules]);
  if (errors.length > 0) {
    return errors.map((error) => withCode('GRAPHQL_VALIDATION_FAILED', error));
  }
  const { operationName, variables: variableValues } = payload;
  return { schema, document, operationName, variableValues };
}

/**
 * Runs a subscription so that each event is a request of its own: with a context made for it, which
 * checks the token again and has read nothing yet. The first context that cannot be made ends it.
 */
export async function runSubscription(
  args: ExecutionArgs,
  {
    createContext,
    withCode,
  }: Pick<SocketOperationOptions, 'withCode'> & { createContext(): Promise<unknown> },
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return { errors: source.errors?.map(coded) ?? [] };
  const events = source[Symbol.asyncIterator]();
  let isOver = false;

  /** Whatever has no path was wrong before anything ran: the variables do not fit. */
  function coded(error: GraphQLError): GraphQLError {
    return error.path === undefined ? withCode('BAD_USER_INPUT', error) : error;
  }

  // Not an async generator: its return() would wait for the next event before it ends the source.
  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const event = isOver ? { done: true as const } : await events.next();
      if (event.done) return { done: true, value: undefined };
      try {
        const contextValue = await createContext();
        return {
          done: false,
          value: await execute({ ...args, contextValue, rootValue: event.value }),
        };
      } catch (error) {
        // The caller is not let in any more, or cannot be looked up: told once, then it is over.
        isOver = true;
        await events.return?.();
        return { done: false, value: { errors: [asGraphQLError(error)] } };
      }
    },
    async return() {
      isOver = true;
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

/** Wrapped, not built: what is said of it is up to the error formatter. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
