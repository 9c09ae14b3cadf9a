import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { type Environment, readConfig } from '../../src/config.ts';
import { createGraphiqlPage } from '../../src/graphql/graphiql.ts';
import {
  createGraphiqlFetcher,
  type GraphiqlAnswers,
  type GraphiqlFetcher,
} from '../../src/graphql/graphiql-fetcher.ts';
import { type RunningSubgraph, startSubgraph } from '../../src/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const examplesFolder = 'schema/examples';

let database: TestDatabase;
const services: RunningSubgraph[] = [];
let service: RunningSubgraph;

async function start(over: Environment = {}): Promise<RunningSubgraph> {
  const environment = { NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error', ...over };
  const result = readConfig({ ...environment, DATABASE_URL: database.url });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  const started = await startSubgraph(result.config);
  services.push(started);
  return started;
}

beforeAll(async () => {
  database = await createTestDatabase();
  service = await start();
});
afterAll(async () => {
  await Promise.all(services.map((one) => one.stop()));
  await database.close();
});

async function pageOf({ httpUrl }: RunningSubgraph): Promise<string> {
  return (await fetch(httpUrl, { headers: { accept: 'text/html' } })).text();
}

/** The tokens that a page brings along. */
function tokensIn(page: string): Record<string, string> {
  return JSON.parse(/location\.href\)\.href, tokens: (\{[^}]*\})/.exec(page)?.[1] ?? 'null');
}

describe('the GraphiQL page', () => {
  test('has every example as a tab, with its variables, the caller and this moment', async () => {
    const page = createGraphiqlPage({ path: '/graphql', examplesFolder })({ alice: 'a.b.c' });
    const tabs = /"defaultTabs":(\[.*\])\}?,?\s*\n/.exec(page)?.[1] ?? '';
    const examples = readdirSync(examplesFolder).filter((file) => file.endsWith('.graphql'));
    const read: { query: string; variables: string | null; headers: string }[] = JSON.parse(tabs);
    expect(read).toHaveLength(examples.length);
    expect(tabs).not.toMatch(/<now>|<run>/);
    const [first, earn] = read;
    expect(first).toMatchObject({ variables: null });
    expect(first?.headers).toContain('"Bearer <alice>"');
    expect(earn?.headers).toContain('"Bearer <service>"');
    expect(JSON.parse(earn?.variables ?? '')).toMatchObject({ input: { member: {} } });
  });

  test('keeps a tab under the pointer that presses it', async () => {
    const [styles = ''] = (await pageOf(service)).split('</style>', 1);
    expect(styles.endsWith('.graphiql-tab { transform: none !important; }')).toBe(true);
  });

  test('loads nothing from elsewhere', async () => {
    const markup = (await pageOf(service)).replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/(src|href)="(?!data:)/);
  });

  test('brings tokens where they are signed with the secret everybody knows', async () => {
    const ofPrograms = ['operator of demo', 'service of demo'];
    const names = ['alice', 'bob', 'service', 'operator', 'platform', ...ofPrograms];
    expect(Object.keys(tokensIn(await pageOf(service)))).toEqual(names);
  });

  test('brings no tokens where the secret is a real one', async () => {
    const other = await start({ AUTH_HS256_SECRET: 'a-secret-that-nobody-else-knows-at-all' });
    const page = await pageOf(other);
    expect(tokensIn(page)).toEqual({});
    expect(page.includes('Bearer <token>')).toBe(true);
  });
});

const gift = `mutation {
  adjustPoints(
    input: { idempotencyKey: "gift", member: { externalId: "alice" }, points: 5, reason: "Thanks." }
  ) { __typename }
}`;
const subscription = 'subscription { pointsBalanceChanged { sequence entry { kind } } }';

function ask(fetcher: GraphiqlFetcher, query: string, authorization: string) {
  const documentAST = parse(query);
  return fetcher({ query }, { headers: { authorization }, documentAST });
}

/** Everything that is told until it is over, or until there is enough. */
async function listen(answers: unknown, enough: number, onFirst = async () => {}) {
  const told: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    const { unsubscribe } = (answers as GraphiqlAnswers).subscribe({
      complete: resolve,
      next(answer) {
        told.push(answer);
        if (told.length === 1) onFirst().catch(reject);
        if (told.length === enough) {
          unsubscribe();
          resolve();
        }
      },
    });
  });
  return told;
}

describe('the fetcher of the GraphiQL page', () => {
  let fetcher: GraphiqlFetcher;
  beforeAll(async () => {
    const tokens = tokensIn(await pageOf(service));
    fetcher = createGraphiqlFetcher({ url: service.httpUrl, tokens });
  });

  test('needs nothing of its file: it is written into the page as text', () => {
    const alone = new Function(`return (${createGraphiqlFetcher})`)();
    expect(typeof alone({ url: service.httpUrl, tokens: {} })).toBe('function');
  });

  test.each([
    ['a development token', '{ myMembership { externalId } }', 'Bearer <alice>', 'alice'],
    [
      'the token of a program',
      '{ loyaltyRuleBook { revision } }',
      'Bearer <operator of demo>',
      '1',
    ],
    ['no token to read the schema', '{ __typename }', 'Bearer <token>', '"Query"'],
    ['no token for anything else', '{ myMembership { id } }', 'Bearer <token>', 'UNAUTHENTICATED'],
    ['whatever token is given', '{ myMembership { id } }', 'Bearer x', 'not a JSON web token'],
  ])('sends %s', async (_what, query, authorization, answer) => {
    expect(JSON.stringify(await ask(fetcher, query, authorization))).toContain(answer);
  });

  test('hears a subscription over the web socket, with the token of the tab', async () => {
    const answers = ask(fetcher, subscription, 'Bearer <alice>');
    const told = await listen(answers, 2, async () => {
      await ask(fetcher, gift, 'Bearer <operator>');
    });
    const event = (sequence: number, entry: object | null) => ({
      data: { pointsBalanceChanged: { sequence, entry } },
    });
    expect(told).toEqual([event(4, null), event(5, { kind: 'ADJUST' })]);
  });

  test.each([
    ['a refused token', subscription, 'Bearer x', /not a JSON web token/, 4403],
    ['no token', subscription, 'Bearer <token>', /bearer token is required/, 4401],
  ])('shows why the web socket was closed on %s', async (_what, query, token, message, code) => {
    expect(await listen(ask(fetcher, query, token), 1)).toEqual([
      { errors: [{ message: expect.stringMatching(message), extensions: { closeCode: code } }] },
    ]);
  });

  test('shows errors of a subscription', async () => {
    const query = 'subscription { pointsExpiryWarning(after: "") { id } }';
    expect(await listen(ask(fetcher, query, 'Bearer <alice>'), 1)).toMatchObject([
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });
});
