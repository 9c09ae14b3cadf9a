import type { Rows } from '../support/in-memory-rows.ts';
import type { ModelAccount, ModelOrder, ModelRules, ModelState } from './model-state.ts';
import { accountView } from './moment.ts';

/**
 * Where `actual` says otherwise than `expected`, whose fields it must have; it can have others.
 * Null when it does not. A time of an entry that is not foretold is null there.
 */
export function difference(expected: unknown, actual: unknown, path = ''): string | null {
  if (Object.is(expected, actual)) return null;
  const isPlain = typeof expected !== 'object' || expected === null;
  if (isPlain || typeof actual !== 'object' || actual === null) {
    return expected === undefined && actual === undefined
      ? null
      : `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  }
  if (Array.isArray(expected) && expected.length !== (actual as readonly unknown[]).length) {
    return `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  }
  for (const [field, part] of Object.entries(expected)) {
    if (field === 'occurredAt' && part === null) continue;
    const found = difference(part, (actual as Record<string, unknown>)[field], `${path}.${field}`);
    if (found !== null) return found;
  }
  return null;
}

/** Where the whole state of the program is not the model's; null when it is. */
export function stateDifference(state: ModelState, rows: Rows): string | null {
  return (
    accountsDifference(state, rows) ??
    tableDifference('hold', [state.holds, rows.holds], ({ shares, ...hold }) => {
      const { occurredAt: _, ...plain } = hold;
      return { ...plain, lots: shares };
    }) ??
    tableDifference('order', [state.orders, rows.orders], (order) => orderView(order, state)) ??
    tableDifference('refund', [state.refunds, rows.refunds], (refund) => refund) ??
    tableDifference(
      'redemption',
      [state.redemptions, rows.redemptions],
      ({ shares, codes, ...rest }) => ({
        ...rest,
        ...(codes === null ? {} : { codes }),
        lots: shares,
      }),
    ) ??
    stockDifference(state, rows) ??
    tableDifference('code', [state.codes, rows.codes], (code) => code) ??
    rulesDifference(state, rows) ??
    usesDifference(state, rows)
  );
}

function accountsDifference(state: ModelState, rows: Rows): string | null {
  if (state.accounts.size !== rows.accounts.size) return 'there are other accounts';
  for (const account of state.accounts.values()) {
    const { accountId } = account;
    const found =
      difference(accountView(account), rows.accounts.get(accountId), accountId) ??
      lotsDifference(account, rows) ??
      difference(
        account.warnings,
        rows.warnings.filter((warning) => warning.accountId === accountId),
        `warnings of ${accountId}`,
      );
    if (found !== null) return found;
  }
  return tableDifference('member', [state.members, rows.members], (member) => member);
}

function lotsDifference({ accountId, lots }: ModelAccount, rows: Rows): string | null {
  let open = 0;
  for (const lot of lots) {
    if (lot.remaining + lot.pending + lot.held === 0) continue;
    open += 1;
    const { validity, ...plain } = lot;
    const actual = rows.lots.get(lot.lotId);
    const found = difference(plain, actual, `lot ${lot.lotId}`);
    if (found !== null) return found;
    if (lot.pending === 0) continue;
    const other = difference(validity, actual?.validity, `validity of ${lot.lotId}`);
    if (other !== null) return other;
  }
  let actual = 0;
  for (const lot of rows.lots.values()) {
    if (lot.accountId === accountId && lot.remaining + lot.pending + lot.held > 0) actual += 1;
  }
  return open === actual ? null : `${accountId} has ${actual} open lots, expected ${open}`;
}

function orderView(order: ModelOrder, { holds }: ModelState) {
  const { orderId, earning, payment, confirmedAt } = order;
  const isHeld = [...holds.values()].some((of) => of.orderId === orderId && of.status === 'OPEN');
  // Of which nothing is on record is nobody's.
  const accountId = earning !== null || payment !== null || isHeld ? order.accountId : null;
  const refunded = { isWhole: order.refundedWhole, quantities: positive(order.refunded) };
  return {
    orderId,
    accountId,
    confirmedAt,
    refunded,
    waiting: order.waiting.map((refundId) => ({ refundId })),
    earning:
      earning === null
        ? null
        : {
            points: earning.points,
            growth: earning.growth,
            takenBack: earning.takenBack,
            growthTakenBack: earning.growthTakenBack,
          },
    redemption:
      payment === null
        ? null
        : { points: payment.points, worth: payment.worth, returned: payment.returned },
  };
}

function positive(quantities: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(quantities).filter(([, units]) => units > 0));
}

function tableDifference<Row>(
  name: string,
  [expected, actual]: readonly [ReadonlyMap<string, Row>, ReadonlyMap<string, unknown>],
  view: (row: Row) => unknown,
): string | null {
  if (expected.size !== actual.size) {
    return `${actual.size} of ${name}, expected ${expected.size}`;
  }
  for (const [id, row] of expected) {
    const found = difference(view(row), actual.get(id), `${name} ${id}`);
    if (found !== null) return found;
  }
  return null;
}

/** What agreed once agrees as long as neither side is another: rule books are large. */
const agreed = new WeakMap<object, unknown>();

function differenceOnce(expected: object, actual: unknown, path: string): string | null {
  if (agreed.get(expected) === actual) return null;
  const found = difference(expected, actual, path);
  if (found === null) agreed.set(expected, actual);
  return found;
}

function nextOf(scheduled: ModelRules['scheduled']) {
  return scheduled && { at: scheduled.effectiveAt, revision: scheduled.ruleBook.revision };
}

/** The rules as somebody has left them, every revision that came after the first, and drafts. */
function rulesDifference({ rules, revisions, drafts }: ModelState, rows: Rows): string | null {
  const [first] = revisions.values();
  const { current, scheduled } = rows.rules ?? { current: first, scheduled: null };
  const inForce =
    differenceOnce(rules.current, current, 'rules in force') ??
    difference(nextOf(rules.scheduled), nextOf(scheduled), 'rules to come');
  if (inForce !== null) return inForce;
  if (revisions.size !== rows.publications.size + 1) return 'there are other revisions';
  for (const [revision, book] of revisions) {
    const actual = rows.publications.get(revision)?.ruleBook ?? first;
    const found = differenceOnce(book, actual, `revision ${revision}`);
    if (found !== null) return found;
  }
  if (drafts.size !== rows.drafts.size) return 'there are other drafts';
  for (const draft of drafts.values()) {
    const { draftId } = draft;
    const found = differenceOnce(draft, rows.drafts.get(draftId), `draft ${draftId}`);
    if (found !== null) return found;
  }
  return null;
}

/** What counts against maxima and caps; what comes to nothing may stand there or not. */
function usesDifference({ uses }: ModelState, rows: Rows): string | null {
  const left = new Map(uses);
  for (const { accountId, ruleId, day, points } of rows.dailyUses.values()) {
    const use = `${accountId} ${ruleId} ${day}`;
    const expected = left.get(use) ?? 0;
    if (expected !== points) return `use ${use}: expected ${expected}, got ${points}`;
    left.delete(use);
  }
  for (const [use, points] of left) {
    if (points !== 0) return `use ${use}: expected ${points}, got none`;
  }
  return null;
}

function stockDifference(state: ModelState, rows: Rows): string | null {
  for (const [rewardId, stock] of state.stock) {
    const found = difference(stock, rows.rewards.get(rewardId)?.stock, `stock of ${rewardId}`);
    if (found !== null) return found;
  }
  return null;
}
