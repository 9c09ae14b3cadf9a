import { resolve } from 'node:path';
import type { Config } from './config.ts';
import { Fault } from './engine/ports.ts';

/** What Node and the database driver tell of a failure, as far as they do. */
interface Failure {
  readonly message?: unknown;
  readonly syscall?: unknown;
  readonly code?: unknown;
  readonly path?: unknown;
  readonly port?: unknown;
}

/** What went wrong, in one line that names the setting to look at, where one is to blame. */
export function failureLineOf(error: unknown, config: Config): string {
  const failure = failureOf(error);
  const reason = String(failure.message ?? error)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
  const isOfDatabase = error instanceof Fault && config.databaseUrl !== null;
  const setting = isOfDatabase ? 'DATABASE_URL' : settingOf(failure, config);
  return setting === null ? reason : `${setting}: ${reason}`;
}

/** A fault says what it means for a batch; its cause says what happened. */
function failureOf(error: unknown): Failure {
  return Object(error instanceof Fault && error.cause instanceof Error ? error.cause : error);
}

function settingOf(failure: Failure, config: Config): string | null {
  const { syscall, code, path, port } = failure;
  if (syscall === 'getaddrinfo' || code === 'EADDRNOTAVAIL') return 'HOST';
  if (syscall === 'listen') return port === config.port ? 'PORT' : null;
  if (config.databaseUrl !== null || typeof path !== 'string') return null;
  return isOnTheWay(path, config.dataDir) ? 'DATA_DIR' : null;
}

/** Whether one of the two folders lies in the other: on the way to it, or inside. */
function isOnTheWay(path: string, folder: string): boolean {
  const [a, b] = [`${resolve(path)}/`, `${resolve(folder)}/`];
  return a.startsWith(b) || b.startsWith(a);
}
