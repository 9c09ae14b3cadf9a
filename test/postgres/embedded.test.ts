import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmbedded } from '../../src/postgres/embedded.ts';
import { openFolder } from '../support/open-folder.ts';
import { connect } from '../support/postgres.ts';

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

/** A process that starts the server, says where it is, and then waits to be killed. */
async function startInAnotherProcess() {
  const module = JSON.stringify(new URL('../../src/postgres/embedded.ts', import.meta.url).href);
  const script = `const { startEmbedded } = await import(${module});
    const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(child.stdout, 'data');
  return { child, url: String(output).trim() };
}

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

  it('is refused to a second process, by name, and goes on serving the first', async () => {
    const { child, url } = await startInAnotherProcess();
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      name: 'FolderInUse',
      message: `${dataDir} is in use by process ${child.pid}; stop that, or take another folder.`,
      path: dataDir,
    });
    expect(await ask(url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await startEmbedded({ dataDir })).stop();
  });

  it('is started by one of two that try at once in a new folder', async () => {
    const script = join(folder, 'race.mjs');
    const module = JSON.stringify(new URL('../../src/postgres/embedded.ts', import.meta.url).href);
    const raced = JSON.stringify(join(folder, 'raced'));
    await writeFile(
      script,
      `const { startEmbedded } = await import(${module});
      try {
        const server = await startEmbedded({ dataDir: ${raced} });
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await server.stop();
        console.log('served');
      } catch (error) {
        console.log(error.name);
      }`,
    );
    const said = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
        const output = await Array.fromAsync(child.stdout);
        return Buffer.concat(output).toString().trim();
      }),
    );
    expect(said.toSorted()).toEqual(['FolderInUse', 'served']);
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
