import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { timesOf } from './list-rows.ts';

/** What an operation asks for at worst. */
export interface Measure {
  readonly depth: number;
  readonly rootFields: number;
  /** Fields as they are written. */
  readonly fields: number;
  /** Rows that must be read. */
  readonly rows: number;
  /** Fields as they are answered: each as often as the rows it stands in. */
  readonly values: number;
}

export type FindFragment = (
  name: string,
) =>
  | { readonly typeCondition: { name: { value: string } }; selectionSet: SelectionSetNode }
  | null
  | undefined;

const NOTHING: Measure = { depth: 0, rootFields: 0, fields: 0, rows: 0, values: 0 };
const ONE_FIELD: Measure = { depth: 1, rootFields: 1, fields: 1, rows: 0, values: 1 };

/** Adds an operation up without running it, introspection included. */
export function measureOperation(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  findFragment: FindFragment,
): Measure {
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  return measureSelections(operation.selectionSet, { typeName: root.name, schema, findFragment });
}

/**
 * Adds up what is selected in one object of a type. Each fragment is measured once, however often
 * it is spread, so that measuring costs no more than the document is long.
 */
export function measureSelections(
  selections: SelectionSetNode,
  within: {
    readonly typeName: string;
    readonly schema: GraphQLSchema;
    readonly findFragment: FindFragment;
  },
): Measure {
  const { schema, findFragment } = within;
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
    const field = findField(schema, typeName, node.name.value);
    if (field === undefined || node.selectionSet === undefined) return ONE_FIELD;
    const inner = ofSelections(node.selectionSet, getNamedType(field.type).name);
    const { times, areRows } = timesOf(node, field);
    return {
      depth: inner.depth + 1,
      rootFields: 1,
      fields: inner.fields + 1,
      rows: areRows ? times * (1 + inner.rows) : inner.rows,
      values: 1 + times * inner.values,
    };
  }

  return ofSelections(selections, within.typeName);
}

function findField(
  schema: GraphQLSchema,
  typeName: string,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  // Every type answers to these two here: where they do not belong, another rule refuses them.
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: a.rootFields + b.rootFields,
    fields: a.fields + b.fields,
    rows: a.rows + b.rows,
    values: a.values + b.values,
  };
}
