import type { Database } from '../orm.ts';
import { run, type Statement } from '../statement.ts';

/** One read: a program, keys, one statement for all of them; nothing is asked for no keys. */
export async function readSlots<Row extends { readonly slot: number }, Answer>(
  database: Database,
  statement: Statement,
  from: {
    readonly parameters: readonly unknown[];
    readonly count: number;
    /** The answer of one key, from its rows in the order of the statement. */
    readonly answer: (rows: readonly Omit<Row, 'slot'>[]) => Answer;
  },
): Promise<readonly Answer[]> {
  if (from.count === 0) return [];
  const rows = await run<Row>(database.orm.em.fork(), statement, from.parameters);
  const slots = Array.from({ length: from.count }, (): Omit<Row, 'slot'>[] => []);
  for (const { slot, ...row } of rows) slots[slot - 1]?.push(row);
  return slots.map(from.answer);
}

/** For keys that have one row or none. */
export const oneOrNone = <Row>(rows: readonly Row[]): Row | null => rows[0] ?? null;

/**
 * `from unnest(…) with ordinality` of the keys, each joined to what `select` finds for it; the
 * `offset 0` keeps the planner from turning the look-ups into one big join.
 */
export function forEachKey(
  keys: { readonly types: readonly string[]; readonly names: readonly string[] },
  select: string,
): string {
  const arrays = keys.types.map((type, index) => `$${index + 2}::${type}[]`).join(', ');
  return `select k.slot::int as slot, r.*
    from unnest(${arrays}) with ordinality as k (${keys.names.join(', ')}, slot)
    cross join lateral (${select} offset 0) r`;
}

/** Of one row more than asked for, the page, and whether anything follows it. */
export function pageOf<Item>(rows: readonly Item[], limit: number) {
  return { items: rows.slice(0, limit), hasMore: rows.length > limit };
}
