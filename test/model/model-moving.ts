import type { EraseMember } from '../../src/loyalty/commands/erase-member.ts';
import type { ImportBalances, ImportRow } from '../../src/loyalty/commands/import-balances.ts';
import type { MergeMembers } from '../../src/loyalty/commands/merge-members.ts';
import type { TransferPoints } from '../../src/loyalty/commands/transfer-points.ts';
import { dayNumberOf, expiryFrom, textOf } from './calendar.ts';
import {
  catchUp,
  free,
  noteExpired,
  openAndSettle,
  openHolds,
  settle,
  spendingOrder,
  take,
} from './model-lots.ts';
import type { ModelAccount, ModelLot, ModelMember } from './model-state.ts';
import { balanceOf } from './model-state.ts';
import { accountView, type ModelAnswer, type Moment } from './moment.ts';
import { findActive, findSpending, insufficient, invalid, isFound, limit } from './refusals.ts';

/** A member gives points to another; they expire as they would have. */
export function transfer(moment: Moment, command: TransferPoints): ModelAnswer {
  const { points } = command;
  const found = findSpending(moment, command);
  if (!isFound(found)) return found;
  const giver = found.account;
  const recipient = findSpending(moment, { member: command.recipient, restrictedTo: null });
  if (!isFound(recipient)) return at('recipient', recipient);
  const other = recipient.account;
  if (other === giver) return invalid('recipient');
  const use = `$transfer ${moment.today}`;
  const beyond = beyondTransfer(moment, points, moment.counted(giver.accountId, use));
  if (beyond !== null) return beyond;
  catchUp(moment, giver);
  const { available } = balanceOf(giver);
  if (points > available) return insufficient(available, points);
  catchUp(moment, other);
  const byExpiry = new Map<number | null, number>();
  const purpose = 'TRANSFER';
  const reference = command.idempotencyKey;
  const entry = moment.post(giver, { kind: 'ADJUST', reference, purpose }, () => {
    for (const share of take(giver.lots, points)) {
      const { expiresAt } = share;
      byExpiry.set(expiresAt, (byExpiry.get(expiresAt) ?? 0) + share.points);
    }
  });
  const recipientEntry = moment.post(other, { kind: 'ADJUST', reference }, () => {
    const lots = [...byExpiry].map(([expiresAt, given]) => ({
      points: given,
      availableAt: moment.now,
      expiresAt,
    }));
    openAndSettle(moment, other, lots);
  });
  moment.count(giver.accountId, use, points);
  return {
    type: 'TransferPointsSuccess',
    account: accountView(giver),
    entry,
    recipientAccount: accountView(other),
    recipientEntry,
  };
}

/** The same refusal about another part of the input. */
const at = (part: string, refused: ModelAnswer): ModelAnswer => ({ ...refused, path: [part] });

function beyondTransfer(moment: Moment, points: number, used: number): ModelAnswer | null {
  const { transfers } = moment.book;
  if (transfers === null) return limit('ABOVE_TRANSFER_LIMIT', { maximum: 0 });
  const { minimum, maximum, dailyMaximum } = transfers;
  if (points < minimum) return limit('BELOW_MINIMUM', { minimum });
  const most = Math.max(0, Math.min(maximum, dailyMaximum - used));
  return points > most ? limit('ABOVE_TRANSFER_LIMIT', { maximum: most }) : null;
}

/** Opening balances: each good row is booked, each bad one is told of. */
export function importRows(moment: Moment, command: ImportBalances): ModelAnswer {
  const problems: { readonly row: number; readonly code: string }[] = [];
  const done = { imported: 0, points: 0 };
  for (const [index, row] of command.rows.entries()) {
    const code = importRow(moment, row, command.idempotencyKey);
    if (code !== null) problems.push({ row: command.firstRow + index, code });
    else {
      done.imported += 1;
      done.points += row.points;
    }
  }
  return { type: 'ImportBalancesSuccess', ...done, problems };
}

function importRow(moment: Moment, row: ImportRow, reference: string): string | null {
  const { book, zone, now } = moment;
  const availableAt = row.earnedAt ?? now;
  const expiresAt = row.expiresAt ?? expiryFrom(book.expiry, availableAt, zone);
  if (availableAt > now || (expiresAt !== null && expiresAt <= now)) return 'INVALID_INPUT';
  const found = findActive(moment, { member: row.member, restrictedTo: null });
  if (!isFound(found)) return String(found.code);
  const { account } = found;
  const slides = row.expiresAt == null && book.expiry.kind === 'SLIDING';
  const lot = { points: row.points, availableAt, expiresAt, slides };
  moment.post(account, { kind: 'IMPORT', reference }, () => {
    openAndSettle(moment, account, [lot]);
  });
  return null;
}

/** Two memberships become one. */
export function merge(moment: Moment, command: MergeMembers): ModelAnswer {
  const survivor = findSpending(moment, { ...command, member: command.survivor });
  if (!isFound(survivor)) return at('survivor', survivor);
  const absorbed = findSpending(moment, { ...command, member: command.absorbed });
  if (!isFound(absorbed)) return at('absorbed', absorbed);
  if (survivor.account === absorbed.account) return invalid('absorbed');
  const into = survivor.account;
  const from = absorbed.account;
  catchUp(moment, into);
  catchUp(moment, from);
  moveBalance(moment, { into, from, reference: command.idempotencyKey });
  into.growthValue += from.growthValue;
  from.growthValue = 0;
  from.status = 'CLOSED';
  moveNames(moment, { into, from });
  return { type: 'MergeMembersSuccess', account: accountView(into) };
}

function moveBalance(
  moment: Moment,
  { into, from, reference }: { into: ModelAccount; from: ModelAccount; reference: string },
): void {
  const lots = from.lots.filter((lot) => lot.remaining + lot.pending + lot.held > 0);
  const { debt } = from;
  const moved = lots.map((lot) => ({ ...lot }));
  if (lots.length > 0 || debt > 0) {
    moment.post(from, { kind: 'ADJUST', reference, purpose: 'OTHER' }, () => {
      for (const lot of lots) Object.assign(lot, { remaining: 0, pending: 0, held: 0 });
      from.debt = 0;
    });
  }
  if (lots.length > 0) {
    moment.post(into, { kind: 'ADJUST', reference }, () => receive(moment, { into, from, moved }));
  }
  if (debt > 0) {
    moment.post(into, { kind: 'ADJUST', reference, purpose: 'OTHER' }, () => {
      const paid = Math.min(debt, balanceOf(into).available);
      take(into.lots, paid);
      into.debt += debt - paid;
    });
  }
}

/** The lots open anew, alike in all but their id; holds go along. */
function receive(
  moment: Moment,
  of: { into: ModelAccount; from: ModelAccount; moved: readonly ModelLot[] },
): void {
  const names = new Map<string, string>();
  const { into, from } = of;
  const opened = spendingOrder(of.moved).map((lot) => {
    const lotId = moment.nextId('lot');
    names.set(lot.lotId, lotId);
    const copy = { ...lot, lotId, earned: lot.remaining + lot.pending + lot.held };
    into.lots.push(copy);
    return copy;
  });
  settle(
    into,
    opened.map((lot) => ({ lot, points: lot.remaining })),
  );
  for (const hold of moment.state.holds.values()) {
    if (hold.accountId !== from.accountId) continue;
    hold.accountId = into.accountId;
    hold.shares = hold.shares.map((share) => ({
      ...share,
      lotId: names.get(share.lotId) ?? share.lotId,
    }));
  }
}

function moveNames(moment: Moment, of: { into: ModelAccount; from: ModelAccount }): void {
  const { into, from } = of;
  const { members, orders, redemptions, holds, uses } = moment.state;
  for (const member of members.values()) {
    const isMoved = member.memberId === from.memberId || member.mergedInto === from.memberId;
    if (isMoved) member.mergedInto = into.memberId;
  }
  for (const order of orders.values()) {
    if (order.accountId === from.accountId) order.accountId = into.accountId;
  }
  for (const hold of holds.values()) {
    if (hold.accountId === from.accountId) hold.accountId = into.accountId;
  }
  for (const redemption of redemptions.values()) {
    if (redemption.memberId === from.memberId) redemption.memberId = into.memberId;
  }
  for (const [use, points] of uses) {
    if (!use.startsWith(from.accountId)) continue;
    const moved = use.replace(from.accountId, into.accountId);
    uses.set(moved, (uses.get(moved) ?? 0) + points);
    uses.delete(use);
  }
}

/** A member leaves and is forgotten; what is left of its points is gone. */
export function erase(moment: Moment, command: EraseMember): ModelAnswer {
  const found = findSpending(moment, command);
  if (!isFound(found)) return found;
  const { account, member } = found;
  catchUp(moment, account);
  for (const hold of openHolds(moment, account.accountId)) {
    const { shares } = hold;
    hold.status = 'RELEASED';
    hold.shares = [];
    free(moment, account, { hold, shares });
  }
  const { available, pending } = balanceOf(account);
  if (available + pending > 0) {
    const reference = textOf(dayNumberOf(moment.now, moment.zone));
    const entry = moment.post(account, { kind: 'EXPIRE', reference }, () => {
      for (const lot of account.lots) Object.assign(lot, { remaining: 0, pending: 0 });
    });
    noteExpired(moment, entry);
  }
  account.status = 'CLOSED';
  // Also what it was called before it was merged into this one.
  for (const one of moment.state.members.values()) {
    if (one === member || one.mergedInto === member.memberId) forget(one);
  }
  return { type: 'EraseMemberSuccess', account: accountView(account) };
}

function forget(member: ModelMember): void {
  member.externalId = `erased:${member.memberId}`;
  member.phone = null;
  member.memberCode = `erased:${member.memberId}`;
}
