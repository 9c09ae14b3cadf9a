import type { AccountState } from '../../loyalty/account/account.ts';
import type { IdentityKind } from '../../loyalty/account/identity.ts';
import type { Member, MemberRefKind, MemberView } from '../../loyalty/account/member.ts';
import { textArray } from '../array-literal.ts';
import { ACCOUNT_COLUMNS, MEMBER_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import { type Statement, statement } from '../statement.ts';
import { forEachKey, readSlots } from './read.ts';

// Whoever bears the name may be another member by now. That one was not merged itself.
function membersBy(name: string, column: string): Statement {
  return statement(
    name,
    forEachKey(
      { types: ['text'], names: ['key'] },
      `select ${MEMBER_COLUMNS}, ${ACCOUNT_COLUMNS} from member n
       join member m on m.program_id = $1 and m.member_id = coalesce(n.merged_into, n.member_id)
       join account a on a.program_id = $1 and a.account_id = m.account_id
       where n.program_id = $1 and n.${column} = k.key`,
    ),
  );
}

function membersNamed(name: string, kind: IdentityKind): Statement {
  return statement(
    name,
    forEachKey(
      { types: ['text'], names: ['key'] },
      `select ${MEMBER_COLUMNS}, ${ACCOUNT_COLUMNS} from member_identity n
       join member m on m.program_id = $1 and m.member_id = n.member_id
       join account a on a.program_id = $1 and a.account_id = n.account_id
       where n.program_id = $1 and n.kind = '${kind}' and n.value = k.key`,
    ),
  );
}

const BY: Readonly<Record<MemberRefKind | 'account', Statement>> = {
  id: membersBy('members-by-id', 'member_id'),
  externalId: membersNamed('members-by-external-id', 'EXTERNAL_ID'),
  phone: membersNamed('members-by-phone', 'PHONE'),
  memberCode: membersNamed('members-by-code', 'MEMBER_CODE'),
  account: membersBy('members-by-account', 'account_id'),
};

type Row = Member & AccountState & { readonly slot: number };

/** Members, with their accounts, by one kind of name; after a merge, the one that it is now. */
export function readMembers(
  database: Database,
  programId: string,
  by: { readonly kind: MemberRefKind | 'account'; readonly values: readonly string[] },
): Promise<readonly (MemberView | null)[]> {
  return readSlots<Row, MemberView | null>(database, BY[by.kind], {
    parameters: [programId, textArray(by.values)],
    count: by.values.length,
    answer: ([row]) => (row === undefined ? null : viewOf(row)),
  });
}

function viewOf(row: Member & AccountState): MemberView {
  const { externalId, phone, memberCode, enrolledAt, referredBy, mergedInto, ...account } = row;
  const { memberId, accountId } = account;
  const names = { memberId, accountId, externalId, phone, memberCode };
  return { member: { ...names, enrolledAt, referredBy, mergedInto }, account };
}
