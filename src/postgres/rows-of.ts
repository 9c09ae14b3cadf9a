/** Which rows of a table belong to a key. */
export interface Find {
  readonly columns: string;
  readonly table: string;
  readonly where: string;
}

/** One element of the answer: all rows of a table that `where` finds for the keys `k`. */
export const rowsOf = (keys: string, { columns, table, where }: Find) =>
  `(select json_agg(row_to_json(r)) from ${keys} cross join lateral (
    select ${columns} from ${table} where program_id = $1 and ${where} offset 0) r)`;
