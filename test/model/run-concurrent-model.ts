import * as fc from 'fast-check';
import { type Breaks, ConcurrentMachine } from './concurrent-machine.ts';
import { settings } from './model-programs.ts';
import { MEETING_WEIGHTS, steps } from './steps.ts';

export interface ConcurrentReport {
  readonly runs: number;
  /** How many commands were sent in all. */
  readonly commands: number;
  readonly failure: string | null;
}

const ROUNDS_MAX = 10;
const COMMANDS_A_ROUND_MAX = 8;
/** Looking for fewer steps that fail as well ends then. */
const SHRINKING_MILLISECONDS_MAX = 20_000;

const breaks: fc.Arbitrary<Breaks[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 250 }),
    kind: fc.constantFrom('UNREACHABLE', 'UNREACHABLE', 'CONFLICT', 'BROKEN'),
  }),
  { maxLength: 12, size: 'max' },
);

/** Runs replicas over one store beside the model: another program and other steps each time. */
export async function runConcurrentModel(of: {
  readonly runs: number;
  readonly seed: number;
}): Promise<ConcurrentReport> {
  let commands = 0;
  let until = Number.POSITIVE_INFINITY;
  const rounds = fc.noBias(
    fc.array(steps(COMMANDS_A_ROUND_MAX, MEETING_WEIGHTS), { maxLength: ROUNDS_MAX, size: 'max' }),
  );
  const property = fc.asyncProperty(
    settings,
    rounds,
    breaks,
    fc.scheduler(),
    async (setting, path, faults, scheduler) => {
      if (performance.now() > until) return;
      const machine = new ConcurrentMachine(setting, { scheduler, breaks: faults });
      try {
        await machine.run(path);
        if (until === Number.POSITIVE_INFINITY) commands += machine.sent;
      } catch (error) {
        // The first failure starts the clock of the search for a shorter one.
        until = Math.min(until, performance.now() + SHRINKING_MILLISECONDS_MAX);
        throw error;
      }
    },
  );
  const details = await fc.check(property, { seed: of.seed, numRuns: of.runs });
  const { errorInstance, counterexample } = details;
  const problem = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const schedule = counterexample === null ? '' : fc.stringify(counterexample[3]);
  const book = JSON.stringify(counterexample?.[0].program.book);
  const failure = details.failed ? `${problem}\n${schedule}\nrule book: ${book}` : null;
  return { runs: details.numRuns, commands, failure };
}
