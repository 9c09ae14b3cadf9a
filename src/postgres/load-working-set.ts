import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchKeys, CommandRecord, LoadedBatch } from '../engine/ports.ts';
import { Fault } from '../engine/ports.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Loaded } from '../loyalty/loaded.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import type { RuleBook } from '../loyalty/program/rule-book.ts';
import { WorkingSet } from '../loyalty/working-set.ts';
import { textArray } from './array-literal.ts';
import type { AsLoaded } from './as-loaded.ts';
import { arraysOf } from './batch-arrays.ts';
import { LOT_COLUMNS } from './columns.ts';
import { type Found, loadedOf, rowsIn } from './found-rows.ts';
import { assertLocked, lockBatch } from './lock-batch.ts';
import { lookUpBatch } from './look-up-batch.ts';
import type { RuleBooks } from './rule-books.ts';
import { run, statement } from './statement.ts';

interface From {
  readonly programId: string;
  readonly keys: BatchKeys;
  readonly locking: boolean;
  /** Filled with what saving needs. */
  readonly asLoaded: AsLoaded;
}

/** Locks all that the keys lead to, then reads what the batch needs under the locks. */
export async function loadWorkingSet(
  em: SqlEntityManager,
  ruleBooks: RuleBooks,
  from: From,
): Promise<LoadedBatch> {
  const { programId, asLoaded, keys } = from;
  const { rows, found, records } = await readUnderLocks(em, from);
  const rules = await rulesOf(em, ruleBooks, { programId, found });
  const lots = [...rows.lots, ...(await closedLots(em, programId, { rows, keys }))];
  for (const lot of lots) asLoaded.lots.set(lot.lotId, lot);
  const earlierRuleBooks = await earlier(em, ruleBooks, { rules, rows, keys });
  const workingSet = new WorkingSet({ ...rows, lots, ...rules, earlierRuleBooks });
  return { workingSet, records };
}

type Rows = ReturnType<typeof loadedOf>;

async function readUnderLocks(em: SqlEntityManager, { programId, keys, locking, asLoaded }: From) {
  const arrays = arraysOf(keys);
  // Filled in by the time the look-up has answered.
  const locked = locking ? await lockBatch(em, programId, { keys, arrays }) : null;
  const read = async (more: BatchKeys) => {
    const of = { keys: more, arrays: more === keys ? arrays : arraysOf(more) };
    const found = await lookUpBatch(em, programId, of);
    if (found === null) throw new Fault(`there is no program ${programId}`, { kind: 'BROKEN' });
    const rows = loadedOf(found, asLoaded);
    if (locked !== null) assertLocked(rows, { keys, locked });
    const records: readonly CommandRecord[] = rowsIn(found.records);
    return { rows, found, records };
  };
  const found = await read(keys);
  const { orders } = found.rows;
  const owned = new Set(orders.flatMap((of) => (of.accountId === null ? [] : [of.orderId])));
  // Seldom: what refunds take back is found in lots that an earn does not need, be it that they
  // came before the order, or that the order comes in this very batch.
  const isEarly = orders.some(awaitsReport) || keys.ownersOf.some((id) => !owned.has(id));
  if (!isEarly || keys.members.length === 0) return found;
  const waiting = orders.flatMap((order) => order.waiting);
  const refundIds = [...keys.refundIds, ...waiting.map(({ refundId }) => refundId)];
  return read({ ...keys, lotsOf: keys.members, refundIds });
}

/** Refunds of the order have come, and its lines have not. */
function awaitsReport({ earning, waiting, refunded }: OrderRecord): boolean {
  return earning === null && (waiting.length > 0 || refunded.isWhole);
}

interface LotKey {
  readonly accountId: string;
  readonly lotId: string;
}

const LOTS_NAMED = statement(
  'lots-named',
  `select ${LOT_COLUMNS} from unnest($2::text[], $3::text[]) as k (account_id, lot_id)
   cross join lateral (select * from lot where program_id = $1 and account_id = k.account_id
     and lot_id = k.lot_id offset 0) l`,
);

/** Lots with nothing in them, to which points may come back: of holds, payments and rewards. */
async function closedLots(
  em: SqlEntityManager,
  programId: string,
  { rows, keys }: { readonly rows: Rows; readonly keys: BatchKeys },
): Promise<readonly Lot[]> {
  const known = new Set(rows.lots.map(({ lotId }) => lotId));
  const missing = new Map<string, LotKey>();
  for (const key of sharesOf(rows, keys)) {
    if (!known.has(key.lotId)) missing.set(key.lotId, key);
  }
  if (missing.size === 0) return [];
  return run<Lot>(em, LOTS_NAMED, [
    programId,
    textArray([...missing.values()].map(({ accountId }) => accountId)),
    textArray([...missing.values()].map(({ lotId }) => lotId)),
  ]);
}

function sharesOf(rows: Rows, keys: BatchKeys): readonly LotKey[] {
  const of = (accountId: string, lots: readonly { readonly lotId: string }[]) =>
    lots.map(({ lotId }) => ({ accountId, lotId }));
  const settled = new Set([...keys.ownersOf, ...rows.holds.map(({ orderId }) => orderId)]);
  const accounts = new Map(rows.members.map(({ memberId, accountId }) => [memberId, accountId]));
  return [
    ...rows.holds.flatMap(({ accountId, lots }) => of(accountId, lots)),
    ...rows.orders.flatMap((order) => {
      const { accountId, redemption } = order;
      const mayReturn = settled.has(order.orderId) || awaitsReport(order);
      return accountId !== null && mayReturn ? of(accountId, redemption?.lots ?? []) : [];
    }),
    ...rows.redemptions.flatMap(({ memberId, lots }) => of(accounts.get(memberId) ?? '', lots)),
  ];
}

type Rules = Required<Pick<Loaded, 'ruleBook' | 'scheduled'>>;

/** The current rules and the scheduled ones: which of them decide, each command's instant says. */
async function rulesOf(
  em: SqlEntityManager,
  ruleBooks: RuleBooks,
  { programId, found }: { readonly programId: string; readonly found: Found },
): Promise<Rules> {
  const { revision, nextRevision, nextRevisionAt } = found;
  const ruleBook = await ruleBooks.of(em, { programId, revision });
  if (nextRevision === null || nextRevisionAt === null) return { ruleBook, scheduled: null };
  const next = await ruleBooks.of(em, { programId, revision: nextRevision });
  return { ruleBook, scheduled: { ruleBook: next, effectiveAt: nextRevisionAt } };
}

/** Rule books by which the orders have earned, and those asked for; mostly known already. */
async function earlier(
  em: SqlEntityManager,
  ruleBooks: RuleBooks,
  of: { readonly rules: Rules; readonly rows: Rows; readonly keys: BatchKeys },
): Promise<readonly RuleBook[]> {
  const { ruleBook, scheduled } = of.rules;
  const { programId } = ruleBook.program;
  const revisions = new Set(of.keys.revisions);
  for (const { earning } of of.rows.orders) {
    if (earning !== null) revisions.add(earning.revision);
  }
  for (const known of [ruleBook, scheduled?.ruleBook]) revisions.delete(known?.revision ?? 0);
  const books: RuleBook[] = [];
  for (const revision of revisions) {
    const book = await ruleBooks.find(em, { programId, revision });
    if (book !== null) books.push(book);
  }
  return books;
}
