import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { BenchOptions } from './bench-options.ts';
import { MEMBERS, PROGRAM } from './earn-load.ts';
import { type Row, rowOf } from './report.ts';

const execute = promisify(execFile);

/** F: the limit, one stored function a call, no round trip inside the transaction. */
const FUNCTION = `create or replace function bench_earn(p text, who text, key text) returns int
language plpgsql as $$
declare
  a account;
  points constant int := 128;
begin
  select account.* into a from member m join account using (program_id, account_id)
    where m.program_id = p and m.external_id = who for no key update of account;
  insert into command_record values (p, key, 'earnPoints', key, 'service:bench', '{}', now());
  insert into entry values (p, a.account_id, a.sequence + 1, 'ent_' || key, 'EARN', points, 0, 0, 0,
    a.available + points, a.pending, a.held, a.debt, now(), now(), key, 'service:bench', null,
    null, 1, key);
  insert into order_record values (p, key, a.account_id, '{}', null, points, 0,
    array[a.sequence + 1]);
  insert into lot (program_id, account_id, lot_id, earned, remaining, held, available_at,
    expires_at, source_sequence) values (p, a.account_id, 'lot_' || key, points, points, 0, now(),
    now() + interval '1 year', a.sequence + 1);
  update account set available = available + points, growth_value = growth_value + points,
    lifetime_earned = lifetime_earned + points, sequence = sequence + 1
    where program_id = p and account_id = a.account_id;
  return a.sequence + 1;
end $$`;

/** What the database could do at most, where the machine has pgbench. */
export async function benchFunction({ database, seconds }: BenchOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const callers of [1, 16]) {
    const perSecond = await storedFunction({ url: database.url, callers, seconds });
    if (perSecond === null) continue;
    const note = 'pgbench; the limit, no goal';
    rows.push(rowOf({ what: 'F, stored function', callers, perSecond, note }));
  }
  return rows;
}

/** Calls a second by pgbench; null where the machine has no pgbench. */
async function storedFunction(options: {
  readonly url: string;
  readonly callers: number;
  readonly seconds: number;
}): Promise<number | null> {
  const version = await execute('pgbench', ['--version']).catch(() => {
    // Not installed: this row is left out, it has no goal.
    return null;
  });
  if (version === null) return null;
  const client = new Client({ connectionString: options.url });
  await client.connect();
  await client.query(FUNCTION);
  await client.end();
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-bench-'));
  try {
    const script = join(folder, 'earn.sql');
    const key = `:client_id || '-' || :r || '-' || extract(epoch from clock_timestamp())`;
    await writeFile(
      script,
      `\\set who random(0, ${MEMBERS - 1})\n\\set r random(1, 2000000000)\n` +
        `select bench_earn('${PROGRAM.programId}', 'm' || :who, ${key});\n`,
    );
    const url = new URL(options.url);
    const { stdout } = await execute(
      'pgbench',
      [
        ...['-n', '-f', script, '-M', 'prepared', '-j', '2'],
        ...['-c', String(Math.min(options.callers, 64)), '-T', String(options.seconds)],
        ...['-h', url.hostname, '-p', url.port, '-U', url.username, url.pathname.slice(1)],
      ],
      { env: { ...process.env, PGPASSWORD: decodeURIComponent(url.password) } },
    );
    const tps = /tps = ([0-9.]+)/.exec(stdout)?.[1];
    return tps === undefined ? null : Number(tps);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
