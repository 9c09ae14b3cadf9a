import { expect } from '@jest/globals';
import type { Walked } from './walked.ts';

/** What earned points, by order and by activity. */
export const EXPLANATIONS: readonly Walked[] = [
  {
    field: 'Query.explainPointsEarning',
    query: `query ($input: ExplainPointsEarningInput!) { explainPointsEarning(input: $input) {
      ... on PointsEarningExplanation { member { id } entries { id } }
      ... on LoyaltyRejection { code } } }`,
    variables: (ids) => ({ input: { orderId: ids.orderToConfirm } }),
    own: { member: { id: expect.stringMatching(/^mem_/) }, entries: [expect.anything()] },
    foreign: { code: 'ORDER_NOT_FOUND' },
  },
  {
    field: 'Query.explainPointsEarning',
    query: `query ($input: ExplainPointsEarningInput!) { explainPointsEarning(input: $input) {
      ... on PointsEarningExplanation { member { id } entries { id } }
      ... on LoyaltyRejection { code } } }`,
    variables: (ids) => ({ input: { activityId: ids.activity } }),
    own: { member: { id: expect.stringMatching(/^mem_/) }, entries: expect.any(Array) },
    foreign: { code: 'ACTIVITY_NOT_FOUND' },
  },
];
