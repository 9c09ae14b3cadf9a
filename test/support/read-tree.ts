import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readSourceFile } from './source-file.ts';
import type { Tree } from './tidy-rules.ts';

const skippedFolders = new Set(['node_modules', 'dist', 'coverage', '.git', '.data']);
const textEnding =
  /\.(ts|js|json|graphql|md|yml|yaml|sql|sh|html)$|(^|\/)(Dockerfile|run|\.\w+ignore)$/;

/** Reads every text file below the working directory, but what the repository ignores. */
export function readTree(): Tree {
  const paths = listPaths().filter((path) => textEnding.test(path));
  const contents = paths.map((path) => [path, readFileSync(path, 'utf8')] as const);
  return treeOf(contents);
}

/** Builds a tree out of paths and texts, so that rules can be tried on one that breaks them. */
export function treeOf(contents: readonly (readonly [path: string, text: string])[]): Tree {
  const isSource = (path: string): boolean => path.endsWith('.ts') && !path.includes('generated/');
  return {
    files: contents
      .filter(([path]) => isSource(path))
      .map(([path, text]) => readSourceFile(path, text)),
    texts: new Map(contents.filter(([path]) => !isSource(path))),
  };
}

/** As git sees them where there is a clone, committed or not; else as the folder holds them. */
function listPaths(): readonly string[] {
  if (!existsSync('.git')) return listFolder('');
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  try {
    const listed = execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter((path) => path !== '' && existsSync(path));
  } catch {
    // No git here, or it refuses a clone that belongs to another user.
    return listFolder('');
  }
}

function listFolder(folder: string): readonly string[] {
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }).flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) return skippedFolders.has(item.name) ? [] : listFolder(path);
    return item.isFile() ? [path] : [];
  });
}
