import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import {
  maySee,
  type PartnerContext,
  type PartnerOptions,
  servePartner,
} from './partner-subgraph.ts';

/** A partner that knows people by the merchant's customer id, and adds to Member what it knows. */
export const crmSdl = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  "A person enrolled in the program, as the customer relations system knows them."
  type Member @key(fields: "externalId") {
    "The merchant's own customer id."
    externalId: ID!
    "How to address them; null for callers that may not see it."
    name: String
    "Where to write to them; null for callers that may not see it."
    email: String
  }
`;

interface Person {
  readonly name: string;
  readonly email: string;
}

interface PersonReference {
  readonly externalId: string;
}

const people: ReadonlyMap<string, Person> = new Map([
  ['alice', { name: 'Alice Zhang', email: 'alice@shop.example' }],
  ['bob', { name: 'Bob Li', email: 'bob@shop.example' }],
  ['carol', { name: 'Carol Wang', email: 'carol@shop.example' }],
]);

const resolvers = {
  Member: {
    __resolveReference: ({ externalId }: PersonReference, context: PartnerContext) => ({
      externalId,
      ...(maySee(context, externalId) ? people.get(externalId) : undefined),
    }),
  },
};

export function startCrm(options: PartnerOptions) {
  return servePartner(buildSubgraphSchema([{ typeDefs: parse(crmSdl), resolvers }]), options);
}
