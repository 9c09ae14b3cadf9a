import { describe, expect, it } from '@jest/globals';
import { recallCircumstances } from '../../../src/loyalty/earning/circumstances.ts';

describe('circumstances as they were kept', () => {
  it('say again what they said', () => {
    const used = { review: 45 };
    const kept = { growthValue: 7, enrolledAt: 1, isFirstOrder: true, used };
    const { usedOn, ...known } = recallCircumstances(kept);
    expect(known).toEqual({ growthValue: 7, enrolledAt: 1, isFirstOrder: true });
    expect(usedOn('review', '2026-11-22')).toBe(45);
    expect(usedOn('constructor', '2026-11-22')).toBe(0);
  });

  it.each([null, undefined])('are those of nobody in particular where they were not', (kept) => {
    const known = recallCircumstances(kept);
    expect(known).toMatchObject({ growthValue: 0, isFirstOrder: false });
    expect(known.usedOn('review', '2026-11-22')).toBe(0);
  });
});
