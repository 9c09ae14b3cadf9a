import { expect } from '@jest/globals';
import { mutation, type Walked } from './walked.ts';
import { AT } from './world.ts';

const NO_DRAFT = { code: 'RULE_BOOK_DRAFT_NOT_FOUND' };
const reason = 'Because.';

export const RULE_BOOK_QUERIES: readonly Walked[] = [
  {
    field: 'Query.loyaltyRuleBookRevisions',
    query: `{ loyaltyRuleBookRevisions(first: 1) { edges { node {
      revision ruleBook { levels { id } } } } } }`,
    own: { edges: [{ node: { revision: 1 } }] },
  },
  {
    field: 'Query.loyaltyRuleBookDraft',
    query: 'query ($id: ID!) { loyaltyRuleBookDraft(id: $id) { id } }',
    variables: (ids) => ({ id: ids.draft }),
    own: { id: expect.stringMatching(/^drf_/) },
    foreign: null,
  },
  {
    field: 'Query.loyaltyRuleBookDrafts',
    query: '{ loyaltyRuleBookDrafts { edges { node { id ruleBook { levels { id } } } } } }',
    own: { edges: [expect.anything(), expect.anything()] },
  },
  {
    field: 'Query.loyaltyRuleBookPreview',
    query: 'query ($id: ID!) { loyaltyRuleBookPreview(id: $id) { id draftId } }',
    variables: (ids) => ({ id: ids.preview }),
    own: { id: expect.stringMatching(/^pvw_/) },
    foreign: null,
  },
];

/** A draft is previewed, changed, then published. */
export const RULE_BOOK_MUTATIONS: readonly Walked[] = [
  mutation(
    'previewLoyaltyRuleBook',
    (ids) => ({ draftId: ids.draft, from: '2026-11-01T00:00:00.000Z', until: AT }),
    { foreign: NO_DRAFT },
  ),
  mutation(
    'saveLoyaltyRuleBookDraft',
    (ids) => ({ draftId: ids.draft, version: 1, changes: { pointsName: 'stars' } }),
    { foreign: NO_DRAFT },
  ),
  mutation('publishLoyaltyRuleBook', (ids) => ({ draftId: ids.draft, reason }), {
    foreign: NO_DRAFT,
  }),
  mutation('discardLoyaltyRuleBookDraft', (ids) => ({ draftId: ids.draftToDiscard }), {
    foreign: NO_DRAFT,
  }),
  mutation('revertLoyaltyRuleBook', () => ({ toRevision: 1, reason })),
  {
    // Nothing waits to take effect in either.
    ...mutation('cancelLoyaltyRuleBookPublication', () => ({ revision: 2, reason })),
    own: { code: 'RULE_BOOK_NOT_FOUND' },
  },
];
