import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { CommandRecord } from '../engine/ports.ts';
import type { Member } from '../loyalty/account/member.ts';
import { numberArray, textArray } from './array-literal.ts';
import {
  type EntryKey,
  ERASED_ACTOR,
  type Erased,
  entriesOfTransfer,
  erasedAnswer,
  isOfMember,
} from './erased-answer.ts';
import { postedStatement, run, statement } from './statement.ts';

const NAMES = statement(
  'erase-whom',
  `select member_id as "memberId", account_id as "accountId", external_id as "externalId"
   from member where program_id = $1 and member_id = $2
   union all
   select member_id, account_id, external_id
   from member where program_id = $1 and survivor_account_id = $3`,
);

// Names that say nothing and are unique all the same, as `withoutNames` has them.
const ERASE_NAMES = postedStatement(
  'erase-names',
  `update member set external_id = 'erased:' || member_id, phone = null,
     member_code = 'erased:' || member_id
   where program_id = $1 and member_id = any($2::text[])`,
);

// Also names that stood in no row of a member. Those that say nothing come with the rows.
const ERASE_IDENTITIES = postedStatement(
  'erase-identities',
  `delete from member_identity i using unnest($2::text[]) as u (account_id)
   where i.program_id = $1 and i.account_id = u.account_id`,
);

const ERASE_IDENTITY_CHANGES = postedStatement(
  'erase-identity-changes',
  `update member_identity_change c set value = null,
     actor = case when c.actor like 'member:%' then '${ERASED_ACTOR}' else c.actor end
   from unnest($2::text[]) as u (member_id)
   where c.program_id = $1 and c.member_id = u.member_id`,
);

/** Entries can be redacted while this is on: until the transaction ends, or it is off again. */
const ERASING = postedStatement('erasing', `select set_config('loyalty.erasing', $1, true)`);

const ERASE_ENTRIES = postedStatement(
  'erase-entries',
  `update entry e
   set note = case when e.idempotency_key = any($3::text[]) then e.note end,
     actor = case when e.actor like 'member:%' then '${ERASED_ACTOR}' else e.actor end
   from unnest($2::text[]) as u (account_id)
   where e.program_id = $1 and e.account_id = u.account_id
   and (e.note is not null or e.actor like 'member:%')`,
);

// The other side of gifts, in ledgers of members who stay: whose name it was, and the words.
const ERASE_GIFTS = postedStatement(
  'erase-gifts',
  `update entry e set note = null,
     actor = case when e.actor = any($4::text[]) then '${ERASED_ACTOR}' else e.actor end
   from unnest($2::text[], $3::int[]) as u (account_id, sequence)
   where e.program_id = $1 and e.account_id = u.account_id and e.sequence = u.sequence`,
);

const ERASE_RESCHEDULES = postedStatement(
  'erase-reschedules',
  `update lot_reschedule r set reason = null,
     actor = case when r.actor like 'member:%' then '${ERASED_ACTOR}' else r.actor end
   from unnest($2::text[]) as u (account_id)
   where r.program_id = $1 and r.account_id = u.account_id
   and (r.reason is not null or r.actor like 'member:%')`,
);

/** What entries of some kinds of the accounts name, each of those that `of` finds for it. */
const named = (kinds: string, of: string) => `select n.order_id from unnest($2::text[]) as u (key)
  cross join lateral (select reference from entry where program_id = $1 and account_id = u.key
    and kind in (${kinds}) offset 0) e cross join lateral (${of} offset 0) n`;

const HELD_FOR = 'select order_id from hold where program_id = $1 and hold_id = e.reference';

// Orders of the accounts: those that earned, were paid or had points held for them, and those of
// which no entry tells. An order whose hold was just let go is nobody's.
const ERASE_REFUNDS = postedStatement(
  'erase-refunds',
  `with own as materialized (
     select o.order_id from (
       ${named("'EARN', 'REDEEM'", 'select e.reference as order_id')}
       union
       ${named("'HOLD'", HELD_FOR)}
       union
       select o.order_id from unnest($2::text[]) as u (key)
       cross join lateral (select order_id from order_record where program_id = $1
         and account_id = u.key and entry_sequences = '{}' offset 0) o
     ) k cross join lateral (select order_id from order_record
       where program_id = $1 and order_id = k.order_id
       and (account_id is null or account_id = any($2::text[])) offset 0) o
   ), waiting as (
     update order_record o set waiting = (
       select json_agg(w.refund::jsonb || '{"reason": null}' || case
         when w.refund ->> 'actor' like 'member:%' then '{"actor": "${ERASED_ACTOR}"}'
         else '{}' end::jsonb order by w.position)
       from json_array_elements(o.waiting) with ordinality as w (refund, position))
     where o.program_id = $1 and o.order_id = any(array(select order_id from own))
     and o.waiting is not null
   )
   update order_refund f set reason = null,
     actor = case when f.actor like 'member:%' then '${ERASED_ACTOR}' else f.actor end
   where f.program_id = $1 and f.order_id = any(array(select order_id from own))
   and (f.reason is not null or f.actor like 'member:%')`,
);

// Commands whose entries the member's accounts hold, that named the member, or that it sent.
const RECORDS = statement(
  'erase-records-found',
  `select c.idempotency_key as "idempotencyKey", c.actor, c.answer from (
     select e.idempotency_key from unnest($2::text[]) as u (account_id)
     cross join lateral (select idempotency_key from entry
       where program_id = $1 and account_id = u.account_id offset 0) e
     union
     select r.idempotency_key from unnest($3::text[]) as u (member_id)
     cross join lateral (select idempotency_key from command_record
       where program_id = $1 and kind in ('enrollMember', 'mergeMembers')
       and coalesce(answer -> 'member' ->> 'memberId',
         answer -> 'member' -> 'member' ->> 'memberId') = u.member_id offset 0) r
     union
     select r.idempotency_key from unnest($3::text[]) as u (member_id)
     cross join lateral (select idempotency_key from command_record
       where program_id = $1
       and kind in ('addMemberIdentity', 'removeMemberIdentity', 'replaceMemberIdentity')
       and coalesce(answer -> 'member' ->> 'memberId',
         answer -> 'member' -> 'member' ->> 'memberId') = u.member_id offset 0) r
     union
     select r.idempotency_key from unnest($4::text[]) as u (actor)
     cross join lateral (select idempotency_key from command_record
       where program_id = $1 and actor like 'member:%' and actor = u.actor offset 0) r
   ) k
   cross join lateral (select * from command_record
     where program_id = $1 and idempotency_key = k.idempotency_key offset 0) c`,
);

const ERASE_RECORDS = postedStatement(
  'erase-records',
  `update command_record c set actor = u.actor, answer = u.answer::json
   from unnest($2::text[], $3::text[], $4::text[]) as u (idempotency_key, actor, answer)
   where c.program_id = $1 and c.idempotency_key = u.idempotency_key`,
);

interface Whom {
  readonly memberId: string;
  readonly accountId: string;
  readonly externalId: string;
}

/**
 * Takes out of the database what it says of a person, also as the members merged into this one:
 * names, who asked and in what words. What the commands of this batch say of it stays, which is why
 * it was erased.
 */
export async function eraseMember(
  em: SqlEntityManager,
  programId: string,
  { member, records }: { readonly member: Member; readonly records: readonly CommandRecord[] },
): Promise<void> {
  const { memberId, accountId } = member;
  const whom = await run<Whom>(em, NAMES, [programId, memberId, accountId]);
  const accountIds = whom.map((each) => each.accountId);
  const memberIds = whom.map((each) => each.memberId);
  const own = records.filter(({ kind }) => kind === 'eraseMember');
  const ownKeys = own.map(({ idempotencyKey }) => idempotencyKey);
  const gifts = await eraseRecords(em, programId, whom);
  await run(em, ERASE_IDENTITIES, [programId, textArray(accountIds)]);
  await run(em, ERASE_NAMES, [programId, textArray(memberIds)]);
  await run(em, ERASE_REFUNDS, [programId, textArray(accountIds)]);
  await run(em, ERASING, ['on']);
  await run(em, ERASE_IDENTITY_CHANGES, [programId, textArray(memberIds)]);
  await run(em, ERASE_RESCHEDULES, [programId, textArray(accountIds)]);
  await run(em, ERASE_GIFTS, [
    programId,
    textArray(gifts.map((gift) => gift.accountId)),
    numberArray(gifts.map(({ sequence }) => sequence)),
    textArray(whom.map(actorOf)),
  ]);
  await run(em, ERASE_ENTRIES, [programId, textArray(accountIds), textArray(ownKeys)]);
  await run(em, ERASING, ['off']);
}

const actorOf = ({ externalId }: Whom) => `member:${externalId}`;

type Kept = Pick<CommandRecord, 'idempotencyKey' | 'actor'> & { readonly answer: unknown };

/** Answers the entries of gifts from and to them. */
async function eraseRecords(
  em: SqlEntityManager,
  programId: string,
  whom: readonly Whom[],
): Promise<readonly EntryKey[]> {
  const accountIds = whom.map(({ accountId }) => accountId);
  const memberIds = whom.map(({ memberId }) => memberId);
  const actors = whom.map(actorOf);
  const keys = [accountIds, memberIds, actors].map(textArray);
  const kept = await run<Kept>(em, RECORDS, [programId, ...keys]);
  const erased: Erased = {
    accountIds: new Set(accountIds),
    memberIds: new Set(memberIds),
    actors: new Set(actors),
  };
  const senderOf = ({ actor }: Kept) =>
    isOfMember(actor) && actors.includes(actor) ? ERASED_ACTOR : actor;
  await run(em, ERASE_RECORDS, [
    programId,
    textArray(kept.map(({ idempotencyKey }) => idempotencyKey)),
    textArray(kept.map(senderOf)),
    textArray(kept.map(({ answer }) => JSON.stringify(erasedAnswer(answer, erased)))),
  ]);
  return kept.flatMap(({ answer }) => entriesOfTransfer(answer));
}
