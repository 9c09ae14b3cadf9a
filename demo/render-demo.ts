import { print, stripIgnoredCharacters } from 'graphql';
import { ReportOrderDocument, type ReportOrderMutationVariables } from './generated/operations.ts';
import type { Order } from './orders.ts';

export interface DemoAddresses {
  readonly gatewayUrl: string;
  readonly loyaltyUrl: string;
  readonly orders: readonly Order[];
  readonly tokens: { readonly alice: string; readonly service: string };
}

const subscription =
  'subscription { pointsBalanceChanged { sequence balance { available } ' +
  'account { member { name } } entry { kind change { available } reference } } }';

/** What the console shows: commands that can be pasted as they are, in the order of the story. */
export function renderDemo(addresses: DemoAddresses): string {
  const { gatewayUrl, loyaltyUrl, tokens } = addresses;
  const [order] = addresses.orders;
  if (order === undefined) throw new Error('The demo has no orders.');
  const mutation = stripIgnoredCharacters(print(ReportOrderDocument));
  const widgetUrl = new URL(`/widget#${tokens.alice}`, gatewayUrl);
  return `
  The demo graph is ready: loyalty, crm and orders behind Hive Gateway.

  Gateway    ${gatewayUrl}  (queries, mutations, SSE, and graphql-ws on the same path)
  Loyalty    ${loyaltyUrl}
  Widget     ${widgetUrl}

  1. Watch alice's balance; leave this open in one terminal:

${curl(gatewayUrl, tokens.alice, { query: subscription }, '-N -H "accept: text/event-stream"')}

  2. Report her order in another; the balance moves in the first (again: the same answer):

${curl(gatewayUrl, tokens.service, { query: mutation, variables: earnVariables(order) })}

  3. One query over all three subgraphs:

${curl(gatewayUrl, tokens.alice, { query: queryOf(order) })}

  The subscription over graphql-ws: ${gatewayUrl.replace('http', 'ws')}
  with connectionParams {"Authorization": "Bearer <the token of 1.>"}

`;
}

function queryOf({ id }: Order): string {
  return (
    `{ order(id: "${id}") { total customer { name email account { available } } ` +
    'pointsEarned pointsRedeemed } }'
  );
}

function earnVariables({ id, placedAt, customer, lines }: Order): ReportOrderMutationVariables {
  return {
    input: {
      idempotencyKey: `earn-${id}`,
      member: customer,
      source: {
        order: {
          orderId: id,
          occurredAt: placedAt,
          lines: lines.map(({ amount, ...line }) => ({
            ...line,
            amount: { amount, currency: 'CNY' },
          })),
        },
      },
    },
  };
}

function curl(url: string, token: string, body: object, more = ''): string {
  const flags = more === '' ? '' : `${more} `;
  return `curl -s ${flags}${url} -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${token}' \\
  -d '${JSON.stringify(body)}'`;
}
