import type { TestFace } from '../support/graphql-face.ts';

/** As operators and auditors suspend members; no operation of this face does. */
export async function freeze(service: TestFace, externalId: string): Promise<void> {
  await service.sql(
    `update account a set status = 'FROZEN' from member m
     where m.external_id = $1 and m.account_id = a.account_id`,
    [externalId],
  );
}
