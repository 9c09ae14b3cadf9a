import { differing } from './differing.ts';

/** Codes of pools by whom they were given to. */
const ISSUED = `
  issued as (
    select k.redemption_id, count(*) as codes, array_agg(k.code) as names
    from reward_code k where k.program_id = $1 and k.redemption_id is not null group by 1)`;

/** All codes that a redemption shows. */
const SHOWN = `(select count(distinct s.code) from json_array_elements_text(coalesce(x.codes,
  case when x.code is null then '[]' else json_build_array(x.code) end)) as s (code)`;

/** Rewards taken from a pool, against the codes that the pool has given for them. */
export const AUDIT_ISSUED_CODES = differing('audit-issued-codes', {
  with: ISSUED,
  from: `reward_redemption x
    join reward w on w.program_id = $1 and w.reward_id = x.reward_id and w.has_code_pool
    left join issued i using (redemption_id)
    left join member m on m.program_id = $1 and m.member_id = x.member_id`,
  where: 'x.program_id = $1',
  account: 'coalesce(m.survivor_account_id, m.account_id)',
  subject: "'redemption ' || x.redemption_id",
  figures: [
    { law: 'each reward of a pool came with a code', expected: 'x.quantity', found: 'i.codes' },
    {
      law: 'a redemption shows the codes that its pool gave it, and no others',
      expected: 'x.quantity',
      found: `${SHOWN} where s.code = any(i.names))`,
    },
    {
      law: 'a redemption shows as many codes as were taken',
      expected: 'x.quantity',
      found: `${SHOWN})`,
    },
  ],
});

/** Pools, against their codes and the rewards taken from them. */
export const AUDIT_POOLS = differing('audit-pools', {
  with: `
  pool as (
    select k.reward_id, count(*) filter (where k.redemption_id is null) as free,
      count(*) filter (where k.redemption_id is not null) as given,
      count(*) filter (where x.reward_id = k.reward_id) as taken
    from reward_code k left join reward_redemption x
      on x.program_id = $1 and x.redemption_id = k.redemption_id
    where k.program_id = $1 group by 1)`,
  from: 'reward w left join pool p using (reward_id)',
  where: 'w.program_id = $1 and w.has_code_pool',
  account: 'null',
  subject: "'reward ' || w.reward_id",
  figures: [
    {
      law: 'the stock of a pool is what is left of its codes',
      expected: 'p.free',
      found: 'w.stock',
    },
    {
      law: 'each code that was given out is of a reward that was taken',
      expected: 'p.given',
      found: 'p.taken',
    },
  ],
});
