import { GraphQLError } from 'graphql';

/** Top-level error codes; everything that a program's rules refuse is a typed rejection instead. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'NOT_IMPLEMENTED'
  | 'OVERLOADED'
  | 'INTERNAL_SERVER_ERROR';

/** The one place that makes a GraphQL error. */
function graphqlError(code: ErrorCode, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

export function badUserInput(message: string): GraphQLError {
  return graphqlError('BAD_USER_INPUT', message);
}

export function notImplemented(operation: string): GraphQLError {
  return graphqlError('NOT_IMPLEMENTED', `${operation} is not implemented yet.`);
}
