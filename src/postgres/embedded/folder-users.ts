import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

/** Processes that use the server of one folder; one that was killed counts no more. */
export interface FolderUser {
  /** Leaves, and says whether nobody is left. Call it under the folder's lock. */
  leave(): Promise<boolean>;
}

const FOLDER = 'users';

/** Enters this process among the users of `folder`. Call it under the folder's lock. */
export async function enterFolder(folder: string): Promise<FolderUser> {
  const users = join(folder, FOLDER);
  await mkdir(users, { recursive: true });
  const own = join(users, randomBytes(6).toString('hex'));
  await writeFile(own, JSON.stringify({ pid: process.pid, bornAt: performance.timeOrigin }));
  return {
    async leave() {
      await rm(own, { force: true });
      const others = await Promise.all(
        (await readdir(users)).map(async (name) => {
          const file = join(users, name);
          const isThere = isLiving(await readFile(file, 'utf8'));
          if (!isThere) await rm(file, { force: true });
          return isThere;
        }),
      );
      return !others.includes(true);
    },
  };
}

/** Process ids come again; of our own, the moment of birth tells the lives apart. */
function isLiving(text: string): boolean {
  const { pid, bornAt } = JSON.parse(text || '{}') as {
    readonly pid?: number;
    readonly bornAt?: number;
  };
  if (pid === undefined) return false;
  return pid === process.pid ? bornAt === performance.timeOrigin : isAlive(pid);
}
