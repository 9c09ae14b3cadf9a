import type { CallerRole } from '../../src/access/caller.ts';
import type { Ids } from './world.ts';

/** One way to use one root field. To add one is to add a row. */
export interface Walked {
  /** `Type.field`; of `_entities` with the type that is referred to and the key. */
  readonly field: string;
  readonly as?: CallerRole;
  readonly query: string;
  /** Names things by the ids of one program; a mutation does so under `key`. */
  readonly variables?: (ids: Ids, key: string) => object;
  /** What it is answered in the program whose ids these are. */
  readonly own: unknown;
  /**
   * What it is answered with the token of the other program: as if they were not there. Absent
   * where it names nothing that only one program has: then both are answered the same.
   */
  readonly foreign?: unknown;
}

/** `name(input: …)`, which is asked under a key and answered with a union. */
export function mutation(
  name: string,
  input: (ids: Ids) => object,
  { foreign, own = {} }: { readonly foreign?: object; readonly own?: object } = {},
): Walked {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {
    field: `Mutation.${name}`,
    query: `mutation ($input: ${title}Input!) { ${name}(input: $input) {
      __typename ... on LoyaltyRejection { code path } } }`,
    variables: (ids, idempotencyKey) => ({ input: { idempotencyKey, ...input(ids) } }),
    own: { __typename: `${title}Success`, ...own },
    ...(foreign !== undefined && { foreign }),
  };
}
