import {
  type LoyaltyRuleBookInput,
  PublishLoyaltyRuleBookDocument,
  type PublishLoyaltyRuleBookInput,
  SaveLoyaltyRuleBookDraftDocument,
} from '../generated/operations.ts';
import { type Asker, OPERATOR, type TestFace } from '../support/graphql-face.ts';

/** Id of a new draft with these changes. */
export async function draftOf(
  service: TestFace,
  { key, changes }: { readonly key: string; readonly changes: LoyaltyRuleBookInput },
  asker: Asker = OPERATOR,
): Promise<string> {
  const input = { idempotencyKey: `draft-${key}`, changes };
  const { data } = await service.ask(SaveLoyaltyRuleBookDraftDocument, { input }, asker);
  const answer = data.saveLoyaltyRuleBookDraft;
  if (answer.__typename === 'SaveLoyaltyRuleBookDraftSuccess') return answer.draft.id;
  throw new Error(JSON.stringify(answer));
}

export async function publish(
  service: TestFace,
  {
    key,
    ...over
  }: { readonly key: string } & Omit<Partial<PublishLoyaltyRuleBookInput>, 'idempotencyKey'> & {
      readonly draftId: string;
    },
  asker: Asker = OPERATOR,
) {
  const input = { reason: 'for a test', ...over, idempotencyKey: `publish-${key}` };
  const { data } = await service.ask(PublishLoyaltyRuleBookDocument, { input }, asker);
  return data.publishLoyaltyRuleBook;
}

/** The changes as a revision, at once or at an instant. */
export async function published(
  service: TestFace,
  {
    key,
    changes,
    ...over
  }: {
    readonly key: string;
    readonly changes: LoyaltyRuleBookInput;
    readonly at?: string;
    readonly replacesScheduled?: boolean;
  },
): Promise<number> {
  const draftId = await draftOf(service, { key, changes });
  const answer = await publish(service, { key, draftId, ...over });
  if (answer.__typename === 'PublishLoyaltyRuleBookSuccess') return answer.publication.revision;
  throw new Error(JSON.stringify(answer));
}
