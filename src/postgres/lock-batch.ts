import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type BatchKeys, Fault } from '../engine/ports.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import {
  ACCOUNTS_OF_TIMES,
  accountsNamed,
  accountsOfSubjects,
  expiringTimes,
  rewardsNamed,
} from './accounts-of-batch.ts';
import { type BatchArrays, type Composed, compose, MEMBER_NAMES } from './batch-arrays.ts';
import { postedStatement, run, type Statement } from './statement.ts';

/** Which rows a batch locks beside the accounts of the members it names. */
interface Parts {
  readonly orders: boolean;
  readonly subjects: boolean;
  readonly rewards: boolean;
  /** Accounts with lots that expire in a time. */
  readonly times: boolean;
}

export interface LockedRow {
  readonly account_id: string | null;
  readonly order_id: string | null;
}

// Sorted, and kind after kind, so that two batches never wait for each other in a circle. Nothing
// but ids is read here: what is read before a lock was waited for may be outdated by the time it
// is granted. What is read in order is locked in order: these selects cannot be flattened.
function textOf(parts: Parts): Composed {
  return compose((array) => {
    const accounts = [
      accountsNamed(array, MEMBER_NAMES),
      ...(parts.subjects ? [accountsOfSubjects(array)] : []),
      ...(parts.times
        ? [`select d.key from (${expiringTimes(array)}) x cross join ${ACCOUNTS_OF_TIMES}`]
        : []),
    ].join(' union all ');
    const locks = [
      `select a.account_id, null as order_id from (select account_id from account
        where program_id = $1 and account_id = any(array(${accounts}))
        order by account_id for no key update) a`,
    ];
    if (parts.orders) {
      // The locked account of its owner guards an order; this one may still get another owner.
      // Each by a look-up of its own: in their order the planner would read all of the program's.
      locks.push(`select null, o.order_id from (
        select distinct u.key from unnest(${array('orderIds')}) as u (key) order by u.key) k
        cross join lateral (select order_id from order_record
          where program_id = $1 and order_id = k.key
          and earning is null and redemption is null for no key update) o`);
    }
    if (parts.rewards) {
      locks.push(`select null, null from (select from reward
        where program_id = $1 and reward_id = any(array(${rewardsNamed(array)}))
        order by reward_id for no key update) r`);
    }
    return locks.join(' union all ');
  });
}

const LOCK_PROGRAM = postedStatement(
  'lock-program',
  'select from program where program_id = $1 for no key update',
);

const statements = new Map<string, { readonly statement: Statement; readonly text: Composed }>();

/** One text for each combination of parts, so that a batch pays for those it has. */
function statementFor(parts: Parts) {
  const letters = Object.entries(parts).map(([part, isNeeded]) => (isNeeded ? part[0] : ''));
  const name = `lock-accounts:${letters.join('')}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  const text = textOf(parts);
  const made = { text, statement: postedStatement(name, text.sql) };
  statements.set(name, made);
  return made;
}

/** Locks what the keys lead to. The rows are filled in when the next statement has answered. */
export async function lockBatch(
  em: SqlEntityManager,
  programId: string,
  of: { readonly keys: BatchKeys; readonly arrays: BatchArrays },
): Promise<readonly LockedRow[]> {
  const { keys, arrays } = of;
  const { statement, text } = statementFor({
    orders: keys.orderIds.length + keys.ownersOf.length > 0,
    subjects: hasSubjects(keys),
    rewards: hasRewards(keys),
    times: keys.expiring.length > 0,
  });
  const parameters = [programId, ...text.names.map((name) => arrays[name])];
  const locked = await run<LockedRow>(em, statement, parameters);
  if (keys.program) await run(em, LOCK_PROGRAM, [programId]);
  return locked;
}

/** Whether the keys lead to accounts by something other than the names of members. */
export function hasSubjects(keys: BatchKeys): boolean {
  const { accountIds, ownersOf, holdIds, redemptionIds } = keys;
  return [accountIds, ownersOf, holdIds, redemptionIds].some((ids) => ids.length > 0);
}

export function hasRewards({ rewardIds, redemptionIds }: BatchKeys): boolean {
  return rewardIds.length + redemptionIds.length > 0;
}

/**
 * What appeared while the batch waited for its locks (an account that was opened, an order whose
 * owner was named) is seen by the look-up, and not locked: the batch starts over, or somebody
 * else's change to it could be overwritten.
 */
export function assertLocked(
  found: {
    readonly accounts: readonly { readonly accountId: string }[];
    readonly orders: readonly OrderRecord[];
  },
  { keys, locked }: { readonly keys: BatchKeys; readonly locked: readonly LockedRow[] },
): void {
  const accountIds = new Set(locked.map((row) => row.account_id));
  const orderIds = new Set(locked.map((row) => row.order_id));
  const account = found.accounts.find(({ accountId }) => !accountIds.has(accountId));
  if (account !== undefined) throw appeared(`account ${account.accountId}`);
  const named = new Set([...keys.orderIds, ...keys.ownersOf]);
  const order = found.orders.find(
    ({ orderId, earning, redemption }) =>
      named.has(orderId) && earning === null && redemption === null && !orderIds.has(orderId),
  );
  if (order !== undefined) throw appeared(`order ${order.orderId}`);
}

function appeared(what: string): Fault {
  return new Fault(`${what} appeared meanwhile`, { kind: 'CONFLICT' });
}
