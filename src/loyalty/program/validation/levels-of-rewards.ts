import { error, type RuleBookCheck } from './rule-book-problem.ts';

/**
 * A level that rewards ask for, or have a price for, stays until they do not: else nobody could
 * reach them any more, or everybody would pay another price.
 */
export const levelsOfRewards: RuleBookCheck = ({ levels }, { rewardLevelIds }) => {
  const known = new Set(levels.map(({ levelId }) => levelId));
  const gone = [...new Set(rewardLevelIds)].filter((levelId) => !known.has(levelId));
  return gone.toSorted().map((levelId) => {
    const message = `Rewards still ask for level ${levelId}: change or retire them first.`;
    return error(['levels'], { code: 'LEVEL_IN_USE', message });
  });
};
