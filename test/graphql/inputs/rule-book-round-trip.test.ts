import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SaveRuleBookDraft } from '../../../src/loyalty/commands/save-rule-book-draft.ts';
import type { RuleBookContent } from '../../../src/loyalty/program/revisions/rule-book-content.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import {
  LoyaltyRuleBookDraftDocument,
  SaveLoyaltyRuleBookDraftDocument,
} from '../../generated/operations.ts';
import { anyRuleBookContent } from '../../support/any-rule-book-content.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';

const { programId } = DEMO_PROGRAM.ruleBook.program;

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

let turn = 0;

/** A draft with this content, not by way of GraphQL; the one before is given up. */
async function keep(content: RuleBookContent): Promise<string> {
  turn += 1;
  const head = { programId, actor: 'operator:test', restrictedTo: null };
  const answer = await service.engine.submit<SaveRuleBookDraft>({
    ...{ kind: 'saveRuleBookDraft', idempotencyKey: `keep-${turn}`, ...head },
    ...{ draftId: null, version: null, basedOn: null, note: null, changes: content },
  });
  if (answer.type === 'SaveLoyaltyRuleBookDraftSuccess') return answer.draft.draftId;
  throw new Error(JSON.stringify(answer));
}

async function giveUp(draftId: string): Promise<void> {
  const head = { programId, actor: 'operator:test', restrictedTo: null };
  const key = { kind: 'discardRuleBookDraft', idempotencyKey: `give-up-${draftId}` } as const;
  await service.engine.submit({ ...key, ...head, draftId, version: null });
}

/** What was read, but for what is no input of it. */
function asInput<T extends { readonly revision: number }>({ revision: _, ...sections }: T) {
  return sections;
}

async function contentsOf(draftIds: readonly string[]): Promise<readonly unknown[]> {
  const rows = await service.sql(
    'select draft_id as id, content from rule_book_draft where draft_id = any($1)',
    [draftIds],
  );
  return draftIds.map((id) => rows.find((row) => row.id === id)?.content);
}

it('a rule book that is read and sent back is the same rule book', async () => {
  await fc.assert(
    fc.asyncProperty(anyRuleBookContent, async (content) => {
      const id = await keep(content);
      const { data } = await service.ask(LoyaltyRuleBookDraftDocument, { id }, OPERATOR);
      if (data.loyaltyRuleBookDraft == null) throw new Error('The draft is not there.');
      const changes = asInput(data.loyaltyRuleBookDraft.ruleBook);
      const input = { idempotencyKey: `back-${turn}`, changes };
      const back = await service.ask(SaveLoyaltyRuleBookDraftDocument, { input }, OPERATOR);
      const answer = back.data.saveLoyaltyRuleBookDraft;
      if (answer.__typename !== 'SaveLoyaltyRuleBookDraftSuccess') {
        throw new Error(JSON.stringify(answer));
      }
      const [before, after] = await contentsOf([id, answer.draft.id]);
      expect(after).toEqual(before);
      expect(answer.draft.ruleBook).toEqual(data.loyaltyRuleBookDraft.ruleBook);
      await giveUp(id);
      await giveUp(answer.draft.id);
    }),
    { numRuns: 60 },
  );
}, 60_000);
