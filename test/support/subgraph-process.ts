import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The service as a process of its own, as `npm start` runs it. */
export interface SubgraphProcess {
  readonly child: ChildProcess;
  readonly httpUrl: string;
  readonly webSocketUrl: string;
  /** Everything it wrote to stdout so far. */
  readonly banner: string;
  /** Sends the signal and answers the exit code, null where the signal itself ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const startMillisecondsMax = 30_000;

/** Compiles the service into a folder of its own, so that runs do not disturb each other. */
export async function buildSubgraph(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-build-'));
  // Packages are looked up from where a file really is: the build has to see them as well.
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  await execute(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder]);
  return folder;
}

export type Environment = Readonly<Record<string, string>>;

/** Starts the service and resolves once it says that it is ready. */
export async function startProcess(folder: string, env: Environment): Promise<SubgraphProcess> {
  const child = spawn(process.execPath, [join(folder, 'src', 'main.js')], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  await new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error(`not ready in time: ${stderr}`));
    const timer = setTimeout(late, startMillisecondsMax);
    child.stdout.on('data', () => {
      if (!stdout.endsWith('\n\n')) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code}: ${stderr}`));
    });
  });
  const urlOf = (label: string): string => stdout.match(`${label} +(\\S+)`)?.[1] ?? '';
  return {
    child,
    httpUrl: urlOf('GraphQL'),
    webSocketUrl: urlOf('WebSocket'),
    banner: stdout,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are as varied as queries.
  readonly data?: any;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

export async function ask(
  url: string,
  request: { readonly token: string; readonly query: string; readonly variables?: unknown },
): Promise<Answer> {
  const { token, query, variables } = request;
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** Asks until the answer is right or the time is up; answers the last one either way. */
export async function eventually<T>(
  look: () => Promise<T>,
  isRight: (value: T) => boolean,
  millisecondsMax = 15_000,
): Promise<T> {
  const end = Date.now() + millisecondsMax;
  for (;;) {
    const value = await look();
    if (isRight(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
