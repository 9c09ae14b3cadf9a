import { randomFillSync } from 'node:crypto';
import type { Instant } from '../loyalty/time.ts';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_DIGITS = 10;
const CHANCE_DIGITS = 16;
const POOL_BYTES = CHANCE_DIGITS * 512;

/** Gives out ULIDs: ten digits of time, sixteen of chance, in Crockford's base 32. */
export function createCommandIds(): (now: Instant) => string {
  const pool = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;

  function chance(): string {
    if (used >= POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    let text = '';
    for (const end = used + CHANCE_DIGITS; used < end; used += 1) {
      text += DIGITS.charAt((pool[used] ?? 0) & 31);
    }
    return text;
  }

  return (now) => timeDigits(now) + chance();
}

function timeDigits(now: Instant): string {
  let text = '';
  for (let left = now; text.length < TIME_DIGITS; left = Math.floor(left / 32)) {
    text = DIGITS.charAt(left % 32) + text;
  }
  return text;
}
