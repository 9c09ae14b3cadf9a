import { dayNumberOf, expiryFrom, startOf, textOf } from './calendar.ts';
import type { ModelAccount, ModelEntry, ModelHold, ModelLot, Share } from './model-state.ts';
import type { Moment } from './moment.ts';

type Ordered = Pick<ModelLot, 'expiresAt' | 'availableAt' | 'lotId'>;

/** Earliest expiry first, never last, then oldest, then id. */
export function spendingOrder<Of extends Ordered>(of: readonly Of[]): Of[] {
  return of.toSorted((a, b) => {
    const first = a.expiresAt ?? Number.MAX_SAFE_INTEGER;
    const second = b.expiresAt ?? Number.MAX_SAFE_INTEGER;
    if (first !== second) return first - second;
    if (a.availableAt !== b.availableAt) return a.availableAt - b.availableAt;
    return a.lotId < b.lotId ? -1 : 1;
  });
}

/** Takes `points` out of what remains in the lots, and says from where. */
export function take(lots: readonly ModelLot[], points: number): readonly Share[] {
  const shares: Share[] = [];
  let left = points;
  for (const lot of spendingOrder(lots)) {
    const taken = Math.min(lot.remaining, left);
    if (taken === 0) continue;
    lot.remaining -= taken;
    left -= taken;
    shares.push(shareOf(lot, taken));
  }
  if (left > 0) throw new Error(`the model takes ${left} points that are not there`);
  return shares;
}

export function shareOf({ lotId, expiresAt, availableAt }: ModelLot, points: number): Share {
  return { lotId, points, expiresAt, availableAt };
}

/** The first `points` in spending order, and what stands behind them. */
export function split(shares: readonly Share[], points: number) {
  const first: Share[] = [];
  const rest: Share[] = [];
  let left = points;
  for (const share of spendingOrder(shares)) {
    const taken = Math.min(left, share.points);
    left -= taken;
    if (taken > 0) first.push({ ...share, points: taken });
    if (taken < share.points) rest.push({ ...share, points: share.points - taken });
  }
  return { first, rest };
}

export const sum = (of: readonly { readonly points: number }[]): number =>
  of.reduce((total, { points }) => total + points, 0);

/** What has just become available in these lots settles debt first. */
export function settle(
  account: ModelAccount,
  credited: readonly { readonly lot: ModelLot; readonly points: number }[],
): void {
  for (const lot of spendingOrder([...new Set(credited.map((of) => of.lot))])) {
    const points = sum(credited.filter((of) => of.lot === lot));
    const paid = Math.min(account.debt, points);
    lot.remaining -= paid;
    account.debt -= paid;
  }
}

export type NewLot = Pick<ModelLot, 'availableAt' | 'expiresAt'> &
  Partial<ModelLot> & { readonly points: number };

/** A new lot, active unless it says that it is pending. */
export function open(moment: Moment, account: ModelAccount, from: NewLot): ModelLot {
  const { points, ...parts } = from;
  const lot: ModelLot = {
    lotId: moment.nextId('lot'),
    earned: points,
    remaining: points - (parts.pending ?? 0) - (parts.held ?? 0),
    pending: 0,
    held: 0,
    orderId: null,
    validity: null,
    slides: false,
    ...parts,
  };
  account.lots.push(lot);
  return lot;
}

/** Opens lots within an entry; what of it is active settles debt. */
export function openAndSettle(
  moment: Moment,
  account: ModelAccount,
  news: readonly NewLot[],
): readonly ModelLot[] {
  const lots = news.map((from) => open(moment, account, from));
  settle(
    account,
    lots.map((lot) => ({ lot, points: lot.remaining })),
  );
  return lots;
}

/** What of these lots has expired by `until` goes: one entry an instant of expiry. */
export function expireDue(
  moment: Moment,
  account: ModelAccount,
  { until = moment.now, lots = account.lots }: { until?: number; lots?: readonly ModelLot[] } = {},
): void {
  const due = lots.filter(
    ({ remaining, expiresAt }) => remaining > 0 && expiresAt !== null && expiresAt <= until,
  );
  const instants = [...new Set(due.map((lot) => lot.expiresAt ?? 0))].sort((a, b) => a - b);
  for (const instant of instants) {
    const reference = textOf(dayNumberOf(instant - 1, moment.zone));
    const entry = moment.post(account, { kind: 'EXPIRE', reference }, () => {
      for (const lot of due) if (lot.expiresAt === instant) lot.remaining = 0;
    });
    noteExpired(moment, entry);
  }
}

export function noteExpired(moment: Moment, entry: ModelEntry): void {
  const points = 0 - entry.change.available - entry.change.pending;
  moment.state.expired.set(`${entry.accountId} ${entry.sequence}`, { points, reinstatedAt: null });
}

/** What a hold reserved is back in its lots; what has expired meanwhile goes. */
export function free(
  moment: Moment,
  account: ModelAccount,
  from: {
    readonly hold: ModelHold;
    readonly shares: readonly Share[];
    readonly at?: number;
    readonly until?: number;
  },
): ModelEntry {
  const { hold, shares, at = moment.now, until = moment.now } = from;
  const about = { kind: 'RELEASE', reference: hold.holdId, occurredAt: at } as const;
  const lots: ModelLot[] = [];
  const entry = moment.post(account, about, () => {
    const credited = shares.map(({ lotId, points }) => {
      const lot = account.lots.find((of) => of.lotId === lotId);
      if (lot === undefined) throw new Error(`no lot ${lotId}`);
      lot.held -= points;
      lot.remaining += points;
      return { lot, points };
    });
    lots.push(...credited.map(({ lot }) => lot));
    settle(account, credited);
  });
  hold.released += sum(shares);
  if (hold.countedOn !== null) {
    moment.count(account.accountId, `$redeem ${hold.countedOn}`, -sum(shares));
  }
  expireDue(moment, account, { until, lots: [...new Set(lots)] });
  return entry;
}

/** Points that were spent are back in their lots, or in a lot like theirs if that moved away. */
export function giveBack(
  moment: Moment,
  account: ModelAccount,
  from: {
    readonly shares: readonly Share[];
    readonly reference: string;
    readonly occurredAt?: number;
    readonly purpose?: ModelEntry['purpose'];
  },
): ModelEntry {
  const { shares, ...about } = from;
  const lots: ModelLot[] = [];
  const entry = moment.post(account, { kind: 'RETURN', ...about }, () => {
    const credited = shares.map((share) => {
      const { lotId, points, expiresAt, availableAt } = share;
      const known = account.lots.find((lot) => lot.lotId === lotId);
      if (known !== undefined) known.remaining += points;
      return { lot: known ?? open(moment, account, { points, expiresAt, availableAt }), points };
    });
    lots.push(...credited.map(({ lot }) => lot));
    settle(account, credited);
  });
  const days = moment.book.expiry.returnGraceDays ?? 0;
  for (const lot of lots) {
    if (days === 0 || lot.expiresAt === null || lot.expiresAt > moment.now) continue;
    lot.expiresAt = startOf(dayNumberOf(moment.now, moment.zone) + days + 1, moment.zone);
  }
  expireDue(moment, account, { lots: [...new Set(lots)] });
  return entry;
}

export function openHolds(moment: Moment, accountId: string): readonly ModelHold[] {
  return [...moment.state.holds.values()]
    .filter((hold) => hold.accountId === accountId && hold.status === 'OPEN')
    .sort((a, b) => a.expiresAt - b.expiresAt || (a.holdId < b.holdId ? -1 : 1));
}

/**
 * What time has done by now, as if somebody had looked each instant at which something was due:
 * then holds lapse, points become active, points expire.
 */
export function catchUp(moment: Moment, account: ModelAccount): void {
  const instants = [
    ...openHolds(moment, account.accountId).map((hold) => hold.expiresAt),
    ...account.lots.flatMap((lot) => (lot.pending > 0 ? [lot.availableAt] : [])),
    ...account.lots.map((lot) => lot.expiresAt ?? moment.now + 1),
  ].filter((instant) => instant <= moment.now);
  for (const until of [...new Set(instants)].sort((a, b) => a - b)) {
    for (const hold of openHolds(moment, account.accountId)) {
      if (hold.expiresAt > until) continue;
      hold.status = 'EXPIRED';
      free(moment, account, { hold, shares: hold.shares, at: hold.expiresAt, until });
      hold.shares = [];
    }
    const due = account.lots.filter((lot) => lot.pending > 0 && lot.availableAt <= until);
    for (const lot of inOrderOfActivation(due)) activate(moment, account, lot);
    expireDue(moment, account, { until });
  }
}

export function inOrderOfActivation(lots: readonly ModelLot[]): readonly ModelLot[] {
  return lots.toSorted((a, b) => a.availableAt - b.availableAt || (a.lotId < b.lotId ? -1 : 1));
}

/** One lot's points become spendable. */
export function activate(moment: Moment, account: ModelAccount, lot: ModelLot): ModelEntry {
  const reference = lot.orderId ?? lot.lotId;
  const about = { kind: 'ACTIVATE', reference, occurredAt: lot.availableAt } as const;
  return moment.post(account, about, () => {
    const points = lot.pending;
    lot.pending = 0;
    lot.remaining += points;
    settle(account, [{ lot, points }]);
  });
}

/** The member was active at `at`: sliding points are put off, never back. */
export function slide(moment: Moment, account: ModelAccount, at: number): void {
  const { expiry } = moment.book;
  if (expiry.kind !== 'SLIDING') return;
  const until = expiryFrom(expiry, at, moment.zone) ?? 0;
  for (const lot of account.lots) {
    const { slides, pending, availableAt, expiresAt } = lot;
    if (pending > 0 && availableAt > moment.now) continue;
    if (!slides || expiresAt === null || expiresAt <= moment.now) continue;
    if (expiresAt < until) lot.expiresAt = until;
  }
}
