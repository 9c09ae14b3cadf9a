import { rowsOf } from './rows-of.ts';

/** All names of the members of the accounts `keys`. */
export function identitiesOf(keys: string): string {
  return rowsOf(keys, {
    columns: IDENTITY_COLUMNS,
    table: 'member_identity i',
    where: `i.account_id = k.key and ${IS_NAME}`,
  });
}

export const IDENTITY_COLUMNS = 'i.kind, i.value, i.member_id as "memberId", i.since';

/** Rows of members who were merged may have lost their names: what stands for those is none. */
export const IS_NAME = `(i.value not like 'erased:%' or i.value = 'erased:' || i.member_id)`;
