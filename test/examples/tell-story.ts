import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningSubgraph, startSubgraph } from '../../src/subgraph.ts';
import { NOON } from '../support/demo-commands.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { createReadableIds, type ReadableIds } from './readable-ids.ts';
import { operationOf, readStory, type Story, type StoryAsker, type StoryStep } from './story.ts';

/** What the service really answered, with readable ids. */
export interface ToldStep {
  readonly step: StoryStep;
  readonly operation: string;
  readonly variables: object | undefined;
  readonly meanwhileVariables: object | undefined;
  readonly status: number;
  /** One answer, or the events of a subscription. */
  readonly answers: readonly unknown[];
}

const eventMillisecondsMax = 20_000;

interface Request {
  readonly as: StoryAsker;
  readonly program?: string | undefined;
  readonly query: string;
  readonly variables: object | undefined;
}

/** Asks the whole service, at a fixed time, on a database of its own with the demo program. */
export async function tellStory(story: Story): Promise<readonly ToldStep[]> {
  const database = await createTestDatabase();
  const environment = { NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error' };
  const result = readConfig({ ...environment, DATABASE_URL: database.url });
  if (result.kind === 'problems') throw new Error(result.problems.join('; '));
  const service = await startSubgraph(result.config, { clock: { now: () => NOON } });
  const ids = createReadableIds(database);
  try {
    await settled(service);
    const told: ToldStep[] = [];
    for (const step of story.steps) {
      await ids.learn();
      told.push(await tellStep(story, step, { service, ids }));
    }
    return told;
  } finally {
    await service.stop();
    await database.close();
  }
}

/** Jobs have done what time did before the story begins: then time stands still. */
async function settled({ httpUrl }: RunningSubgraph): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const report = await fetch(httpUrl.replace('/graphql', '/health/ready'));
    if ((await report.json()).jobs === 'up to date') return;
    if (Date.now() > deadline) throw new Error('Jobs are not done.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function tellStep(
  story: Story,
  step: StoryStep,
  { service, ids }: { readonly service: RunningSubgraph; readonly ids: ReadableIds },
): Promise<ToldStep> {
  const { as, program, meanwhile, events } = step;
  const operation = atThisMoment(operationOf(story, step));
  const variables = step.variables && atThisMoment(step.variables);
  const meanwhileVariables = meanwhile && atThisMoment(meanwhile.variables);
  const real = variables && ids.real(variables);
  const request = { as, program, query: operation, variables: real };
  async function happen(): Promise<void> {
    if (meanwhile === undefined) return;
    const other = operationOf(readStory(meanwhile.example), {});
    await post(service, { as: meanwhile.as, query: other, variables: meanwhileVariables });
  }
  const { status, answers } =
    events === undefined
      ? await postUntil(service, request, step.until ?? '')
      : await listen(service, request, { events, happen });
  await ids.learn();
  const readable = ids.readable(answers);
  return { step, operation, variables, meanwhileVariables, status, answers: readable };
}

/** The first answer in which the text stands. */
async function postUntil(service: RunningSubgraph, request: Request, text: string) {
  const deadline = Date.now() + eventMillisecondsMax;
  for (;;) {
    const told = await post(service, request);
    if (JSON.stringify(told.answers).includes(text)) return told;
    if (Date.now() > deadline) throw new Error(`There is no ${text} in the answer.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Examples say `<now>` and `<run>`, so that GraphiQL can try them at any time and again. */
function atThisMoment<T>(example: T): T {
  const now = new Date(NOON).toISOString();
  return JSON.parse(JSON.stringify(example).replaceAll('<now>', now).replaceAll('<run>', '2001'));
}

async function authorizationOf({ as, program = 'demo' }: Request): Promise<string | null> {
  if (as === null) return null;
  const role = as === 'alice' || as === 'bob' ? 'member' : as;
  const subject = role === 'member' ? as : `${as}-development`;
  const scopes = developmentScopes[role];
  const token = await mintToken(
    { program: role === 'platform' ? null : program, role, subject, scopes, ttlSeconds: 600 },
    { secret: developmentSecret, issuer: null, audience: null, now: NOON },
  );
  return `Bearer ${token}`;
}

async function post({ httpUrl }: RunningSubgraph, request: Request) {
  const { query, variables } = request;
  const authorization = await authorizationOf(request);
  const response = await fetch(httpUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answers: [await response.json()] };
}

/** The first events, or the errors that come instead of them. */
async function listen(
  { webSocketUrl }: RunningSubgraph,
  request: Request,
  until: { readonly events: number; readonly happen: () => Promise<void> },
) {
  const client: Client = createClient({
    url: webSocketUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: await authorizationOf(request) },
  });
  const { query, variables } = request;
  const answers: unknown[] = [];
  // A story that waits for an event that never comes is wrong, and must not wait for ever.
  const tooLate = setTimeout(() => client.terminate(), eventMillisecondsMax);
  try {
    const events = client.iterate({ query, variables: { ...variables } });
    for await (const event of events) {
      answers.push(event);
      if (answers.length === 1) await until.happen();
      if (answers.length === until.events) break;
    }
  } catch (errors) {
    // The protocol's error message: a list of GraphQL errors. Everything else is no answer.
    if (!Array.isArray(errors)) throw errors;
    answers.push({ errors });
  } finally {
    clearTimeout(tooLate);
    await client.dispose();
  }
  return { status: 200, answers };
}
