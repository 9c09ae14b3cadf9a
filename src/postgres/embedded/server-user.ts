import { execFile } from 'node:child_process';
import { access, chown, cp, mkdir, mkdtemp, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Who the embedded server runs as, when not as ourselves: PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that exist without anybody having made them, best first. */
const CANDIDATES = ['postgres', 'nobody'];

/** Null unless we are root. */
export async function serverUser(): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    try {
      const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
      return { uid, gid };
    } catch {
      // There is no such account here; the next candidate may exist.
    }
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is no account ${CANDIDATES.join(' or ')} to run ` +
      'it as. Run the service as an ordinary user, or set DATABASE_URL.',
  );
}

async function idOf(flag: '-u' | '-g', name: string): Promise<number> {
  return Number((await execute('id', [flag, name])).stdout);
}

/** Whether the user may pass through every folder down to `path`. */
async function isReachable(path: string, user: ServerUser): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Where what the server's user cannot reach (a checkout under /root) is kept instead. */
const REACHABLE_HOME = '/var/lib/loyalty-subgraph';

/**
 * The folder `path`, made if need be and owned by the server's user. Where that user cannot reach
 * it, `path` becomes a link to a folder that it can: removing the link still starts afresh.
 */
export async function ownedFolder(path: string, user: ServerUser | null): Promise<void> {
  if (await exists(path)) return;
  const parent = dirname(path);
  await mkdir(parent, { recursive: true });
  if (user === null || (await isReachable(parent, user))) {
    await mkdir(path, { mode: 0o700 });
    if (user !== null) await chown(path, user.uid, user.gid);
    return;
  }
  await mkdir(REACHABLE_HOME, { recursive: true, mode: 0o755 });
  const elsewhere = await mkdtemp(join(REACHABLE_HOME, 'data-'));
  await chown(elsewhere, user.uid, user.gid);
  await symlink(elsewhere, path);
}

/** `folder` where the server's user can run what is in it: itself, or a copy. */
export async function runnableFolder(
  folder: string,
  user: ServerUser | null,
  version: string,
): Promise<string> {
  if (user === null || (await isReachable(folder, user))) return folder;
  const copy = join(REACHABLE_HOME, `postgres-${version}`);
  if (await exists(join(copy, 'complete'))) return copy;
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  await mkdir(join(copy, 'complete'), { recursive: true });
  return copy;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    // Absence is the other answer to the question asked.
    return false;
  }
}
