import { type Config, readConfig } from '../src/config.ts';
import { startSubgraph } from '../src/subgraph.ts';
import type { BenchOptions } from './bench-options.ts';
import { startSubgraphChild } from './child-server.ts';
import { median } from './closed-loop.ts';
import { nextEarn } from './earn-load.ts';
import { createBenchEngine } from './engine-only.ts';
import { type Row, rowOf } from './report.ts';
import { serviceToken } from './service-token.ts';

const REFERENCES = 100;
const ENTRIES = 20;
const TIMES = 50;

const QUERY = `query Members($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Member {
      externalId
      level { name }
      account {
        available pending held debt
        entries(first: ${ENTRIES}) { edges { node { sequence } } }
      }
    }
  }
}`;

const names = Array.from({ length: REFERENCES }, (_, index) => `m${index}`);

/** How long a gateway waits for 100 members that it names by external id, with their history. */
export async function benchReferences({ database }: BenchOptions): Promise<readonly Row[]> {
  const engine = createBenchEngine(database);
  const earns = names.flatMap((name) => Array.from({ length: ENTRIES }, () => nextEarn(name)));
  await Promise.all(engine.submitAll(earns));
  await engine.drain();
  const token = await serviceToken();
  const took: number[] = [];
  const service = await startSubgraphChild(database.url);
  try {
    for (let time = 0; time < TIMES; time += 1) {
      const started = performance.now();
      await askForMembers(service.url, token);
      took.push(performance.now() - started);
    }
  } finally {
    await service.stop();
  }
  const milliseconds = median(took);
  const statements = await countStatements(database.url, token);
  return [
    rowOf({
      what: `_entities, ${REFERENCES} members`,
      callers: 1,
      perSecond: 1_000 / milliseconds,
      note: `median ${milliseconds.toFixed(1)} ms, ${ENTRIES} entries each, ${statements} SQL`,
    }),
  ];
}

/** SQL statements of one such request, once the caches that last (tokens, rule books) are full. */
async function countStatements(databaseUrl: string, token: string): Promise<number> {
  let statements = 0;
  const observe = (): void => {
    statements += 1;
  };
  const service = await startSubgraph(configOf(databaseUrl), { observe });
  try {
    await askForMembers(service.httpUrl, token);
    statements = 0;
    await askForMembers(service.httpUrl, token);
    return statements;
  } finally {
    await service.stop();
  }
}

function configOf(databaseUrl: string): Config {
  const result = readConfig({ DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'warn' });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  return result.config;
}

async function askForMembers(url: string, token: string): Promise<void> {
  const representations = names.map((externalId) => ({ __typename: 'Member', externalId }));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY, variables: { representations } }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: { readonly _entities: readonly (MemberAnswer | null)[] };
    readonly errors?: unknown;
  };
  const counts = data?._entities.map((member) => member?.account.entries.edges.length) ?? [];
  if (errors === undefined && counts.every((count) => count === ENTRIES)) return;
  throw new Error(`references failed: ${JSON.stringify(errors ?? counts)}`);
}

interface MemberAnswer {
  readonly account: { readonly entries: { readonly edges: readonly unknown[] } };
}
