import { composeServices as composeWithApollo } from '@apollo/composition';
import { describe, expect, test } from '@jest/globals';
import { composeServices as composeWithGuild } from '@theguild/federation-composition';
import { federateSubgraphs as composeWithWunderGraph } from '@wundergraph/composition';
import { parse } from 'graphql';
import { emitSdl } from '../../src/graphql/sdl.ts';

/** What a partner's app does with this subgraph: it extends Member by its own customer id. */
const partner = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  type Query { crmTeam: String! }
  type Member @key(fields: "externalId") { externalId: ID! name: String! email: String }
  type Order @key(fields: "id") { id: ID! number: String! }
  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`;

const subgraphs = [
  { name: 'loyalty', url: 'http://loyalty/graphql', typeDefs: parse(emitSdl()) },
  { name: 'crm', url: 'http://crm/graphql', typeDefs: parse(partner) },
];

describe('composes with a partner that extends Member by externalId', () => {
  test.each([
    ['Apollo', apolloErrors],
    ['the Guild', guildErrors],
    ['WunderGraph', wunderGraphErrors],
  ])('under the composer of %s', (_composer, errorsOf) => {
    expect(errorsOf()).toEqual([]);
  });
});

function apolloErrors(): readonly string[] {
  return (composeWithApollo(subgraphs).errors ?? []).map(String);
}

function guildErrors(): readonly string[] {
  return (composeWithGuild(subgraphs).errors ?? []).map(String);
}

function wunderGraphErrors(): readonly string[] {
  const result = composeWithWunderGraph({
    subgraphs: subgraphs.map(({ typeDefs, ...subgraph }) => ({
      ...subgraph,
      definitions: typeDefs,
    })),
  });
  return result.success ? [] : result.errors.map(String);
}
