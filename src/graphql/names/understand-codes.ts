import type { ReadCode } from '../../access/member-codes.ts';
import {
  MEMBER_REF_KINDS,
  ROTATING_CODE_START,
  type UnderstoodName,
} from '../../loyalty/account/member.ts';
import { type InvalidInput, invalidInput } from '../../loyalty/rejection.ts';

type Fields = Readonly<Record<string, unknown>>;
type Ref = Fields & { readonly memberCode: string };

const REF_FIELDS: readonly string[] = MEMBER_REF_KINDS;

/** An input in which rotating codes lead to the ids of their members. */
export interface WithoutCodes<Input> {
  readonly input: Input;
  /** Of a code that was signed for another time: only what was done before is answered. */
  readonly untimely: InvalidInput | null;
}

/** Whether a member is named by a rotating code anywhere in the input. */
export function hasRotatingCode(input: unknown): boolean {
  if (Array.isArray(input)) return input.some(hasRotatingCode);
  if (!isFields(input)) return false;
  return isRotatingRef(input) || Object.values(input).some(hasRotatingCode);
}

/**
 * What rotating codes mean stands beside them. What callers sent stays as it is. Where one input
 * lists members, each of them answers for itself: there a code of another time is its row's own
 * problem, and none of the whole.
 */
export function understandCodes<Input>(
  input: Input,
  read: (code: string) => ReadCode,
): WithoutCodes<Input> {
  const untimely: InvalidInput[] = [];

  function understood(part: unknown, path: readonly string[], isListed = false): unknown {
    if (Array.isArray(part)) {
      return part.map((one, at) => understood(one, [...path, String(at)], true));
    }
    if (!isFields(part)) return part;
    if (!isRotatingRef(part)) {
      const within = ([name, value]: [string, unknown]) => [
        name,
        understood(value, [...path, name], isListed),
      ];
      return Object.fromEntries(Object.entries(part).map(within));
    }
    const code = read(part.memberCode);
    if (code.kind === 'untimely' && !isListed) {
      untimely.push(invalidInput([...path, 'memberCode'], code.reason));
      return { ...part, understood: nameOf(code.memberId) };
    }
    return { ...part, understood: code.kind === 'member' ? nameOf(code.memberId) : noName(code) };
  }

  const whole = understood(input, []) as Input;
  return { input: whole, untimely: untimely[0] ?? null };
}

function nameOf(memberId: string): UnderstoodName {
  return { lookups: [{ kind: 'id', value: memberId }] };
}

function noName({ reason }: { readonly reason: string }): UnderstoodName {
  return { lookups: [], problem: reason };
}

/** Names that are given to members are no references: those are refused as they are. */
function isRotatingRef(input: Fields): input is Ref {
  const { memberCode } = input;
  if (typeof memberCode !== 'string' || !memberCode.startsWith(ROTATING_CODE_START)) return false;
  return Object.keys(input).every((name) => REF_FIELDS.includes(name));
}

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null;
}
