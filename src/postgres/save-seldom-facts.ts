import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BatchChanges } from '../engine/ports.ts';
import type { Fact } from '../loyalty/facts.ts';
import { invariant } from '../loyalty/invariant.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';
import { numberArray, textArray } from './array-literal.ts';
import type { AsLoaded } from './as-loaded.ts';
import { eraseMember } from './erase-member.ts';
import { type FactOf, factsOf, latestOf } from './facts-of.ts';
import { formatInstant } from './instant.ts';

import { saveIdentities } from './save-identities.ts';
import { saveRewards } from './save-rewards.ts';
import { saveRuleBooks } from './save-rule-books.ts';

import {
  type Reschedule,
  writeHolds,
  writeMovedLots,
  writeRefunds,
  writeReinstatements,
  writeWarnings,
} from './seldom-tables.ts';
import { postedStatement, run } from './statement.ts';
import { writePreviews } from './write-previews.ts';

interface Changes {
  readonly changes: BatchChanges;
  readonly asLoaded: AsLoaded;
  /** Lots whose times may have changed. */
  readonly moved: readonly Lot[];
}

/** What most batches do not have: a statement a kind, so that there are few texts to prepare. */
export async function saveSeldomFacts(
  em: SqlEntityManager,
  programId: string,
  { changes, asLoaded, moved }: Changes,
): Promise<void> {
  const { facts, workingSet } = changes;
  const write = async <Rows extends readonly (readonly unknown[])[]>(
    writer: (programId: string, rows: Rows) => ReturnType<typeof writeHolds>,
    rows: Rows,
  ) => {
    if (rows.every((some) => some.length === 0)) return;
    const { statement, parameters } = writer(programId, rows);
    await run(em, statement, parameters);
  };
  const holds = latestOf(
    factsOf(facts, 'HoldRecorded').map(({ hold, isFirst }) => {
      return { row: hold, id: hold.holdId, isFirst };
    }),
  );
  const refunds = latestOf(
    factsOf(facts, 'RefundRecorded').map(({ refund, isFirst }) => {
      return { row: refund, id: refund.refundId, isFirst };
    }),
  );
  const warnings = factsOf(facts, 'ExpiryWarned').map(({ warning }) => warning);
  await write(writeHolds, [holds.made, holds.changed]);
  await write(writeRefunds, [refunds.made, refunds.changed]);
  await saveRewards(em, programId, changes);
  await write(writeMovedLots, [moved, reschedulesOf(facts, asLoaded.lots)]);
  await write(writeWarnings, [warnings]);
  await write(writeReinstatements, [factsOf(facts, 'ExpiryReinstated')]);
  await saveRuleBooks(em, programId, changes);
  await write(writePreviews, [factsOf(facts, 'PreviewRequested').map(({ request }) => request)]);
  await slideLots(em, programId, { facts, workingSet });
  await applyInOrder(em, programId, changes);
}

/** Each change of a lot's times, with the times before it. */
function reschedulesOf(
  facts: readonly Fact[],
  loaded: ReadonlyMap<string, Lot>,
): readonly Reschedule[] {
  const times = new Map<string, Pick<Lot, 'availableAt' | 'expiresAt'>>(loaded);
  const reschedules: Reschedule[] = [];
  for (const fact of facts) {
    if (fact.fact === 'EntryRecorded') {
      for (const lot of fact.opened) times.set(lot.lotId, lot);
    }
    if (fact.fact !== 'LotRescheduled') continue;
    const before = times.get(fact.lotId);
    invariant(before, `lot ${fact.lotId} was not loaded`);
    reschedules.push({
      ...fact,
      position: reschedules.length,
      availableFrom: before.availableAt,
      expiresFrom: before.expiresAt,
    });
    times.set(fact.lotId, fact);
  }
  return reschedules;
}

// Each account with the lots that are known of it: one list of all would be gone through for each
// lot, and so grow with the square of the batch.
const SLIDE_LOTS = postedStatement(
  'slide-lots',
  `update lot l set expires_at = u.expires_at
   from (select account_id, valid_at, expires_at, known::text[] as known
     from unnest($2::text[], $3::timestamptz[], $4::timestamptz[], $5::text[])
       as u (account_id, valid_at, expires_at, known) offset 0) u
   where l.program_id = $1 and l.account_id = u.account_id and l.slides
   and (l.pending = 0 or l.available_at <= u.valid_at) and l.expires_at > u.valid_at
   and l.expires_at < u.expires_at and l.lot_id <> all(u.known)`,
);

/** Puts off lots that were not loaded, by the same rule as those that were (`isPutOff`). */
async function slideLots(
  em: SqlEntityManager,
  programId: string,
  { facts, workingSet }: { readonly facts: readonly Fact[]; readonly workingSet: WorkingSet },
): Promise<void> {
  // One row must not be updated twice by one statement: the latest expiry counts.
  const latest = new Map<string, { readonly validAt: number; readonly expiresAt: number }>();
  for (const { accountId, validAt, expiresAt } of factsOf(facts, 'LotsSlid')) {
    const before = latest.get(accountId)?.expiresAt ?? expiresAt;
    latest.set(accountId, { validAt, expiresAt: Math.max(before, expiresAt) });
  }
  if (latest.size === 0) return;
  const knownOf = (accountId: string) => workingSet.lots(accountId).map(({ lotId }) => lotId);
  await run(em, SLIDE_LOTS, [
    programId,
    textArray([...latest.keys()]),
    textArray([...latest.values()].map(({ validAt }) => formatInstant(validAt))),
    textArray([...latest.values()].map(({ expiresAt }) => formatInstant(expiresAt))),
    textArray([...latest.keys()].map((accountId) => textArray(knownOf(accountId)))),
  ]);
}

const MOVE_CLOCK = postedStatement(
  'move-clock',
  'update program set clock_ahead_ms = $2::bigint where program_id = $1',
);

// Orders, activities and settled holds stay where they are and are looked at through the member
// of their account; what is counted a member or a day is counted together from now on.
const MERGE_MEMBERS = postedStatement(
  'merge-members',
  `with names as (
     update member set merged_into = $4, survivor_account_id = $5
     where program_id = $1 and member_id = any(array(select $2::text union all
       select e.member_id from member e where e.program_id = $1 and e.survivor_account_id = $3))
   ), taken as (
     update reward_redemption set member_id = $4 where program_id = $1 and member_id = $2
   ), used as (
     delete from daily_use where program_id = $1 and account_id = $3 returning day, rule_id, points
   )
   insert into daily_use (program_id, account_id, day, rule_id, points)
   select $1, $5, day, rule_id, points from used
   on conflict (program_id, account_id, day, rule_id)
     do update set points = daily_use.points + excluded.points`,
);

const GIVE_BACK_USE = postedStatement(
  'give-back-use',
  `update daily_use d set points = d.points - u.points
   from (select account_id, day, rule_id, sum(points) as points
     from unnest($2::text[], $3::date[], $4::text[], $5::bigint[])
       as t (account_id, day, rule_id, points) group by 1, 2, 3) u
   where d.program_id = $1 and d.account_id = u.account_id and d.day = u.day
   and d.rule_id = u.rule_id`,
);

/** Points that do not count against a daily maximum any more: they were held, and are not now. */
async function giveBackUses(
  em: SqlEntityManager,
  programId: string,
  uses: readonly FactOf<'DailyMaximumUsed'>[],
): Promise<void> {
  if (uses.length === 0) return;
  await run(em, GIVE_BACK_USE, [
    programId,
    textArray(uses.map(({ accountId }) => accountId)),
    textArray(uses.map(({ day }) => day)),
    textArray(uses.map(({ ruleId }) => ruleId)),
    numberArray(uses.map(({ points }) => -points)),
  ]);
}

/** What builds on each other, one after the other. */
async function applyInOrder(
  em: SqlEntityManager,
  programId: string,
  { facts, records }: BatchChanges,
): Promise<void> {
  let givenBack: FactOf<'DailyMaximumUsed'>[] = [];
  for (const fact of facts) {
    if (fact.fact === 'DailyMaximumUsed' && fact.points < 0) givenBack.push(fact);
    if (fact.fact === 'IdentitiesChanged') await saveIdentities(em, programId, fact);
    if (fact.fact === 'SandboxClockMoved') {
      await run(em, MOVE_CLOCK, [programId, fact.clockAhead]);
    }
    if (fact.fact === 'MembersMerged') {
      const { absorbed, survivor } = fact;
      // As long as the uses are still under the name of the absorbed account.
      await giveBackUses(em, programId, givenBack);
      givenBack = [];
      await run(em, MERGE_MEMBERS, [
        programId,
        absorbed.memberId,
        absorbed.accountId,
        survivor.memberId,
        survivor.accountId,
      ]);
    }
    if (fact.fact === 'MemberErased') {
      await eraseMember(em, programId, { member: fact.member, records });
    }
  }
  await giveBackUses(em, programId, givenBack);
}
