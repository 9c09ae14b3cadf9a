import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbedded } from '../../../src/postgres/embedded/embedded.ts';
import { openFolder } from '../../support/open-folder.ts';
import { connect } from '../../support/postgres.ts';

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = openFolder('loyalty embedded-');
  dataDir = join(folder, 'a folder', '.data');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = await connect(url);
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

/** A process that starts the server, says where it is, and leaves it when it is told to stop. */
async function startEmbeddedInChild(where: string) {
  const module = JSON.stringify(
    new URL('../../../src/postgres/embedded/embedded.ts', import.meta.url).href,
  );
  const script = `const { startEmbedded } = await import(${module});
    const server = await startEmbedded({ dataDir: ${JSON.stringify(where)} });
    console.log(server.url);
    const alive = setInterval(() => {}, 1000);
    process.once('SIGTERM', () => server.stop().then(() => clearInterval(alive)));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(child.stdout, 'data');
  return { child, url: String(output).trim() };
}

const startInAnotherProcess = () => startEmbeddedInChild(dataDir);

describe('the embedded server', () => {
  it('starts in a folder with a space in its name, and keeps what it was given', async () => {
    const first = await startEmbedded({ dataDir });
    await ask(first.url, 'create table kept as select 7 as seven');
    expect(await ask(first.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await first.stop();
    await expect(ask(first.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const second = await startEmbedded({ dataDir });
    expect(await ask(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await second.stop();
  });

  it('is taken over when the process that started it was killed', async () => {
    const { child, url } = await startInAnotherProcess();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const taken = await startEmbedded({ dataDir });
    expect(taken.url).toBe(url);
    expect(await ask(taken.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await taken.stop();
    await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is shared by processes in one folder, until the last of them leaves', async () => {
    const { child, url } = await startInAnotherProcess();
    const guest = await startEmbedded({ dataDir });
    expect(guest.url).toBe(url);
    const third = await startEmbedded({ dataDir });
    await third.stop();
    await guest.stop();
    expect(await ask(url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    const heir = await startEmbedded({ dataDir });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await ask(url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await heir.stop();
    await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is made once by three that start at once, and stopped by the last', async () => {
    const raced = join(folder, 'raced');
    const servers = await Promise.all([1, 2, 3].map(() => startEmbeddedInChild(raced)));
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
    const url = servers[0]?.url ?? '';
    for (const { child } of servers) {
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('starts though a pid file names a process that is something else', async () => {
    const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    const port = 1;
    await writeFile(pidFile, `${process.pid}\n${dataDir}\n0\n${port}\n\n127.0.0.1\n`);
    const server = await startEmbedded({ dataDir });
    expect(await ask(server.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    expect(await readFile(pidFile, 'utf8')).not.toMatch(new RegExp(`^${process.pid}\n`));
    await server.stop();
  });
});
