import { numberArray, textArray } from '../array-literal.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import { localDay, zoneOffsets } from '../zone-offsets.ts';
import type { DueAccounts, DueCursor, WarnableAccountsKey } from './time-reads.ts';

// So many lots are looked at and no more, also where all of them were warned of long ago. A warning
// of the same day stands for all thresholds from its own upwards.
const WARNABLE = statement(
  'warnable-accounts',
  `select l.expires_at as at, l.account_id as "accountId", not exists (
     select from expiry_warning w where w.program_id = $1 and w.account_id = l.account_id
     and w.last_day = ${localDay("(l.expires_at - interval '1 millisecond')", ['$8', '$9'])}
     and w.threshold_days <= (select min(t.days)
       from unnest($6::timestamptz[], $7::int[]) as t (until, days) where l.expires_at <= t.until)
   ) as "isWarnable"
   from (
     select l.expires_at, l.account_id from lot l
     where l.program_id = $1 and (l.remaining > 0 or l.held > 0) and l.expires_at <= $2
     and (l.expires_at, l.account_id) > ($3, $4)
     order by l.expires_at, l.account_id limit $5
   ) l
   order by l.expires_at, l.account_id`,
);

type Row = DueCursor & { readonly isWarnable: boolean };

/** Accounts with points that expire soon and were not warned of, and where to go on. */
export async function readWarnableAccounts(
  database: Database,
  programId: string,
  { now, windows, timeZone, after, limit }: WarnableAccountsKey,
): Promise<DueAccounts> {
  const until = windows.map((window) => formatInstant(window.until));
  const rows = await run<Row>(database.orm.em.fork(), WARNABLE, [
    programId,
    until.at(-1) ?? '-infinity',
    // No account has an empty id, and no instant is between two milliseconds.
    formatInstant(after?.at ?? now + 1),
    after?.accountId ?? '',
    limit,
    textArray(until),
    numberArray(windows.map((window) => window.thresholdDays)),
    ...zoneOffsets(timeZone),
  ]);
  const found = rows.filter((row) => row.isWarnable).map((row) => row.accountId);
  const last = rows.at(-1);
  const next =
    last === undefined || rows.length < limit ? null : { at: last.at, accountId: last.accountId };
  return { accountIds: [...new Set(found)], next };
}
