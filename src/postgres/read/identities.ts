import type { IdentityKind, MemberIdentity } from '../../loyalty/account/identity.ts';
import type { Instant } from '../../loyalty/time.ts';
import { textArray } from '../array-literal.ts';
import { IDENTITY_COLUMNS, IS_NAME } from '../identities-of.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

const IDENTITIES = statement(
  'identities',
  forEachKey(
    { types: ['text'], names: ['account_id'] },
    `select ${IDENTITY_COLUMNS} from member_identity i
     where i.program_id = $1 and i.account_id = k.account_id and ${IS_NAME}
     order by i.kind, i.since, i.value`,
  ),
);

/** All names of the member of each account, those of members merged into it included. */
export function readIdentities(
  database: Database,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly (readonly MemberIdentity[])[]> {
  return readSlots<MemberIdentity & { readonly slot: number }, readonly MemberIdentity[]>(
    database,
    IDENTITIES,
    {
      parameters: [programId, textArray(accountIds)],
      count: accountIds.length,
      answer: (rows) => rows,
    },
  );
}

/** A name that a member got or lost. */
export interface IdentityChange {
  readonly kind: IdentityKind;
  readonly action: 'ADDED' | 'REMOVED';
  /** Null once the person is erased. */
  readonly value: string | null;
  readonly actor: string;
  readonly recordedAt: Instant;
}

export const IDENTITY_CHANGES_MAX = 100;

const CHANGES = statement(
  'identity-changes',
  forEachKey(
    { types: ['text'], names: ['account_id'] },
    `select c.kind, c.action, c.value, c.actor, c.recorded_at as "recordedAt" from (
       select n.member_id from member n
       where n.program_id = $1 and n.account_id = k.account_id
       union all
       select s.member_id from member s
       where s.program_id = $1 and s.survivor_account_id = k.account_id
     ) m cross join lateral (select * from member_identity_change
       where program_id = $1 and member_id = m.member_id offset 0) c
     order by c.recorded_at desc, c.idempotency_key, c.position limit ${IDENTITY_CHANGES_MAX}`,
  ),
);

/** What became of the names of the member of each account, the latest changes first. */
export function readIdentityChanges(
  database: Database,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly (readonly IdentityChange[])[]> {
  return readSlots<IdentityChange & { readonly slot: number }, readonly IdentityChange[]>(
    database,
    CHANGES,
    {
      parameters: [programId, textArray(accountIds)],
      count: accountIds.length,
      answer: (rows) => rows,
    },
  );
}
