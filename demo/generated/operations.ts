// Generated from the operations by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Something a member did: a review, a share, product use, … */
export type EarnActivityInput = {
  /** Id of this one deed; it earns once. */
  activityId: string;
  /** What it is worth, for rules by amount: of a top-up, of a renewal. */
  amount?: LoyaltyMoneyInput | null | undefined;
  /** Where it was done, e.g. app or pos. */
  channel?: string | null | undefined;
  /** When it was done: decides day, caps and expiry. At most 400 days back and 5 minutes ahead. */
  occurredAt: string;
  /** How often, 1 to 1,000,000. */
  quantity?: number | null | undefined;
  /** The shop, for rules by shop. */
  storeId?: string | null | undefined;
  /** A key of the program's rules, e.g. REVIEW. */
  type: string;
};

/** A paid order. */
export type EarnOrderInput = {
  /** Where it was sold, e.g. app or pos. */
  channel?: string | null | undefined;
  /** Taken off the whole order by coupons; earns nothing. */
  couponDiscount?: LoyaltyMoneyInput | null | undefined;
  /** What was bought, 1 to 1,000 lines. */
  lines: Array<EarnOrderLineInput>;
  /** When it was paid: decides day, caps and expiry. At most 400 days back and 5 minutes ahead. */
  occurredAt: string;
  /** The merchant's order id; an order earns once. */
  orderId: string;
  /** Freight; earns nothing. */
  shipping?: LoyaltyMoneyInput | null | undefined;
  /** The shop, for rules by shop. */
  storeId?: string | null | undefined;
};

/** One line of an order. */
export type EarnOrderLineInput = {
  /** What the line costs in all, after line discounts, before order coupons; more than zero. */
  amount: LoyaltyMoneyInput;
  /** Its category, for rules by category. */
  category?: string | null | undefined;
  /** Unique in the order; refunds name it. */
  lineId: string;
  /** How many, 1 to 1,000,000. */
  quantity: number;
  /** What was bought. */
  sku: string;
};

/** What happened that may earn points. */
export type EarnPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Who earns. */
  member: MemberRef;
  /** What happened. */
  source: EarnPointsSource;
};

/** Exactly one of what can earn; none or several is LoyaltyInvalidInput. */
export type EarnPointsSource = {
  /** Something the member did. */
  activity?: EarnActivityInput | null | undefined;
  /** A paid order. */
  order?: EarnOrderInput | null | undefined;
};

/** An amount of money in whole minor units, with its currency. */
export type LoyaltyMoneyInput = {
  /** The amount in minor units (fen, cents), never negative: 12.50 CNY is 1250. */
  amount: number;
  /** The currency; another than the program's is LoyaltyInvalidInput. */
  currency: string;
};

/** Exactly one way to name a member; none or several is LoyaltyInvalidInput, or where there is no such result the error BAD_USER_INPUT. */
export type MemberRef = {
  /** The merchant's own customer id. */
  externalId?: string | null | undefined;
  /** The id given here, starts with mem_. */
  id?: string | null | undefined;
  /** The code on the member card, or the rotating one on the screen (it starts with R1.). A rotating code is taken a minute before its own and a minute after it; what was done with it is answered again under the same key at any time. */
  memberCode?: string | null | undefined;
  /** A phone number, however it is written; with its country code, or without one where the program's rules say which region such numbers are of. */
  phone?: string | null | undefined;
};

export type ReportOrderMutationVariables = Exact<{
  input: EarnPointsInput;
}>;


export type ReportOrderMutation = { earnPoints:
    | { __typename: 'EarnPointsSuccess', points: number, account: { available: number } }
    | { __typename: 'LoyaltyAlreadyRecorded', message: string }
    | { __typename: 'LoyaltyIdempotencyConflict', message: string }
    | { __typename: 'LoyaltyInvalidInput', message: string }
    | { __typename: 'MemberNotActive', message: string }
    | { __typename: 'MemberNotFound', message: string }
   };


export const ReportOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earnPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportOrderMutation, ReportOrderMutationVariables>;