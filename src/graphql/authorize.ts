import type { GraphQLFieldConfigArgumentMap, GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import type { RootAccess } from './root-access.ts';

export type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Throws unless the caller may use a root field now. Cheap: it runs for every one of them. */
export function authorize(context: Context, access: RootAccess): void {
  const { identity } = context;
  if (identity === null) throw unauthenticated('A bearer token is required.');
  const { caller } = identity;
  // A subscription may outlive its token; every event passes here again.
  if (caller.expiresAt <= context.parts.clock.now())
    throw unauthenticated('The token has expired.');
  // Whatever scopes the token of a platform has, they are good for programs as such alone.
  const isBeyond = caller.role === 'platform' && !access.roles.includes('platform');
  if (isBeyond || !caller.scopes.has(access.scope)) {
    throw forbidden(`The token needs the scope ${access.scope}.`);
  }
  if (!access.roles.includes(caller.role)) {
    throw forbidden(`Only ${access.roles.join(' and ')} tokens may do this.`);
  }
}

/** The same resolver, for those who may. */
export function authorized(access: RootAccess, resolve: Resolver): Resolver {
  return (source, args: GraphQLFieldConfigArgumentMap, context, info) => {
    authorize(context, access);
    return resolve(source, args, context, info);
  };
}
