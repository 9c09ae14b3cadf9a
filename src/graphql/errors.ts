import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { Overload } from '../engine/ports.ts';

/** Top-level error codes; everything that a program's rules refuse is a typed rejection instead. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OVERLOADED'
  | 'INTERNAL_SERVER_ERROR';

/** The one place that makes a GraphQL error. */
function graphqlError(code: ErrorCode, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

export function badUserInput(message: string): GraphQLError {
  return graphqlError('BAD_USER_INPUT', message);
}

/** The query itself asks for too much; nothing of it was run. */
export function tooLarge(message: string): GraphQLError {
  return graphqlError('GRAPHQL_VALIDATION_FAILED', message);
}

/** What GraphQL itself found in a request, under the code that the HTTP side would give it. */
export function withCode(code: ErrorCode, error: GraphQLError): GraphQLError {
  const { message, nodes = null, source = null, positions = null } = error;
  const extensions = { code, ...error.extensions };
  return new GraphQLError(message, { nodes, source, positions, extensions });
}

export function unauthenticated(reason: string): GraphQLError {
  return graphqlError('UNAUTHENTICATED', reason);
}

/** A token came along that says nothing: the whole request is refused, and HTTP says so as well. */
export function untrustedToken(reason: string): GraphQLError {
  return graphqlError('UNAUTHENTICATED', reason, { http: { status: 401 } });
}

export function forbidden(message: string): GraphQLError {
  return graphqlError('FORBIDDEN', message);
}

/** What faults leave behind for those who run the service. */
export interface FaultLog {
  error(details: object, message: string): void;
}

/** Codes whose message was written for callers, by us or by the GraphQL server. */
const SPOKEN_CODES: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OVERLOADED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
) => GraphQLFormattedError;

/** GraphQL's own messages repeat what was sent, which may be megabytes, once for each mistake. */
const MESSAGE_LENGTH_MAX = 500;

/**
 * What a caller is told of an error: ours word by word, an overload by its name, every fault and
 * bug only by the id under which the log has the rest.
 */
export function createErrorFormatter(log: FaultLog): FormatError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (cause instanceof Overload) {
      return { message: cause.message, ...place, extensions: { code: 'OVERLOADED' } };
    }
    const isTheirs = isFoundBefore(error) || isFoundInVariable(cause);
    const code = isTheirs ? 'BAD_USER_INPUT' : formatted.extensions?.code;
    if (SPOKEN_CODES.has(code)) {
      return { message: shortened(formatted.message), ...place, extensions: { code } };
    }
    const logId = randomUUID();
    log.error({ logId, err: cause, path }, 'A request failed.');
    const extensions = { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, logId };
    return { message: `Something went wrong here (${logId}).`, ...place, extensions };
  };
}

/** GraphQL's own words before anything ran, such as too many faulty variables: no fault of ours. */
function isFoundBefore(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  return error.path === undefined && error.originalError === undefined;
}

/** The same of a variable that is null where the argument, which has a default, must not be. */
function isFoundInVariable(cause: unknown): boolean {
  if (!(cause instanceof GraphQLError) || !isFoundBefore(cause)) return false;
  return cause.nodes?.[0]?.kind === Kind.VARIABLE;
}

function shortened(message: string): string {
  if (message.length <= MESSAGE_LENGTH_MAX) return message;
  return `${message.slice(0, MESSAGE_LENGTH_MAX).toWellFormed()}…`;
}
