import { MEMBER_REF_KINDS, type MemberRef } from '../account/member.ts';
import type { Money } from '../points.ts';
import { type InvalidInput, invalidInput } from '../rejection.ts';
import { DAY, type Instant, MINUTE, toText } from '../time.ts';

/** Bounds of what callers may send. */
export const TEXT_LENGTH_MAX = 128;
export const NOTE_LENGTH_MAX = 500;
export const ORDER_LINES_MAX = 1_000;
export const QUANTITY_MAX = 1_000_000;
export const OCCURRED_BACK_DAYS_MAX = 400;
export const OCCURRED_AHEAD_MINUTES_MAX = 5;

export type Path = readonly string[];
export type Problem = InvalidInput | null;

/** The first of the checks that finds something; later ones are not run. */
export function firstProblem(...checks: readonly (() => Problem)[]): Problem {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}

// Text that PostgreSQL cannot keep (NUL, lone surrogates) or that nobody can see in a log.
const CONTROL_CHARACTERS = /\p{Cc}/u;

/** A text that callers give as a name: 1..`lengthMax` characters, nothing invisible. */
export function checkText(path: Path, text: string, lengthMax = TEXT_LENGTH_MAX): Problem {
  if (text.length === 0) return invalidInput(path, 'Must not be empty.');
  if (text.length > lengthMax) {
    return invalidInput(path, `Must be at most ${lengthMax} characters.`);
  }
  if (CONTROL_CHARACTERS.test(text)) {
    return invalidInput(path, 'Must not contain control characters.');
  }
  if (!text.isWellFormed()) return invalidInput(path, 'Must not contain a lone surrogate.');
  return null;
}

export function checkOptionalText(path: Path, text: string | null | undefined): Problem {
  return text == null ? null : checkText(path, text);
}

/** A whole number from `minimum` to `maximum`. */
export function checkWhole(
  path: Path,
  value: number,
  { minimum, maximum = Number.MAX_SAFE_INTEGER }: { minimum: number; maximum?: number },
): Problem {
  if (!Number.isSafeInteger(value)) {
    return invalidInput(path, 'Must be a whole number within 2^53 − 1.');
  }
  if (value < minimum) return invalidInput(path, `Must be at least ${minimum}.`);
  if (value > maximum) return invalidInput(path, `Must be at most ${maximum}.`);
  return null;
}

const CURRENCY = /^[A-Z]{3}$/;

/** An amount of money of at least `minimum` minor units. */
export function checkMoney(path: Path, money: Money, minimum: number): Problem {
  return firstProblem(
    () => checkWhole([...path, 'amount'], money.amount, { minimum }),
    () =>
      CURRENCY.test(money.currency)
        ? null
        : invalidInput([...path, 'currency'], 'Must be an ISO 4217 code such as CNY.'),
  );
}

export function checkOptionalMoney(path: Path, money: Money | null | undefined): Problem {
  return money == null ? null : checkMoney(path, money, 0);
}

/** An instant at all; `NaN` is a text that was none. */
export function checkInstant(path: Path, instant: Instant): Problem {
  return Number.isFinite(instant)
    ? null
    : invalidInput(path, 'Must be an instant such as 2026-11-22T08:30:00.000Z.');
}

// Years that every calendar here writes with four digits, also a day before and after.
const KEPT_FROM = Date.UTC(1900, 0);
const KEPT_BEFORE = Date.UTC(9999, 0);

/** An instant that is kept, and whose day is looked up: in a year that a calendar can name. */
export function checkKeptInstant(path: Path, instant: Instant): Problem {
  const isKept = instant >= KEPT_FROM && instant < KEPT_BEFORE;
  return firstProblem(
    () => checkInstant(path, instant),
    () => (isKept ? null : invalidInput(path, 'Must be in a year from 1900 to 9998.')),
  );
}

/** The currency of every amount must be the program's own. */
export function checkCurrency(path: Path, money: Money, currency: string): Problem {
  return money.currency === currency
    ? null
    : invalidInput([...path, 'currency'], `This program counts in ${currency}.`);
}

/** What happened may be reported up to 400 days late and 5 minutes early (clocks differ). */
export function checkOccurredAt(path: Path, occurredAt: Instant, now: Instant): Problem {
  const earliest = now - OCCURRED_BACK_DAYS_MAX * DAY;
  if (occurredAt < earliest) {
    return invalidInput(path, `Must not be before ${toText(earliest)} (400 days back).`);
  }
  const latest = now + OCCURRED_AHEAD_MINUTES_MAX * MINUTE;
  if (occurredAt > latest) {
    return invalidInput(path, `Must not be after ${toText(latest)} (5 minutes ahead).`);
  }
  return null;
}

/** Exactly one way to name the member, and a text that can be one. */
export function checkMemberRef(path: Path, ref: MemberRef): Problem {
  const given = MEMBER_REF_KINDS.filter((kind) => ref[kind] != null);
  const [kind] = given;
  if (given.length !== 1 || kind === undefined) {
    const found = given.length === 0 ? 'none is' : `${given.join(' and ')} are`;
    return invalidInput(
      path,
      `Exactly one of ${MEMBER_REF_KINDS.join(', ')} must be given; ${found}.`,
    );
  }
  const problem = ref.understood?.problem;
  return firstProblem(
    () => checkText([...path, kind], ref[kind] ?? ''),
    () => (problem === undefined ? null : invalidInput([...path, kind], problem)),
  );
}

/** The key that makes a command safe to send again. */
export function checkIdempotencyKey(key: string): Problem {
  return checkText(['idempotencyKey'], key);
}

/** The same of a command that no caller sends: its key is made of parts, with U+001F between. */
export function checkInternalKey(key: string): Problem {
  return checkIdempotencyKey(key.replaceAll('\u001F', ' '));
}
