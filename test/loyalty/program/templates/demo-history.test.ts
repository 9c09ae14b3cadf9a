import { expect, it } from '@jest/globals';
import { levelOf } from '../../../../src/loyalty/levels/level-of.ts';
import { demoHistory } from '../../../../src/loyalty/program/templates/demo-history.ts';
import { DEMO, NOON } from '../../../support/demo-commands.ts';
import { createPureProgram } from '../../../support/pure-program.ts';

it('leaves alice Silver, bob Bronze and carol Gold, each with points to spend', () => {
  const program = createPureProgram();
  const answers = demoHistory(NOON).map((command) => program.ask(command));
  expect(answers.filter((answer) => 'code' in answer)).toEqual([]);
  const found = ['alice', 'bob', 'carol'].map((externalId) => {
    const { available, growthValue } = program.accountOf(externalId);
    return [externalId, available, levelOf(DEMO.levels, growthValue).name];
  });
  expect(found).toEqual([
    ['alice', 820, 'Silver'],
    ['bob', 356, 'Bronze'],
    ['carol', 3_700, 'Gold'],
  ]);
});
