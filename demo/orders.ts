import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import {
  maySee,
  type PartnerContext,
  type PartnerOptions,
  servePartner,
} from './partner-subgraph.ts';

/** A partner that owns Order; the loyalty subgraph adds to it what an order meant in points. */
export const ordersSdl = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type Query {
    "One order, or null when there is none or the caller may not see it."
    order(id: ID!): Order
    "The orders that the caller may see, oldest first."
    orders: [Order!]!
  }

  "Something bought."
  type Order @key(fields: "id") {
    id: ID!
    placedAt: String!
    "What was paid in all, in minor units of CNY."
    total: Int!
    lines: [OrderLine!]!
    customer: Member!
  }

  "One line of an order."
  type OrderLine {
    lineId: ID!
    sku: String!
    quantity: Int!
    "What the line costs in all, in minor units of CNY."
    amount: Int!
  }

  type Member @key(fields: "externalId", resolvable: false) {
    "The merchant's own customer id."
    externalId: ID!
  }
`;

export interface OrderLine {
  readonly lineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly amount: number;
}

export interface Order {
  readonly id: string;
  readonly placedAt: string;
  readonly customer: { readonly externalId: string };
  readonly lines: readonly OrderLine[];
}

interface OrderReference {
  readonly id: string;
}

/** Orders placed just now; each start of the demo has its own, so that they can be reported. */
export function createDemoOrders(now: Date): readonly Order[] {
  const placedAt = now.toISOString();
  const run = placedAt.replaceAll(/\D/g, '').slice(4, 14);
  const line = (lineId: string, sku: string, amount: number): OrderLine => ({
    lineId,
    sku,
    quantity: 1,
    amount,
  });
  const order = (number: number, externalId: string, lines: readonly OrderLine[]): Order => ({
    id: `order-${run}-${number}`,
    placedAt,
    customer: { externalId },
    lines,
  });
  return [
    order(1, 'alice', [line('1', 'teapot', 12_800), line('2', 'oolong-250g', 7_200)]),
    order(2, 'alice', [line('1', 'cup-set', 5_900)]),
    order(3, 'bob', [line('1', 'green-tea-100g', 4_500)]),
  ];
}

const total = ({ lines }: Order): number => lines.reduce((sum, { amount }) => sum + amount, 0);

function resolversOf(orders: readonly Order[]) {
  const visible = (context: PartnerContext): readonly Order[] =>
    orders.filter(({ customer }) => maySee(context, customer.externalId));
  const find = (id: string, context: PartnerContext): Order | null =>
    visible(context).find((order) => order.id === id) ?? null;
  return {
    Query: {
      order: (_root: unknown, { id }: OrderReference, context: PartnerContext) => find(id, context),
      orders: (_root: unknown, _args: unknown, context: PartnerContext) => visible(context),
    },
    Order: {
      __resolveReference: ({ id }: OrderReference, context: PartnerContext) => find(id, context),
      total,
    },
  };
}

export function startOrders(options: PartnerOptions & { readonly orders: readonly Order[] }) {
  const resolvers = resolversOf(options.orders);
  return servePartner(buildSubgraphSchema([{ typeDefs: parse(ordersSdl), resolvers }]), options);
}
