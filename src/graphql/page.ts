import { badUserInput } from './errors.ts';
import type { PageArguments } from './types/page.ts';

export const PAGE_SIZE_DEFAULT = 20;
export const PAGE_SIZE_MAX = 100;

/** Part of a list with the cursor of each item (Relay). */
export interface ConnectionParent<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export function pageSize(first: number | null | undefined): number {
  const size = first ?? PAGE_SIZE_DEFAULT;
  if (size >= 1 && size <= PAGE_SIZE_MAX) return size;
  throw badUserInput(`first must be 1 to ${PAGE_SIZE_MAX}; it is ${size}.`);
}

/**
 * `isAfterFirst` says whether the page begins behind a cursor: cursors are only made for items that
 * exist, so something precedes such a page.
 */
export function connection<Item, Node>(
  page: { readonly items: readonly Item[]; readonly hasMore: boolean },
  from: {
    readonly after: PageArguments['after'];
    readonly cursorOf: (item: Item) => string;
    readonly nodeOf: (item: Item) => Node;
  },
): ConnectionParent<Node> {
  const edges = page.items.map((item) => ({
    cursor: from.cursorOf(item),
    node: from.nodeOf(item),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: from.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
