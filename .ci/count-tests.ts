import { readFileSync } from 'node:fs';

/**
 * Prints the last line of a check run, "N passed, N failed", from the test runner's own results.
 * A check that stopped before the tests (types, lint) counts as one failure, so that the line never
 * reads as success when nothing ran.
 */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numRuntimeErrorTestSuites: number;
}

const [resultsPath = '', status = '1'] = process.argv.slice(2);
const text = readFileSync(resultsPath, 'utf8');
const results: Results =
  text === ''
    ? { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, numRuntimeErrorTestSuites: 0 }
    : JSON.parse(text);
const counted = results.numFailedTests + results.numRuntimeErrorTestSuites;
const failed = status !== '0' && counted === 0 ? 1 : counted;
process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
