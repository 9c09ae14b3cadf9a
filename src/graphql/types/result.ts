import type { ClassType } from 'type-graphql';
import { createUnionType } from 'type-graphql';

/** One success and its typed rejections; the value itself says in `__typename` which one it is. */
export function resultUnion(
  name: string,
  description: string,
  types: () => readonly ClassType<object>[],
) {
  return createUnionType({
    name,
    description,
    types,
    resolveType: (value: { readonly __typename?: string }) => value.__typename,
  });
}
