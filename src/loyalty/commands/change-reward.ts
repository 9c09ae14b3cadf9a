import { Journal } from '../ledger/journal.ts';
import { invalidInput, type Rejection } from '../rejection.ts';
import { recordReward } from '../rewards/record-reward.ts';
import type { Reward } from '../rewards/reward.ts';
import { changedFields } from '../rewards/reward-change.ts';
import {
  checkIdempotencyKey,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
  type Problem,
} from './check.ts';
import {
  COUNT_MAX,
  checkReward,
  checkTerms,
  namesLevels,
  type RewardTerms,
} from './check-reward.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { rewardToChange } from './reward-to-change.ts';

/** What a reward can be without: `clear` takes these away. */
export const CLEARABLE = [
  'description',
  'cashPrice',
  'stock',
  'perMemberLimit',
  'minimumLevelId',
  'availableFrom',
  'availableUntil',
] as const satisfies readonly (keyof Reward)[];

/** What is absent stays as it is. */
export interface RewardChanges
  extends Readonly<{ [Term in keyof RewardTerms]?: NonNullable<RewardTerms[Term]> | undefined }> {
  /** So many are left from now on. */
  readonly stock?: number | undefined;
  /** So many more are left, or fewer where it is negative; never both this and `stock`. */
  readonly stockBy?: number | undefined;
}

/** An operator changes what a reward says. */
export interface ChangeReward extends CommandHead {
  readonly kind: 'changeReward';
  readonly rewardId: string;
  readonly changes: RewardChanges;
  /** What the reward is without from now on, each one of `CLEARABLE`: no stock is unlimited. */
  readonly clear: readonly string[];
  /** For its history. */
  readonly reason: string;
}

export interface ChangeRewardSuccess {
  readonly type: 'ChangeRewardSuccess';
  readonly reward: Reward;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput for what is wrong by itself, RewardUnavailable (not
 * there, retired), LoyaltyInvalidInput for what does not fit the reward. What is said again as it
 * is changes nothing, and stands in no history.
 */
export const changeReward: CommandType<ChangeReward, ChangeRewardSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkText(['rewardId'], command.rewardId),
      () => checkTerms(['changes'], command.changes),
      () => checkStock(command),
      () => checkClear(command),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf({ rewardId, changes }) {
    const program = namesLevels(changes);
    return { ...NO_KEYS, rewardIds: [rewardId], rewardsChanged: [rewardId], program };
  },

  decide(workingSet, command, now): Decision<ChangeRewardSuccess> {
    const found = rewardToChange(workingSet, command);
    if ('refused' in found) return found;
    const { reward: before } = found;
    const problem = checkStockOf(before, command);
    if (problem !== null) return refuse(problem);
    const after = changed(before, command);
    const misfit = checkReward(['changes'], after, workingSet);
    if (misfit !== null) return refuse(misfit);
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    if (changedFields(before, after).length > 0) {
      recordReward(journal, { before, after, kind: 'CHANGED', reason: command.reason });
    }
    return accept(journal, { type: 'ChangeRewardSuccess', reward: after });
  },
};

function changed(reward: Reward, { changes, clear }: ChangeReward): Reward {
  const { stockBy = 0, stock = reward.stock, ...terms } = changes;
  const said = Object.fromEntries(Object.entries(terms).filter(([, value]) => value != null));
  const none = Object.fromEntries(clear.map((field) => [field, null]));
  return { ...reward, stock: stock === null ? null : stock + stockBy, ...said, ...none };
}

function checkStock({ changes: { stock, stockBy } }: ChangeReward): Problem {
  const at = (field: string) => ['changes', field];
  return firstProblem(
    () =>
      stock == null ? null : checkWhole(at('stock'), stock, { minimum: 0, maximum: COUNT_MAX }),
    () =>
      stockBy == null
        ? null
        : checkWhole(at('stockBy'), stockBy, { minimum: -COUNT_MAX, maximum: COUNT_MAX }),
    () => (stockBy === 0 ? invalidInput(at('stockBy'), 'Must not be zero.') : null),
    () =>
      stock != null && stockBy != null
        ? invalidInput(at('stockBy'), 'Either stock or stockBy, never both.')
        : null,
  );
}

function checkClear({ changes, clear }: ChangeReward): Problem {
  const known: readonly string[] = CLEARABLE;
  const wrong = clear.find((field) => !known.includes(field));
  if (wrong !== undefined) {
    return invalidInput(['changes', wrong], 'A reward cannot be without this.');
  }
  const said: Readonly<Record<string, unknown>> = { ...changes };
  const both = clear.find((field) => said[field === 'stock' ? 'stockBy' : field] != null);
  if (both !== undefined) return invalidInput(['changes', both], 'It is both said and taken away.');
  const isNothing = Object.values(said).every((value) => value == null) && clear.length === 0;
  return isNothing ? invalidInput(['changes'], 'Say what is to be changed.') : null;
}

/** What the reward's own stock has against a change of it, or null. */
function checkStockOf(
  { stock, hasCodePool }: Reward,
  { changes, clear }: ChangeReward,
): Rejection | null {
  const { stockBy } = changes;
  const path = ['changes', stockBy == null ? 'stock' : 'stockBy'];
  const isTouched = changes.stock != null || stockBy != null || clear.includes('stock');
  if (!isTouched) return null;
  if (hasCodePool) return invalidInput(path, 'The codes that are imported are its stock.');
  if (stockBy == null) return null;
  if (stock === null) return invalidInput(path, 'Its stock is unlimited.');
  const after = stock + stockBy;
  if (after < 0) return invalidInput(path, `Only ${stock} are left.`);
  return after <= COUNT_MAX ? null : invalidInput(path, `Must come to at most ${COUNT_MAX}.`);
}
