import { isDeepStrictEqual } from 'node:util';
import type { Scheduler } from 'fast-check';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import { Fault } from '../../src/engine/ports.ts';
import type { Answer, Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { createLockingStore, type LockingStore } from '../support/locking-store.ts';
import { stateDifference } from './disagreements.ts';
import { draftOf } from './draft-of-step.ts';
import { HistoryReplay } from './history-replay.ts';
import { laterBy } from './later-by.ts';
import { LedgerModel } from './ledger-model.ts';
import { LawKeeper } from './model-laws.ts';
import type { Setting } from './model-programs.ts';
import type { Step } from './steps.ts';

const REPLICAS = 3;
const MEMBERS_AT_FIRST = 3;
/** So many commands in a row are about one order, one activity or one refund. */
const COMMANDS_A_SUBJECT = 6;
const NOTHING = { who: 0, what: 0, amount: 0, when: 0 };

/** What goes wrong, and at which step of all transactions, counted from the first. */
export interface Breaks {
  readonly at: number;
  readonly kind: 'UNREACHABLE' | 'CONFLICT' | 'BROKEN';
}

interface Outcome {
  readonly draft: Draft<Command>;
  /** Null when nobody knows: the same may be sent again. */
  readonly answer: Answer | null;
}

/**
 * Several engines over one store. Each round sends commands at once; the scheduler decides which
 * transaction takes the next step. Afterwards the model does, one by one, what was committed, in
 * the order in which it was: it must come to the same.
 */
export class ConcurrentMachine {
  readonly model: LedgerModel;
  readonly store: LockingStore;
  readonly #scheduler: Scheduler;
  readonly #breaks: ReadonlyMap<number, Breaks['kind']>;
  readonly #engines: readonly Engine[];
  readonly #laws: LawKeeper;
  readonly #replay: HistoryReplay;
  readonly #sent: Draft<Command>[] = [];
  readonly #zone: string;
  #now: number;
  #steps = 0;

  constructor(
    { program, start }: Setting,
    by: { readonly scheduler: Scheduler; readonly breaks: readonly Breaks[] },
  ) {
    this.model = new LedgerModel(program);
    this.store = createLockingStore(program.book, program.rewards);
    this.#laws = new LawKeeper(program.book);
    this.#replay = new HistoryReplay(this.model, this.store);
    this.#scheduler = by.scheduler;
    this.#breaks = new Map(by.breaks.map(({ at, kind }) => [at, kind]));
    this.#zone = program.book.program.timeZone;
    this.#now = start;
    this.#engines = Array.from({ length: REPLICAS }, () => this.#startEngine());
  }

  /** How many commands were sent. */
  get sent(): number {
    return this.#sent.length;
  }

  async run(rounds: readonly (readonly Step[])[]): Promise<void> {
    for (let count = 0; count < MEMBERS_AT_FIRST; count += 1) {
      await this.#round([{ ...NOTHING, kind: 'enroll', what: count }]);
    }
    this.store.onStep = (step) => this.#onStep(step);
    for (const round of rounds) await this.#round(round);
  }

  async #round(steps: readonly Step[]): Promise<void> {
    const drafts: { readonly draft: Draft<Command>; readonly replica: number }[] = [];
    for (const step of steps) {
      if (step.kind === 'wait') {
        const rulesAt = this.model.state.rules.scheduled?.effectiveAt ?? null;
        this.#now = laterBy(step, { now: this.#now, zone: this.#zone, rulesAt });
      }
      const draft = this.#draftOf(step);
      if (draft === null) continue;
      this.#sent.push(draft);
      drafts.push({ draft, replica: step.when % REPLICAS });
    }
    const all = Promise.all(drafts.map((of) => this.#submit(of)));
    await turn();
    const outcomes = await this.#scheduler.waitFor(all, async (release) => {
      await release();
      await turn();
    });
    for (const outcome of outcomes) this.#answeredOnce(outcome);
    this.#agree(this.#replay.difference(this.#sent));
    this.#agree(stateDifference(this.model.state, this.store.rows()));
    this.#agree(this.#laws.broken(this.store)[0] ?? null);
  }

  async #submit(of: { readonly draft: Draft<Command>; readonly replica: number }) {
    const { draft, replica } = of;
    try {
      const answer = await this.#engines[replica]?.submit(draft);
      return { draft, answer: answer ?? null };
    } catch (error) {
      // The outside world gave up, as it may; anything else is a bug.
      if (error instanceof Fault) return { draft, answer: null };
      const told = error instanceof Error ? error.stack : error;
      throw new Error(`${told}\nafter these were sent:\n${this.#told()}`);
    }
  }

  /** A key has one answer, the one on record; with other input it has none. */
  #answeredOnce({ draft, answer }: Outcome): void {
    if (answer === null || answer.type === 'LoyaltyInvalidInput') return;
    const record = this.store.rows().records.get(draft.idempotencyKey);
    const told = `${draft.idempotencyKey} was answered ${JSON.stringify(answer)}`;
    const isSame = record?.fingerprint === fingerprintOf(numbered(draft));
    const isFirst = isSame && isDeepStrictEqual(answer, record?.answer);
    const isConflict = !isSame && answer.type === 'LoyaltyIdempotencyConflict';
    if (isFirst || isConflict) return;
    this.#agree(`${told}, on record is ${JSON.stringify(record?.answer)}`);
  }

  #draftOf(step: Step): Draft<Command> | null {
    const sent = this.#sent;
    const { state, program } = this.model;
    const before = sent.at(-1 - (step.what % Math.max(1, Math.min(9, sent.length))));
    const other = sent.at(-1 - (step.who % Math.max(1, Math.min(9, sent.length))));
    switch (step.kind) {
      case 'again':
        return before ?? null;
      case 'otherInput':
        return before === undefined || other === undefined
          ? null
          : { ...other, idempotencyKey: before.idempotencyKey };
      case 'otherKey':
        return before === undefined ? null : { ...before, idempotencyKey: `k${sent.length}` };
      case 'enroll':
      case 'extend':
        // Who looks for what is not there yet locks nothing: the order of commits says nothing.
        if (sent.length >= MEMBERS_AT_FIRST) return null;
    }
    const count = sent.length;
    const subject = Math.floor(count / COMMANDS_A_SUBJECT);
    return draftOf({ state, program, now: this.#now, sent, count, subject }, step);
  }

  #startEngine(): Engine {
    return createEngine({
      store: this.store,
      clock: {
        now: () => {
          this.#now += 1;
          return this.#now;
        },
      },
      scheduler: { pause: () => this.#scheduler.schedule(Promise.resolve(), 'pause') },
      publisher: { publish: () => undefined },
      retry: { batchAttemptsMax: 4, retryPauseMilliseconds: 1, retryMillisecondsMax: 60_000 },
      lanes: 2,
      batchSizeMax: 3,
      queueDepthMax: 1_000,
    });
  }

  async #onStep(step: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), step);
    this.#steps += 1;
    const kind = this.#breaks.get(this.#steps);
    if (kind !== undefined) throw new Fault(`broken at ${step}`, { kind });
  }

  #agree(disagreement: string | null): void {
    if (disagreement === null) return;
    throw new Error(`${disagreement}\nafter these were sent:\n${this.#told()}`);
  }

  #told(): string {
    return this.#sent.map((draft) => JSON.stringify(draft)).join('\n');
  }
}

/** Everybody who can go on has come to the next step, and can be chosen. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

const numbered = (draft: Draft<Command>) => ({ ...draft, commandId: '' }) as Command;
