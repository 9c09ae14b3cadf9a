import { parseArgs } from 'node:util';
import { MUTANTS } from './mutants.ts';
import { runMutants } from './run-mutants.ts';

/** `npm run mutants`: seeds each defect in a copy and shows which tests notice. */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const chosen = MUTANTS.filter(({ defect }) => defect.includes(values.only));
const results = await runMutants(chosen, ({ defect, isCaught, by }) => {
  process.stdout.write(`${isCaught ? 'caught ' : 'MISSED '} ${defect}\n`);
  for (const title of by) process.stdout.write(`          ${title}\n`);
});
const missed = results.filter(({ isCaught }) => !isCaught);
process.stdout.write(`${results.length - missed.length} of ${results.length} defects caught\n`);
if (missed.length > 0) process.exitCode = 1;
