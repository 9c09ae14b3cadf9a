import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

const FILE = 'starting';
const LOOK_MILLISECONDS = 50;
const WAIT_MILLISECONDS_MAX = 60_000;
/** Two processes that find the same dead owner both write; by then the later has won. */
const SETTLE_MILLISECONDS = 100;

/** Runs `work` while no other process does the same in `folder`; waits for those that do. */
export async function withFolderLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const file = join(folder, FILE);
  const deadline = Date.now() + WAIT_MILLISECONDS_MAX;
  while (!(await isTaken(file))) {
    if (Date.now() > deadline) throw new Error(`Another process is at ${file} for too long.`);
    await setTimeout(LOOK_MILLISECONDS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Whether the lock is ours now. That of a process which was killed counts no more. */
async function isTaken(file: string): Promise<boolean> {
  if (await isWritten(file)) return true;
  const owner = await ownerOf(file);
  if (owner === null || (owner !== process.pid && isAlive(owner))) return false;
  // Our own id in it is that of an earlier life: process ids come again, in containers at once.
  await rm(file, { force: true });
  if (!(await isWritten(file))) return false;
  await setTimeout(SETTLE_MILLISECONDS);
  return (await ownerOf(file)) === process.pid;
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
