import { type DocumentNode, type ExecutionResult, subscribe } from 'graphql';
import type { Asker, TestFace } from '../support/graphql-face.ts';

type Watched = AsyncIterable<ExecutionResult> | ExecutionResult;

/** What an asker is told by a subscription; one answer where it is refused. */
export async function watch(
  { face, token }: TestFace,
  document: DocumentNode,
  { variables, asker }: { readonly variables: object; readonly asker: Asker },
): Promise<Watched> {
  return subscribe({
    schema: face.schema,
    document,
    variableValues: { ...variables },
    contextValue: await face.createContext(`Bearer ${await token(asker)}`),
  });
}

/** All of it, from the first event to the last. */
export async function allOf(watched: Watched): Promise<readonly ExecutionResult[]> {
  if (!(Symbol.asyncIterator in watched)) return [watched];
  const told: ExecutionResult[] = [];
  for await (const event of watched) told.push(event);
  return told;
}
