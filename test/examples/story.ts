import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse } from 'graphql';

export const EXAMPLES_FOLDER = 'schema/examples';

/** Who asks, with a development token; null asks without any. */
export type StoryAsker = 'alice' | 'bob' | 'service' | 'operator' | 'platform' | null;

/** Something that happens while a subscription listens; the operation is another example's. */
export interface Meanwhile {
  readonly title: string;
  readonly as: StoryAsker;
  readonly example: string;
  readonly variables: object;
}

/** One request of a story. Where the example has one operation only, it need not be named. */
export interface StoryStep {
  readonly title: string;
  readonly as: StoryAsker;
  /** Code of the program that the token is of; absent: the demo program. */
  readonly program?: string;
  readonly operation?: string;
  readonly variables?: object;
  /** Of a subscription: how many events are waited for. */
  readonly events?: number;
  readonly meanwhile?: Meanwhile;
  /** What is done in the background: it is asked until the answer has this text in it. */
  readonly until?: string;
}

/** `<name>.graphql` with the operations and what they are for, `<name>.json` with the steps. */
export interface Story {
  readonly name: string;
  readonly title: string;
  /** The comment that the operations begin with. */
  readonly purpose: string;
  readonly operations: string;
  readonly steps: readonly StoryStep[];
}

export function storyNames(): readonly string[] {
  return readdirSync(EXAMPLES_FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''))
    .sort();
}

export function readStory(name: string): Story {
  const source = readFileSync(`${EXAMPLES_FOLDER}/${name}.graphql`, 'utf8');
  const [comment = ''] = /^(#.*\n)+/.exec(source) ?? [];
  const { title, steps } = JSON.parse(readFileSync(`${EXAMPLES_FOLDER}/${name}.json`, 'utf8'));
  const purpose = comment.replaceAll(/^# ?/gm, '').trim();
  return { name, title, purpose, operations: source.slice(comment.length).trim(), steps };
}

/** The text of the operation that a step asks; the only one where it names none. */
export function operationOf({ operations }: Story, step: Pick<StoryStep, 'operation'>): string {
  const found = definitionsOf(parse(operations)).find(
    ({ name }) => step.operation === undefined || name?.value === step.operation,
  );
  if (found?.loc === undefined) throw new Error(`There is no operation ${step.operation}.`);
  return operations.slice(found.loc.start, found.loc.end);
}

function definitionsOf({ definitions }: DocumentNode) {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}
