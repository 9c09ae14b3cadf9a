import { describe, expect, it } from '@jest/globals';
import { createCommandIds } from '../../src/engine/command-id.ts';
import { deriveId, deriveMemberCode } from '../../src/loyalty/ids.ts';
import { NOON } from '../support/demo-commands.ts';

const count = 20_000;

describe('command ids', () => {
  it('are ULIDs of their time', () => {
    expect(createCommandIds()(1_469_918_176_385)).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it.each([
    ['within a millisecond', () => NOON],
    ['as time goes on', (index: number) => NOON + (index >> 4)],
    ['when the clock goes back', (index: number) => NOON - index],
  ])('rise %s, and so do the ids made of them', (_when, now) => {
    const next = createCommandIds();
    const ids = Array.from({ length: count }, (_, index) => next(now(index)));
    const lots = ids.map((id) => deriveId('lot', id, 0));
    expect(lots).toEqual(lots.toSorted());
    expect(new Set(lots).size).toBe(count);
    expect(new Set(ids.map(deriveMemberCode)).size).toBe(count);
  });
});
