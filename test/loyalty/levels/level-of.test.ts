import { expect, it } from '@jest/globals';
import { levelOf } from '../../../src/loyalty/levels/level-of.ts';
import { DEMO } from '../../support/demo-commands.ts';

it.each([
  [0, 'Bronze'],
  [999, 'Bronze'],
  [1_000, 'Silver'],
  [4_999, 'Silver'],
  [5_000, 'Gold'],
  [2 ** 53 - 1, 'Gold'],
])('a growth value of %d is %s', (growthValue, name) => {
  expect(levelOf(DEMO.levels, growthValue).name).toBe(name);
});
