import { parseArgs } from 'node:util';
import { runModel } from './run-model.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});

const seed = Number(values.seed);
const started = performance.now();
const { runs, steps, failure } = await runModel({ runs: Number(values.runs), seed });
const seconds = (performance.now() - started) / 1_000;
const rate = Math.round(steps / seconds);
process.stdout.write(
  `${runs} runs, ${steps} steps, seed ${seed}: ${failure === null ? 'as the model' : 'FAILED'}` +
    ` (${seconds.toFixed(1)} s, ${rate} steps/s)\n`,
);
if (failure !== null) {
  process.stdout.write(`${failure}\n`);
  process.exitCode = 1;
}
