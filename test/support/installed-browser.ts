import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: looked for in the next place.
    return false;
  }
}

/** Path of a Chromium or Chrome of this machine, or null; the one part that no package brings. */
export function findInstalledBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...places, ...ELSEWHERE].find(isExecutable) ?? null;
}
