import { IDENTITY_KINDS, REF_KIND_OF } from '../loyalty/account/identity.ts';
import type { MemberRefKind } from '../loyalty/account/member.ts';
import type { ArrayName } from './batch-arrays.ts';
import { OPEN_LOT, survivorOf } from './columns.ts';

type ArrayOf = (name: ArrayName) => string;

/** The keys of an array, each once. */
export const keysIn = (array: string) =>
  `(select distinct u.key from unnest(${array}) as u (key)) k`;

/** What `select` finds for each of the keys, by a look-up of its own. */
const forEach = (array: string, select: string) =>
  `${keysIn(array)} cross join lateral (${select} offset 0)`;

/** Ids of the accounts of members named; of those who were merged, the survivor's. */
export function accountsNamed(
  array: ArrayOf,
  names: Readonly<Record<MemberRefKind, ArrayName>>,
): string {
  return `${accountsById(array, names)}
    union all select i.account_id from (${identitiesNamed(array, names)}) i`;
}

/** The same of those named by their id alone. */
export function accountsById(
  array: ArrayOf,
  { id }: Readonly<Record<MemberRefKind, ArrayName>>,
): string {
  return `select coalesce(m.survivor_account_id, m.account_id)
    from ${forEach(
      array(id),
      `select account_id, survivor_account_id from member
        where program_id = $1 and member_id = k.key`,
    )} m`;
}

/** Names of members, each with whose it is by now: one look-up by equality a name. */
export function identitiesNamed(
  array: ArrayOf,
  names: Readonly<Record<MemberRefKind, ArrayName>>,
): string {
  return IDENTITY_KINDS.map(
    (kind) => `select i.kind, i.value, i.member_id, i.account_id
      from ${forEach(
        array(names[REF_KIND_OF[kind]]),
        `select kind, value, member_id, account_id from member_identity
          where program_id = $1 and kind = '${kind}' and value = k.key`,
      )} i`,
  ).join(' union all ');
}

/** Ids of accounts that the batch leads to by themselves, orders, holds or rewards taken. */
export function accountsOfSubjects(array: ArrayOf): string {
  const owners = forEach(
    array('ownersOf'),
    `select account_id from order_record
      where program_id = $1 and order_id = k.key and account_id is not null`,
  );
  const holders = forEach(
    array('holdIds'),
    'select account_id from hold where program_id = $1 and hold_id = k.key',
  );
  const takers = forEach(
    array('redemptionIds'),
    'select member_id from reward_redemption where program_id = $1 and redemption_id = k.key',
  );
  return `select u.key from unnest(${array('accountIds')}) as u (key)
    union all select ${survivorOf('o.account_id')} from ${owners} o
    union all select ${survivorOf('h.account_id')} from ${holders} h
    union all select coalesce(m.survivor_account_id, m.account_id) from ${takers} x
      cross join lateral (select account_id, survivor_account_id from member
        where program_id = $1 and member_id = x.member_id offset 0) m`;
}

/** Of each time asked for, the accounts with lots that expire in it, or one more than allowed. */
export function expiringTimes(array: ArrayOf): string {
  const times = ['expiringFrom', 'expiringUntil', 'expiringMost'] as const;
  return `select e.since, e.until, e.most, f.ids
    from unnest(${times.map(array).join(', ')}) as e (since, until, most)
    cross join lateral (select array_agg(q.account_id) as ids from (
      select distinct l.account_id from lot l where l.program_id = $1 and ${OPEN_LOT}
      and l.expires_at >= e.since and l.expires_at < e.until limit e.most + 1) q offset 0) f`;
}

/** Ids of the accounts of those times (rows `x`) in which there are not too many. */
export const ACCOUNTS_OF_TIMES = `unnest(x.ids) as d (key) where cardinality(x.ids) <= x.most`;

const milliseconds = (at: string) => `(extract(epoch from x.${at}) * 1000)::bigint`;

/** The others of those times, with nothing of them. */
export const TIMES_OF_TOO_MANY = `(select json_agg(json_build_object(
  'from', ${milliseconds('since')}, 'until', ${milliseconds('until')}))
  from times x where cardinality(x.ids) > x.most)`;

/** Ids of the rewards that a batch takes, or gives back. */
export function rewardsNamed(array: ArrayOf): string {
  const taken = forEach(
    array('redemptionIds'),
    'select reward_id from reward_redemption where program_id = $1 and redemption_id = k.key',
  );
  return `select u.key from unnest(${array('rewardIds')}) as u (key)
    union all select x.reward_id from ${taken} x`;
}
