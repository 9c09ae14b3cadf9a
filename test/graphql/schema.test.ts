import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from 'graphql';
import { emitSdl } from '../../src/graphql/sdl.ts';

const emitted = parse(emitSdl());
const contract = parse(readFileSync('test/graphql/contract.graphql', 'utf8'));

test('schema/loyalty.graphql is what the classes say (else: npm run schema)', () => {
  expect(readFileSync('schema/loyalty.graphql', 'utf8')).toBe(emitSdl());
});

describe('the emitted schema contains the contract', () => {
  const ours = new Map(partsOf(emitted));
  test.each(partsOf(contract))('%s', (name, part) => {
    expect([name, ours.get(name)]).toEqual([name, part]);
  });
});

test('everything that a front-end developer meets has a description', () => {
  expect(undescribed(emitted)).toEqual([]);
});

test.each([
  ['Mutation', 'earnPoints', 'Service and operator tokens only.'],
  ['Mutation', 'adjustPoints', 'Operator tokens only.'],
  ['Query', 'rewards', 'while rewards come and go.'],
])('%s.%s says who may use it, where not everybody may', (typeName, name, end) => {
  const fields = emitted.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === typeName
      ? (definition.fields ?? [])
      : [],
  );
  const field = fields.find((one) => one.name.value === name);
  expect(field?.description?.value.endsWith(` ${end}`)).toBe(true);
});

test('no name collides with what another subgraph would call its own', () => {
  const types = emitted.definitions.flatMap((definition) =>
    'name' in definition && definition.name !== undefined ? [definition.name.value] : [],
  );
  const rootFields = emitted.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && ROOTS.has(definition.name.value)
      ? (definition.fields ?? []).map((field) => field.name.value)
      : [],
  );
  const foreign = [...types, ...rootFields].filter(
    (name) => !/loyalty|points|reward|member|growth/i.test(name) && !SHARED_NAMES.has(name),
  );
  expect(foreign).toEqual([]);
});

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Names that the contract fixes although they carry none of our words. */
const SHARED_NAMES = new Set([
  ...ROOTS,
  ...['Order', 'PageInfo', 'DateTime', 'Date', 'MinorUnits', 'CurrencyCode', 'LevelBenefit'],
  ...['EarnOrderInput', 'EarnOrderLineInput', 'EarnActivityInput', 'RedeemOrderInput'],
  ...['RefundOrderLineInput', 'captureHold', 'releaseHold'],
  ...['CaptureHoldInput', 'CaptureHoldResult', 'CaptureHoldSuccess'],
  ...['ReleaseHoldInput', 'ReleaseHoldResult', 'ReleaseHoldSuccess'],
]);

/** Every named part of a schema, as [path, what must be equal]. */
function partsOf(document: DocumentNode): [string, string][] {
  return document.definitions.flatMap(definitionParts);
}

function definitionParts(definition: DefinitionNode): [string, string][] {
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return [[definition.name.value, 'scalar']];
    case Kind.ENUM_TYPE_DEFINITION:
      return (definition.values ?? []).map((value) => [
        `${definition.name.value}.${value.name.value}`,
        'enum value',
      ]);
    case Kind.UNION_TYPE_DEFINITION:
      return (definition.types ?? []).map((type) => [
        `${definition.name.value} | ${type.name.value}`,
        'union member',
      ]);
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        headOf(definition.name.value, definition.kind, definition.directives),
        ...(definition.interfaces ?? []).map((type): [string, string] => [
          `${definition.name.value} implements ${type.name.value}`,
          'interface',
        ]),
        ...(definition.fields ?? []).flatMap((field) => fieldParts(definition.name.value, field)),
      ];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map((field) => valuePart(definition.name.value, field));
    case Kind.SCHEMA_EXTENSION:
      return [['extend schema', (definition.directives ?? []).map(print).join(' ')]];
    default:
      throw new Error(`The contract has a ${definition.kind}.`);
  }
}

function headOf(
  name: string,
  kind: string,
  directives: readonly ConstDirectiveNode[] = [],
): [string, string] {
  return [name, [kind, ...directives.map(print).sort()].join(' ')];
}

function fieldParts(owner: string, field: FieldDefinitionNode): [string, string][] {
  const path = `${owner}.${field.name.value}`;
  return [
    [path, print(field.type)],
    ...(field.arguments ?? []).map((argument) => valuePart(`${path}:`, argument)),
  ];
}

function valuePart(owner: string, value: InputValueDefinitionNode): [string, string] {
  const preset = value.defaultValue === undefined ? '' : ` = ${print(value.defaultValue)}`;
  return [`${owner}.${value.name.value}`, `${print(value.type)}${preset}`];
}

function undescribed(document: DocumentNode): string[] {
  const missing: string[] = [];
  const look = (path: string, node: object) => {
    const described = 'description' in node ? (node.description as { value: string }) : undefined;
    if (described === undefined || described.value.trim() === '') missing.push(path);
    const children = [
      ...('fields' in node ? (node.fields as readonly FieldDefinitionNode[]) : []),
      ...('arguments' in node ? (node.arguments as readonly InputValueDefinitionNode[]) : []),
      ...('values' in node ? (node.values as readonly FieldDefinitionNode[]) : []),
    ];
    for (const child of children) look(`${path}.${child.name.value}`, child);
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    if (!ROOTS.has(definition.name.value)) look(definition.name.value, definition);
    else if ('fields' in definition) {
      for (const field of definition.fields ?? []) look(`Root.${field.name.value}`, field);
    }
  }
  return missing;
}
