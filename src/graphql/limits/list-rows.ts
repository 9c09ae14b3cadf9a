import {
  type ASTNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  Kind,
  TypeMetaFieldDef,
} from 'graphql';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../page.ts';

/** References that are counted on before the query runs; more are counted when they are here. */
export const REFERENCES_ASSUMED = 100;

/** Rows assumed of a list that takes no `first`: days that expire, lots of an entry, … */
const PLAIN_LIST_ROWS: Readonly<Record<string, number>> = {
  _entities: REFERENCES_ASSUMED,
  earnPointsBatch: 500,
  expiring: 30,
  pointsEntries: 10,
  allocations: 4,
  differences: 100,
  fields: 20,
  identities: 10,
  identityChanges: 20,
  statistics: 5_000,
  earning: 200,
  caps: 2,
};
const PLAIN_LIST_ROWS_DEFAULT = 5;

/** The same of lists that share their name with others: by the type of their rows. */
const ROWS_OF_TYPE: Readonly<Record<string, number>> = {
  ImportPointsBalancesProblem: 10_000,
  LoyaltyRuleBookProblem: 100,
};

/**
 * What the lists of the schema's own description hold, on the average of all its types. One type
 * that somebody picks out may be much larger than the average.
 */
const DESCRIBED_PARTS: Readonly<Record<string, number>> = {
  types: 150,
  directives: 25,
  fields: 3,
  [TypeMetaFieldDef.name]: 15,
};
const DESCRIBED_PARTS_DEFAULT = 1;

/** How often what is selected in a field comes back at worst, and whether each time is a row. */
export interface Times {
  readonly times: number;
  readonly areRows: boolean;
}

const ONCE: Times = { times: 1, areRows: false };

export function timesOf(node: FieldNode, field: GraphQLField<unknown, unknown>): Times {
  if (field.args.some(({ name }) => name === 'first'))
    return { times: pageOf(node), areRows: true };
  if (isIntrospectionType(getNamedType(field.type))) {
    return { times: DESCRIBED_PARTS[field.name] ?? DESCRIBED_PARTS_DEFAULT, areRows: false };
  }
  if (!isListOfParts(field.type) || field.name === 'edges') return ONCE;
  const known = ROWS_OF_TYPE[getNamedType(field.type).name] ?? PLAIN_LIST_ROWS[field.name];
  return { times: known ?? PLAIN_LIST_ROWS_DEFAULT, areRows: true };
}

function isListOfParts(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

/** `first` as it stands; a variable could be anything that is allowed. */
function pageOf(node: FieldNode): number {
  const value: ASTNode | undefined = node.arguments?.find(
    ({ name }) => name.value === 'first',
  )?.value;
  if (value === undefined || value.kind === Kind.NULL) return PAGE_SIZE_DEFAULT;
  if (value.kind !== Kind.INT) return PAGE_SIZE_MAX;
  return Math.min(Math.max(Number(value.value), 1), PAGE_SIZE_MAX);
}
