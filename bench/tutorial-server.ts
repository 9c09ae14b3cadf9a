import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type InferEntity, LockMode, MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import fastify from 'fastify';
import { createCommandIds } from '../src/engine/command-id.ts';
import { expiryOf } from '../src/loyalty/lots/expiry.ts';
import { accountRow } from '../src/postgres/rows/account-row.ts';
import { commandRecordRow } from '../src/postgres/rows/command-record-row.ts';
import { entryRow } from '../src/postgres/rows/entry-row.ts';
import { lotRow } from '../src/postgres/rows/lot-row.ts';
import { memberRow } from '../src/postgres/rows/member-row.ts';
import { orderRecordRow } from '../src/postgres/rows/order-record-row.ts';
import { ROWS } from '../src/postgres/rows/rows.ts';
import { PROGRAM } from './earn-load.ts';

/**
 * The tutorial's way: the resolver holds the business, one unit of work a request, rows as objects
 * that the ORM flushes. The same tables and rows as ours.
 */
const typeDefs = `
  input MoneyInput { amount: Float! currency: String! }
  input LineInput { lineId: ID! sku: String! quantity: Int! amount: MoneyInput! }
  input OrderInput { orderId: ID! occurredAt: String! lines: [LineInput!]! }
  input SourceInput { order: OrderInput! }
  input MemberInput { externalId: ID! }
  input EarnPointsInput { idempotencyKey: ID! member: MemberInput! source: SourceInput! }
  type Entry { id: ID! sequence: Int! }
  type Account { id: ID! available: Float! sequence: Int! }
  type Earned { points: Int! growth: Int! entry: Entry! account: Account! }
  type Query { ok: Boolean! }
  type Mutation { earnPoints(input: EarnPointsInput!): Earned! }
`;

interface EarnInput {
  readonly idempotencyKey: string;
  readonly member: { readonly externalId: string };
  readonly source: {
    readonly order: {
      readonly orderId: string;
      readonly occurredAt: string;
      readonly lines: readonly { readonly amount: { readonly amount: number } }[];
    };
  };
}

const url = process.env.DATABASE_URL ?? '';
// Plain settings, as the manual has them: ours are part of what is compared.
const orm = await MikroORM.init({ clientUrl: url, entities: ROWS, pool: { max: 10 } });
const nextId = createCommandIds();

function earn(input: EarnInput) {
  return orm.em.fork().transactional(async (em) => {
    const { programId } = PROGRAM;
    const { idempotencyKey } = input;
    const known = await em.findOne(commandRecordRow, { programId, idempotencyKey });
    if (known !== null) return known.answer;
    const { externalId } = input.member;
    const { accountId } = await em.findOneOrFail(memberRow, { programId, externalId });
    const account = await em.findOneOrFail(
      accountRow,
      { programId, accountId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const { order } = input.source;
    const points = Math.floor((order.lines[0]?.amount.amount ?? 0) / 100);
    account.available += points;
    account.growthValue += points;
    account.lifetimeEarned += points;
    account.sequence += 1;
    const { sequence, available } = account;
    const entryId = createEntry(em, { account, points, input });
    // A lot refers to the entry that it comes from, so that the entry goes first.
    await em.flush();
    createLotAndOrder(em, { account, points, input });
    const answer = {
      points,
      growth: points,
      entry: { id: entryId, sequence },
      account: { id: accountId, available, sequence },
    };
    em.create(commandRecordRow, {
      programId,
      idempotencyKey,
      kind: 'earnPoints',
      fingerprint: idempotencyKey,
      actor: 'service:bench',
      answer,
      recordedAt: Date.now(),
    });
    return answer;
  });
}

interface Earned {
  readonly account: InferEntity<typeof accountRow>;
  readonly points: number;
  readonly input: EarnInput;
}

function createEntry(em: SqlEntityManager, { account, points, input }: Earned): string {
  const { programId, accountId, sequence } = account;
  const entryId = `ent_${nextId(Date.now())}`;
  em.create(entryRow, {
    programId,
    accountId,
    sequence,
    entryId,
    kind: 'EARN',
    changeAvailable: points,
    changePending: 0,
    changeHeld: 0,
    changeDebt: 0,
    balanceAvailable: account.available,
    balancePending: account.pending,
    balanceHeld: account.held,
    balanceDebt: account.debt,
    occurredAt: Date.parse(input.source.order.occurredAt),
    recordedAt: Date.now(),
    reference: input.source.order.orderId,
    actor: 'service:bench',
    purpose: null,
    note: null,
    revision: 1,
    idempotencyKey: input.idempotencyKey,
  });
  return entryId;
}

function createLotAndOrder(em: SqlEntityManager, { account, points, input }: Earned): void {
  const { programId, accountId, sequence } = account;
  const { order } = input.source;
  const occurredAt = Date.parse(order.occurredAt);
  em.create(lotRow, {
    programId,
    accountId,
    lotId: `lot_${nextId(Date.now())}`,
    earned: points,
    remaining: points,
    held: 0,
    availableAt: occurredAt,
    expiresAt: expiryOf(
      { kind: 'ROLLING', months: 12 },
      { availableAt: occurredAt, timeZone: PROGRAM.timeZone },
    ),
    sourceSequence: sequence,
    pending: 0,
    orderId: order.orderId,
    validity: null,
    slides: false,
  });
  em.create(orderRecordRow, {
    programId,
    orderId: order.orderId,
    accountId,
    earning: order,
    redemption: null,
    pointsEarned: points,
    pointsRedeemed: 0,
    entrySequences: [sequence],
    held: 0,
    refunded: null,
    waiting: null,
    confirmedAt: null,
    earlierEntries: null,
  });
}

const server = new ApolloServer({
  typeDefs,
  resolvers: {
    Mutation: { earnPoints: (_: unknown, { input }: { input: EarnInput }) => earn(input) },
  },
});
await server.start();
const app = fastify();
app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(server) });
app.get('/health/ready', () => ({ status: 'ready' }));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => orm.close())
    .then(() => process.exit(0));
});
