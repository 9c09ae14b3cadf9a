import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A server in a process of its own, as in real life; stopped by its process id. */
export interface ChildServer {
  readonly url: string;
  stop(): Promise<void>;
}

const START_SECONDS_MAX = 30;

export async function startChild(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<ChildServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_SECONDS_MAX * 1_000;
  while (!(await isReady(`${origin}/health/ready`))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`${script} did not start`);
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
