import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

export interface FolderLock {
  release(): Promise<void>;
}

const FILE = 'in-use';
/** Two processes that find the same dead owner both write; by then the later has won. */
const SETTLE_MILLISECONDS = 100;

/** Somebody else works in the folder; `path` is the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly path: string;

  constructor(path: string, pid: number) {
    super(`${path} is in use by process ${pid}; stop that, or take another folder.`);
    this.path = path;
  }
}

/** Claims `folder` for this process; a claim of a process that was killed counts no more. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, FILE);
  if (!(await isWritten(file))) {
    const owner = await ownerOf(file);
    if (owner !== null && owner !== process.pid && isAlive(owner)) {
      throw new FolderInUse(folder, owner);
    }
    await rm(file, { force: true });
    await isWritten(file);
    await setTimeout(SETTLE_MILLISECONDS);
    const winner = await ownerOf(file);
    if (winner !== process.pid) throw new FolderInUse(folder, winner ?? 0);
  }
  return { release: () => rm(file, { force: true }) };
}

/** Writes our process id, unless there is a file already. */
async function isWritten(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    // Claimed already; whether by somebody alive is looked at next.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function ownerOf(file: string): Promise<number | null> {
  try {
    return Number(await readFile(file, 'utf8'));
  } catch (error) {
    // Given back between two looks.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
