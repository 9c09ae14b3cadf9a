import type { CommandKeys } from '../loyalty/commands/command.ts';
import { type Answer, type Command, typeOf } from '../loyalty/commands/commands.ts';
import type { Fact } from '../loyalty/facts.ts';
import { invariant } from '../loyalty/invariant.ts';
import type { IdempotencyConflict } from '../loyalty/rejection.ts';
import type { Instant } from '../loyalty/time.ts';
import type { AccountHint, BatchKeys, Clock, CommandRecord, LoadedBatch, Store } from './ports.ts';

/** A command with the fingerprint of its input. */
export interface Submission {
  readonly command: Command;
  readonly fingerprint: string;
}

export interface BatchOutcome {
  /** One a submission, in order. */
  readonly answers: readonly Answer[];
  readonly hints: readonly AccountHint[];
}

/** Runs commands of one program in one transaction; when it returns, all answers are durable. */
export async function runBatch(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  batch: readonly Submission[],
): Promise<BatchOutcome> {
  const [first] = batch;
  invariant(first, 'a batch holds at least one command');
  const { programId } = first.command;
  return await store.transact(programId, async (transaction) => {
    const loaded = await transaction.load(keysOf(batch));
    const decided = decideAll(batch, loaded, clock.now());
    if (decided.records.length > 0) {
      const { facts, records } = decided;
      await transaction.save({ facts, records, workingSet: loaded.workingSet });
    }
    return { answers: decided.answers, hints: hintsOf(programId, decided.answers) };
  });
}

interface Decided {
  readonly answers: readonly Answer[];
  readonly facts: readonly Fact[];
  readonly records: readonly CommandRecord[];
}

/** Each command in turn; the facts of one are seen by the next. */
function decideAll(
  batch: readonly Submission[],
  { workingSet, records: kept }: LoadedBatch,
  now: Instant,
): Decided {
  const known = new Map(kept.map((record) => [record.idempotencyKey, record]));
  const facts: Fact[] = [];
  const records: CommandRecord[] = [];
  const answers = batch.map(({ command, fingerprint }) => {
    const record = known.get(command.idempotencyKey);
    if (record !== undefined) return answerAgain(record, fingerprint);
    const decision = typeOf(command).decide(workingSet, command, now);
    const answer = 'refused' in decision ? decision.refused : decision.answer;
    // Faulty input never claims its key: the caller mends it and sends it under the same one.
    if (answer.type === 'LoyaltyInvalidInput') return answer;
    if (!('refused' in decision)) {
      for (const fact of decision.facts) workingSet.apply(fact);
      facts.push(...decision.facts);
    }
    const { idempotencyKey, kind, actor } = command;
    const made = { idempotencyKey, kind, fingerprint, actor, answer, recordedAt: now };
    known.set(idempotencyKey, made);
    records.push(made);
    return answer;
  });
  return { answers, facts, records };
}

/** The first answer again; a conflict when the key was used for something else. */
function answerAgain(record: CommandRecord, fingerprint: string): Answer {
  if (record.fingerprint === fingerprint) return record.answer;
  const conflict: IdempotencyConflict = {
    type: 'LoyaltyIdempotencyConflict',
    code: 'IDEMPOTENCY_CONFLICT',
    message: 'This idempotency key was used before, with other input.',
    path: ['idempotencyKey'],
    firstUsedAt: record.recordedAt,
  };
  return conflict;
}

/** What the whole batch needs, loaded at once. */
function keysOf(batch: readonly Submission[]): BatchKeys {
  const keys = batch.map(({ command }) => typeOf(command).keysOf(command));
  const all = <Part extends keyof CommandKeys>(part: Part) =>
    keys.flatMap((of) => of[part] as readonly CommandKeys[Part][number][]);
  return {
    idempotencyKeys: [...new Set(batch.map(({ command }) => command.idempotencyKey))],
    members: all('members'),
    lotsOf: all('lotsOf'),
    orderIds: [...new Set(all('orderIds'))],
    activityIds: [...new Set(all('activityIds'))],
    usageAt: all('usageAt'),
  };
}

/**
 * One hint an account whose ledger grew, with its latest sequence. Answers given again count as
 * well: theirs may be the commit whose outcome was lost, and a hint too many does no harm.
 */
function hintsOf(programId: string, answers: readonly Answer[]): readonly AccountHint[] {
  const latest = new Map<string, number>();
  for (const answer of answers) {
    if (!('account' in answer) || answer.account.sequence === 0) continue;
    const { accountId, sequence } = answer.account;
    latest.set(accountId, Math.max(sequence, latest.get(accountId) ?? 0));
  }
  return [...latest].map(([accountId, sequence]) => ({ programId, accountId, sequence }));
}
