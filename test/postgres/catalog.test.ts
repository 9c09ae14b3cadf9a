import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROWS } from '../../src/postgres/rows/rows.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

// A program is what the others are distributed by; the migration table is no program data.
const EXEMPT = ['program', 'migration'];

/** Keys that do not lead with program_id, on either side of a foreign key. */
async function strayKeys(): Promise<readonly string[]> {
  const rows = await test.sql(
    `select c.conname || ' on ' || t.relname as name
     from pg_constraint c
     join pg_class t on t.oid = c.conrelid
     join pg_attribute own on own.attrelid = c.conrelid and own.attnum = c.conkey[1]
     left join pg_attribute other on other.attrelid = c.confrelid and other.attnum = c.confkey[1]
     where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
     and t.relname <> all ($1)
     and (own.attname <> 'program_id' or coalesce(other.attname, 'program_id') <> 'program_id')
     union all
     select i.relname || ' on ' || t.relname
     from pg_index x
     join pg_class i on i.oid = x.indexrelid
     join pg_class t on t.oid = x.indrelid
     join pg_attribute first on first.attrelid = t.oid and first.attnum = x.indkey[0]
     where t.relnamespace = 'public'::regnamespace and t.relname <> all ($1)
     and first.attname <> 'program_id'`,
    [EXEMPT],
  );
  return rows.map(({ name }) => String(name)).toSorted();
}

describe('the schema', () => {
  it('leads every key and index of program data with program_id', async () => {
    expect(await strayKeys()).toEqual([]);
  });

  it('would find a key that does not', async () => {
    await test.sql('create table stray (id text primary key, program_id text)');
    expect(await strayKeys()).toEqual(['stray_pkey on stray', 'stray_pkey on stray']);
    await test.sql('drop table stray');
  });

  it('gives every table a primary key', async () => {
    const rows = await test.sql(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')`,
    );
    expect(rows).toEqual([]);
  });

  it('compares ids byte by byte', async () => {
    const rows = await test.sql(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and column_name like '%\\_id' and collation_name is distinct
       from 'C' and column_name <> 'store_id'`,
    );
    expect(rows).toEqual([]);
  });

  it.each(ROWS.map((row) => row.meta.tableName))('is what the rows say: %s', async (table) => {
    const meta = test.database.orm.getMetadata().getAll();
    const found = [...meta.values()].find(({ tableName }) => tableName === table);
    const declared = (found?.props ?? []).map((prop) => ({
      name: prop.fieldNames[0],
      type: prop.columnTypes[0]?.replace('int[]', 'integer[]').replace(/^int$/, 'integer'),
      nullable: prop.nullable ?? false,
      primary: prop.primary ?? false,
    }));
    const columns = await test.sql(
      `select a.attname as name, replace(format_type(a.atttypid, null),
         'timestamp with time zone', 'timestamptz') as type,
         not a.attnotnull as nullable, coalesce(a.attnum = any(c.conkey), false) as primary
       from pg_attribute a
       left join pg_constraint c on c.conrelid = a.attrelid and c.contype = 'p'
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
       order by a.attnum`,
      [table],
    );
    const byName = (a: { name?: unknown }, b: { name?: unknown }) =>
      String(a.name) < String(b.name) ? -1 : 1;
    expect(columns.toSorted(byName)).toEqual(declared.toSorted(byName));
  });
});
