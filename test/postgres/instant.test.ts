import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatInstant, parseInstant } from '../../src/postgres/instant.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.sql(`set time zone 'UTC'`);
});
afterAll(() => test.close());

describe('an instant', () => {
  it.each([
    '2026-11-22T08:30:00.123Z',
    '2026-11-22T08:30:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59.999Z',
    '+010000-01-01T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
  ])('comes back from PostgreSQL as it went in: %s', async (text) => {
    const instant = Date.parse(text);
    const [row] = await test.sql(
      `select $1::timestamptz::text as plain, to_json($1::timestamptz)::text as json`,
      [formatInstant(instant)],
    );
    expect(parseInstant(String(row?.plain))).toBe(instant);
    expect(parseInstant(JSON.parse(String(row?.json)))).toBe(instant);
  });
});
