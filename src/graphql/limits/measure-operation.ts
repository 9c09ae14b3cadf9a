import {
  type ASTNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../page.ts';

/** What an operation asks for at worst. */
export interface Measure {
  readonly depth: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly rows: number;
}

export type FindFragment = (
  name: string,
) =>
  | { readonly typeCondition: { name: { value: string } }; selectionSet: SelectionSetNode }
  | null
  | undefined;

const NOTHING: Measure = { depth: 0, rootFields: 0, fields: 0, rows: 0 };

/** Rows assumed of a list that takes no `first`: days that expire, lots of an entry, … */
const PLAIN_LIST_ROWS: Readonly<Record<string, number>> = {
  _entities: 100,
  earnPointsBatch: 500,
  expiring: 30,
  pointsEntries: 10,
  allocations: 4,
};
const PLAIN_LIST_ROWS_DEFAULT = 5;

/**
 * Adds an operation up without running it. Each fragment is measured once, however often it is
 * spread, so that measuring costs no more than the document is long.
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  findFragment: FindFragment,
): Measure {
  const fragments = new Map<string, Measure>();

  function ofSelections(selectionSet: SelectionSetNode, typeName: string): Measure {
    let total = NOTHING;
    for (const selection of selectionSet.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          total = add(total, ofField(selection, typeName));
          break;
        case Kind.INLINE_FRAGMENT:
          total = add(
            total,
            ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName),
          );
          break;
        case Kind.FRAGMENT_SPREAD:
          total = add(total, ofFragment(selection.name.value));
      }
    }
    return total;
  }

  function ofFragment(name: string): Measure {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it must only end.
    fragments.set(name, NOTHING);
    const fragment = findFragment(name);
    if (!fragment) return NOTHING;
    const measure = ofSelections(fragment.selectionSet, fragment.typeCondition.name.value);
    fragments.set(name, measure);
    return measure;
  }

  function ofField(node: FieldNode, typeName: string): Measure {
    const name = node.name.value;
    // What describes the schema itself reads no row, and tools ask for it deeply.
    if (name.startsWith('__')) return { ...NOTHING, rootFields: 1, fields: 1 };
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field === undefined) return { ...NOTHING, rootFields: 1, fields: 1 };
    const inner =
      node.selectionSet === undefined
        ? NOTHING
        : ofSelections(node.selectionSet, getNamedType(field.type).name);
    const times = rowsOf(node, field);
    return {
      depth: inner.depth + 1,
      rootFields: 1,
      fields: inner.fields + 1,
      rows: times === null ? inner.rows : times * (1 + inner.rows),
    };
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root.name) : NOTHING;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: a.rootFields + b.rootFields,
    fields: a.fields + b.fields,
    rows: a.rows + b.rows,
  };
}

/** How many rows the field returns at worst; null when it returns no list. */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  if (field.args.some(({ name }) => name === 'first')) return pageOf(node);
  if (!isListOfRows(field.type) || field.name === 'edges') return null;
  return PLAIN_LIST_ROWS[field.name] ?? PLAIN_LIST_ROWS_DEFAULT;
}

function isListOfRows(type: GraphQLOutputType): boolean {
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
