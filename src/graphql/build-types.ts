import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { RESOLVERS } from './resolvers.ts';
import { Order } from './types/order.ts';

/** type-graphql asks for one as soon as there are subscriptions; ours bring their own source. */
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions bring their own source.');
  },
};

/** All classes as one GraphQL schema, without what federation adds. */
export function buildTypes(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: RESOLVERS,
    // What only references lead to.
    orphanedTypes: [Order],
    validate: false,
    pubSub: noPubSub,
  });
}
