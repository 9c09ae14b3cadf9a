import { expect, it } from '@jest/globals';
import { levelsOfRewards } from '../../../../src/loyalty/program/validation/levels-of-rewards.ts';
import { CONTENT, toldBy } from '../../../support/checked-content.ts';

const [bronze, silver] = CONTENT.levels.map(({ levelId }) => levelId);

it('lets go of levels that no reward asks for', () => {
  expect(toldBy(levelsOfRewards, { levels: CONTENT.levels.slice(0, 1) }, [`${bronze}`])).toEqual(
    [],
  );
});

it('keeps levels that rewards ask for, and tells of each once', () => {
  const asked = [`${silver}`, `${bronze}`, `${silver}`, 'lvl_gone'];
  expect(toldBy(levelsOfRewards, { levels: CONTENT.levels.slice(0, 1) }, asked)).toEqual([
    'ERROR LEVEL_IN_USE levels',
    `Rewards still ask for level ${silver}: change or retire them first.`,
    'ERROR LEVEL_IN_USE levels',
    'Rewards still ask for level lvl_gone: change or retire them first.',
  ]);
});
