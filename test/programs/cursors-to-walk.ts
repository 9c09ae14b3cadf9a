import { expect } from '@jest/globals';
import type { Walked } from './walked.ts';
import type { Ids } from './world.ts';

const ONE = { edges: [expect.anything()] };
const NONE = { edges: [] };
const BEHIND = 'query ($after: String!)';

/** Pages behind a place in a list: one of the other program shows nothing of that program. */
export const CURSOR_QUERIES: readonly Walked[] = [
  {
    field: 'Query.loyaltyRuleBookDrafts',
    query: `${BEHIND} { loyaltyRuleBookDrafts(after: $after) { edges { node { id } } } }`,
    variables: ({ cursors }: Ids) => ({ after: cursors.drafts }),
    own: ONE,
    foreign: NONE,
  },
  {
    field: 'Query.loyaltyRuleBookRevisions',
    query: `${BEHIND} { loyaltyRuleBookRevisions(after: $after) { edges { node {
      revision ruleBook { levels { id } } } } } }`,
    variables: ({ cursors }: Ids) => ({ after: cursors.revisions }),
    own: NONE,
    foreign: NONE,
  },
  {
    field: 'Query.member',
    query: `${BEHIND} { member(by: { externalId: "alice" }) {
      redemptions(after: $after) { edges { node { id } } } } }`,
    variables: ({ cursors }: Ids) => ({ after: cursors.redemptions }),
    own: { redemptions: ONE },
    foreign: { redemptions: NONE },
  },
  {
    field: 'Query.member',
    query: `${BEHIND} { member(by: { externalId: "alice" }) { account {
      entries(first: 1, after: $after) { edges { node { id sequence } } } } } }`,
    variables: ({ cursors }: Ids) => ({ after: cursors.entries }),
    own: { account: { entries: ONE } },
    // A place among entries is a sequence, which every account has: they are its own.
    foreign: { account: { entries: ONE } },
  },
];
