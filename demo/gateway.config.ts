import { defineConfig } from '@graphql-hive/gateway';

/**
 * The gateway of docker-compose.yml: it composes the loyalty subgraph at its own start, from the
 * committed schema, and hands each client's Authorization on, over HTTP and over sockets alike.
 * `npm run demo` has a gateway of its own, with two partner subgraphs.
 */
export const gatewayConfig = defineConfig({
  supergraph: {
    type: 'dev',
    services: [
      {
        name: 'loyalty',
        url: process.env.LOYALTY_URL ?? 'http://localhost:4001/graphql',
        source: 'file',
        schema: 'schema/loyalty.graphql',
      },
    ],
  },
  pollingInterval: 600_000,
  landingPage: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ context }) => ({ authorization: context.headers.authorization }),
  },
  transportEntries: {
    // Without this, subscriptions would be sent over HTTP, which the subgraph refuses.
    loyalty: {
      options: {
        subscriptions: {
          kind: 'ws',
          location: '/graphql',
          options: { connectionParams: { Authorization: '{context.headers.authorization}' } },
        },
      },
    },
  },
});
