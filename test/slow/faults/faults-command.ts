import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openFolder } from '../../support/open-folder.ts';
import { buildSubgraph } from '../../support/subgraph-process.ts';
import { runFaults } from './run-faults.ts';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

const dataDir = openFolder('loyalty-faults-');
const build = await buildSubgraph();
try {
  const report = await runFaults({
    build,
    dataDir,
    cycles: Number(values.cycles),
    seed: Number(values.seed),
  });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  const { lost, doubled, negative, differences } = report;
  const isSound = [lost, doubled, negative, differences].every(({ length }) => length === 0);
  if (!isSound) process.exitCode = 1;
} finally {
  for (const folder of [dataDir, build]) rmSync(folder, { recursive: true, force: true });
}
