import { invariant } from '../invariant.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Journal, Line } from '../ledger/journal.ts';
import { endOfDayAfterDays, type Instant } from '../time.ts';
import { expireLots } from './expire-lots.ts';
import type { Allocation, Lot } from './lot.ts';
import { joinShares, type LotShare } from './lot-share.ts';
import { type Credited, lessSettled, settleDebt } from './settle-debt.ts';

type GivenBackLine = Pick<
  Line,
  'reference' | 'note' | 'occurredAt' | 'purpose' | 'purposeTag' | 'storeId'
>;

/**
 * Points that were spent come back to the lots they were taken from, with the expiry those have
 * (law 5). They settle debt first. What comes back to a lot that has expired meanwhile expires in
 * the same step, unless the rule book grants days of grace. A lot of an account that was merged
 * into this one opens anew, with the same expiry.
 */
export function giveBack(
  journal: Journal,
  accountId: string,
  from: { readonly shares: readonly LotShare[]; readonly line: GivenBackLine },
): Entry {
  const opened: Lot[] = [];
  const allocations: Allocation[] = [];
  const credited: Credited[] = [];
  for (const share of joinShares(from.shares)) {
    const known = journal.state.lot(accountId, share.lotId);
    const lot = known ?? openAnew(journal, accountId, share);
    if (known === null) opened.push(lot);
    else allocations.push({ lotId: lot.lotId, points: share.points, pending: 0, held: 0 });
    credited.push({ lot, points: share.points });
  }
  const settlement = settleDebt(journal.account(accountId).debt, credited);
  const entry = journal.post(accountId, {
    kind: 'RETURN',
    ...from.line,
    opened,
    allocations: lessSettled([...allocations, ...opened.map(untouched)], settlement),
    debt: 0 - settlement.settled,
  });
  for (const { lot } of credited) grantGrace(journal, lot);
  expireWhatCameBack(journal, credited, { at: journal.now, until: journal.now });
  return entry;
}

/** Points that a hold reserved are spendable again, in the lots they came from. */
export function freeHeld(
  journal: Journal,
  accountId: string,
  from: {
    readonly shares: readonly LotShare[];
    readonly line: GivenBackLine;
    /** What comes back to lots that have expired until then expires at once. */
    readonly until: Instant;
  },
): Entry {
  const credited = joinShares(from.shares).map(({ lotId, points }): Credited => {
    const lot = journal.state.lot(accountId, lotId);
    invariant(lot, `lot ${lotId} of a hold was not loaded`);
    return { lot, points };
  });
  const settlement = settleDebt(journal.account(accountId).debt, credited);
  const allocations = credited.map(
    ({ lot: { lotId }, points }): Allocation => ({ lotId, points, pending: 0, held: -points }),
  );
  const entry = journal.post(accountId, {
    kind: 'RELEASE',
    ...from.line,
    allocations: lessSettled(allocations, settlement),
    debt: 0 - settlement.settled,
  });
  expireWhatCameBack(journal, credited, { at: entry.occurredAt, until: from.until });
  return entry;
}

function expireWhatCameBack(
  journal: Journal,
  credited: readonly Credited[],
  { at, until }: { readonly at: Instant; readonly until: Instant },
): void {
  const cameBack = { lotIds: new Set(credited.map(({ lot }) => lot.lotId)), at };
  for (const accountId of new Set(credited.map(({ lot }) => lot.accountId))) {
    expireLots(journal, accountId, { until, cameBack });
  }
}

function openAnew(journal: Journal, accountId: string, share: LotShare): Lot {
  return {
    lotId: journal.nextId('lot'),
    accountId,
    earned: share.points,
    remaining: share.points,
    pending: 0,
    held: 0,
    availableAt: share.availableAt,
    expiresAt: share.expiresAt,
    sourceSequence: journal.account(accountId).sequence + 1,
    orderId: null,
    validity: null,
    slides: false,
  };
}

const untouched = ({ lotId }: Lot): Allocation => ({ lotId, points: 0, pending: 0, held: 0 });

/** Points that come back too late live on for as many days as the rule book grants. */
function grantGrace(journal: Journal, { accountId, lotId, availableAt, expiresAt }: Lot): void {
  const { program, expiry } = journal.state.ruleBook;
  const days = expiry.returnGraceDays ?? 0;
  if (days === 0 || expiresAt === null || expiresAt > journal.now) return;
  // What settled debt is not there any more to live on.
  if (journal.state.lot(accountId, lotId)?.remaining === 0) return;
  const { now: instant } = journal;
  journal.record({
    fact: 'LotRescheduled',
    accountId,
    lotId,
    availableAt,
    expiresAt: endOfDayAfterDays({ instant, days, timeZone: program.timeZone }),
    reason: 'Given back after it had expired: days of grace.',
    actor: journal.cause.actor,
    recordedAt: instant,
    idempotencyKey: journal.cause.idempotencyKey,
  });
}
