import type { AccountState } from '../loyalty/account/account.ts';
import type { CommandKeys, RewardCodesKey } from '../loyalty/commands/command.ts';
import { type Answer, type Command, typeOf } from '../loyalty/commands/commands.ts';
import type { Fact } from '../loyalty/facts.ts';
import { invariant } from '../loyalty/invariant.ts';
import { idempotencyConflict } from '../loyalty/rejection.ts';
import type { Instant } from '../loyalty/time.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';
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
    const hints = hintsOf(programId, decided, loaded.workingSet);
    return { answers: decided.answers, hints };
  });
}

interface Decided {
  readonly answers: readonly Answer[];
  readonly facts: readonly Fact[];
  readonly records: readonly CommandRecord[];
}

/** Each command in turn; the facts of one are seen by the next. `clockNow` is the real time. */
function decideAll(
  batch: readonly Submission[],
  { workingSet, records: kept }: LoadedBatch,
  clockNow: Instant,
): Decided {
  const known = new Map(kept.map((record) => [record.idempotencyKey, record]));
  const facts: Fact[] = [];
  const records: CommandRecord[] = [];
  const answers = batch.map(({ command, fingerprint }) => {
    const record = known.get(command.idempotencyKey);
    if (record !== undefined) return answerAgain(record, fingerprint);
    if (command.untimely != null) return command.untimely;
    // A sandbox lives in the future that its operator has set, maybe by the command before.
    const now = clockNow + workingSet.clockAhead;
    workingSet.passTo(now);
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
  return idempotencyConflict(record.recordedAt);
}

/** What the whole batch needs, loaded at once. */
function keysOf(batch: readonly Submission[]): BatchKeys {
  const keys = batch.map(({ command }) => typeOf(command).keysOf(command));
  const all = <Item>(part: (of: CommandKeys) => readonly Item[]) => keys.flatMap(part);
  const once = (part: (of: CommandKeys) => readonly string[]) => [...new Set(all(part))];
  return {
    idempotencyKeys: [...new Set(batch.map(({ command }) => command.idempotencyKey))],
    members: all((of) => of.members),
    lotsOf: all((of) => of.lotsOf),
    identities: keys.some((of) => of.identities),
    accountIds: once((of) => of.accountIds),
    orderIds: once((of) => of.orderIds),
    ownersOf: once((of) => of.ownersOf),
    refundIds: once((of) => of.refundIds),
    holdIds: once((of) => of.holdIds),
    redemptionIds: once((of) => of.redemptionIds),
    rewardIds: once((of) => of.rewardIds),
    rewardsChanged: once((of) => of.rewardsChanged),
    codesOf: codesTogether(all((of) => of.codesOf)),
    codes: once((of) => of.codes),
    activityIds: once((of) => of.activityIds),
    expiredAt: [...new Set(all((of) => of.expiredAt))],
    expiring: all((of) => of.expiring),
    program: keys.some((of) => of.program),
    draftIds: once((of) => of.draftIds),
    revisions: [...new Set(all((of) => of.revisions))],
    usageAt: all((of) => of.usageAt),
    usageNow: keys.some((of) => of.usageNow),
  };
}

/** What the commands of a batch may take of a pool, they take one after the other. */
function codesTogether(keys: readonly RewardCodesKey[]): readonly RewardCodesKey[] {
  const counts = new Map<string, number>();
  for (const { rewardId, count } of keys) counts.set(rewardId, (counts.get(rewardId) ?? 0) + count);
  return [...counts].map(([rewardId, count]) => ({ rewardId, count }));
}

/**
 * One hint an account whose ledger or warnings grew. Answers given again count as well: theirs may
 * be the commit whose outcome was lost, and a hint too many does no harm.
 */
function hintsOf(
  programId: string,
  { answers, facts }: Decided,
  workingSet: WorkingSet,
): readonly AccountHint[] {
  const hints = new Map<string, AccountHint>();
  const add = ({ accountId, sequence, warnings }: AccountState) => {
    const known = hints.get(accountId);
    hints.set(accountId, {
      programId,
      accountId,
      sequence: Math.max(sequence, known?.sequence ?? 0),
      warnings: Math.max(warnings ?? 0, known?.warnings ?? 0),
    });
  };
  for (const answer of answers) {
    if ('account' in answer && answer.account.sequence > 0) add(answer.account);
  }
  for (const fact of facts) {
    if (fact.fact === 'EntryRecorded') add(workingSet.account(fact.entry.accountId));
    if (fact.fact === 'ExpiryWarned') add(workingSet.account(fact.warning.accountId));
  }
  return [...hints.values()];
}
