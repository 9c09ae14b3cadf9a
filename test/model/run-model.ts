import * as fc from 'fast-check';
import { ModelMachine } from './model-machine.ts';
import { type Setting, settings } from './model-programs.ts';
import { type Step, steps } from './steps.ts';

export interface ModelReport {
  readonly runs: number;
  /** How many steps were taken in all: commands, duplicates and stretches of time. */
  readonly steps: number;
  /** What the program did otherwise, with the fewest steps that show it; null when nothing. */
  readonly failure: string | null;
}

const STEPS_A_RUN_MAX = 160;
/** Looking for fewer steps that fail as well ends then: the last ones found are told. */
const SHRINKING_MILLISECONDS_MAX = 20_000;

/** Runs the program beside its model: each run another program and other random steps. */
export async function runModel(of: {
  readonly runs: number;
  readonly seed: number;
}): Promise<ModelReport> {
  let taken = 0;
  let until = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(settings, steps(STEPS_A_RUN_MAX), async (setting, path) => {
    if (performance.now() > until) return;
    const machine = new ModelMachine(setting);
    try {
      await machine.run(path);
      if (until === Number.POSITIVE_INFINITY) taken += machine.taken;
    } catch (error) {
      // The first failure starts the clock of the search for a shorter one.
      until = Math.min(until, performance.now() + SHRINKING_MILLISECONDS_MAX);
      throw error;
    }
  });
  const details = await fc.check(property, { seed: of.seed, numRuns: of.runs });
  const failure = details.failed ? toldOf(details) : null;
  return { runs: details.numRuns, steps: taken, failure };
}

/** What went wrong, the commands that lead there, the rule book, and how to see it again. */
function toldOf({
  counterexample,
  errorInstance,
  counterexamplePath,
}: fc.RunDetails<[Setting, Step[]]>): string {
  const problem = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const book = counterexample?.[0].program.book;
  return `${problem}\nrule book: ${JSON.stringify(book)}\npath: ${counterexamplePath}`;
}
