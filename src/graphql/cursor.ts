import { checkText } from '../loyalty/commands/check.ts';
import { badUserInput } from './errors.ts';
import { INSTANT_MAX } from './types/scalars.ts';

/** Raised when the content of cursors changes, so that old ones are refused instead of misread. */
const VERSION = 1;
const CURSOR_LENGTH_MAX = 512;

/** One part of a place in a list. */
export type CursorPart = string | number | null;
type PartType = 'text' | 'sequence' | 'instant' | 'instant?';

/** The greatest GraphQL `Int`, which is what sequences are. */
const SEQUENCE_MAX = 2_147_483_647;

/** How one list writes down a place in it: `name` keeps the cursors of two lists apart. */
export interface CursorShape {
  readonly name: string;
  readonly parts: readonly PartType[];
}

export function writeCursor(shape: CursorShape, parts: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify([VERSION, shape.name, ...parts])).toString('base64url');
}

/** The parts that `writeCursor` was given; null when no cursor is given. */
export function readCursor(
  shape: CursorShape,
  cursor: string | null | undefined,
): readonly CursorPart[] | null {
  if (cursor == null) return null;
  const [version, name, ...parts] = parse(cursor);
  const isOurs = version === VERSION && name === shape.name;
  if (isOurs && parts.length === shape.parts.length && parts.every(isOfShape)) return parts;
  throw malformed();

  function isOfShape(part: unknown, index: number): part is CursorPart {
    const type = shape.parts[index];
    if (type === 'text') return typeof part === 'string' && checkText([], part) === null;
    if (part === null) return type === 'instant?';
    const most = type === 'sequence' ? SEQUENCE_MAX : INSTANT_MAX;
    return Number.isSafeInteger(part) && Number(part) >= 0 && Number(part) <= most;
  }
}

function parse(cursor: string): readonly unknown[] {
  if (cursor.length > CURSOR_LENGTH_MAX) throw malformed();
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    // Not what writeCursor makes: handled like every other malformed cursor.
    return [];
  }
}

function malformed() {
  return badUserInput('after is not a cursor of this list.');
}
