import type { MemberRef } from '../account/member.ts';
import type { Fact } from '../facts.ts';
import type { Cause } from '../ledger/cause.ts';
import type { Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';

/** What every command carries. */
export interface CommandHead extends Cause {
  readonly programId: string;
  /** A member's own token acts on this external id only; null for services and operators. */
  readonly restrictedTo: string | null;
}

/** All that must be loaded (and locked) before a command can be decided. */
export interface CommandKeys {
  /** Members whose account the command may change; locked. */
  readonly members: readonly MemberRef[];
  /** Those of them whose lots are needed too. */
  readonly lotsOf: readonly MemberRef[];
  readonly orderIds: readonly string[];
  readonly activityIds: readonly string[];
  /** Instants whose program day's use of daily maxima is needed. */
  readonly usageAt: readonly Instant[];
}

export const NO_KEYS: CommandKeys = {
  members: [],
  lotsOf: [],
  orderIds: [],
  activityIds: [],
  usageAt: [],
};

/** Facts and the answer that goes with them, or a refusal that changes nothing. */
export interface Accepted<Answer> {
  readonly facts: readonly Fact[];
  readonly answer: Answer;
}
export type Decision<Answer> = Accepted<Answer> | { readonly refused: Rejection };

/** How one kind of command is checked, loaded and decided. */
export interface CommandType<C extends CommandHead, Answer> {
  /** What is wrong with the input by itself, or null. Needs nothing loaded. */
  check(command: C): Rejection | null;
  keysOf(command: C): CommandKeys;
  /** Synchronous and without effect: the same working set, command and instant, the same result. */
  decide(workingSet: WorkingSet, command: C, now: Instant): Decision<Answer>;
}

export function refuse(rejection: Rejection): { readonly refused: Rejection } {
  return { refused: rejection };
}
