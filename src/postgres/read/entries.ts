import type { Entry } from '../../loyalty/ledger/entry.ts';
import { numberArray, textArray } from '../array-literal.ts';
import type { Database } from '../orm.ts';
import type { EntriesPageKey, EntryKey, Page } from '../reads.ts';
import { statement } from '../statement.ts';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from './entry-columns.ts';
import { forEachKey, pageOf, readSlots } from './read.ts';

type Row = EntryRow & { readonly slot: number };

const ENTRIES = statement(
  'entries',
  forEachKey(
    { types: ['text', 'int'], names: ['account_id', 'sequence'] },
    `select ${ENTRY_COLUMNS} from entry e where e.program_id = $1
     and e.account_id = k.account_id and e.sequence = k.sequence`,
  ),
);

export function readEntries(
  database: Database,
  programId: string,
  keys: readonly EntryKey[],
): Promise<readonly (Entry | null)[]> {
  return readSlots<Row, Entry | null>(database, ENTRIES, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      numberArray(keys.map((key) => key.sequence)),
    ],
    count: keys.length,
    answer: ([row]) => (row === undefined ? null : entryOf(row)),
  });
}

// Kinds travel as one text a key, since an array of arrays would be flattened.
const PAGE = statement(
  'entries-page',
  forEachKey(
    { types: ['text', 'int', 'int', 'text'], names: ['account_id', 'before', 'size', 'kinds'] },
    `select ${ENTRY_COLUMNS} from entry e where e.program_id = $1
     and e.account_id = k.account_id and e.sequence < coalesce(k.before, 2147483647)
     and (k.kinds is null or e.kind = any(string_to_array(k.kinds, ',')))
     order by e.sequence desc limit k.size`,
  ),
);

/** Newest first. */
export async function readEntriesPage(
  database: Database,
  programId: string,
  keys: readonly EntriesPageKey[],
): Promise<readonly Page<Entry>[]> {
  const found = await readSlots<Row, readonly Entry[]>(database, PAGE, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      numberArray(keys.map((key) => key.before)),
      numberArray(keys.map((key) => key.limit + 1)),
      textArray(keys.map((key) => key.kinds?.join(',') ?? null)),
    ],
    count: keys.length,
    answer: (rows) => rows.map(entryOf),
  });
  return found.map((entries, index) => pageOf(entries, keys[index]?.limit ?? 0));
}
