import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';
import { buildTypes } from './build-types.ts';
import { EVERYBODY, ROOT_ACCESS, type RootAccess } from './root-access.ts';

const GENERATED = '# Generated from src/graphql by `npm run schema`. Do not edit.';

/** v2.9 is the highest version that Apollo's, the Guild's and WunderGraph's composers accept. */
const VERSION = 'v2.9';
const IMPORTS = [
  ...['@key', '@shareable', '@external', '@requires', '@tag', '@inaccessible'],
  ...['@authenticated', '@requiresScopes', '@cost', '@listSize'],
];
const FEDERATION = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/${VERSION}"
    import: ${JSON.stringify(IMPORTS).replaceAll(',', ', ')}
  )`;

const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The subgraph's schema as text, ready to compose; the same every time. */
export function emitSdl(types: GraphQLSchema = buildTypes()): string {
  const definitions = getDocumentNodeFromSchema(types)
    .definitions.filter((definition) => definition.kind !== Kind.SCHEMA_DEFINITION)
    .map(withAccessDirectives)
    .sort(inReadingOrder);
  const text = definitions.map(print).join('\n\n');
  return `${GENERATED}\n${FEDERATION}\n\n${text}\n`;
}

/** Root fields say in the schema what `authorize` checks, so that gateways may check it first. */
function withAccessDirectives(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const table = ROOT_ACCESS[definition.name.value];
  if (table === undefined) return definition;
  return { ...definition, fields: (definition.fields ?? []).map((field) => guarded(field, table)) };
}

function guarded(
  field: FieldDefinitionNode,
  table: Readonly<Record<string, RootAccess>>,
): FieldDefinitionNode {
  const access = table[field.name.value];
  if (access === undefined) throw new Error(`Nobody said who may use ${field.name.value}.`);
  const directives = [...accessDirectives(access), ...(field.directives ?? [])];
  return { ...described(field, access), directives };
}

/** No directive says which roles may use a field, so its description does. */
function described(field: FieldDefinitionNode, { roles }: RootAccess): FieldDefinitionNode {
  const { description } = field;
  if (description === undefined || roles === EVERYBODY) return field;
  const [first = '', ...others] = roles;
  const who = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' and ');
  return {
    ...field,
    description: { ...description, value: `${description.value} ${who} tokens only.` },
  };
}

function accessDirectives({ scope }: RootAccess): readonly ConstDirectiveNode[] {
  const carrier = parse(
    `type Carrier @authenticated @requiresScopes(scopes: [["${scope}"]]) { none: Int }`,
  ).definitions[0] as ObjectTypeDefinitionNode;
  return carrier.directives ?? [];
}

/** What can be asked first, then everything by name. */
function inReadingOrder(a: DefinitionNode, b: DefinitionNode): number {
  const byRoot = rootRank(a) - rootRank(b);
  if (byRoot !== 0) return byRoot;
  return nameOf(a) < nameOf(b) ? -1 : 1;
}

function rootRank(definition: DefinitionNode): number {
  const rank = ROOTS.indexOf(nameOf(definition));
  return rank === -1 ? ROOTS.length : rank;
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name !== undefined ? definition.name.value : '';
}
