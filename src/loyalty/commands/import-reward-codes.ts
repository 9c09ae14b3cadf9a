import { Journal } from '../ledger/journal.ts';
import { invalidInput, type RejectionCode } from '../rejection.ts';
import { recordReward } from '../rewards/record-reward.ts';
import type { Reward } from '../rewards/reward.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkText,
  firstProblem,
  NOTE_LENGTH_MAX,
  type Path,
  type Problem,
} from './check.ts';
import { COUNT_MAX } from './check-reward.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { rewardToChange } from './reward-to-change.ts';

/** Codes for the pool of a reward, made elsewhere. */
export interface ImportRewardCodes extends CommandHead {
  readonly kind: 'importRewardCodes';
  readonly rewardId: string;
  readonly codes: readonly string[];
  /** For its history. */
  readonly reason: string;
}

/** A code that was left out, and why. */
export interface RewardCodeProblem {
  /** Number of the code in the list, from 0. */
  readonly row: number;
  readonly code: RejectionCode;
  readonly message: string;
  readonly path: readonly string[];
}

export interface ImportRewardCodesSuccess {
  readonly type: 'ImportRewardCodesSuccess';
  readonly imported: number;
  /** The others are in the pool. */
  readonly problems: readonly RewardCodeProblem[];
  readonly reward: Reward;
}

export const CODES_IMPORTED_MAX = 10_000;

/**
 * A code is in one pool of the program only, and once: one that comes again is left out and
 * reported, as is one that cannot be a code. Refusals, in this order: LoyaltyInvalidInput,
 * RewardUnavailable (not there, retired), LoyaltyInvalidInput for a reward without a code pool.
 */
export const importRewardCodes: CommandType<ImportRewardCodes, ImportRewardCodesSuccess> = {
  check({ idempotencyKey, rewardId, codes, reason }) {
    const { length } = codes;
    const isSome = length >= 1 && length <= CODES_IMPORTED_MAX;
    const message = `There must be 1 to ${CODES_IMPORTED_MAX} codes; these are ${length}.`;
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkText(['rewardId'], rewardId),
      () => (isSome ? null : invalidInput(['codes'], message)),
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf({ rewardId, codes }) {
    // What cannot be a code is not looked up: it is reported.
    const looked = codes.filter((code) => checkCode([], code) === null);
    return { ...NO_KEYS, rewardIds: [rewardId], codes: looked };
  },

  decide(workingSet, command, now): Decision<ImportRewardCodesSuccess> {
    const found = rewardToChange(workingSet, command);
    if ('refused' in found) return found;
    const { reward: before } = found;
    if (!before.hasCodePool) {
      return refuse(invalidInput(['rewardId'], 'This reward has no code pool.'));
    }
    const { fresh, problems } = sorted(workingSet, command.codes);
    const stock = (before.stock ?? 0) + fresh.length;
    if (stock > COUNT_MAX) {
      return refuse(invalidInput(['codes'], `A pool holds at most ${COUNT_MAX} codes.`));
    }
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const after = { ...before, stock };
    if (fresh.length > 0) {
      const { rewardId } = before;
      const codes = fresh.map((code) => ({ codeId: journal.nextId('rcd'), rewardId, code }));
      journal.record({ fact: 'RewardCodesImported', codes, recordedAt: now });
      recordReward(journal, { before, after, kind: 'CODES_IMPORTED', reason: command.reason });
    }
    const imported = fresh.length;
    return accept(journal, { type: 'ImportRewardCodesSuccess', imported, problems, reward: after });
  },
};

const INVISIBLE = /\p{Cf}/u;
const WORDS = /^\S+( \S+)*$/u;

/**
 * A code that people can read and type in. What lists bring along unseen (a blank behind it, a byte
 * order mark) would make another code of it, which no till takes.
 */
function checkCode(path: Path, code: string): Problem {
  return firstProblem(
    () => checkText(path, code),
    () => (INVISIBLE.test(code) ? invalidInput(path, 'Must not contain invisible signs.') : null),
    () =>
      WORDS.test(code)
        ? null
        : invalidInput(path, 'Must have no blanks around it, and single ones between.'),
  );
}

/** The codes that are new, and what is wrong with each of the others. */
function sorted(workingSet: WorkingSet, codes: readonly string[]) {
  const fresh = new Set<string>();
  const problems: RewardCodeProblem[] = [];
  for (const [row, text] of codes.entries()) {
    const path = ['codes', String(row)];
    const problem = checkCode(path, text);
    if (problem !== null) {
      problems.push({ row, code: problem.code, message: problem.message, path });
    } else if (fresh.has(text)) {
      const message = 'This code is in the list already.';
      problems.push({ row, code: 'ALREADY_RECORDED', message, path });
    } else if (workingSet.isCodeKnown(text)) {
      const message = 'This code was in the program before.';
      problems.push({ row, code: 'ALREADY_RECORDED', message, path });
    } else {
      fresh.add(text);
    }
  }
  return { fresh: [...fresh], problems };
}
