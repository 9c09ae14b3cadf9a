import type { MemberRef } from '../account/member.ts';
import { Journal } from '../ledger/journal.ts';
import { expiryOf } from '../lots/expiry.ts';
import { openLots } from '../lots/open-lots.ts';
import type { Points } from '../points.ts';
import { invalidInput, type Rejection, type RejectionCode } from '../rejection.ts';
import { DAY, type Instant, toText } from '../time.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
  type Path,
  type Problem,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS } from './command.ts';
import { activeMember, beyondCounting } from './guards.ts';

/** One lot of an opening balance. */
export interface ImportRow {
  readonly member: MemberRef;
  readonly points: Points;
  /** When the points were earned where they come from; default now. */
  readonly earnedAt?: Instant | null | undefined;
  /** Default: by the rule book, from when they were earned. */
  readonly expiresAt?: Instant | null | undefined;
  readonly note?: string | null | undefined;
}

export interface ImportProblem {
  /** Number of the row in the whole import, from 0. */
  readonly row: number;
  readonly code: RejectionCode;
  readonly message: string;
  readonly path: readonly string[];
}

/** Opening balances from another system: one chunk of at most 500 rows. */
export interface ImportBalances extends CommandHead {
  readonly kind: 'importBalances';
  readonly rows: readonly ImportRow[];
  /** Number of the first row in the whole import, for the report. */
  readonly firstRow: number;
  /**
   * On the first chunk, which alone has the caller's own key: a digest of all rows, so that other
   * rows under that key are other input.
   */
  readonly digest?: string | null | undefined;
}

/** What became of the rows. */
export interface ImportBalancesSuccess {
  readonly type: 'ImportBalancesSuccess';
  readonly imported: number;
  readonly points: Points;
  /** Rows that were left out, each with why; the others are booked. */
  readonly problems: readonly ImportProblem[];
}

/** No caller can give a key with this in it, so that keys of chunks never meet theirs. */
const CHUNK_SEPARATOR = '\u001f';

/** The key of a chunk: the caller's own for the first, for the others one that follows from it. */
export function chunkKeyOf(importKey: string, index: number): string {
  return index === 0 ? importKey : `${importKey}${CHUNK_SEPARATOR}${index}`;
}

/** The caller's own key again. */
function importKeyOf(chunkKey: string): string {
  return chunkKey.split(CHUNK_SEPARATOR, 1)[0] ?? chunkKey;
}

export const IMPORT_ROWS_MAX = 500;
/** Ten years with their leap days. */
export const EARNED_BACK_DAYS_MAX = 3_653;

/**
 * Refused as a whole only with LoyaltyInvalidInput, when the chunk itself is at fault. A row that
 * is, or whose member is not known or not active, is left out and reported.
 */
export const importBalances: CommandType<ImportBalances, ImportBalancesSuccess> = {
  check({ idempotencyKey, rows, firstRow }) {
    return firstProblem(
      () => checkIdempotencyKey(firstRow === 0 ? idempotencyKey : importKeyOf(idempotencyKey)),
      () => (rows.length > 0 ? null : invalidInput(['rows'], 'Must not be empty.')),
      () =>
        rows.length <= IMPORT_ROWS_MAX
          ? null
          : invalidInput(['rows'], `Must be at most ${IMPORT_ROWS_MAX} rows.`),
      () => checkWhole(['firstRow'], firstRow, { minimum: 0 }),
    );
  },

  keysOf({ rows }) {
    const members = rows.map(({ member }) => member);
    // What cannot be a name is not looked up: its row is reported.
    return { ...NO_KEYS, members: members.filter((ref) => checkMemberRef([], ref) === null) };
  },

  decide(workingSet, command, now) {
    const journal = new Journal(workingSet, { cause: command, now });
    const problems: ImportProblem[] = [];
    let points = 0;
    for (const [index, row] of command.rows.entries()) {
      const number = command.firstRow + index;
      const rejection = importRow(journal, command, { row, number, before: points });
      if (rejection === null) {
        points += row.points;
      } else {
        const { code, message, path } = rejection;
        problems.push({ row: number, code, message, path });
      }
    }
    const imported = command.rows.length - problems.length;
    return accept(journal, { type: 'ImportBalancesSuccess', imported, points, problems });
  },
};

/** Books one row; or says why not, and changes nothing. */
function importRow(
  journal: Journal,
  { restrictedTo }: ImportBalances,
  from: { readonly row: ImportRow; readonly number: number; readonly before: Points },
): Rejection | null {
  const { row } = from;
  const path = ['rows', String(from.number)];
  const { expiry, program } = journal.state.ruleBook;
  const availableAt = row.earnedAt ?? journal.now;
  const problem = checkImportRow(row, { path, now: journal.now });
  if (problem !== null) return problem;
  const byRuleBook = expiryOf(expiry, { availableAt, timeZone: program.timeZone });
  const expiresAt = row.expiresAt ?? byRuleBook;
  if (expiresAt !== null && expiresAt <= journal.now) {
    return invalidInput([...path, 'earnedAt'], 'Points of that time have expired by now.');
  }
  const { member } = row;
  const found = activeMember(journal.state, { member, restrictedTo }, [...path, 'member']);
  if ('refused' in found) return found.refused;
  const { accountId } = found.account;
  const atPoints = [...path, 'points'];
  const uncountable = beyondCounting(found.account, row.points, atPoints);
  if (uncountable !== null) return uncountable;
  if (!Number.isSafeInteger(from.before + row.points)) {
    return invalidInput(atPoints, 'The import would count beyond 2^53 − 1.');
  }
  const slides = row.expiresAt == null && expiry.kind === 'SLIDING';
  const reference = importKeyOf(journal.cause.idempotencyKey);
  openLots(journal, accountId, {
    drafts: [{ points: row.points, availableAt, expiresAt, slides }],
    line: { kind: 'IMPORT', reference, note: row.note ?? null },
  });
  return null;
}

/** What is wrong with one row of an import by itself, or null. */
function checkImportRow(
  row: ImportRow,
  at: { readonly path: Path; readonly now: Instant },
): Problem {
  const { path, now } = at;
  const { earnedAt, expiresAt, note } = row;
  return firstProblem(
    () => checkMemberRef([...path, 'member'], row.member),
    () => checkWhole([...path, 'points'], row.points, { minimum: 1 }),
    () => (earnedAt == null ? null : checkEarnedAt([...path, 'earnedAt'], earnedAt, now)),
    () => (expiresAt == null ? null : checkExpiresAt([...path, 'expiresAt'], expiresAt, now)),
    () => (note == null ? null : checkText([...path, 'note'], note, NOTE_LENGTH_MAX)),
  );
}

function checkEarnedAt(path: Path, earnedAt: Instant, now: Instant): Problem {
  const earliest = now - EARNED_BACK_DAYS_MAX * DAY;
  const problem = checkKeptInstant(path, earnedAt);
  if (problem !== null) return problem;
  if (earnedAt > now) return invalidInput(path, 'Must not be in the future.');
  if (earnedAt >= earliest) return null;
  return invalidInput(path, `Must not be before ${toText(earliest)} (ten years back).`);
}

function checkExpiresAt(path: Path, expiresAt: Instant, now: Instant): Problem {
  const problem = checkKeptInstant(path, expiresAt);
  if (problem !== null) return problem;
  return expiresAt > now ? null : invalidInput(path, 'Must be in the future.');
}
