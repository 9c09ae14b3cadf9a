import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildExecutableSchema } from '../../src/graphql/executable-schema.ts';

const schema = buildExecutableSchema();

test.each(readdirSync('schema/examples').filter((file) => file.endsWith('.graphql')))(
  'schema/examples/%s is valid',
  (file) => {
    const document = parse(readFileSync(`schema/examples/${file}`, 'utf8'));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  },
);
