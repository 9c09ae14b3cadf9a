import { parseArgs } from 'node:util';
import { runConcurrentModel } from './run-concurrent-model.ts';
import { runModel } from './run-model.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});

const of = { runs: Number(values.runs), seed: Number(values.seed) };

interface Outcome {
  readonly what: string;
  readonly count: number;
  readonly failure: string | null;
  readonly started: number;
}

/** One line that says how it went, and what failed. */
function tell({ what, count, failure, started }: Outcome): void {
  const seconds = (performance.now() - started) / 1_000;
  const rate = Math.round(count / seconds);
  const how = failure === null ? 'as the model' : 'NOT AS THE MODEL';
  const { runs, seed } = of;
  const took = `${seconds.toFixed(1)} s, ${rate} a second`;
  process.stdout.write(`${runs} runs, seed ${seed}: ${count} ${what}, ${how} (${took})\n`);
  if (failure === null) return;
  process.stdout.write(`${failure}\n`);
  process.exitCode = 1;
}

const alone = performance.now();
const { steps: count, failure } = await runModel(of);
tell({ what: 'steps one by one', count, failure, started: alone });

const together = performance.now();
const { commands, ...concurrent } = await runConcurrentModel(of);
tell({ what: 'commands at once', count: commands, ...concurrent, started: together });
