import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse, validate } from 'graphql';
import { buildExecutableSchema } from '../../../src/graphql/executable-schema.ts';
import { createLimitRules } from '../../../src/graphql/limits/limit-rules.ts';
import { measureOperation } from '../../../src/graphql/limits/measure-operation.ts';

const schema = buildExecutableSchema();

const errorsOf = (source: string) =>
  validate(schema, parse(source), [...createLimitRules()]).map(({ message }) => message);

function measure(source: string) {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  return measureOperation(
    operation,
    schema,
    (name) =>
      document.definitions.flatMap((definition) =>
        definition.kind === 'FragmentDefinition' && definition.name.value === name
          ? [definition]
          : [],
      )[0],
  );
}

const aliases = (count: number, selection: string) =>
  Array.from(
    { length: count },
    (_, index) => `m${index}: member(by: { externalId: "m${index}" }) { ${selection} }`,
  ).join('\n');

const account = (entries: string) => `account { entries${entries} { edges { node { id } } } }`;

describe('an operation is worth the rows that it could return at worst', () => {
  test.each([
    ['one row has no list', '{ loyaltyProgram { name } }', 0],
    ['a page is as long as `first`', `{ myMembership { ${account('(first: 7)')} } }`, 7],
    ['a page without `first` is 20 long', `{ myMembership { ${account('')} } }`, 20],
    [
      'a variable could be 100',
      `query ($n: Int) { myMembership { ${account('(first: $n)')} } }`,
      100,
    ],
    [
      'lists in lists multiply',
      `{ myMembership { account { entries(first: 10) { edges { node { allocations {
         points } } } } } } }`,
      10 * (1 + 4),
    ],
    [
      'a fragment counts wherever it is spread',
      `{ a: myMembership { ...F } b: myMembership { ...F } }
       fragment F on Member { ${account('(first: 3)')} }`,
      6,
    ],
    [
      'up to 100 references are assumed',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { id } } }`,
      100,
    ],
  ])('%s', (_title, source, rows) => {
    expect(measure(source).rows).toBe(rows);
  });
});

describe('an answer is worth its fields, each as often as the rows it stands in', () => {
  test.each([
    ['fields of one object count once', '{ loyaltyProgram { id name } }', 3],
    [
      'fields of a page count once a row',
      '{ myMembership { account { entries(first: 7) { edges { cursor } } } } }',
      3 + 7 * 2,
    ],
    [
      'fields of references count up to 100 times',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      1 + 100,
    ],
    ['what describes the schema counts as well', '{ __schema { types { name } } }', 2 + 150],
    ['one type that is picked out may be a large one', '{ __type(name: "Query") { name } }', 16],
  ])('%s', (_title, source, values) => {
    expect(measure(source).values).toBe(values);
  });
});

describe('lets through', () => {
  test.each([
    ['100 members with 20 entries each', `{ ${aliases(100, account('(first: 20)'))} }`],
    ['what tools ask to learn the schema', getIntrospectionQuery()],
  ])('%s', (_what, source) => {
    expect(errorsOf(source)).toEqual([]);
  });
});

describe('refuses', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `account { member { ${nested(levels - 1)} } }`;

  test.each([
    [
      '201 root fields',
      `{ ${aliases(201, 'id')} }`,
      ['This operation asks for too much at once: root fields: 201, at most 200.'],
    ],
    [
      '16 fields below each other',
      `{ myMembership { ${nested(7)} } }`,
      ['This operation goes too deep: fields below each other: 16, at most 15.'],
    ],
    [
      'a page of pages',
      `{ ${aliases(100, account('(first: 100)'))} ${aliases(101, account('(first: 100)'))
        .replaceAll('m', 'n')
        .replaceAll('nenber', 'member')} }`,
      [
        'This operation asks for too much at once: root fields: 201, at most 200.',
        'This operation could return too many rows: 20100, at most 20000.',
      ],
    ],
    [
      'a page of very many fields',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member {
         ${Array.from({ length: 5_000 }, (_, n) => `f${n}: id`).join(' ')} } } }`,
      ['This operation could have too long an answer: fields: 500001, at most 500000.'],
    ],
    [
      'a description of the schema that repeats itself',
      `{ __schema { types { fields { ${Array.from({ length: 1_200 }, (_, n) => `f${n}: name`).join(
        ' ',
      )} } } } }`,
      ['This operation could have too long an answer: fields: 540152, at most 500000.'],
    ],
    [
      'a description of the schema that goes very deep',
      `{ __type(name: "Query") { ${'ofType { '.repeat(15)} name ${'}'.repeat(15)} } }`,
      ['This operation goes too deep: fields below each other: 17, at most 15.'],
    ],
    [
      'fragments that grow like powers of two',
      `{ myMembership { ...F0 } } ${Array.from(
        { length: 30 },
        (_, n) => `fragment F${n} on Member { ...F${n + 1} ...F${n + 1} }`,
      ).join(' ')} fragment F30 on Member { id }`,
      [
        `This operation is too long: fields: ${2 ** 30 + 1}, at most 10000.`,
        `This operation could have too long an answer: fields: ${2 ** 30 + 1}, at most 500000.`,
      ],
    ],
  ])('%s', (_what, source, messages) => {
    expect(errorsOf(source)).toEqual(messages);
  });

  test('fragments that spread themselves, without running for ever', () => {
    expect(
      errorsOf('{ myMembership { ...F } } fragment F on Member { account { member { ...F } } }'),
    ).toEqual([]);
  });
});
