import { parseInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { EntriesAfter, EntriesAfterKey } from '../reads.ts';
import { statement } from '../statement.ts';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from './entry-columns.ts';
import { readWhatFollows, whatFollows } from './what-follows.ts';

const ENTRIES_AFTER = statement(
  'entries-after',
  whatFollows({
    columns: ENTRY_COLUMNS,
    table: 'entry e',
    alias: 'e',
    number: 'sequence',
  }),
);

/** Instants inside JSON are text. */
type EntryInJson = Omit<EntryRow, 'occurredAt' | 'recordedAt'> & {
  readonly occurredAt: string;
  readonly recordedAt: string;
};

/** The account and what follows `after`, oldest first; null when there is no such account. */
export function readEntriesAfter(
  database: Database,
  programId: string,
  keys: readonly EntriesAfterKey[],
): Promise<readonly (EntriesAfter | null)[]> {
  return readWhatFollows<EntryInJson, EntriesAfter>(database, ENTRIES_AFTER, {
    programId,
    keys,
    answer: (account, found) => ({
      account,
      entries: found.map((entry) => entryOf(withInstants(entry))),
    }),
  });
}

function withInstants(entry: EntryInJson): EntryRow {
  const occurredAt = parseInstant(entry.occurredAt);
  return { ...entry, occurredAt, recordedAt: parseInstant(entry.recordedAt) };
}
