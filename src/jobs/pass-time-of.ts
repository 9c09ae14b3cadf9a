import { randomUUID } from 'node:crypto';
import { Fault, Overload } from '../engine/ports.ts';
import type { PassTime, PassTimeSuccess } from '../loyalty/commands/pass-time.ts';
import type { JobParts } from './job-ports.ts';

/** What came of one command, or of one a account where that failed. */
export interface Passed {
  readonly done: readonly PassTimeSuccess[];
  readonly failed: readonly FailedAccount[];
}

export interface FailedAccount {
  readonly accountId: string;
  readonly reason: string;
}

/**
 * Writes down what time has done to the accounts. Where all of them together cannot be decided or
 * saved, each is tried by itself, so that one that is broken does not stop the others. What the
 * outside world fails is thrown: the run is tried again later.
 */
export async function passTimeOf(
  parts: JobParts,
  of: { readonly programId: string; readonly accountIds: readonly string[] },
): Promise<Passed> {
  try {
    return { done: [await submit(parts, of)], failed: [] };
  } catch (error) {
    // An overload or a lost connection says nothing about the accounts.
    if (isPassing(error)) throw error;
    const { accountIds, programId } = of;
    const [accountId] = accountIds;
    if (accountId === undefined || accountIds.length > 1) return oneByOne(parts, of);
    parts.log.error({ err: error, programId, accountId }, 'Time cannot pass for an account.');
    return { done: [], failed: [{ accountId, reason: messageOf(error) }] };
  }
}

async function oneByOne(parts: JobParts, of: Parameters<typeof passTimeOf>[1]): Promise<Passed> {
  const done: PassTimeSuccess[] = [];
  const failed: FailedAccount[] = [];
  for (const accountId of of.accountIds) {
    const passed = await passTimeOf(parts, { programId: of.programId, accountIds: [accountId] });
    done.push(...passed.done);
    failed.push(...passed.failed);
  }
  return { done, failed };
}

async function submit(
  { engine }: JobParts,
  { programId, accountIds }: Parameters<typeof passTimeOf>[1],
): Promise<PassTimeSuccess> {
  const answer = await engine.submit<PassTime>({
    kind: 'passTime',
    programId,
    accountIds,
    // No caller can have sent it, and nobody asks for it again: what is done is not found any more.
    idempotencyKey: ['passTime', randomUUID()].join('\u001F'),
    actor: 'system:time',
    restrictedTo: null,
  });
  if (answer.type !== 'PassTimeSuccess') throw new Error(`passTime was refused: ${answer.type}`);
  return answer;
}

/**
 * Whether it is a matter of the moment and not of the accounts. A conflict is not: the engine has
 * tried again already, and a ledger whose sequence has drifted conflicts with its own entries for
 * ever. Better one account too many is left to the next run than all behind it to none.
 */
function isPassing(error: unknown): boolean {
  return error instanceof Overload || (error instanceof Fault && error.kind === 'UNREACHABLE');
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
