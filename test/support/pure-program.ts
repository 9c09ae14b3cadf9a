import { createCommandIds } from '../../src/engine/command-id.ts';
import type { AccountState } from '../../src/loyalty/account/account.ts';
import type { Draft } from '../../src/loyalty/commands/commands.ts';
import {
  type Answer,
  type AnswerTo,
  type Command,
  typeOf,
} from '../../src/loyalty/commands/commands.ts';
import type { Fact } from '../../src/loyalty/facts.ts';
import type { Entry } from '../../src/loyalty/ledger/entry.ts';
import type { Lot } from '../../src/loyalty/lots/lot.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import { completeReward, type PlainReward } from '../../src/loyalty/rewards/reward.ts';
import type { Instant } from '../../src/loyalty/time.ts';
import { WorkingSet } from '../../src/loyalty/working-set.ts';
import { DEMO, NOON } from './demo-commands.ts';
import { levelsOf } from './in-memory-rule-books.ts';

/** The program by itself: commands decided one by one, no engine, no database. */
export interface PureProgram {
  /** Decides and applies; what an engine would answer to a key that is new. */
  ask<C extends Command>(draft: Draft<C>, now?: Instant): AnswerTo<C>;
  readonly workingSet: WorkingSet;
  readonly facts: readonly Fact[];
  entries(): readonly Entry[];
  lotsOf(externalId: string): readonly Lot[];
  accountOf(externalId: string): AccountState;
}

export interface PureOptions {
  /** Default those of the demo program. */
  readonly rewards?: readonly PlainReward[];
  /** Whether its clock can be moved; default false. */
  readonly isSandbox?: boolean;
}

export function createPureProgram(
  ruleBook: RuleBook = DEMO,
  { rewards = DEMO_PROGRAM.rewards, isSandbox = false }: PureOptions = {},
): PureProgram {
  const complete = rewards.map(completeReward);
  const rewardLevels = levelsOf(complete);
  const workingSet = new WorkingSet({
    ...{ ruleBook, isSandbox },
    rewards: complete,
    ruleBooks: {
      lastRevision: ruleBook.revision,
      openDrafts: 0,
      unfinishedPreviews: 0,
      rewardLevels,
    },
  });
  const facts: Fact[] = [];
  const nextId = createCommandIds();
  const accountIdOf = (externalId: string) =>
    workingSet.member({ externalId })?.accountId ?? 'nobody';

  function answer(command: Command, now: Instant): Answer {
    const type = typeOf(command);
    const problem = type.check(command);
    if (problem !== null) return problem;
    workingSet.passTo(now);
    const decision = type.decide(workingSet, command, now);
    if ('refused' in decision) return decision.refused;
    for (const fact of decision.facts) workingSet.apply(fact);
    facts.push(...decision.facts);
    return decision.answer;
  }

  return {
    ask<C extends Command>(draft: Draft<C>, now: Instant = NOON) {
      const command = { ...draft, commandId: nextId(now) } as unknown as C;
      return answer(command, now) as AnswerTo<C>;
    },
    workingSet,
    facts,
    entries: () => facts.flatMap((fact) => (fact.fact === 'EntryRecorded' ? [fact.entry] : [])),
    lotsOf: (externalId) => workingSet.lots(accountIdOf(externalId)),
    accountOf: (externalId) => workingSet.account(accountIdOf(externalId)),
  };
}
