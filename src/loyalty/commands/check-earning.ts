import { invalidInput } from '../rejection.ts';
import {
  checkKeptInstant,
  checkMoney,
  checkOptionalMoney,
  checkOptionalText,
  checkText,
  checkWhole,
  firstProblem,
  ORDER_LINES_MAX,
  type Path,
  type Problem,
  QUANTITY_MAX,
} from './check.ts';
import type { EarnActivity, EarnOrder, EarnOrderLine } from './earn-command.ts';

/** What is wrong with a reported order by itself, or null. */
export function checkOrder(path: Path, order: EarnOrder): Problem {
  const { lines } = order;
  return firstProblem(
    () => checkText([...path, 'orderId'], order.orderId),
    () => checkKeptInstant([...path, 'occurredAt'], order.occurredAt),
    () => checkLineCount([...path, 'lines'], lines.length),
    ...lines.map((line, index) => () => checkLine([...path, 'lines', String(index)], line)),
    () => checkLinesTogether([...path, 'lines'], lines),
    () => checkOptionalMoney([...path, 'couponDiscount'], order.couponDiscount),
    () => checkOptionalMoney([...path, 'shipping'], order.shipping),
    () => checkOptionalText([...path, 'storeId'], order.storeId),
    () => checkOptionalText([...path, 'channel'], order.channel),
  );
}

/** What is wrong with a reported activity by itself, or null. */
export function checkActivity(path: Path, activity: EarnActivity): Problem {
  return firstProblem(
    () => checkText([...path, 'activityId'], activity.activityId),
    () => checkText([...path, 'type'], activity.type),
    () => checkKeptInstant([...path, 'occurredAt'], activity.occurredAt),
    () => checkOptionalText([...path, 'storeId'], activity.storeId),
    () => checkOptionalText([...path, 'channel'], activity.channel),
    () => checkQuantity([...path, 'quantity'], activity.quantity ?? 1),
    () => checkOptionalMoney([...path, 'amount'], activity.amount),
  );
}

/** An order has lines, and not too many. */
export function checkLineCount(path: Path, count: number): Problem {
  if (count === 0) return invalidInput(path, 'An order has at least one line.');
  if (count <= ORDER_LINES_MAX) return null;
  return invalidInput(path, `An order has at most ${ORDER_LINES_MAX} lines; this has ${count}.`);
}

function checkLine(path: Path, line: EarnOrderLine): Problem {
  return firstProblem(
    () => checkText([...path, 'lineId'], line.lineId),
    () => checkText([...path, 'sku'], line.sku),
    () => checkOptionalText([...path, 'category'], line.category),
    () => checkQuantity([...path, 'quantity'], line.quantity),
    () => checkMoney([...path, 'amount'], line.amount, 1),
  );
}

function checkQuantity(path: Path, quantity: number): Problem {
  return checkWhole(path, quantity, { minimum: 1, maximum: QUANTITY_MAX });
}

/** Line ids are told apart, and all amounts together stay a safe integer. */
function checkLinesTogether(path: Path, lines: readonly EarnOrderLine[]): Problem {
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const at = [...path, String(index)];
    if (seen.has(line.lineId)) {
      return invalidInput([...at, 'lineId'], `Line ${line.lineId} is in this order twice.`);
    }
    seen.add(line.lineId);
  }
  return checkTotal(path, lines);
}

/** All amounts together stay a safe integer. */
export function checkTotal(path: Path, lines: readonly Pick<EarnOrderLine, 'amount'>[]): Problem {
  let total = 0;
  for (const [index, line] of lines.entries()) {
    total += line.amount.amount;
    if (!Number.isSafeInteger(total)) {
      const at = [...path, String(index), 'amount'];
      return invalidInput(at, 'The order is worth more than 2^53 − 1 in all.');
    }
  }
  return null;
}
