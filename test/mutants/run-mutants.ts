import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The one place in `file` that reads `find` reads `replace` instead. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** One seeded defect. */
export interface Mutant {
  /** What would be wrong, in words. */
  readonly defect: string;
  readonly edits: readonly Edit[];
  /** The tests that must notice, as folders or files. */
  readonly tests: readonly string[];
}

export interface MutantResult {
  readonly defect: string;
  readonly isCaught: boolean;
  /** Titles of the first tests that failed. */
  readonly by: readonly string[];
}

interface JestReport {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** What a run of tests reads; node_modules is linked. */
const COPIED = [
  ...['src', 'test', 'schema', 'demo', 'bench', 'docs', 'README.md'],
  ...['package.json', 'jest.config.js', 'tsconfig.json', 'tsconfig.build.json'],
];
const TITLES_MAX = 3;
const TEST_SECONDS_MAX = 300;

/** Runs the tests of each mutant on a copy with that one defect; tells each result as it comes. */
export async function runMutants(
  mutants: readonly Mutant[],
  onResult: (result: MutantResult) => void,
): Promise<readonly MutantResult[]> {
  const copy = makeCopy();
  try {
    await assertGreen(copy, mutants);
    const results: MutantResult[] = [];
    for (const mutant of mutants) {
      const result = await tryMutant(copy, mutant);
      onResult(result);
      results.push(result);
    }
    return results;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'loyalty-mutants-'));
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Without a defect the same tests pass; otherwise a failure would show nothing. */
async function assertGreen(copy: string, mutants: readonly Mutant[]): Promise<void> {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  const report = await runTests(copy, tests);
  if (report?.success !== true) {
    throw new Error(`Red without any defect: ${failedIn(report).join('; ') || 'cannot be run'}`);
  }
}

async function tryMutant(copy: string, mutant: Mutant): Promise<MutantResult> {
  const sound = new Map(mutant.edits.map(({ file }) => [file, textOf(copy, file)]));
  for (const edit of mutant.edits) {
    writeFileSync(join(copy, edit.file), mutated(textOf(copy, edit.file), edit));
  }
  try {
    const report = await runTests(copy, mutant.tests);
    const by = failedIn(report);
    // A run that hangs has noticed; a file that cannot be run at all shows nothing.
    return { defect: mutant.defect, isCaught: report === null || by.length > 0, by };
  } finally {
    for (const [file, text] of sound) writeFileSync(join(copy, file), text);
  }
}

const textOf = (copy: string, file: string) => readFileSync(join(copy, file), 'utf8');

/** The text with the defect; the place must be there, exactly once. */
export function mutated(text: string, { file, find, replace }: Edit): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places with: ${find}`);
  return parts.join(replace);
}

function failedIn(report: JestReport | null): readonly string[] {
  if (report === null) return ['the run did not end'];
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return failed.slice(0, TITLES_MAX);
}

/** Null when the run did not end by itself in time. */
async function runTests(copy: string, tests: readonly string[]): Promise<JestReport | null> {
  const reportPath = join(copy, 'report.json');
  rmSync(reportPath, { force: true });
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--bail=1', '--json', `--outputFile=${reportPath}`, ...tests];
  const child = spawn(process.execPath, ['--experimental-vm-modules', jest, ...options], {
    cwd: copy,
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), TEST_SECONDS_MAX * 1_000);
  await new Promise((done) => child.once('exit', done));
  clearTimeout(timer);
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8')) as JestReport;
  } catch {
    // The run was killed before it could report.
    return null;
  }
}
