import { isRegion } from '../account/region.ts';
import {
  checkIdempotencyKey,
  checkText,
  firstProblem,
  NOTE_LENGTH_MAX,
  type Path,
  type Problem,
} from '../commands/check.ts';
import type { Cause } from '../ledger/cause.ts';
import {
  type IdempotencyConflict,
  type InvalidInput,
  invalidInput,
  type ProgramCodeTaken,
} from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { NewProgram } from './new-program.ts';
import { type ProgramTraits, programFrom } from './templates/program-from.ts';

/**
 * A platform makes a program out of a template. It is no command of a program, as there is none
 * yet; its idempotency key is unique among those of the platform.
 */
export interface CreateProgram extends Cause, ProgramTraits {
  /** Whether its clock can be moved, to try things out. */
  readonly isSandbox: boolean;
  /** Why there is this program; kept with its first rule book. */
  readonly reason?: string | null;
}

/** The program, and the revision of its rule book that came of the template. */
export interface CreateProgramSuccess {
  readonly type: 'CreateProgramSuccess';
  readonly programId: string;
  readonly revision: number;
  readonly isSandbox: boolean;
}

export type CreateProgramAnswer =
  | CreateProgramSuccess
  | ProgramCodeTaken
  | InvalidInput
  | IdempotencyConflict;

/** What is known, under lock, of a program that is about to be made. */
export interface ProgramSurroundings {
  readonly isCodeTaken: boolean;
  /** Whether the database can reckon in the time zone as well. */
  readonly isTimeZoneKnown: boolean;
}

export type ProgramDecision =
  | { readonly refused: InvalidInput | ProgramCodeTaken }
  | { readonly program: NewProgram; readonly answer: CreateProgramSuccess };

const CODE = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** What is wrong with the input by itself, or null. */
export function checkProgram(command: CreateProgram): Problem {
  const { code, name, timeZone, currency, defaultRegion, pointsName, reason } = command;
  return firstProblem(
    () => checkIdempotencyKey(command.idempotencyKey),
    () => (CODE.test(code) ? null : invalidInput(['code'], CODE_EXPECTED)),
    () => checkText(['name'], name),
    () => (isTimeZone(timeZone) ? null : noTimeZone()),
    () => (isCurrency(currency) ? null : invalidInput(['currency'], CURRENCY_EXPECTED)),
    () =>
      defaultRegion == null || isRegion(defaultRegion)
        ? null
        : invalidInput(['defaultRegion'], REGION_EXPECTED),
    () => checkOptional(['pointsName'], pointsName, POINTS_NAME_LENGTH_MAX),
    () => checkOptional(['reason'], reason, NOTE_LENGTH_MAX),
  );
}

const POINTS_NAME_LENGTH_MAX = 32;
const CODE_EXPECTED =
  'Must be 1 to 63 small letters, digits and hyphens, and not begin with a hyphen.';
const REGION_EXPECTED = 'Must be a region of ISO 3166 such as CN.';
const CURRENCY_EXPECTED = 'Must be an ISO 4217 code such as CNY.';

function checkOptional(path: Path, text: string | null | undefined, lengthMax: number): Problem {
  return text == null ? null : checkText(path, text, lengthMax);
}

// PostgreSQL reads other texts as zones too, some of them with the opposite sign.
const NAMED_ZONE = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;

function isTimeZone(timeZone: string): boolean {
  if (!NAMED_ZONE.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    // The one thing that can be wrong with these options: there is no such zone.
    return false;
  }
}

function noTimeZone(): InvalidInput {
  return invalidInput(['timeZone'], 'Must be an IANA time zone such as Asia/Shanghai.');
}

function isCurrency(currency: string): boolean {
  return Intl.supportedValuesOf('currency').includes(currency);
}

/**
 * The program with its first rule book and its rewards. Refusals, in this order:
 * LoyaltyInvalidInput (a time zone that the database does not know), LoyaltyProgramCodeTaken.
 */
export function decideProgram(
  command: CreateProgram,
  around: ProgramSurroundings,
  now: Instant,
): ProgramDecision {
  if (!around.isTimeZoneKnown) return { refused: noTimeZone() };
  if (around.isCodeTaken) return { refused: codeTaken() };
  // From here it must succeed.
  const { template, actor, isSandbox } = command;
  const { ruleBook, rewards } = programFrom(command);
  const reason = command.reason ?? `Made of the template ${template}.`;
  const { revision, program } = ruleBook;
  return {
    program: { ruleBook, rewards, isSandbox, author: actor, reason, publishedAt: now },
    answer: {
      type: 'CreateProgramSuccess',
      ...{ programId: program.programId, revision, isSandbox },
    },
  };
}

function codeTaken(): ProgramCodeTaken {
  return {
    type: 'LoyaltyProgramCodeTaken',
    code: 'PROGRAM_CODE_TAKEN',
    message: 'Another program has this code.',
    path: ['code'],
  };
}
