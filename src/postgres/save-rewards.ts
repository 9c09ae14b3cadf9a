import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchChanges } from '../engine/ports.ts';
import type { Fact } from '../loyalty/facts.ts';
import { invariant } from '../loyalty/invariant.ts';
import type { Reward } from '../loyalty/rewards/reward.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';
import { factsOf, latestOf } from './facts-of.ts';
import {
  type ImportedCode,
  type IssuedCode,
  type Stock,
  writeRedemptions,
  writeRewards,
} from './reward-tables.ts';
import { run } from './statement.ts';

/** Writes what a batch has decided of rewards: first what they are, then what was taken of them. */
export async function saveRewards(
  em: SqlEntityManager,
  programId: string,
  { facts, workingSet }: BatchChanges,
): Promise<void> {
  const recorded = factsOf(facts, 'RewardRecorded');
  if (recorded.length > 0) {
    const rewards = latestOf(
      recorded.map(({ reward, isFirst }) => {
        return { row: rewardOf(workingSet, reward.rewardId), id: reward.rewardId, isFirst };
      }),
    );
    const changes = recorded.map(({ change }) => change);
    const rows = [rewards.made, rewards.changed, changes, importedCodes(facts)] as const;
    const { statement, parameters } = writeRewards(programId, rows);
    await run(em, statement, parameters);
  }
  const taken = latestOf(
    factsOf(facts, 'RedemptionRecorded').map(({ redemption, isFirst }) => {
      return { row: redemption, id: redemption.redemptionId, isFirst };
    }),
  );
  const stocks = stocksOf(facts, workingSet);
  const rows = [taken.made, taken.changed, stocks, issuedCodes(facts)] as const;
  if (rows.every((some) => some.length === 0)) return;
  const { statement, parameters } = writeRedemptions(programId, rows);
  await run(em, statement, parameters);
}

function rewardOf(workingSet: WorkingSet, rewardId: string): Reward {
  const reward = workingSet.reward(rewardId);
  invariant(reward, `reward ${rewardId} is not in the working set`);
  return reward;
}

/** In the order of the codes, so that two imports of the same ones wait in one direction only. */
function importedCodes(facts: readonly Fact[]): readonly ImportedCode[] {
  return factsOf(facts, 'RewardCodesImported')
    .flatMap(({ codes, recordedAt }) => codes.map((of) => ({ ...of, importedAt: recordedAt })))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function issuedCodes(facts: readonly Fact[]): readonly IssuedCode[] {
  return factsOf(facts, 'RewardCodesIssued').flatMap(({ redemptionId, codes }) =>
    codes.map((code) => ({ code, redemptionId })),
  );
}

function stocksOf(facts: readonly Fact[], workingSet: WorkingSet): readonly Stock[] {
  const rewardIds = new Set(factsOf(facts, 'StockChanged').map(({ rewardId }) => rewardId));
  return [...rewardIds].map((rewardId) => {
    return { rewardId, stock: rewardOf(workingSet, rewardId).stock };
  });
}
