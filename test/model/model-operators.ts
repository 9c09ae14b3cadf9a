import type { AdjustPoints } from '../../src/loyalty/commands/adjust-points.ts';
import type { ExtendExpiry } from '../../src/loyalty/commands/extend-expiry.ts';
import type { FreezeSpending } from '../../src/loyalty/commands/freeze-spending.ts';
import type { ReinstateExpired } from '../../src/loyalty/commands/reinstate-expired.ts';
import { expiryFrom } from './calendar.ts';
import { catchUp, openAndSettle, take } from './model-lots.ts';
import type { ModelAccount } from './model-state.ts';
import { balanceOf } from './model-state.ts';
import { accountView, type ModelAnswer, type Moment } from './moment.ts';
import { alreadyRecorded, findActive, insufficient, invalid, isFound } from './refusals.ts';

/** Points are given or taken by hand. */
export function adjust(moment: Moment, command: AdjustPoints): ModelAnswer {
  const { points, idempotencyKey: reference } = command;
  if (points === 0) return invalid('points');
  if (command.expiresAt != null && points < 0) return invalid('expiresAt');
  if (command.expiresAt != null && command.expiresAt <= moment.now) return invalid('expiresAt');
  const found = findActive(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  if (points < 0) {
    catchUp(moment, account);
    const { available } = balanceOf(account);
    if (-points > available) return insufficient(available, -points);
  }
  const purpose = points < 0 ? 'OTHER' : null;
  const entry = moment.post(account, { kind: 'ADJUST', reference, purpose }, () => {
    if (points < 0) take(account.lots, -points);
    else openAndSettle(moment, account, [newLot(moment, points, command.expiresAt)]);
  });
  return { type: 'AdjustPointsSuccess', account: accountView(account), entry };
}

/** Points given now: their expiry is by the rule book, or as somebody said. */
function newLot(moment: Moment, points: number, expiresAt: number | null | undefined) {
  const { expiry } = moment.book;
  return {
    points,
    availableAt: moment.now,
    expiresAt: expiresAt ?? expiryFrom(expiry, moment.now, moment.zone),
    slides: expiresAt == null && expiry.kind === 'SLIDING',
  };
}

/** Spending stops, or goes on. */
export function freeze(moment: Moment, { accountId, frozen }: FreezeSpending): ModelAnswer {
  const account = moment.state.accounts.get(accountId);
  if (account === undefined) return { type: 'MemberNotFound', code: 'MEMBER_NOT_FOUND' };
  account.spendingFrozen = frozen;
  return { type: 'FreezeSpendingSuccess', account: accountView(account) };
}

/** The expiry of some points is put off. */
export function extend(moment: Moment, command: ExtendExpiry): ModelAnswer {
  const { member, expiring, expiresAt } = command;
  if ((member == null) === (expiring == null)) return invalid();
  if (expiresAt <= moment.now) return invalid('expiresAt');
  const accounts: ModelAccount[] = [];
  if (member != null) {
    const found = findActive(moment, { ...command, member });
    if (!isFound(found)) return found;
    accounts.push(found.account);
  } else if (expiring != null) {
    const { from, until } = expiring;
    const isMeant = (at: number | null) => at !== null && at >= from && at < until;
    const meant = [...moment.state.accounts.values()].filter(({ lots }) =>
      lots.some((lot) => lot.remaining + lot.pending + lot.held > 0 && isMeant(lot.expiresAt)),
    );
    accounts.push(...meant.sort((a, b) => (a.accountId < b.accountId ? -1 : 1)));
  }
  const done = { accounts: 0, lots: 0, points: 0 };
  for (const account of accounts) extendOne(moment, account, { command, done });
  return { type: 'ExtendExpirySuccess', ...done };
}

function extendOne(
  moment: Moment,
  account: ModelAccount,
  {
    command: { expiring, expiresAt },
    done,
  }: {
    readonly command: ExtendExpiry;
    readonly done: { accounts: number; lots: number; points: number };
  },
): void {
  catchUp(moment, account);
  const lots = account.lots.filter((lot) => {
    const points = lot.remaining + lot.pending + lot.held;
    if (points === 0 || lot.expiresAt === null || lot.expiresAt <= moment.now) return false;
    if (expiring != null && lot.expiresAt < expiring.from) return false;
    if (expiring != null && lot.expiresAt >= expiring.until) return false;
    return lot.expiresAt < expiresAt;
  });
  done.accounts += lots.length > 0 ? 1 : 0;
  done.lots += lots.length;
  for (const lot of lots) {
    lot.expiresAt = expiresAt;
    done.points += lot.remaining + lot.pending + lot.held;
  }
}

/** Points that expired are given back, once an entry. */
export function reinstate(moment: Moment, command: ReinstateExpired): ModelAnswer {
  if (command.expiresAt != null && command.expiresAt <= moment.now) return invalid('expiresAt');
  const found = findActive(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const key = `${account.accountId} ${command.sequence}`;
  const expired = moment.state.expired.get(key);
  if (expired === undefined) return invalid('sequence');
  if (expired.reinstatedAt !== null) return alreadyRecorded(expired.reinstatedAt);
  const points = command.points ?? expired.points;
  if (points > expired.points) return invalid('points');
  catchUp(moment, account);
  const { idempotencyKey: reference } = command;
  const entry = moment.post(account, { kind: 'RETURN', reference }, () => {
    openAndSettle(moment, account, [newLot(moment, points, command.expiresAt)]);
  });
  moment.state.expired.set(key, { ...expired, reinstatedAt: moment.now });
  return { type: 'ReinstateExpiredSuccess', account: accountView(account), entry };
}
