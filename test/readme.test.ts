import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const GLOSSARY = 'src/loyalty/README.md';
const DOCUMENTS = ['README.md', GLOSSARY, ...readdirSync('docs').map((name) => join('docs', name))];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map(([, link]) => link ?? '');
}

/** How headings are named in links. */
function anchorsOf(path: string): readonly string[] {
  const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a link of the document `from` leads to a file, and to a heading where it names one. */
function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(path).includes(anchor);
}

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('links only to files and headings that are here', () => {
    expect(linksOf(text).filter((link) => !leadsSomewhere(path, link))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
  });
});

describe('README', () => {
  it('links to files and names commands at all', () => {
    const text = readFileSync('README.md', 'utf8');
    expect(linksOf(text).length).toBeGreaterThan(0);
    expect(text).toContain('npm run migrate');
  });

  it('says of each part of the house what stands there, and names only files that do', () => {
    const [, house = ''] = readFileSync('README.md', 'utf8').split('## Where things stand\n');
    const rows = [...house.matchAll(/^\| `([\w/]+\/)` \|.*\| (.*) \|$/gm)];
    const folders = rows.map(([, folder]) => folder ?? '');
    const parts = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
    const inSrc = folders.filter((folder) => /^src\/./.test(folder));
    expect(inSrc.toSorted()).toEqual(parts.map(({ name }) => `src/${name}/`).toSorted());
    const named = rows.flatMap(([, folder = '', first = '']) =>
      [...first.matchAll(/`([\w./-]+)`/g)].map(([, file = '']) => join(folder, file)),
    );
    expect(named).toContain('src/graphql/types/');
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('names only files and folders that are here', () => {
    const named = [...readFileSync(GLOSSARY, 'utf8').matchAll(/`([\w./-]+(?:\.ts|\/))`/g)];
    const paths = named.map(([, path]) => path ?? '').filter((path) => !path.includes('<'));
    const roots = ['', 'src/loyalty', 'src/loyalty/earning', 'src/postgres'];
    const isHere = (path: string) => roots.some((root) => existsSync(join(root, path)));
    expect(paths.filter((path) => !isHere(path))).toEqual([]);
  });
});
