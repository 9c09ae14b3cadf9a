import { fingerprintOf } from '../../src/engine/fingerprint.ts';
import type { CommandRecord } from '../../src/engine/ports.ts';
import type { Answer, Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { Commit, LockingStore } from '../support/locking-store.ts';
import { difference } from './disagreements.ts';
import { LedgerModel } from './ledger-model.ts';
import type { ModelEntry, ModelRules, ModelState } from './model-state.ts';

/** Does on the model what the store has committed, in that order. */
export class HistoryReplay {
  readonly #model: LedgerModel;
  readonly #store: LockingStore;
  readonly #keys = new Set<string>();
  /** The model's state before each commit. */
  readonly #before: ModelState[] = [];
  #seen = 0;

  constructor(model: LedgerModel, store: LockingStore) {
    this.#model = model;
    this.#store = store;
  }

  /** Where the model comes to something else than what was committed since the last look. */
  difference(sent: readonly Draft<Command>[]): string | null {
    for (; this.#seen < this.#store.commits.length; this.#seen += 1) {
      const commit = this.#store.commits[this.#seen];
      const found = commit === undefined ? null : this.#commitDifference(commit, sent);
      if (found !== null) return found;
    }
    return null;
  }

  #commitDifference(commit: Commit, sent: readonly Draft<Command>[]): string | null {
    this.#before.push(this.#model.state);
    const entries: ModelEntry[] = [];
    const actual = commit.changes.facts.flatMap((fact) =>
      fact.fact === 'EntryRecorded' ? [fact.entry] : [],
    );
    const commands: Asked[] = [];
    const rules = this.#readAs(commit);
    for (const record of commit.records) {
      const { idempotencyKey, recordedAt, answer } = record;
      if (this.#keys.has(idempotencyKey)) return `${idempotencyKey} is answered twice`;
      this.#keys.add(idempotencyKey);
      const draft = sent.find((of) => isOf(record, of));
      if (draft === undefined) return `nobody has sent ${idempotencyKey}`;
      const command = { ...draft, commandId: commandIdOf(record, commit) } as Command;
      commands.push({ command, recordedAt });
      const { state } = this.#model;
      const told = this.#model.run(command, recordedAt);
      const found = difference(told.answer, answer, `answer to ${idempotencyKey}`);
      const isRefused = !answer.type.endsWith('Success');
      if (found === null) entries.push(...told.entries);
      else if (isRefused && this.#wasSo(commit, commands, answer)) this.#model.state = state;
      else return found;
    }
    this.#model.state = { ...this.#model.state, rules: rules ?? this.#model.state.rules };
    return difference(entries, actual, `entries of commit ${this.#seen}`);
  }

  /**
   * Commands are decided by the rules that were there when their transaction read them. Answers
   * those of now, which hold again afterwards; null where the commit changes the rules, which
   * nobody else does meanwhile.
   */
  #readAs({ seen, changes }: Commit): ModelRules | null {
    const isAboutRules = changes.facts.some(
      ({ fact }) => fact === 'RuleBookPublished' || fact === 'RuleBookPublicationCancelled',
    );
    if (isAboutRules) return null;
    const { rules } = this.#model.state;
    const read = this.#before[seen]?.rules ?? rules;
    this.#model.state = { ...this.#model.state, rules: read };
    return rules;
  }

  /**
   * Whether the refusal was right when its transaction read: it changed nothing, so that it stands
   * before whatever was committed meanwhile.
   */
  #wasSo(commit: Commit, commands: readonly Asked[], answer: Answer): boolean {
    const state = this.#before[commit.seen];
    if (state === undefined) return false;
    const model = new LedgerModel(this.#model.program);
    model.state = state;
    const answers = commands.map(
      ({ command, recordedAt }) => model.run(command, recordedAt).answer,
    );
    return difference(answers.at(-1), answer) === null;
  }
}

interface Asked {
  readonly command: Command;
  readonly recordedAt: number;
}

function isOf({ idempotencyKey, fingerprint }: CommandRecord, draft: Draft<Command>): boolean {
  if (draft.idempotencyKey !== idempotencyKey) return false;
  return fingerprintOf({ ...draft, commandId: '' } as Command) === fingerprint;
}

/** The number that the engine gave the command, as the ids of what it made tell it. */
function commandIdOf(record: CommandRecord, commit: Commit): string {
  const { idempotencyKey, answer } = record;
  const numberIn = (id: string) => id.slice(4, 26);
  if (answer.type === 'EnrollMemberSuccess') {
    // The member's code is of the number's chance part, and shows its last two digits as well.
    return `${numberIn(answer.member.memberId)}${answer.member.memberCode.slice(-2)}00`;
  }
  if (answer.type === 'SaveLoyaltyRuleBookDraftSuccess') {
    return `${numberIn(answer.draft.draftId)}0000`;
  }
  if (answer.type === 'ImportRewardCodesSuccess') {
    return `${numberIn(firstCodeOf(record, commit))}0000`;
  }
  for (const fact of commit.changes.facts) {
    if (fact.fact !== 'EntryRecorded' || fact.entry.idempotencyKey !== idempotencyKey) continue;
    return `${numberIn(fact.entry.entryId)}0000`;
  }
  return '0'.repeat(26);
}

/** Imports of a commit that brought codes have noted them one after the other. */
function firstCodeOf(record: CommandRecord, { records, changes }: Commit): string {
  const imports = records.filter(
    ({ answer }) => answer.type === 'ImportRewardCodesSuccess' && answer.imported > 0,
  );
  const noted = changes.facts.flatMap((fact) =>
    fact.fact === 'RewardCodesImported' ? [fact.codes[0]?.codeId ?? ''] : [],
  );
  return noted[imports.indexOf(record)] ?? '0'.repeat(26);
}
