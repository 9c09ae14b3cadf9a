import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openFolder } from '../support/open-folder.ts';
import { buildSubgraph } from '../support/subgraph-process.ts';
import { runCrashCycles } from './crash-cycles.ts';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

const dataDir = openFolder('loyalty-crash-');
const build = await buildSubgraph();
try {
  const { cycles, seed } = values;
  const report = await runCrashCycles({
    build,
    dataDir,
    cycles: Number(cycles),
    seed: Number(seed),
  });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  const { lost, doubled, inconsistent } = report;
  if (lost.length + doubled.length + inconsistent.length > 0) process.exitCode = 1;
} finally {
  for (const folder of [dataDir, build]) rmSync(folder, { recursive: true, force: true });
}
