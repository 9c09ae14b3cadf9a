import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/postgres/embedded/free-port.ts';

/** A server in a process of its own, as in real life; stopped by its process id. */
export interface ChildServer {
  readonly url: string;
  stop(): Promise<void>;
}

const START_SECONDS_MAX = 30;

/** The service with its own defaults. */
export function startSubgraphChild(databaseUrl: string): Promise<ChildServer> {
  return startChild('../src/main.js', databaseUrl);
}

export function startTutorialChild(databaseUrl: string): Promise<ChildServer> {
  return startChild('tutorial-server.js', databaseUrl);
}

/** Of the environment a child is given nothing but this: settings of the shell would count. */
async function startChild(file: string, databaseUrl: string): Promise<ChildServer> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: { DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_SECONDS_MAX * 1_000;
  while (!(await isReady(`${origin}/health/ready`))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`${file} did not start`);
    }
    await setTimeout(50);
  }
  return {
    url: `${origin}/graphql`,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}
