import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import { runBatch } from '../../src/engine/run-batch.ts';
import {
  type Answer,
  type Command,
  type Draft,
  typeOf,
} from '../../src/loyalty/commands/commands.ts';
import { createLockingStore, type LockingStore } from '../support/locking-store.ts';
import { difference, stateDifference } from './disagreements.ts';
import { draftOf } from './draft-of-step.ts';
import { laterBy } from './later-by.ts';
import { LedgerModel } from './ledger-model.ts';
import { LawKeeper } from './model-laws.ts';
import type { Setting } from './model-programs.ts';
import type { ModelEntry } from './model-state.ts';
import type { ModelAnswer } from './moment.ts';
import type { Step } from './steps.ts';

const MEMBERS_AT_FIRST = 3;
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

interface Asked {
  readonly command: Command;
  readonly answer: ModelAnswer;
}

/** Runs steps on the program and on the model at once, and says where they part. */
export class ModelMachine {
  readonly model: LedgerModel;
  readonly store: LockingStore;
  readonly laws: LawKeeper;
  readonly sent: Draft<Command>[] = [];
  now: number;
  /** Commands, duplicates and stretches of time; steps that had nothing to be about are none. */
  taken = 0;
  #count = 0;
  #entriesSeen = 0;
  /** Asked of the model, and to be asked of the program in one batch. */
  #batch: Asked[] = [];
  #entries: ModelEntry[] = [];

  constructor({ program, start }: Setting) {
    this.model = new LedgerModel(program);
    this.store = createLockingStore(program.book, program.rewards);
    this.laws = new LawKeeper(program.book);
    this.now = start;
  }

  async run(steps: readonly Step[]): Promise<void> {
    const nothing = { who: 0, what: 0, amount: 0, when: 0 };
    for (let count = 0; count < MEMBERS_AT_FIRST; count += 1) {
      await this.#step({ ...nothing, kind: 'enroll', what: count });
    }
    for (const step of steps) await this.#step(step);
    await this.#flush();
  }

  async #step(step: Step): Promise<void> {
    this.#count += 1;
    if (step.kind === 'wait') {
      this.taken += 1;
      await this.#flush();
      this.now = laterBy(step, {
        now: this.now,
        zone: this.model.program.book.program.timeZone,
        rulesAt: this.model.state.rules.scheduled?.effectiveAt ?? null,
      });
      return;
    }
    const draft = this.#draftOf(step);
    if (draft === null) return;
    // A stretch of time is looked up before the batch: points earned in it are not found.
    if (draft.kind === 'extendExpiry') await this.#flush();
    this.taken += 1;
    this.sent.push(draft);
    const command = { ...draft, commandId: commandIdOf(this.#count) } as Command;
    const { answer, entries } = this.model.run(command, this.now);
    this.#batch.push({ command, answer });
    this.#entries.push(...entries);
    // Most commands are a batch of their own; some are joined by those that follow.
    if (step.when % 5 !== 4 || this.#batch.length === 4) await this.#flush();
  }

  #draftOf(step: Step): Draft<Command> | null {
    const { model, now, sent } = this;
    const { state, program } = model;
    const before = sent.at(-1 - (step.what % Math.max(1, sent.length)));
    const other = sent.at(-1 - (step.who % Math.max(1, sent.length)));
    switch (step.kind) {
      case 'again':
        return before ?? null;
      case 'otherInput':
        return before === undefined || other === undefined
          ? null
          : { ...other, idempotencyKey: before.idempotencyKey };
      case 'otherKey':
        return before === undefined ? null : { ...before, idempotencyKey: `k${this.#count}` };
      default:
        return draftOf(
          { state, program, now, sent, count: this.#count, subject: this.#count },
          step,
        );
    }
  }

  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const asked = this.#batch;
    this.#batch = [];
    const answers = await this.#ask(asked.map(({ command }) => command));
    for (const [index, { command, answer }] of asked.entries()) {
      this.#agree(difference(answer, answers[index], `answer to ${command.kind}`));
    }
    const rows = this.store.rows();
    const entries = rows.entries.slice(this.#entriesSeen);
    this.#entriesSeen = rows.entries.length;
    this.#agree(difference(this.#entries, entries, 'entries'));
    this.#entries = [];
    this.#agree(stateDifference(this.model.state, rows));
    const [law] = this.laws.broken(this.store);
    this.#agree(law ?? null);
  }

  async #ask(commands: readonly Command[]): Promise<readonly Answer[]> {
    const problems = commands.map((command) => typeOf(command).check(command));
    const good = commands.filter((_, index) => problems[index] === null);
    if (good.length === 0) return problems.flatMap((problem) => problem ?? []);
    const clock = { now: () => this.now };
    const batch = good.map((command) => ({ command, fingerprint: fingerprintOf(command) }));
    const { answers } = await runBatch({ store: this.store, clock }, batch);
    let next = 0;
    return problems.flatMap((problem) => problem ?? answers[next++] ?? []);
  }

  #agree(disagreement: string | null): void {
    if (disagreement === null) return;
    const told = this.sent.map((draft) => JSON.stringify(draft)).join('\n');
    const at = new Date(this.now).toISOString();
    throw new Error(`${disagreement}\nafter command ${this.sent.length} at ${at}:\n${told}`);
  }
}

/** Numbers that rise, as those of the engine do. */
function commandIdOf(count: number): string {
  let text = '';
  for (let left = count; text.length < 22; left = Math.floor(left / 32)) {
    text = DIGITS.charAt(left % 32) + text;
  }
  return `${text}0000`;
}
