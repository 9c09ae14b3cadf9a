import type { RefundLine } from '../refunds/refund.ts';
import { invalidInput } from '../rejection.ts';
import {
  checkText,
  checkWhole,
  firstProblem,
  ORDER_LINES_MAX,
  type Path,
  type Problem,
  QUANTITY_MAX,
} from './check.ts';

/** What is wrong with the lines of a refund by themselves, or null. */
export function checkRefundLines(path: Path, lines: readonly RefundLine[]): Problem {
  return firstProblem(
    () => checkCount(path, lines.length),
    ...lines.map(({ lineId, quantity }, index) => () => {
      const at = [...path, String(index)];
      return firstProblem(
        () => checkText([...at, 'lineId'], lineId),
        () => checkWhole([...at, 'quantity'], quantity, { minimum: 1, maximum: QUANTITY_MAX }),
      );
    }),
    () => checkNoneTwice(path, lines),
  );
}

function checkCount(path: Path, count: number): Problem {
  if (count === 0) return invalidInput(path, 'At least one line; absent refunds all that is left.');
  if (count <= ORDER_LINES_MAX) return null;
  return invalidInput(path, `A refund has at most ${ORDER_LINES_MAX} lines; this has ${count}.`);
}

function checkNoneTwice(path: Path, lines: readonly RefundLine[]): Problem {
  const seen = new Set<string>();
  for (const [index, { lineId }] of lines.entries()) {
    if (seen.has(lineId)) {
      const at = [...path, String(index), 'lineId'];
      return invalidInput(at, `Line ${lineId} is in this refund twice.`);
    }
    seen.add(lineId);
  }
  return null;
}
