import type { Hold } from '../../loyalty/holds/hold.ts';
import { textArray } from '../array-literal.ts';
import { HOLD_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { forEachKey, oneOrNone, readSlots } from './read.ts';

const HOLDS = statement(
  'holds',
  forEachKey(
    { types: ['text'], names: ['hold_id'] },
    `select ${HOLD_COLUMNS} from hold h
     where h.program_id = $1 and h.hold_id = k.hold_id`,
  ),
);

/** Holds as they stand now, open or settled. */
export function readHolds(
  database: Database,
  programId: string,
  holdIds: readonly string[],
): Promise<readonly (Hold | null)[]> {
  return readSlots<Hold & { readonly slot: number }, Hold | null>(database, HOLDS, {
    parameters: [programId, textArray(holdIds)],
    count: holdIds.length,
    answer: oneOrNone,
  });
}
