import type { AccountState } from '../../loyalty/account/account.ts';
import { numberArray, textArray } from '../array-literal.ts';
import { ACCOUNT_COLUMNS } from '../columns.ts';
import { parseInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { EntriesAfter, EntriesAfterKey } from '../reads.ts';
import { statement } from '../statement.ts';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from './entry-columns.ts';
import { forEachKey, readSlots } from './read.ts';

// Account and entries in one statement, so that both are of one moment.
const ENTRIES_AFTER = statement(
  'entries-after',
  forEachKey(
    { types: ['text', 'int', 'int'], names: ['account_id', 'after', 'size'] },
    `select ${ACCOUNT_COLUMNS}, coalesce((
       select json_agg(row_to_json(f) order by f.sequence) from (
         select ${ENTRY_COLUMNS} from entry e where e.program_id = $1
         and e.account_id = a.account_id and e.sequence > k.after
         order by e.sequence limit k.size
       ) f), '[]') as entries
     from account a where a.program_id = $1 and a.account_id = k.account_id`,
  ),
);

/** Instants inside JSON are text. */
type EntryInJson = Omit<EntryRow, 'occurredAt' | 'recordedAt'> & {
  readonly occurredAt: string;
  readonly recordedAt: string;
};

type Row = AccountState & { readonly slot: number; readonly entries: readonly EntryInJson[] };

/** The account and what follows `after`, oldest first; null when there is no such account. */
export function readEntriesAfter(
  database: Database,
  programId: string,
  keys: readonly EntriesAfterKey[],
): Promise<readonly (EntriesAfter | null)[]> {
  return readSlots<Row, EntriesAfter | null>(database, ENTRIES_AFTER, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      numberArray(keys.map((key) => key.after)),
      numberArray(keys.map((key) => key.limit)),
    ],
    count: keys.length,
    answer([row]) {
      if (row === undefined) return null;
      const { entries, ...account } = row;
      return { account, entries: entries.map((entry) => entryOf(withInstants(entry))) };
    },
  });
}

function withInstants(entry: EntryInJson): EntryRow {
  const occurredAt = parseInstant(entry.occurredAt);
  return { ...entry, occurredAt, recordedAt: parseInstant(entry.recordedAt) };
}
