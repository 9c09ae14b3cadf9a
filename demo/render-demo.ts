export interface DemoAddresses {
  readonly gatewayUrl: string;
  readonly loyaltyUrl: string;
  readonly tokens: { readonly alice: string; readonly pos: string };
}

const subscription =
  'subscription { pointsBalanceChanged { sequence balance { available } ' +
  'account { member { name } } entry { kind change { available } reference } } }';

const query =
  '{ order(id: "order-1001") { total customer { name email account { available } } ' +
  'pointsEarned pointsRedeemed } }';

const mutation =
  'mutation($input: EarnPointsInput!) { earnPoints(input: $input) { __typename ' +
  '... on EarnPointsSuccess { points account { available } } ' +
  '... on LoyaltyRejection { message } } }';

/** What the console shows: commands that can be pasted as they are, in the order of the story. */
export function renderDemo({ gatewayUrl, loyaltyUrl, tokens }: DemoAddresses): string {
  const widgetUrl = new URL(`/widget#${tokens.alice}`, gatewayUrl);
  return `
  The demo graph is ready: loyalty, crm and orders behind Hive Gateway.

  Gateway    ${gatewayUrl}  (queries, mutations, SSE, and graphql-ws on the same path)
  Loyalty    ${loyaltyUrl}
  Widget     ${widgetUrl}

  1. Watch alice's balance; leave this open in one terminal:

${curl(gatewayUrl, tokens.alice, { query: subscription }, '-N -H "accept: text/event-stream"')}

  2. Report her order in another; the balance moves in the first (again: the same answer):

${curl(gatewayUrl, tokens.pos, { query: mutation, variables: { input: earnInput() } })}

  3. One query over all three subgraphs:

${curl(gatewayUrl, tokens.alice, { query })}

  The subscription over graphql-ws: ${gatewayUrl.replace('http', 'ws')}
  with connectionParams {"Authorization": "Bearer <the token of 1.>"}

`;
}

function earnInput() {
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  return {
    idempotencyKey: 'demo-order-1001',
    member: { externalId: 'alice' },
    source: {
      order: {
        orderId: 'order-1001',
        occurredAt: new Date().toISOString(),
        lines: [
          { lineId: '1', sku: 'teapot', quantity: 1, amount: money(12_800) },
          { lineId: '2', sku: 'oolong-250g', quantity: 1, amount: money(7_200) },
        ],
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
