import { LIMIT_PERIODS } from '../loyalty/rewards/limit-period.ts';
import { keysIn } from './accounts-of-batch.ts';
import type { compose } from './batch-arrays.ts';
import { REWARD_COLUMNS } from './columns.ts';
import { rowsOf } from './rows-of.ts';

type ArrayOf = Parameters<Parameters<typeof compose>[0]>[0];

/** Parts of the look-up of a batch: rewards, what was taken of them, and codes of their pools. */
export function rewardsOf({ array, all }: { readonly array: ArrayOf; readonly all: string }) {
  return {
    rewards: rowsOf('reward_named k', {
      columns: REWARD_COLUMNS,
      table: 'reward r',
      where: 'r.reward_id = k.key',
    }),
    rewardsTaken: takenOf(all),
    rewardCodes: codesLeft(array),
  };
}

const PERIODS = `unnest(array[${LIMIT_PERIODS.map((period) => `'${period}'`).join(', ')}])`;

/**
 * Rewards of which it is counted what members took, and in which periods. Where nothing limits a
 * reward, nothing is counted; where its limit may change in this very batch, every period is.
 */
export function rewardsCounted(array: ArrayOf): string {
  return `reward_counted (reward_id, period) as materialized (
    select k.key, l.period from reward_named k
    cross join lateral (select r.limit_period, r.per_member_limit from reward r
      where r.program_id = $1 and r.reward_id = k.key offset 0) r
    cross join ${PERIODS} as l (period)
    where k.key = any(${array('rewardsChanged')})
    or (r.per_member_limit is not null and r.limit_period = l.period))`;
}

// It is not known here what time it is, but what is counted is of the latest period or of the one
// before: another replica's clock may be a little ahead. Where periods begin, the database may know
// otherwise than we: it counts by quarters of an hour, and no day begins within one.
function takenOf(all: string): string {
  return `(select json_agg(row_to_json(r)) from ${all} cross join lateral (
    select member_id from member where program_id = $1 and account_id = k.key offset 0) m
    cross join reward_counted c
    cross join lateral (
      select m.member_id as "memberId", c.reward_id as "rewardId", c.period,
        min(x.redeemed_at) as "redeemedAt", sum(x.quantity)::int as quantity
      from (select redeemed_at, quantity, max(redeemed_at) over () as latest
        from reward_redemption where program_id = $1 and member_id = m.member_id
        and reward_id = c.reward_id and status <> 'CANCELLED') x
      where case when c.period = 'LIFETIME' then true
        else x.redeemed_at > x.latest - ('2 ' || c.period)::interval - interval '1 day' end
      group by case when c.period <> 'LIFETIME'
        then date_bin('15 minutes', x.redeemed_at, timestamptz 'epoch') end offset 0) r)`;
}

function codesLeft(array: ArrayOf): string {
  return `(select json_agg(row_to_json(r)) from
    unnest(${array('codesOf')}, ${array('codesMost')}) as k (key, most)
    cross join lateral (select c.code_id as "codeId", c.reward_id as "rewardId", c.code
      from reward_code c where c.program_id = $1 and c.reward_id = k.key
      and c.redemption_id is null order by c.code_id limit k.most offset 0) r)`;
}

/** Of the codes named, those that are in a pool, or with which something was handed out. */
export function knownCodes(array: ArrayOf): string {
  const found = ['reward_code', 'reward_redemption'].map(
    (table) => `select k.key from ${keysIn(array('codes'))} cross join lateral (
      select from ${table} where program_id = $1 and code = k.key offset 0) c`,
  );
  return `(select json_agg(distinct u.key) from (${found.join(' union all ')}) u)`;
}
