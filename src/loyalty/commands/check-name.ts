import { ROTATING_CODE_START } from '../account/member.ts';
import { normalizePhone } from '../account/phone.ts';
import type { UnderstoodPhone } from '../account/understood-phone.ts';
import { isNameOfErased } from '../account/without-names.ts';
import { invalidInput } from '../rejection.ts';
import { checkText, firstProblem, type Path, type Problem } from './check.ts';

/** Names of erased members are nobody's to give. */
export function checkNotErased(path: Path, name: string): Problem {
  return isNameOfErased(name) ? invalidInput(path, 'Must not start with erased:.') : null;
}

/** A code that can be printed on a card: one that begins as a rotating one is not looked for. */
export function checkPrintedCode(path: Path, code: string): Problem {
  return firstProblem(
    () => checkNotErased(path, code),
    () =>
      code.startsWith(ROTATING_CODE_START)
        ? invalidInput(path, `Must not start with ${ROTATING_CODE_START}, as codes that rotate do.`)
        : null,
  );
}

/** A number that can be kept: one that was understood, or without that one of digits alone. */
export function checkPhone(
  path: Path,
  phone: string | null | undefined,
  understood: UnderstoodPhone | null | undefined,
): Problem {
  if (phone == null) return null;
  return firstProblem(
    () => checkText(path, phone),
    () => {
      if (understood?.e164 != null) return null;
      return normalizePhone(phone) === null
        ? invalidInput(path, 'Must be 5 to 15 digits, with or without a leading +.')
        : null;
    },
    () => (understood != null && understood.e164 === null ? notUnderstood(path, understood) : null),
  );
}

function notUnderstood(path: Path, { region }: UnderstoodPhone): Problem {
  const national = region === null ? '' : `, or a number of ${region}`;
  return invalidInput(
    path,
    `Must be a phone number with its country code, as in +86 …${national}.`,
  );
}
