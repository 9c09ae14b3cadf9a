import { lookupsOf } from '../loyalty/account/member.ts';
import {
  type Answer,
  type AnswerTo,
  type Command,
  type Draft,
  typeOf,
} from '../loyalty/commands/commands.ts';
import {
  checkQuestion,
  keysOfQuestion,
  type OrderPointsQuote,
  type OrderQuestion,
  quoteOrder,
} from '../loyalty/redemption/quote-order.ts';
import type { InvalidInput, MemberNotFound } from '../loyalty/rejection.ts';
import { createCommandIds } from './command-id.ts';
import { fingerprintOf } from './fingerprint.ts';
import { Lane } from './lane.ts';
import { type Clock, Overload } from './ports.ts';
import type { BatchRunner } from './run-with-retry.ts';

export interface EngineOptions extends BatchRunner {
  /** How many batches may run at once; each needs one database connection. Time has two more. */
  readonly lanes: number;
  readonly batchSizeMax: number;
  /** How many commands may wait or run; beyond it callers get `Overload` at once. */
  readonly queueDepthMax: number;
}

export interface Engine {
  /**
   * Decides one command durably. Resolves to its answer, a refusal included; rejects with
   * `Overload` when nothing was taken on, with `Fault` when the outcome is not known (the same key
   * may be sent again), with `InvariantError` on a bug of ours.
   */
  submit<C extends Command>(draft: Draft<C>): Promise<AnswerTo<C>>;
  /** All of them are taken on, in order, or `Overload` is thrown. Each is settled by itself. */
  submitAll<C extends Command>(drafts: readonly Draft<C>[]): readonly Promise<AnswerTo<C>>[];
  /** Dry run of an order. */
  quote(
    programId: string,
    question: OrderQuestion,
  ): Promise<OrderPointsQuote | MemberNotFound | InvalidInput>;
  /** Takes nothing more on, and resolves when all that was taken on is settled. */
  drain(): Promise<void>;
}

export function createEngine(options: EngineOptions): Engine {
  const { store } = options;
  const clock = steadyClock(options.clock);
  const nextCommandId = createCommandIds();
  const lanes = new Lanes({ ...options, clock });
  let depth = 0;
  let draining = false;

  function enqueue(command: Command): Promise<Answer> {
    const problem = typeOf(command).check(command);
    if (problem !== null) return Promise.resolve(problem);
    const fingerprint = fingerprintOf(command);
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    let isOpen = true;
    const settle =
      <T>(by: (value: T) => void) =>
      (value: T) => {
        if (isOpen) depth -= 1;
        isOpen = false;
        by(value);
      };
    depth += 1;
    lanes
      .for(command)
      ?.push({ command, fingerprint, answer: settle(resolve), fail: settle(reject) });
    return promise;
  }

  function submitAll<C extends Command>(drafts: readonly Draft<C>[]) {
    if (draining) throw new Overload('The service is shutting down.');
    if (depth + drafts.length > options.queueDepthMax) {
      throw new Overload(`More than ${options.queueDepthMax} commands are waiting.`);
    }
    const now = clock.now();
    return drafts.map((draft) => {
      const command = { ...draft, commandId: nextCommandId(now) } as unknown as C;
      return enqueue(command) as Promise<AnswerTo<C>>;
    });
  }

  return {
    submitAll,

    async submit<C extends Command>(draft: Draft<C>) {
      const [answer] = submitAll<C>([draft]);
      return (await answer) as AnswerTo<C>;
    },

    async quote(programId, question) {
      const problem = checkQuestion(question);
      if (problem !== null) return problem;
      const workingSet = await store.view(programId, keysOfQuestion(question));
      const now = clock.now() + workingSet.clockAhead;
      workingSet.passTo(now);
      return quoteOrder(workingSet, question, now);
    },

    async drain() {
      draining = true;
      await lanes.idle();
    },
  };
}

/** Never goes back, whatever is done to the machine's: entries are recorded in their order. */
function steadyClock(clock: Clock): Clock {
  let latest = Number.NEGATIVE_INFINITY;
  return {
    now() {
      latest = Math.max(latest, clock.now());
      return latest;
    },
  };
}

const LANES_OF_TIME = 2;

/** Commands that name the same thing the same way keep their order: they share a lane. */
class Lanes {
  readonly #lanes: readonly Lane[];
  readonly #ofTime: readonly Lane[];
  #timesPassed = 0;

  constructor(options: EngineOptions) {
    const laid = (count: number, batchSizeMax: number) =>
      Array.from({ length: count }, () => new Lane(options, batchSizeMax));
    this.#lanes = laid(options.lanes, options.batchSizeMax);
    // One command of time is of many accounts: it is a batch by itself, so that locks are short.
    this.#ofTime = laid(LANES_OF_TIME, 1);
  }

  /**
   * What time does has lanes to itself, so that nobody who spends waits behind a sweep. Those need
   * no order among them and take turns: while one is saved, the next is decided.
   */
  for(command: Command): Lane | undefined {
    if (command.kind !== 'passTime') {
      const hash = hashOf(`${command.programId} ${subjectOf(command)}`);
      return this.#lanes[hash % this.#lanes.length];
    }
    this.#timesPassed += 1;
    return this.#ofTime[this.#timesPassed % LANES_OF_TIME];
  }

  async idle(): Promise<void> {
    await Promise.all([...this.#lanes, ...this.#ofTime].map((lane) => lane.idle()));
  }
}

/** The member, hold, order, reward or reward taken that a command is about. */
function subjectOf(command: Command): string {
  const keys = typeOf(command).keysOf(command);
  const { holdIds, ownersOf, redemptionIds, accountIds, rewardIds } = keys;
  const [ref] = keys.members;
  const [lookup] = ref === undefined ? [] : lookupsOf(ref);
  if (lookup !== undefined) return `${lookup.kind} ${lookup.value}`;
  return [...holdIds, ...ownersOf, ...redemptionIds, ...accountIds, ...rewardIds][0] ?? '';
}

/** FNV-1a, 32 bits: spreads names evenly and costs nothing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
