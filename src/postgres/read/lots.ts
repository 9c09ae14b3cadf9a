import type { Lot } from '../../loyalty/lots/lot.ts';
import { numberArray, textArray } from '../array-literal.ts';
import { LOT_COLUMNS, OPEN_LOT } from '../columns.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { LotsPageKey, Page } from '../reads.ts';
import { statement } from '../statement.ts';
import { forEachKey, oneOrNone, pageOf, readSlots } from './read.ts';

type Row = Lot & { readonly slot: number };

const LOTS = statement(
  'lots',
  forEachKey(
    { types: ['text', 'text'], names: ['account_id', 'lot_id'] },
    `select ${LOT_COLUMNS} from lot l where l.program_id = $1
     and l.account_id = k.account_id and l.lot_id = k.lot_id`,
  ),
);

/** Any lots, open or used up. */
export function readLots(
  database: Database,
  programId: string,
  keys: readonly { readonly accountId: string; readonly lotId: string }[],
): Promise<readonly (Lot | null)[]> {
  return readSlots<Row, Lot | null>(database, LOTS, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      textArray(keys.map((key) => key.lotId)),
    ],
    count: keys.length,
    answer: oneOrNone,
  });
}

// Never-expiring lots come last: their expiry counts as infinity.
const PAGE = statement(
  'lots-page',
  forEachKey(
    {
      types: ['text', 'timestamptz', 'timestamptz', 'text', 'int'],
      names: ['account_id', 'expires_at', 'available_at', 'lot_id', 'size'],
    },
    `select ${LOT_COLUMNS} from lot l where l.program_id = $1 and l.account_id = k.account_id
     and ${OPEN_LOT}
     and (k.lot_id is null or (coalesce(l.expires_at, 'infinity'), l.available_at, l.lot_id)
       > (coalesce(k.expires_at, 'infinity'), k.available_at, k.lot_id))
     order by l.expires_at nulls last, l.available_at, l.lot_id limit k.size`,
  ),
);

/** Open lots in spending order. */
export async function readLotsPage(
  database: Database,
  programId: string,
  keys: readonly LotsPageKey[],
): Promise<readonly Page<Lot>[]> {
  const text = (instant: number | null | undefined) =>
    instant == null ? null : formatInstant(instant);
  const found = await readSlots<Row, readonly Lot[]>(database, PAGE, {
    parameters: [
      programId,
      textArray(keys.map((key) => key.accountId)),
      textArray(keys.map((key) => text(key.after?.expiresAt))),
      textArray(keys.map((key) => text(key.after?.availableAt))),
      textArray(keys.map((key) => key.after?.lotId ?? null)),
      numberArray(keys.map((key) => key.limit + 1)),
    ],
    count: keys.length,
    answer: (rows) => rows,
  });
  return found.map((lots, index) => pageOf(lots, keys[index]?.limit ?? 0));
}
