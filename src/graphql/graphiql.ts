import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

export interface GraphiqlOptions {
  /** Path of the GraphQL endpoint, HTTP and web socket alike. */
  readonly path: string;
  /** Folder of the example operations, or null for none; each file becomes a tab. */
  readonly examplesFolder: string | null;
}

/** A page to try the API in. It has all that it needs and loads nothing from elsewhere. */
export function renderGraphiqlPage({ path, examplesFolder }: GraphiqlOptions): string {
  const tabs = examplesFolder === null ? [] : readExamples(examplesFolder);
  return renderGraphiQL({
    title: 'Loyalty',
    endpoint: path,
    subscriptionsProtocol: 'WS',
    credentials: 'same-origin',
    defaultHeaders: JSON.stringify({ authorization: 'Bearer <token>' }, null, 2),
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: true,
    ...(tabs.length > 0 && { defaultTabs: tabs }),
  });
}

function readExamples(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ query: atThisMoment(readFileSync(join(folder, file), 'utf8')) }));
}

/** Examples say `<now>` where an order must not be too old. */
function atThisMoment(query: string): string {
  return query.replaceAll('<now>', new Date().toISOString());
}
