import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MemberIdentity } from '../loyalty/account/identity.ts';
import { numberArray, textArray } from './array-literal.ts';
import type { FactOf } from './facts-of.ts';
import { formatInstant } from './instant.ts';
import { postedStatement, run } from './statement.ts';

const REMOVE = postedStatement(
  'remove-identities',
  `delete from member_identity i using unnest($2::text[], $3::text[]) as u (kind, value)
   where i.program_id = $1 and i.kind = u.kind and i.value = u.value`,
);

// No ON CONFLICT: when somebody else was given the name meanwhile, the batch starts over.
const ADD = postedStatement(
  'add-identities',
  `insert into member_identity (program_id, kind, value, member_id, account_id, since)
   select $1, u.kind, u.value, $4, $5, $6::timestamptz
   from unnest($2::text[], $3::text[]) as u (kind, value)`,
);

const RENAME = postedStatement(
  'rename-members',
  `update member m set external_id = u.external_id, phone = u.phone, member_code = u.member_code
   from unnest($2::text[], $3::text[], $4::text[], $5::text[])
     as u (member_id, external_id, phone, member_code)
   where m.program_id = $1 and m.member_id = u.member_id`,
);

const NOTE = postedStatement(
  'note-identity-changes',
  `insert into member_identity_change
     (program_id, member_id, idempotency_key, position, kind, action, value, actor, recorded_at)
   select $1, $2, $3, u.position, u.kind, u.action, u.value, $8, $9::timestamptz
   from unnest($4::int[], $5::text[], $6::text[], $7::text[])
     as u (position, kind, action, value)`,
);

/** Writes what became of the names of one member, and keeps what they were. */
export async function saveIdentities(
  em: SqlEntityManager,
  programId: string,
  fact: FactOf<'IdentitiesChanged'>,
): Promise<void> {
  const { memberId, accountId, added, removed, members } = fact;
  const at = formatInstant(fact.recordedAt);
  const kinds = (of: readonly MemberIdentity[]) => textArray(of.map(({ kind }) => kind));
  const values = (of: readonly MemberIdentity[]) => textArray(of.map(({ value }) => value));
  if (removed.length > 0) await run(em, REMOVE, [programId, kinds(removed), values(removed)]);
  if (added.length > 0) {
    await run(em, ADD, [programId, kinds(added), values(added), memberId, accountId, at]);
  }
  await run(em, RENAME, [
    programId,
    ...(['memberId', 'externalId', 'phone', 'memberCode'] as const).map((name) =>
      textArray(members.map((member) => member[name])),
    ),
  ]);
  const changes = [
    ...removed.map((identity) => ({ ...identity, action: 'REMOVED' })),
    ...added.map((identity) => ({ ...identity, action: 'ADDED' })),
  ];
  await run(em, NOTE, [
    programId,
    memberId,
    fact.idempotencyKey,
    numberArray(changes.map((_, position) => position)),
    kinds(changes),
    textArray(changes.map(({ action }) => action)),
    values(changes),
    fact.actor,
    at,
  ]);
}
