import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { randomOf } from '../support/random-of.ts';
import {
  type Answer,
  ask,
  type SubgraphProcess,
  startProcess,
} from '../support/subgraph-process.ts';

export interface CrashOptions {
  /** Folder with the compiled service. */
  readonly build: string;
  readonly dataDir: string;
  readonly cycles: number;
  readonly seed: number;
  readonly callers?: number;
}

export interface CrashReport {
  /** Earns that a caller was told have been written. */
  readonly acknowledged: number;
  /** Times that a caller had to send a key again. */
  readonly retries: number;
  /** Ledger entries of the acknowledged keys, over all members. */
  readonly entries: number;
  /** Keys whose first answer and later answers differ, or whose entry is not in the ledger. */
  readonly lost: readonly string[];
  /** References with more than one entry. */
  readonly doubled: readonly string[];
  /** Members whose sequences have gaps, or whose balance is not the sum of their entries. */
  readonly inconsistent: readonly string[];
}

interface Earned {
  readonly points: number;
  readonly entry: { readonly id: string; readonly sequence: number };
}

const MEMBERS = ['m0', 'm1', 'm2', 'm3'] as const;
const CALLERS = 24;

const ENROLL = `mutation ($input: EnrollMemberInput!) {
  enrollMember(input: $input) { __typename }
}`;
const EARN = `mutation ($input: EarnPointsInput!) {
  earnPoints(input: $input) {
    __typename
    ... on EarnPointsSuccess { points entry { id sequence } }
  }
}`;
const HISTORY = `query ($externalId: ID!, $after: String) {
  member(by: { externalId: $externalId }) {
    account {
      available
      entries(first: 100, after: $after) {
        edges { node { id sequence reference change { available } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** The load of all callers: each key is sent until it is acknowledged, over any restart. */
class Load {
  readonly acknowledged = new Map<string, Earned>();
  retries = 0;
  #url: string | null = null;
  #token: string;
  #stopped = false;
  #made = 0;

  constructor(token: string) {
    this.#token = token;
  }

  /** Where the service is now; null while it is down. */
  set url(url: string | null) {
    this.#url = url;
  }

  stop(): void {
    this.#stopped = true;
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      this.#made += 1;
      await this.#untilAcknowledged(`crash-${this.#made}`);
    }
  }

  async #untilAcknowledged(key: string): Promise<void> {
    for (;;) {
      const earned = await this.earn(key);
      if (earned !== null) {
        this.acknowledged.set(key, earned);
        return;
      }
      this.retries += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** What the service answers to the key, null when there was no answer. */
  async earn(key: string): Promise<Earned | null> {
    const url = this.#url;
    if (url === null) return null;
    try {
      const { data } = await ask(url, {
        token: this.#token,
        query: EARN,
        variables: { input: inputOf(key) },
      });
      return data?.earnPoints?.__typename === 'EarnPointsSuccess' ? data.earnPoints : null;
    } catch {
      // Cut off: whether it was written is not known, so the same key is sent again.
      return null;
    }
  }
}

/** The member and the amount follow from the key, so that every retry is the same input. */
function inputOf(key: string) {
  const number = Number(key.slice('crash-'.length));
  const amount = { amount: 100 * (1 + (number % 50)), currency: 'CNY' };
  const order = { orderId: key, occurredAt: OCCURRED_AT, lines: [{ ...LINE, amount }] };
  const externalId = MEMBERS[number % MEMBERS.length];
  return { idempotencyKey: key, member: { externalId }, source: { order } };
}

const LINE = { lineId: '1', sku: 'tea', quantity: 1 };
const OCCURRED_AT = new Date().toISOString();

/** Kills the service -9 under load, again and again, then counts what is in the ledger. */
export async function runCrashCycles(options: CrashOptions): Promise<CrashReport> {
  const random = randomOf(options.seed);
  const token = await serviceToken();
  const env = { DATA_DIR: options.dataDir };
  let service = await startProcess(options.build, env);
  const load = new Load(token);
  try {
    for (const externalId of MEMBERS) {
      const input = { idempotencyKey: `enroll-${externalId}`, externalId };
      await ask(service.httpUrl, { token, query: ENROLL, variables: { input } });
    }
    const callers = Array.from({ length: options.callers ?? CALLERS }, () => load.run());
    for (let cycle = 0; cycle < options.cycles; cycle += 1) {
      load.url = service.httpUrl;
      await new Promise((resolve) => setTimeout(resolve, 150 + random() * 600));
      await service.stop('SIGKILL');
      load.url = null;
      service = await startProcess(options.build, env);
    }
    load.url = service.httpUrl;
    load.stop();
    await Promise.all(callers);
    return await reportOf({ service, load, token });
  } finally {
    await service.stop();
  }
}

async function reportOf(from: {
  readonly service: SubgraphProcess;
  readonly load: Load;
  readonly token: string;
}): Promise<CrashReport> {
  const { load } = from;
  const byReference = new Map<string, string[]>();
  const inconsistent: string[] = [];
  for (const externalId of MEMBERS) {
    const { available, entries } = await historyOf(from, externalId);
    const sequences = entries.map((entry) => entry.sequence).sort((a, b) => a - b);
    const sum = entries.reduce((total, entry) => total + entry.change.available, 0);
    const gapless = sequences.every((sequence, index) => sequence === index + 1);
    if (!gapless || sum !== available) inconsistent.push(externalId);
    for (const { id, reference } of entries) {
      byReference.set(reference, [...(byReference.get(reference) ?? []), id]);
    }
  }
  const lost: string[] = [];
  for (const [key, earned] of load.acknowledged) {
    const again = await load.earn(key);
    const isSame = JSON.stringify(again) === JSON.stringify(earned);
    if (!isSame || !byReference.get(key)?.includes(earned.entry.id)) lost.push(key);
  }
  const doubled = [...byReference].filter(([, ids]) => ids.length > 1).map(([key]) => key);
  const entries = [...byReference.values()].reduce((total, ids) => total + ids.length, 0);
  const { retries, acknowledged } = load;
  return { acknowledged: acknowledged.size, retries, entries, lost, doubled, inconsistent };
}

interface HistoryEntry {
  readonly id: string;
  readonly sequence: number;
  readonly reference: string;
  readonly change: { readonly available: number };
}

interface History {
  readonly available: number;
  readonly entries: readonly HistoryEntry[];
}

interface Account {
  readonly available: number;
  readonly entries: {
    readonly edges: readonly { readonly node: HistoryEntry }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function historyOf(
  { service, token }: { readonly service: SubgraphProcess; readonly token: string },
  externalId: string,
): Promise<History> {
  const entries: HistoryEntry[] = [];
  let after: string | null = null;
  for (;;) {
    const variables = { externalId, after };
    const answer: Answer = await ask(service.httpUrl, { token, query: HISTORY, variables });
    const { available, entries: page } = answer.data.member.account as Account;
    entries.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return { available, entries };
    after = page.pageInfo.endCursor;
  }
}

function serviceToken(): Promise<string> {
  return mintToken(
    {
      program: 'demo',
      role: 'service',
      subject: 'crash',
      scopes: ['loyalty:read', 'loyalty:enroll', 'loyalty:earn'],
      ttlSeconds: 86_400,
    },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
}
