import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MUTANTS } from './mutants.ts';
import { mutated } from './run-mutants.ts';

// `npm run mutants` shows that the tests notice; that takes minutes. Here only: that it could.
describe('the seeded defects', () => {
  it.each(MUTANTS)('can still be seeded: $defect', ({ edits, tests }) => {
    for (const edit of edits) {
      const sound = readFileSync(edit.file, 'utf8');
      expect(mutated(sound, edit)).not.toBe(sound);
    }
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('are at least twelve', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(12);
  });
});
