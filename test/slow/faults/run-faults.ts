import { setTimeout as pause } from 'node:timers/promises';
import { developmentSecret } from '../../../src/access/development-secret.ts';
import { mintToken } from '../../../src/access/mint-token.ts';
import { openDatabase } from '../../../src/postgres/orm.ts';
import { readAccountsToAudit } from '../../../src/postgres/read/accounts-to-audit.ts';
import { auditAccounts } from '../../../src/postgres/read/audit-accounts.ts';
import { auditProgram } from '../../../src/postgres/read/audit-program.ts';
import { randomOf } from '../../support/random-of.ts';
import { FAULT_KINDS, Scene } from './fault-kinds.ts';
import { MixedLoad } from './mixed-load.ts';

export interface FaultsOptions {
  /** Folder with the compiled service. */
  readonly build: string;
  readonly dataDir: string;
  /** How often each fault strikes. */
  readonly cycles: number;
  readonly seed: number;
  readonly callers?: number;
}

export interface FaultsReport {
  /** Times that each fault struck. */
  readonly struck: Readonly<Record<string, number>>;
  /** Commands that a caller was answered, refusals included. */
  readonly acknowledged: number;
  /** Commands that were refused as input at fault, which claims no key. */
  readonly atFault: number;
  /** Times that a caller had to send a command again. */
  readonly retries: number;
  readonly entries: number;
  /** Answered, and not on record; or answered otherwise when asked again. */
  readonly lost: readonly string[];
  /** Commands with more entries of a kind than one, and codes that two callers were answered. */
  readonly doubled: readonly string[];
  /** Accounts with less than nothing of something. */
  readonly negative: readonly string[];
  /** What the ledger does not prove. */
  readonly differences: readonly unknown[];
}

const CALLERS = 16;
/** Commands answered between two faults, at least; twice as many at most. */
export const ANSWERS_MIN = 8;
/** Answers asked for again; whether the rest is on record, the database says. */
const ASKED_AGAIN_MAX = 2_000;
const PROGRAM = 'prg_01KA000000000000000000DEMX';

/** A load of all commands while everything breaks in turn; then everything is counted. */
export async function runFaults(options: FaultsOptions): Promise<FaultsReport> {
  const random = randomOf(options.seed);
  const scene = await Scene.open(options);
  try {
    const load = new MixedLoad({ token: await operatorToken(), seed: options.seed });
    load.url = await scene.startReplica();
    await load.begin();
    const callers = Array.from({ length: options.callers ?? CALLERS }, (_, caller) =>
      load.run(caller),
    );
    const struck: Record<string, number> = {};
    for (let cycle = 0; cycle < options.cycles; cycle += 1) {
      for (const fault of FAULT_KINDS) {
        // A fault that meets no work shows nothing: it waits for answers, however long they take.
        await load.answersMore(ANSWERS_MIN + Math.floor(random() * (ANSWERS_MIN + 1)));
        await pause(random() * 100);
        if (fault.name === 'KILLED') load.url = null;
        await fault.strike(scene, random);
        if (fault.name === 'KILLED') load.url = await scene.startReplica();
        struck[fault.name] = (struck[fault.name] ?? 0) + 1;
      }
    }
    load.stop();
    await Promise.all(callers);
    return { struck, ...(await counted(scene, load)) };
  } finally {
    await scene.close();
  }
}

async function counted(scene: Scene, load: MixedLoad): Promise<Omit<FaultsReport, 'struck'>> {
  const [{ count: entries } = { count: 0 }] = await scene.sql<{ count: number }>(
    'select count(*)::int from entry',
  );
  // Time may take several steps for one command; whoever asks moves points of a kind once.
  const doubled = await scene.sql<{ key: string }>(
    `select idempotency_key || ' ' || kind as key from entry
     where kind in ('EARN', 'REDEEM', 'HOLD', 'CAPTURE', 'ADJUST', 'RETURN', 'CLAWBACK')
     group by idempotency_key, kind, account_id having count(*) > 1`,
  );
  const negative = await scene.sql<{ id: string }>(
    `select account_id as id from account
     where least(available, pending, held, debt) < 0 or (available > 0 and debt > 0)`,
  );
  return {
    acknowledged: load.acknowledged.size,
    atFault: load.atFault,
    retries: load.retries,
    entries,
    lost: await lostOf(scene, load),
    doubled: [...doubled.map(({ key }) => key), ...codesTwice(load)],
    negative: negative.map(({ id }) => id),
    differences: await differencesOf(scene),
  };
}

function codesTwice({ acknowledged }: MixedLoad): readonly string[] {
  const codes = [...acknowledged.values()].flatMap(({ request, answer }) => {
    const { redemption } = JSON.parse(answer) as { redemption?: { codes?: readonly string[] } };
    return request.field === 'redeemReward' ? (redemption?.codes ?? []) : [];
  });
  return codes.filter((code, at) => codes.indexOf(code) < at);
}

/** Whether all that was answered is on record, and is answered alike when it is asked again. */
async function lostOf(scene: Scene, load: MixedLoad): Promise<readonly string[]> {
  const keys = [...load.acknowledged.keys()];
  const missing = await scene.sql<{ key: string }>(
    `select key from unnest($1::text[]) as u (key) where not exists (
       select from command_record where program_id = $2 and idempotency_key = key)`,
    [keys, PROGRAM],
  );
  const lost = missing.map(({ key }) => key);
  const every = Math.max(1, Math.floor(keys.length / ASKED_AGAIN_MAX));
  const sample = [...load.acknowledged].filter((_, index) => index % every === 0);
  for (const [key, { request, answer }] of sample) {
    const again = await load.send(request);
    if (JSON.stringify(again) !== answer) lost.push(key);
  }
  return lost;
}

async function differencesOf({ databaseUrl }: Scene): Promise<readonly unknown[]> {
  const database = await openDatabase({ url: databaseUrl, poolSize: 2 });
  try {
    const page = { after: '', limit: 1_000 };
    const accounts = await readAccountsToAudit(database, PROGRAM, page);
    const ids = accounts.map(({ accountId }) => accountId);
    const audited = await auditAccounts(database, PROGRAM, ids);
    return [
      ...audited.flatMap(({ differences }) => differences),
      ...(await auditProgram(database, PROGRAM)),
    ];
  } finally {
    await database.close();
  }
}

function operatorToken(): Promise<string> {
  const scopes = ['read', 'enroll', 'earn', 'redeem', 'reward', 'refund', 'adjust', 'transfer'];
  scopes.push('operate', 'rules');
  return mintToken(
    {
      program: 'demo',
      role: 'operator',
      subject: 'faults',
      scopes: scopes.map((scope) => `loyalty:${scope}`),
      ttlSeconds: 86_400,
    },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
}
