import { readFileSync } from 'node:fs';
import { type CallerRole, callerRoles } from '../../src/access/caller.ts';

/** An operation that a document tells to type into the GraphiQL page. */
export interface PageOperation {
  readonly query: string;
  readonly role: CallerRole;
  /** Code of the program, or null for the platform. */
  readonly program: string | null;
}

/** The operations of a document; the first line of each says whose token it takes. */
export function operationsOf(path: string): readonly PageOperation[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/```graphql\n(.*?)```/gs);
  return [...blocks].map(([, query = '']) => {
    const said = /^# With the (\w+)'s token(?: of ([a-z-]+))?\.\n/.exec(query);
    const role = callerRoles.find((known) => known === said?.[1]);
    if (role === undefined) throw new Error(`No token is named for ${query}`);
    return { query, role, program: said?.[2] ?? null };
  });
}

/** Like somebody who copies the latest id of its kind wherever an operation leaves one open. */
export class CopiedIds {
  readonly #latest = new Map<string, string>();

  fillIn(query: string): string {
    return query.replaceAll(/\b([a-z]{3})_…/g, (open, kind) => this.#latest.get(kind) ?? open);
  }

  copyFrom(answer: string): void {
    for (const [id, kind = ''] of answer.matchAll(/\b([a-z]{3})_[0-9A-Z]{26}\b/g)) {
      this.#latest.set(kind, id);
    }
  }
}

/** What is wrong with an answer; nothing when all that was asked for was done. */
export function problemsOf(answer: string): readonly string[] {
  const { data, errors } = JSON.parse(answer);
  if (errors !== undefined || data === null) return [answer];
  const types = Object.values(data as Record<string, { readonly __typename?: string } | null>);
  const isDone = types.every(
    (type) => type !== null && /(Success|Statistics|Explanation)$|^$/.test(type.__typename ?? ''),
  );
  return isDone ? [] : [answer];
}
