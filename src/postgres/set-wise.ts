import { jsonArray, numberArray, textArray } from './array-literal.ts';
import { formatInstant } from './instant.ts';
import { postedStatement, type Statement } from './statement.ts';

type ColumnType =
  | 'text'
  | 'bigint'
  | 'int'
  | 'int[]'
  | 'timestamptz'
  | 'date'
  | 'json'
  | 'boolean'
  | 'bytea';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** Instants as milliseconds, bytes as a buffer, JSON and `int[]` as they are. */
  readonly of: (row: Row) => unknown;
}

/** How rows of one kind are written, any number at once, each column as one array parameter. */
export interface RowWriter<Row> {
  readonly columns: readonly Column<Row>[];
  /** The statement, given `unnest(…) as u (columns)`. */
  readonly write: (source: string) => string;
}

/** Writes rows of `table`, led by the program. */
export function insertInto<Row>(
  table: string,
  columns: readonly Column<Row>[],
  conflict = '',
): RowWriter<Row> {
  const names = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ name, type }) => `u.${name}${CAST_OF[type] ?? ''}`).join(', ');
  return {
    columns,
    write: (source) => `insert into ${table} (program_id, ${names})
      select $1::text, ${values} from ${source} ${conflict}`,
  };
}

/** Updates rows of `table` found by the program and `keys`; all other columns are set. */
export function updateOf<Row>(
  table: string,
  keys: readonly string[],
  columns: readonly Column<Row>[],
): RowWriter<Row> {
  const sets = columns
    .filter(({ name }) => !keys.includes(name))
    .map(({ name, type }) => `${name} = u.${name}${CAST_OF[type] ?? ''}`)
    .join(', ');
  const found = keys.map((key) => `t.${key} = u.${key}`).join(' and ');
  return {
    columns,
    write: (source) => `update ${table} t set ${sets} from ${source}
      where t.program_id = $1 and ${found}`,
  };
}

/** Rows to be written by their writer. */
export interface RowsToWrite {
  readonly count: number;
  readonly width: number;
  sql(firstParameter: number, form: Form): string;
  parameters(form: Form): readonly (string | null)[];
}

/**
 * Each column as an array, or, of rows that are alone, as what it is: a batch of one command pays
 * for dozens of arrays with one element each, a tenth of all that the server does for it.
 */
type Form = 'ARRAYS' | 'ALONE';

export function rowsToWrite<Row>(writer: RowWriter<Row>, rows: readonly Row[]): RowsToWrite {
  const { columns, write } = writer;
  const names = columns.map(({ name }) => name).join(', ');
  return {
    count: rows.length,
    width: columns.length,
    sql(first, form) {
      const parameter = (type: string, index: number) => `$${first + index}::${type}`;
      if (form === 'ALONE') {
        const values = columns.map(
          ({ type, name }, index) => `${parameter(type, index)} as ${name}`,
        );
        return write(`(select ${values.join(', ')}) as u`);
      }
      const arrays = columns.map(({ type }, index) =>
        parameter(ARRAY_OF[type] ?? `${type}[]`, index),
      );
      return write(`unnest(${arrays.join(', ')}) as u (${names})`);
    },
    parameters(form) {
      const [row] = rows;
      if (form === 'ARRAYS' || row === undefined) {
        return columns.map((column) => arrayOf(column, rows));
      }
      return columns.map((column) => scalarOf(column, row));
    },
  };
}

/** A statement that always writes these kinds of rows, be there some of each or not. */
export function writeTogether<Rows extends readonly unknown[]>(
  name: string,
  writers: { readonly [Index in keyof Rows]: RowWriter<Rows[Index]> },
): (
  programId: string,
  rows: { readonly [Index in keyof Rows]: readonly Rows[Index][] },
) => {
  readonly statement: Statement;
  readonly parameters: readonly unknown[];
} {
  const all = writers as readonly RowWriter<unknown>[];
  const none = all.map((writer) => rowsToWrite(writer, []));
  const statement = postedStatement(name, textOf(none, 'ARRAYS'));
  return (programId, rows) => {
    const parts = all.map((writer, index) => rowsToWrite(writer, rows[index] ?? []));
    const parameters = parts.flatMap((part) => part.parameters('ARRAYS'));
    return { statement, parameters: [programId, ...parameters] };
  };
}

const statements = new Map<string, Statement>();

/**
 * One statement that writes all the rows. Which kinds of rows there are decides its text, so a
 * batch pays for those it has; there are some dozens of such texts, each prepared once.
 */
export function writeAll(
  programId: string,
  parts: readonly RowsToWrite[],
): { readonly statement: Statement; readonly parameters: readonly unknown[] } {
  const present = parts.filter(({ count }) => count > 0);
  const form: Form = present.every(({ count }) => count === 1) ? 'ALONE' : 'ARRAYS';
  const kinds = parts.reduce((set, { count }, index) => set | (count > 0 ? 1 << index : 0), 0);
  const name = `save-facts:${kinds.toString(36)}${form === 'ALONE' ? ':alone' : ''}`;
  const known = statements.get(name);
  const statement = known ?? postedStatement(name, textOf(present, form));
  if (known === undefined) statements.set(name, statement);
  const parameters = present.flatMap((part) => part.parameters(form));
  return { statement, parameters: [programId, ...parameters] };
}

function textOf(parts: readonly RowsToWrite[], form: Form): string {
  let first = 2;
  const expressions = parts.map((part, index) => {
    const sql = part.sql(first, form);
    first += part.width;
    return `w${index} as (${sql})`;
  });
  return `with ${expressions.join(', ')} select`;
}

// An array of arrays would be flattened by unnest, so it travels as text.
const ARRAY_OF: Partial<Record<ColumnType, string>> = { 'int[]': 'text[]' };
const CAST_OF: Partial<Record<ColumnType, string>> = { 'int[]': '::int[]' };

function arrayOf<Row>({ type, of }: Column<Row>, rows: readonly Row[]): string {
  switch (type) {
    case 'bigint':
    case 'int':
      return numberArray(rows.map((row) => of(row) as number | null));
    case 'timestamptz':
      return `{${rows.map((row) => instantOrNull(of(row))).join(',')}}`;
    case 'boolean':
      return `{${rows.map((row) => String(of(row))).join(',')}}`;
    case 'bytea':
      return textArray(rows.map((row) => hexOrNull(of(row))));
    case 'json':
      return jsonArray(rows.map(of));
    case 'int[]':
      return textArray(rows.map((row) => numberArray(of(row) as readonly number[])));
    default:
      return textArray(rows.map((row) => of(row) as string | null));
  }
}

function scalarOf<Row>({ type, of }: Column<Row>, row: Row): string | null {
  const value = of(row);
  if (value === null) return null;
  switch (type) {
    case 'timestamptz':
      return formatInstant(value as number);
    case 'bytea':
      return hexOrNull(value);
    case 'json':
      return JSON.stringify(value);
    case 'int[]':
      return numberArray(value as readonly number[]);
    default:
      return String(value);
  }
}

function instantOrNull(value: unknown): string {
  return value === null ? 'NULL' : formatInstant(value as number);
}

function hexOrNull(value: unknown): string | null {
  return value === null ? null : `\\x${(value as Buffer).toString('hex')}`;
}
