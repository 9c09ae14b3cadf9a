import { randomFillSync } from 'node:crypto';
import { DIGITS } from '../loyalty/ids.ts';
import type { Instant } from '../loyalty/time.ts';

const TIME_DIGITS = 10;
/** Chance that only grows within a millisecond, and chance that is new for each id. */
const RISING_DIGITS = 7;
const FREE_DIGITS = 9;
const POOL_BYTES = 8_192;
/** Half of what seven digits hold, so that a millisecond's ids have room to rise. */
const START_MAX = 2 ** 34;
const STEP_MAX = 2 ** 15;

/**
 * Gives out ULIDs: ten digits of time, sixteen of chance, in Crockford's base 32. Each is greater
 * than the one before, also within a millisecond: what was made of them (lots of equal expiry, say)
 * keeps the order in which it was asked for.
 */
export function createCommandIds(): (now: Instant) => string {
  const random = randomBits();
  let latest = Number.NEGATIVE_INFINITY;
  let rising = 0;
  return (now) => {
    if (now > latest) {
      latest = now;
      rising = random() % START_MAX;
    } else {
      rising += 1 + (random() % STEP_MAX);
    }
    const free = digitsOf(random(), FREE_DIGITS);
    return digitsOf(latest, TIME_DIGITS) + digitsOf(rising, RISING_DIGITS) + free;
  };
}

/** 48 bits at a time, taken from the system in larger portions. */
function randomBits(): () => number {
  const pool = Buffer.alloc(POOL_BYTES);
  const last = POOL_BYTES - 6;
  let used = POOL_BYTES;
  return () => {
    if (used > last) {
      randomFillSync(pool);
      used = 0;
    }
    const bits = pool.readUIntBE(used, 6);
    used += 6;
    return bits;
  };
}

function digitsOf(value: number, count: number): string {
  let text = '';
  for (let left = value; text.length < count; left = Math.floor(left / 32)) {
    text = DIGITS.charAt(left % 32) + text;
  }
  return text;
}
