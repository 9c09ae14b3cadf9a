// Generated from the operations by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 code, e.g. CNY. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day in the program's time zone, e.g. 2026-11-22. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC, e.g. 2026-11-22T08:30:00.000Z. Inputs may carry any zone offset, but must carry one. */
  DateTime: { input: string; output: string; }
  /** A whole number of minor units (fen, cents), as a JSON integer within ±(2^53 − 1): 1250 is 12.50 CNY. */
  MinorUnits: { input: number; output: number; }
  /** A whole number of points, as a JSON integer within ±(2^53 − 1). Never a string, never a fraction. */
  Points: { input: number; output: number; }
};

/** Points given or taken by hand. */
export type AdjustPointsInput = {
  /** When given points expire; absent: as the program's rules say. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whose points. */
  member: MemberRef;
  /** Signed, never zero: negative takes points away. */
  points: Scalars['Points']['input'];
  /** Why, in words; stands in the ledger. */
  reason: Scalars['String']['input'];
};

/** The new ledger entry, or why there is none. */
export type AdjustPointsResult = AdjustPointsSuccess | InsufficientPoints | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | MemberNotActive | MemberNotFound;

/** The points are given or taken. */
export type AdjustPointsSuccess = {
  __typename?: 'AdjustPointsSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The new ledger entry. */
  entry: PointsLedgerEntry;
};

/** A reward redemption to be undone. */
export type CancelRewardRedemptionInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in words; stands in the ledger. */
  reason: Scalars['String']['input'];
  /** The redemption, starts with rdm_. */
  redemptionId: Scalars['ID']['input'];
};

/** The cancelled redemption, or why it stands. */
export type CancelRewardRedemptionResult = CancelRewardRedemptionSuccess | LoyaltyAlreadyRecorded | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | RewardRedemptionNotFound;

/** The redemption is undone. */
export type CancelRewardRedemptionSuccess = {
  __typename?: 'CancelRewardRedemptionSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The ledger entry that gave the points back. */
  entry: PointsLedgerEntry;
  /** The redemption, now cancelled. */
  redemption: RewardRedemption;
};

/** A hold to be spent; `points` absent captures all of it. */
export type CaptureHoldInput = {
  /** The hold, starts with hld_. */
  holdId: Scalars['ID']['input'];
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** How many of its points to spend; the rest becomes spendable again. */
  points?: InputMaybe<Scalars['Points']['input']>;
};

/** What was spent, or why nothing was. */
export type CaptureHoldResult = CaptureHoldSuccess | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | PointsHoldNotFound | PointsHoldNotOpen | PointsLimitReached;

/** Points of the hold are spent. */
export type CaptureHoldSuccess = {
  __typename?: 'CaptureHoldSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The new ledger entry. */
  entry: PointsLedgerEntry;
  /** The hold after it. */
  hold: PointsHold;
};

/** Something a member did: a review, a share, product use, … */
export type EarnActivityInput = {
  /** Id of this one deed; it earns once. */
  activityId: Scalars['ID']['input'];
  /** Where it was done, e.g. app or pos. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** When it was done: decides day, caps and expiry. */
  occurredAt: Scalars['DateTime']['input'];
  /** How often, 1 or more. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The shop, for rules by shop. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the program's rules, e.g. REVIEW. */
  type: Scalars['String']['input'];
};

/** A paid order. */
export type EarnOrderInput = {
  /** Where it was sold, e.g. app or pos. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Taken off the whole order by coupons; earns nothing. */
  couponDiscount?: InputMaybe<LoyaltyMoneyInput>;
  /** What was bought, 1 to 1,000 lines. */
  lines: Array<EarnOrderLineInput>;
  /** When it was paid: decides day, caps and expiry. */
  occurredAt: Scalars['DateTime']['input'];
  /** The merchant's order id; an order earns once. */
  orderId: Scalars['ID']['input'];
  /** Freight; earns nothing. */
  shipping?: InputMaybe<LoyaltyMoneyInput>;
  /** The shop, for rules by shop. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** One line of an order. */
export type EarnOrderLineInput = {
  /** What the line costs in all, after line discounts, before order coupons. */
  amount: LoyaltyMoneyInput;
  /** Its category, for rules by category. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the order; refunds name it. */
  lineId: Scalars['ID']['input'];
  /** How many, 1 or more. */
  quantity: Scalars['Int']['input'];
  /** What was bought. */
  sku: Scalars['String']['input'];
};

/** What happened that may earn points. */
export type EarnPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Who earns. */
  member: MemberRef;
  /** What happened. */
  source: EarnPointsSource;
};

/** What was earned, or why nothing was recorded. */
export type EarnPointsResult = EarnPointsSuccess | LoyaltyAlreadyRecorded | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | MemberNotActive | MemberNotFound;

/** Exactly one of what can earn; none or several is LoyaltyInvalidInput. */
export type EarnPointsSource = {
  /** Something the member did. */
  activity?: InputMaybe<EarnActivityInput>;
  /** A paid order. */
  order?: InputMaybe<EarnOrderInput>;
};

/** What happened is on record. */
export type EarnPointsSuccess = {
  __typename?: 'EarnPointsSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** Every rule looked at: what it gave, or why it gave nothing, caps applied. */
  breakdown: Array<PointsEarningLine>;
  /** The new ledger entry; null when the rules gave nothing. */
  entry?: Maybe<PointsLedgerEntry>;
  /** Growth value earned. */
  growth: Scalars['Points']['output'];
  /** Points earned, what settled debt included. */
  points: Scalars['Points']['output'];
};

/** A person who joins the program. */
export type EnrollMemberInput = {
  /** The merchant's own customer id, unique in the program. */
  externalId: Scalars['ID']['input'];
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code on the card or QR code; made by the program when absent. */
  memberCode?: InputMaybe<Scalars['String']['input']>;
  /** When the person joined; now if absent. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Phone number to find the member by; unique in the program. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The member who brought this one. */
  referredBy?: InputMaybe<MemberRef>;
};

/** The new member, or why there is none. */
export type EnrollMemberResult = EnrollMemberSuccess | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | MemberAlreadyEnrolled;

/** The person is a member now. */
export type EnrollMemberSuccess = {
  __typename?: 'EnrollMemberSuccess';
  /** The new member, with an account of zero points. */
  member: Member;
};

/** Points that expire together on one day. */
export type ExpiringPoints = {
  __typename?: 'ExpiringPoints';
  /** The instant from which they are gone. */
  at: Scalars['DateTime']['output'];
  /** Last day in the program's time zone to use them. */
  on: Scalars['Date']['output'];
  /** How many points expire then, if they are not used. */
  points: Scalars['Points']['output'];
};

/** A level of the program, reached by growth value (成长值), e.g. 'Silver'. */
export type GrowthLevel = {
  __typename?: 'GrowthLevel';
  /** What members of this level enjoy, in screen order. */
  benefits: Array<LevelBenefit>;
  /** Opaque id, starts with lvl_. */
  id: Scalars['ID']['output'];
  /** Name of the level for screens. */
  name: Scalars['String']['output'];
  /** Position among the levels; 0 is the lowest. */
  rank: Scalars['Int']['output'];
  /** Growth value from which a member reaches this level. */
  threshold: Scalars['Points']['output'];
};

/** Points to be reserved while the shopper pays. */
export type HoldPointsInput = {
  /** After how many seconds the hold lapses. Default 900, at most 604800. */
  expiresInSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whose points. */
  member: MemberRef;
  /** The order that the shopper pays. */
  order: RedeemOrderInput;
  /** How many points to reserve, more than zero. */
  points: Scalars['Points']['input'];
};

/** The new hold, or why there is none. */
export type HoldPointsResult = HoldPointsSuccess | InsufficientPoints | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | MemberNotActive | MemberNotFound | PointsLimitReached;

/** The points are reserved. */
export type HoldPointsSuccess = {
  __typename?: 'HoldPointsSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The new ledger entry. */
  entry: PointsLedgerEntry;
  /** The new hold. */
  hold: PointsHold;
};

/** The member can spend fewer points than asked for. */
export type InsufficientPoints = LoyaltyRejection & {
  __typename?: 'InsufficientPoints';
  /** What the member can spend. */
  available: Scalars['Points']['output'];
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
  /** What was asked for. */
  required: Scalars['Points']['output'];
};

/** Something that members of a level enjoy, described for screens. */
export type LevelBenefit = {
  __typename?: 'LevelBenefit';
  /** Stable code for programs to act on, e.g. FREE_SHIPPING. */
  code: Scalars['String']['output'];
  /** Longer text for screens, if there is one. */
  description?: Maybe<Scalars['String']['output']>;
  /** Short name for screens. */
  title: Scalars['String']['output'];
};

/** The order, activity or refund is on record under another idempotency key. */
export type LoyaltyAlreadyRecorded = LoyaltyRejection & {
  __typename?: 'LoyaltyAlreadyRecorded';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** The idempotency key was used before, with another input. */
export type LoyaltyIdempotencyConflict = LoyaltyRejection & {
  __typename?: 'LoyaltyIdempotencyConflict';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** When the key was used for the first time. */
  firstUsedAt: Scalars['DateTime']['output'];
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** The input is malformed: the same input will always be refused. Nothing is recorded. */
export type LoyaltyInvalidInput = LoyaltyRejection & {
  __typename?: 'LoyaltyInvalidInput';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** An amount of money in whole minor units, with its currency. */
export type LoyaltyMoney = {
  __typename?: 'LoyaltyMoney';
  /** The amount in minor units (fen, cents). */
  amount: Scalars['MinorUnits']['output'];
  /** The currency, always the program's own. */
  currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money in whole minor units, with its currency. */
export type LoyaltyMoneyInput = {
  /** The amount in minor units (fen, cents), zero or more: 12.50 CNY is 1250. */
  amount: Scalars['MinorUnits']['input'];
  /** The currency; another than the program's is LoyaltyInvalidInput. */
  currency: Scalars['CurrencyCode']['input'];
};

/** No such order on record, or none that the caller may see. */
export type LoyaltyOrderNotFound = LoyaltyRejection & {
  __typename?: 'LoyaltyOrderNotFound';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** More than what is left of the order to refund. */
export type LoyaltyOverRefund = LoyaltyRejection & {
  __typename?: 'LoyaltyOverRefund';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** The merchant's loyalty program that the caller's token is bound to. */
export type LoyaltyProgram = {
  __typename?: 'LoyaltyProgram';
  /** The one currency of its money. */
  currency: Scalars['CurrencyCode']['output'];
  /** All levels, lowest first. */
  growthLevels: Array<GrowthLevel>;
  /** Opaque id, starts with prg_. */
  id: Scalars['ID']['output'];
  /** Name of the program for screens. */
  name: Scalars['String']['output'];
  /** How the unit is called on screens, e.g. 积分 or stars. */
  pointsName: Scalars['String']['output'];
  /** How many points are worth `worth`: 100 points = 1.00 CNY gives {points: 100, worth: {amount: 100, currency: CNY}}. */
  redemptionRate: PointsRedemptionRate;
  /** IANA time zone of its days, caps and expiry, e.g. Asia/Shanghai. */
  timeZone: Scalars['String']['output'];
};

/** A refusal: nothing was moved. Refusals other than LoyaltyInvalidInput are remembered under their idempotency key and given again. */
export type LoyaltyRejection = {
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** Why a command was refused; stable, to be switched on. */
export type LoyaltyRejectionCode =
  /** More points than the hold reserves. */
  | 'ABOVE_HOLD'
  /** Points may pay only a share of an order, e.g. 20 %. */
  | 'ABOVE_ORDER_SHARE'
  /** Customer id, phone or member code belongs to a member already. */
  | 'ALREADY_ENROLLED'
  /** The order, activity or refund is on record under another key. */
  | 'ALREADY_RECORDED'
  /** Fewer points than the program lets pay at once. */
  | 'BELOW_MINIMUM'
  /** The hold lapsed; its points are spendable again. */
  | 'HOLD_EXPIRED'
  /** No such hold, or none that the caller may see. */
  | 'HOLD_NOT_FOUND'
  /** The hold was captured or released already. */
  | 'HOLD_NOT_OPEN'
  /** The idempotency key was used before, with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The member can spend fewer points than asked for. */
  | 'INSUFFICIENT_POINTS'
  /** The input is malformed; `path` says where. Nothing was recorded. */
  | 'INVALID_INPUT'
  /** The member's level does not reach the reward's minimum level. */
  | 'LEVEL_TOO_LOW'
  /** The member has left the program. */
  | 'MEMBER_CLOSED'
  /** The member is suspended. */
  | 'MEMBER_FROZEN'
  /** No such member, or none that the caller may see. */
  | 'MEMBER_NOT_FOUND'
  /** Points can only be spent in certain steps, e.g. of 100. */
  | 'NOT_A_MULTIPLE'
  /** No such order on record, or none that the caller may see. */
  | 'ORDER_NOT_FOUND'
  /** More than what is left of the order to refund. */
  | 'OVER_REFUND'
  /** No such reward redemption, or none that the caller may see. */
  | 'REDEMPTION_NOT_FOUND'
  /** The member took as many as one member may take. */
  | 'REWARD_LIMIT_REACHED'
  /** The reward is not offered at this time. */
  | 'REWARD_NOT_AVAILABLE'
  /** No such reward in the program. */
  | 'REWARD_NOT_FOUND'
  /** Nothing is left of the reward. */
  | 'REWARD_OUT_OF_STOCK'
  /** Held back until somebody has looked at it. */
  | 'RISK_REVIEW';

/** A person enrolled in the program. Partner subgraphs extend this type by either key. */
export type Member = {
  __typename?: 'Member';
  /** The member's points. */
  account: PointsAccount;
  /** When the member joined the program. */
  enrolledAt: Scalars['DateTime']['output'];
  /** The merchant's own customer id, unique in the program. */
  externalId: Scalars['ID']['output'];
  /** Growth value (成长值): decides the level; never spent, never expires with points. */
  growthValue: Scalars['Points']['output'];
  /** Opaque id, starts with mem_. */
  id: Scalars['ID']['output'];
  /** The level that the growth value reaches. */
  level: GrowthLevel;
  /** What the shop scans or types in; unique in the program. */
  memberCode: Scalars['String']['output'];
  /** Rewards that the member took, latest first. */
  redemptions: RewardRedemptionConnection;
  /** Whether the member may earn and spend. */
  status: MemberStatus;
};


/** A person enrolled in the program. Partner subgraphs extend this type by either key. */
export type MemberRedemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Customer id, phone or member code belongs to a member already. */
export type MemberAlreadyEnrolled = LoyaltyRejection & {
  __typename?: 'MemberAlreadyEnrolled';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The member that has it. */
  member: Member;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** The member may neither earn nor spend. */
export type MemberNotActive = LoyaltyRejection & {
  __typename?: 'MemberNotActive';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
  /** Why: suspended, or left the program. */
  status: MemberStatus;
};

/** No such member, or none that the caller may see. */
export type MemberNotFound = LoyaltyRejection & {
  __typename?: 'MemberNotFound';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** Exactly one way to name a member; none or several is LoyaltyInvalidInput. */
export type MemberRef = {
  /** The merchant's own customer id. */
  externalId?: InputMaybe<Scalars['ID']['input']>;
  /** The id given here, starts with mem_. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The code on the member card or QR code. */
  memberCode?: InputMaybe<Scalars['String']['input']>;
  /** The phone number exactly as given at enrolment. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a member may earn and spend. */
export type MemberStatus =
  /** Earns and spends. */
  | 'ACTIVE'
  /** Left the program for good. */
  | 'CLOSED'
  /** Suspended by an operator: reads, but neither earns nor spends. */
  | 'FROZEN';

export type Mutation = {
  __typename?: 'Mutation';
  /** Give or take points by hand, by an operator, with a reason. */
  adjustPoints: AdjustPointsResult;
  /** Undo a reward redemption: its points come back to the lots they were taken from. */
  cancelRewardRedemption: CancelRewardRedemptionResult;
  /** Spend all or part of a hold; the rest goes back to its lots. */
  captureHold: CaptureHoldResult;
  /** The one door for earning: the caller says what happened, the program's rules say how many points. */
  earnPoints: EarnPointsResult;
  /** Up to 500 at once, each answered on its own, in order. One member may occur many times. */
  earnPointsBatch: Array<EarnPointsResult>;
  /** A person joins the program and gets an empty account. */
  enrollMember: EnrollMemberResult;
  /** Reserve points while the shopper pays. */
  holdPoints: HoldPointsResult;
  /** Pay part of an order with points. */
  redeemPoints: RedeemPointsResult;
  /** Exchange points for a reward. */
  redeemReward: RedeemRewardResult;
  /** Take back what the refunded part earned and give back what was paid in points, at once and exactly once a refund id. */
  refundOrderPoints: RefundOrderPointsResult;
  /** Let a hold go: all of its points go back to their lots. */
  releaseHold: ReleaseHoldResult;
};


export type MutationAdjustPointsArgs = {
  input: AdjustPointsInput;
};


export type MutationCancelRewardRedemptionArgs = {
  input: CancelRewardRedemptionInput;
};


export type MutationCaptureHoldArgs = {
  input: CaptureHoldInput;
};


export type MutationEarnPointsArgs = {
  input: EarnPointsInput;
};


export type MutationEarnPointsBatchArgs = {
  inputs: Array<EarnPointsInput>;
};


export type MutationEnrollMemberArgs = {
  input: EnrollMemberInput;
};


export type MutationHoldPointsArgs = {
  input: HoldPointsInput;
};


export type MutationRedeemPointsArgs = {
  input: RedeemPointsInput;
};


export type MutationRedeemRewardArgs = {
  input: RedeemRewardInput;
};


export type MutationRefundOrderPointsArgs = {
  input: RefundOrderPointsInput;
};


export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};

/** Owned by the orders subgraph; this subgraph adds what the order meant in points. An order that earned and spent nothing here answers zeros. */
export type Order = {
  __typename?: 'Order';
  /** The merchant's order id. */
  id: Scalars['ID']['output'];
  /** Points that the order earned in all. */
  pointsEarned: Scalars['Points']['output'];
  /** Every ledger entry that the order caused, in sequence. */
  pointsEntries: Array<PointsLedgerEntry>;
  /** Points that paid part of the order in all. */
  pointsRedeemed: Scalars['Points']['output'];
};

/** What an order would mean in points, by the rules and balance of this moment. */
export type OrderPointsQuote = {
  __typename?: 'OrderPointsQuote';
  /** Every rule looked at: what it would give, or why nothing, caps applied. */
  breakdown: Array<PointsEarningLine>;
  /** Growth value it would earn, paid without points. */
  growthToEarn: Scalars['Points']['output'];
  /** Which rule set the maximum, e.g. ABOVE_ORDER_SHARE; null when none did. */
  limitedBy?: Maybe<LoyaltyRejectionCode>;
  /** The most points that may be spent on it; 0 when none. */
  maxRedeemable: Scalars['Points']['output'];
  /** What those points would pay. */
  maxRedeemableWorth: LoyaltyMoney;
  /** What it would earn, paid without points. */
  pointsToEarn: Scalars['Points']['output'];
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, if any: pass it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything precedes this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, if any. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A member's points. available + pending + held − debt is what the program owes the member. Inside a mutation result: as it stood right after that command. */
export type PointsAccount = {
  __typename?: 'PointsAccount';
  /** Can be spent now. Never negative. */
  available: Scalars['Points']['output'];
  /** The balance as it stood right after the last entry recorded at or before `at`; zeros before the first. */
  balanceAt: PointsBalance;
  /** Taken back after it was spent; the next points earned settle it first. */
  debt: Scalars['Points']['output'];
  /** The history of the account, latest entry first. */
  entries: PointsLedgerEntryConnection;
  /** What expires within so many days, soonest first, one row a day. Its points never exceed available + held. */
  expiring: Array<ExpiringPoints>;
  /** Reserved by open holds (冻结积分). Never negative. */
  held: Scalars['Points']['output'];
  /** Opaque id, starts with acc_. */
  id: Scalars['ID']['output'];
  /** All points ever earned, what was taken back left in. */
  lifetimeEarned: Scalars['Points']['output'];
  /** All points that ever expired unspent. */
  lifetimeExpired: Scalars['Points']['output'];
  /** All points ever spent. */
  lifetimeRedeemed: Scalars['Points']['output'];
  /** All lots of the account, used up ones included, in the order of their ids. */
  lots: PointsLotConnection;
  /** Whose points these are. */
  member: Member;
  /** Earned, not yet activated. Never negative. */
  pending: Scalars['Points']['output'];
  /** Number of the account's latest ledger entry, 0 before the first; grows by exactly one an entry. Keep it to resume pointsBalanceChanged. */
  sequence: Scalars['Int']['output'];
  /** What `available` is worth at the program's redemption rate, rounded down. */
  worth: LoyaltyMoney;
};


/** A member's points. available + pending + held − debt is what the program owes the member. Inside a mutation result: as it stood right after that command. */
export type PointsAccountBalanceAtArgs = {
  at: Scalars['DateTime']['input'];
};


/** A member's points. available + pending + held − debt is what the program owes the member. Inside a mutation result: as it stood right after that command. */
export type PointsAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PointsEntryKind>>;
};


/** A member's points. available + pending + held − debt is what the program owes the member. Inside a mutation result: as it stood right after that command. */
export type PointsAccountExpiringArgs = {
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/** A member's points. available + pending + held − debt is what the program owes the member. Inside a mutation result: as it stood right after that command. */
export type PointsAccountLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An account's four balances at one point of its history. */
export type PointsBalance = {
  __typename?: 'PointsBalance';
  /** Could be spent then. Never negative. */
  available: Scalars['Points']['output'];
  /** Taken back after it was spent, not yet settled then. */
  debt: Scalars['Points']['output'];
  /** Reserved by holds then. */
  held: Scalars['Points']['output'];
  /** Earned, not yet activated then. */
  pending: Scalars['Points']['output'];
  /** Number of the ledger entry that this is the balance after. */
  sequence: Scalars['Int']['output'];
};

/** A balance, and the entry that made it. */
export type PointsBalanceEvent = {
  __typename?: 'PointsBalanceEvent';
  /** The account, as it stood after this entry. */
  account: PointsAccount;
  /** The balance right after this entry. */
  balance: PointsBalance;
  /** The ledger entry; null on the first event, the snapshot. */
  entry?: Maybe<PointsLedgerEntry>;
  /** Number of the ledger entry; grows by exactly one an event. Resume behind it. */
  sequence: Scalars['Int']['output'];
};

/** How one ledger entry changed the four balances; each number is signed. */
export type PointsChange = {
  __typename?: 'PointsChange';
  /** Change of what can be spent; negative for a debit. */
  available: Scalars['Points']['output'];
  /** Change of the debt; negative when debt is settled. */
  debt: Scalars['Points']['output'];
  /** Change of what holds reserve. */
  held: Scalars['Points']['output'];
  /** Change of what is earned, but not yet active. */
  pending: Scalars['Points']['output'];
};

/** One rule that was looked at: what it gave, or why it gave nothing. */
export type PointsEarningLine = {
  __typename?: 'PointsEarningLine';
  /** What it gave, caps applied. */
  points: Scalars['Points']['output'];
  /** In words: how it came to this, or why to nothing. */
  reason: Scalars['String']['output'];
  /** Name of the rule in the program's rule book. */
  rule: Scalars['String']['output'];
  /** What it would have given without caps. */
  uncapped: Scalars['Points']['output'];
};

/** What happened to the points. */
export type PointsEntryKind =
  /** Pending points became spendable. */
  | 'ACTIVATE'
  /** Changed by hand, by an operator, with a reason. */
  | 'ADJUST'
  /** Reserved points were spent. */
  | 'CAPTURE'
  /** Earned points were taken back, because the order was refunded. */
  | 'CLAWBACK'
  /** Earned by an order or an activity. */
  | 'EARN'
  /** Points passed their expiry unspent. */
  | 'EXPIRE'
  /** Reserved while the shopper pays. */
  | 'HOLD'
  /** Opening balance brought from another system. */
  | 'IMPORT'
  /** Spent on an order or a reward. */
  | 'REDEEM'
  /** Reserved points became spendable again. */
  | 'RELEASE'
  /** Spent points came back, by a refund or a cancelled reward. */
  | 'RETURN';

/** Points that will soon expire. */
export type PointsExpiryWarning = {
  __typename?: 'PointsExpiryWarning';
  /** The account they are in. */
  account: PointsAccount;
  /** Whole days left until then. */
  daysLeft: Scalars['Int']['output'];
  /** From when they are gone. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque id; the same warning never comes twice. */
  id: Scalars['ID']['output'];
  /** How many points are left to expire. */
  points: Scalars['Points']['output'];
  /** The threshold that was passed, e.g. 30, 7 or 1 days. */
  thresholdDays: Scalars['Int']['output'];
};

/** Points reserved while the shopper pays. */
export type PointsHold = {
  __typename?: 'PointsHold';
  /** How many of them were spent. */
  captured: Scalars['Points']['output'];
  /** When an open hold lapses by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque id, starts with hld_. */
  id: Scalars['ID']['output'];
  /** The order that the shopper pays. */
  orderId: Scalars['ID']['output'];
  /** How many points it reserved at first. */
  points: Scalars['Points']['output'];
  /** How many of them became spendable again. */
  released: Scalars['Points']['output'];
  /** What became of the hold. */
  status: PointsHoldStatus;
};

/** No such hold, or none that the caller may see. */
export type PointsHoldNotFound = LoyaltyRejection & {
  __typename?: 'PointsHoldNotFound';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** The hold was captured or released already, or it lapsed. */
export type PointsHoldNotOpen = LoyaltyRejection & {
  __typename?: 'PointsHoldNotOpen';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
  /** What became of the hold. */
  status: PointsHoldStatus;
};

/** What became of a hold. */
export type PointsHoldStatus =
  /** Spent, in whole or in part. */
  | 'CAPTURED'
  /** Lapsed by time; its points are spendable again. */
  | 'EXPIRED'
  /** Reserves its points. */
  | 'OPEN'
  /** Let go; its points are spendable again. */
  | 'RELEASED';

/** One immutable line of an account's history. */
export type PointsLedgerEntry = {
  __typename?: 'PointsLedgerEntry';
  /** Who asked, as the token names it: member:…, service:… or operator:…. */
  actor: Scalars['String']['output'];
  /** Which lots this entry took from or gave back to. */
  allocations: Array<PointsLotAllocation>;
  /** The balance right after this entry. */
  balance: PointsBalance;
  /** Signed change of available, pending, held and debt by this entry. */
  change: PointsChange;
  /** Opaque id, starts with ent_. */
  id: Scalars['ID']['output'];
  /** What happened to the points. */
  kind: PointsEntryKind;
  /** Reason in words, where somebody gave one. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it happened in the shop. */
  occurredAt: Scalars['DateTime']['output'];
  /** For debits: what the points were used for. Null for everything else. */
  purpose?: Maybe<PointsPurpose>;
  /** When it was written here. */
  recordedAt: Scalars['DateTime']['output'];
  /** Order, refund, activity, reward or hold that caused it. */
  reference: Scalars['String']['output'];
  /** Number in the account, from 1, without gaps. */
  sequence: Scalars['Int']['output'];
};

/** A page of ledger entries. */
export type PointsLedgerEntryConnection = {
  __typename?: 'PointsLedgerEntryConnection';
  /** The page, in order. */
  edges: Array<PointsLedgerEntryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One ledger entry in a page. */
export type PointsLedgerEntryEdge = {
  __typename?: 'PointsLedgerEntryEdge';
  /** Opaque; pass it as `after` to continue behind this edge. */
  cursor: Scalars['String']['output'];
  /** What stands at this place of the list. */
  node: PointsLedgerEntry;
};

/** A rule of the program bounds the points. `maximum` (or, for BELOW_MINIMUM, `minimum`; for NOT_A_MULTIPLE, `multipleOf`) is what would have been accepted. */
export type PointsLimitReached = LoyaltyRejection & {
  __typename?: 'PointsLimitReached';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The most that would be accepted. */
  maximum?: Maybe<Scalars['Points']['output']>;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** The least that would be accepted. */
  minimum?: Maybe<Scalars['Points']['output']>;
  /** The step that would be accepted. */
  multipleOf?: Maybe<Scalars['Points']['output']>;
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** Points earned together that expire together. Spending takes the soonest expiry first. */
export type PointsLot = {
  __typename?: 'PointsLot';
  /** From when they can be spent. */
  availableAt: Scalars['DateTime']['output'];
  /** How many points were put in. */
  earned: Scalars['Points']['output'];
  /** From when they are gone; null when they never expire. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them open holds reserve. */
  held: Scalars['Points']['output'];
  /** Opaque id, starts with lot_. */
  id: Scalars['ID']['output'];
  /** How many of them are still there, held ones left out. */
  remaining: Scalars['Points']['output'];
  /** The ledger entry that put the points in. */
  source: PointsLedgerEntry;
};

/** How many points one ledger entry took from, or gave back to, one lot. */
export type PointsLotAllocation = {
  __typename?: 'PointsLotAllocation';
  /** The lot, as it is now. */
  lot: PointsLot;
  /** How many points, always positive; the entry's change tells the direction. */
  points: Scalars['Points']['output'];
};

/** A page of lots. */
export type PointsLotConnection = {
  __typename?: 'PointsLotConnection';
  /** The page, in order. */
  edges: Array<PointsLotEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One lot in a page. */
export type PointsLotEdge = {
  __typename?: 'PointsLotEdge';
  /** Opaque; pass it as `after` to continue behind this edge. */
  cursor: Scalars['String']['output'];
  /** What stands at this place of the list. */
  node: PointsLot;
};

/** What points were used for, so that each use can be counted. */
export type PointsPurpose =
  /** Spent on a lucky draw. */
  | 'DRAW'
  /** Paid part of an order. */
  | 'ORDER_PAYMENT'
  /** Anything else, e.g. a correction by an operator. */
  | 'OTHER'
  /** Exchanged for a reward. */
  | 'REWARD'
  /** Given to another member. */
  | 'TRANSFER';

/** What points are worth when they pay part of an order. */
export type PointsRedemptionRate = {
  __typename?: 'PointsRedemptionRate';
  /** So many points … */
  points: Scalars['Points']['output'];
  /** … are worth this much money. */
  worth: LoyaltyMoney;
};

export type Query = {
  __typename?: 'Query';
  /** The program that the caller's token is bound to. */
  loyaltyProgram: LoyaltyProgram;
  /** One member. Null when there is none in the caller's program, or the caller may not see it. */
  member?: Maybe<Member>;
  /** The calling member; null for service and operator tokens, and when the person behind a member token is not enrolled. */
  myMembership?: Maybe<Member>;
  /** Dry run: what this order would earn and how many points may be spent on it. Writes nothing. */
  quoteOrderPoints: QuoteOrderPointsResult;
  /** One reward; null when there is none of this id in the caller's program. */
  reward?: Maybe<Reward>;
  /** All rewards of the program, cheapest in points first. */
  rewards: RewardConnection;
};


export type QueryMemberArgs = {
  by: MemberRef;
};


export type QueryQuoteOrderPointsArgs = {
  input: QuoteOrderPointsInput;
};


export type QueryRewardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRewardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An order that is not paid yet. */
export type QuoteOrderPointsInput = {
  /** Who would pay. */
  member: MemberRef;
  /** The order as it stands. */
  order: EarnOrderInput;
};

/** The quote, or why there is none. */
export type QuoteOrderPointsResult = LoyaltyInvalidInput | MemberNotFound | OrderPointsQuote;

/** The order that points pay part of. */
export type RedeemOrderInput = {
  /** When the shopper pays. */
  occurredAt: Scalars['DateTime']['input'];
  /** The merchant's order id. */
  orderId: Scalars['ID']['input'];
  /** What the order still costs after coupons, freight left out: the share limit applies to it. */
  payable: LoyaltyMoneyInput;
};

/** Part of an order to be paid with points. */
export type RedeemPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Who pays. */
  member: MemberRef;
  /** What they pay for. */
  order: RedeemOrderInput;
  /** How many points to spend, more than zero. */
  points: Scalars['Points']['input'];
};

/** What the points paid, or why none were spent. */
export type RedeemPointsResult = InsufficientPoints | LoyaltyAlreadyRecorded | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | MemberNotActive | MemberNotFound | PointsLimitReached | RedeemPointsSuccess;

/** The points are spent. */
export type RedeemPointsSuccess = {
  __typename?: 'RedeemPointsSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The new ledger entry. */
  entry: PointsLedgerEntry;
  /** How much of the order the points paid. */
  worth: LoyaltyMoney;
};

/** A reward to be exchanged for points. */
export type RedeemRewardInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** Who takes it. */
  member: MemberRef;
  /** How many, 1 or more. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The reward. */
  rewardId: Scalars['ID']['input'];
};

/** The reward taken, or why none was. */
export type RedeemRewardResult = InsufficientPoints | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | MemberNotActive | MemberNotFound | PointsLimitReached | RedeemRewardSuccess | RewardUnavailable;

/** The member has the reward. */
export type RedeemRewardSuccess = {
  __typename?: 'RedeemRewardSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The new ledger entry. */
  entry: PointsLedgerEntry;
  /** The reward taken. */
  redemption: RewardRedemption;
};

/** How much of one order line is refunded. */
export type RefundOrderLineInput = {
  /** The line, as earnPoints named it. */
  lineId: Scalars['ID']['input'];
  /** How many pieces of it, 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** A refund, in whole or in part; `lines` absent refunds all that is left of the order. */
export type RefundOrderPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was refunded; absent: all that is left of the order. */
  lines?: InputMaybe<Array<RefundOrderLineInput>>;
  /** When it was refunded. */
  occurredAt: Scalars['DateTime']['input'];
  /** The merchant's order id. */
  orderId: Scalars['ID']['input'];
  /** Why, in words; stands in the ledger. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The merchant's refund id; a refund counts once. */
  refundId: Scalars['ID']['input'];
};

/** What the refund moved, or why nothing moved. */
export type RefundOrderPointsResult = LoyaltyAlreadyRecorded | LoyaltyIdempotencyConflict | LoyaltyInvalidInput | LoyaltyOrderNotFound | LoyaltyOverRefund | RefundOrderPointsSuccess;

/** clawedBack + becameDebt is what the refunded part had earned; returned is what had been paid in points. */
export type RefundOrderPointsSuccess = {
  __typename?: 'RefundOrderPointsSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** Earned points that had been spent, now owed. */
  becameDebt: Scalars['Points']['output'];
  /** Earned points that were taken back. */
  clawedBack: Scalars['Points']['output'];
  /** The new ledger entries, in sequence. */
  entries: Array<PointsLedgerEntry>;
  /** Points paid for the order that came back. */
  returned: Scalars['Points']['output'];
};

/** A hold to be let go. */
export type ReleaseHoldInput = {
  /** The hold, starts with hld_. */
  holdId: Scalars['ID']['input'];
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What became of the hold, or why it was not released. */
export type ReleaseHoldResult = LoyaltyIdempotencyConflict | LoyaltyInvalidInput | PointsHoldNotFound | PointsHoldNotOpen | ReleaseHoldSuccess;

/** The points are spendable again. */
export type ReleaseHoldSuccess = {
  __typename?: 'ReleaseHoldSuccess';
  /** The account right after it. */
  account: PointsAccount;
  /** The new ledger entry. */
  entry: PointsLedgerEntry;
  /** The hold after it. */
  hold: PointsHold;
};

/** Something that points can be exchanged for. */
export type Reward = {
  __typename?: 'Reward';
  /** From when it is offered; null when it always was. */
  availableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is offered; null when without end. */
  availableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Paid on top of the points (加价购); null when points are enough. */
  cashPrice?: Maybe<LoyaltyMoney>;
  /** Longer text for screens, if there is one. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether the calling member could redeem it now, and if not, why not. Null for callers that are no member. */
  eligibility?: Maybe<RewardEligibility>;
  /** Opaque id, starts with rwd_. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: RewardKind;
  /** Level from which members may redeem it; null when all may. */
  minimumLevel?: Maybe<GrowthLevel>;
  /** How many one member may take in all; null when unlimited. */
  perMemberLimit?: Maybe<Scalars['Int']['output']>;
  /** Points for one. */
  pointsPrice: Scalars['Points']['output'];
  /** Left to redeem; null when unlimited. */
  stock?: Maybe<Scalars['Int']['output']>;
  /** Name of the reward for screens. */
  title: Scalars['String']['output'];
};

/** A page of rewards. */
export type RewardConnection = {
  __typename?: 'RewardConnection';
  /** The page, in order. */
  edges: Array<RewardEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One reward in a page. */
export type RewardEdge = {
  __typename?: 'RewardEdge';
  /** Opaque; pass it as `after` to continue behind this edge. */
  cursor: Scalars['String']['output'];
  /** What stands at this place of the list. */
  node: Reward;
};

/** Whether the calling member could redeem a reward now. */
export type RewardEligibility = {
  __typename?: 'RewardEligibility';
  /** How many points the member lacks; 0 when enough. */
  pointsMissing: Scalars['Points']['output'];
  /** Every reason against it; empty when redeemable. */
  reasons: Array<LoyaltyRejectionCode>;
  /** True when redeemReward would succeed now. */
  redeemable: Scalars['Boolean']['output'];
};

/** What sort of thing a reward is. */
export type RewardKind =
  /** Points plus cash (加价购). */
  | 'ADD_ON_PRICE'
  /** A thing to take home or to ship. */
  | 'GOODS'
  /** A right, e.g. late checkout. */
  | 'PRIVILEGE'
  /** Something done for the member, e.g. a car wash. */
  | 'SERVICE'
  /** A code to use in the shop. */
  | 'VOUCHER';

/** A reward that a member took. */
export type RewardRedemption = {
  __typename?: 'RewardRedemption';
  /** Code to show in the shop, where the reward has one. */
  code?: Maybe<Scalars['String']['output']>;
  /** Opaque id, starts with rdm_. */
  id: Scalars['ID']['output'];
  /** Who took it. */
  member: Member;
  /** Points paid for all of them. */
  points: Scalars['Points']['output'];
  /** How many were taken. */
  quantity: Scalars['Int']['output'];
  /** When the member took it. */
  redeemedAt: Scalars['DateTime']['output'];
  /** What was taken. */
  reward: Reward;
  /** What became of it. */
  status: RewardRedemptionStatus;
};

/** A page of taken rewards. */
export type RewardRedemptionConnection = {
  __typename?: 'RewardRedemptionConnection';
  /** The page, in order. */
  edges: Array<RewardRedemptionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One taken reward in a page. */
export type RewardRedemptionEdge = {
  __typename?: 'RewardRedemptionEdge';
  /** Opaque; pass it as `after` to continue behind this edge. */
  cursor: Scalars['String']['output'];
  /** What stands at this place of the list. */
  node: RewardRedemption;
};

/** No such reward redemption, or none that the caller may see. */
export type RewardRedemptionNotFound = LoyaltyRejection & {
  __typename?: 'RewardRedemptionNotFound';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

/** What became of a reward that a member took. */
export type RewardRedemptionStatus =
  /** Undone; its points came back. */
  | 'CANCELLED'
  /** Handed over or used. */
  | 'FULFILLED'
  /** Taken, not yet handed over or used. */
  | 'ISSUED';

/** The reward cannot be had; `code` says why. */
export type RewardUnavailable = LoyaltyRejection & {
  __typename?: 'RewardUnavailable';
  /** Stable reason, to be switched on. */
  code: LoyaltyRejectionCode;
  /** The reason in English, for logs and developers. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. ["source", "order", "lines", "0"]; empty: nowhere. */
  path: Array<Scalars['String']['output']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** First the balance as it is, then one event a ledger entry, in sequence order, none skipped and none twice, on whichever replica and after whichever reconnect: `afterSequence` resumes behind the last one seen. Member tokens watch themselves and leave `memberId` out. */
  pointsBalanceChanged: PointsBalanceEvent;
  /** Once a lot and threshold (e.g. 30, 7, 1 days before); none for points already spent or extended. Member tokens watch themselves and leave `memberId` out. */
  pointsExpiryWarning: PointsExpiryWarning;
};


export type SubscriptionPointsBalanceChangedArgs = {
  afterSequence?: InputMaybe<Scalars['Int']['input']>;
  memberId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionPointsExpiryWarningArgs = {
  memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** Points given or taken by hand. */
export type AdjustPointsInput = {
  /** When given points expire; absent: as the program's rules say. */
  expiresAt?: string | null | undefined;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: string | number;
  /** Whose points. */
  member: MemberRef;
  /** Signed, never zero: negative takes points away. */
  points: number;
  /** Why, in words; stands in the ledger. */
  reason: string;
};

/** Something a member did: a review, a share, product use, … */
export type EarnActivityInput = {
  /** Id of this one deed; it earns once. */
  activityId: string | number;
  /** Where it was done, e.g. app or pos. */
  channel?: string | null | undefined;
  /** When it was done: decides day, caps and expiry. */
  occurredAt: string;
  /** How often, 1 or more. */
  quantity?: number | null | undefined;
  /** The shop, for rules by shop. */
  storeId?: string | number | null | undefined;
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
  /** When it was paid: decides day, caps and expiry. */
  occurredAt: string;
  /** The merchant's order id; an order earns once. */
  orderId: string | number;
  /** Freight; earns nothing. */
  shipping?: LoyaltyMoneyInput | null | undefined;
  /** The shop, for rules by shop. */
  storeId?: string | number | null | undefined;
};

/** One line of an order. */
export type EarnOrderLineInput = {
  /** What the line costs in all, after line discounts, before order coupons. */
  amount: LoyaltyMoneyInput;
  /** Its category, for rules by category. */
  category?: string | null | undefined;
  /** Unique in the order; refunds name it. */
  lineId: string | number;
  /** How many, 1 or more. */
  quantity: number;
  /** What was bought. */
  sku: string;
};

/** What happened that may earn points. */
export type EarnPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: string | number;
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

/** A person who joins the program. */
export type EnrollMemberInput = {
  /** The merchant's own customer id, unique in the program. */
  externalId: string | number;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: string | number;
  /** Code on the card or QR code; made by the program when absent. */
  memberCode?: string | null | undefined;
  /** When the person joined; now if absent. */
  occurredAt?: string | null | undefined;
  /** Phone number to find the member by; unique in the program. */
  phone?: string | null | undefined;
  /** The member who brought this one. */
  referredBy?: MemberRef | null | undefined;
};

/** An amount of money in whole minor units, with its currency. */
export type LoyaltyMoneyInput = {
  /** The amount in minor units (fen, cents), zero or more: 12.50 CNY is 1250. */
  amount: number;
  /** The currency; another than the program's is LoyaltyInvalidInput. */
  currency: string;
};

/** Why a command was refused; stable, to be switched on. */
export type LoyaltyRejectionCode =
  /** More points than the hold reserves. */
  | 'ABOVE_HOLD'
  /** Points may pay only a share of an order, e.g. 20 %. */
  | 'ABOVE_ORDER_SHARE'
  /** Customer id, phone or member code belongs to a member already. */
  | 'ALREADY_ENROLLED'
  /** The order, activity or refund is on record under another key. */
  | 'ALREADY_RECORDED'
  /** Fewer points than the program lets pay at once. */
  | 'BELOW_MINIMUM'
  /** The hold lapsed; its points are spendable again. */
  | 'HOLD_EXPIRED'
  /** No such hold, or none that the caller may see. */
  | 'HOLD_NOT_FOUND'
  /** The hold was captured or released already. */
  | 'HOLD_NOT_OPEN'
  /** The idempotency key was used before, with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The member can spend fewer points than asked for. */
  | 'INSUFFICIENT_POINTS'
  /** The input is malformed; `path` says where. Nothing was recorded. */
  | 'INVALID_INPUT'
  /** The member's level does not reach the reward's minimum level. */
  | 'LEVEL_TOO_LOW'
  /** The member has left the program. */
  | 'MEMBER_CLOSED'
  /** The member is suspended. */
  | 'MEMBER_FROZEN'
  /** No such member, or none that the caller may see. */
  | 'MEMBER_NOT_FOUND'
  /** Points can only be spent in certain steps, e.g. of 100. */
  | 'NOT_A_MULTIPLE'
  /** No such order on record, or none that the caller may see. */
  | 'ORDER_NOT_FOUND'
  /** More than what is left of the order to refund. */
  | 'OVER_REFUND'
  /** No such reward redemption, or none that the caller may see. */
  | 'REDEMPTION_NOT_FOUND'
  /** The member took as many as one member may take. */
  | 'REWARD_LIMIT_REACHED'
  /** The reward is not offered at this time. */
  | 'REWARD_NOT_AVAILABLE'
  /** No such reward in the program. */
  | 'REWARD_NOT_FOUND'
  /** Nothing is left of the reward. */
  | 'REWARD_OUT_OF_STOCK'
  /** Held back until somebody has looked at it. */
  | 'RISK_REVIEW';

/** Exactly one way to name a member; none or several is LoyaltyInvalidInput. */
export type MemberRef = {
  /** The merchant's own customer id. */
  externalId?: string | number | null | undefined;
  /** The id given here, starts with mem_. */
  id?: string | number | null | undefined;
  /** The code on the member card or QR code. */
  memberCode?: string | null | undefined;
  /** The phone number exactly as given at enrolment. */
  phone?: string | null | undefined;
};

/** Whether a member may earn and spend. */
export type MemberStatus =
  /** Earns and spends. */
  | 'ACTIVE'
  /** Left the program for good. */
  | 'CLOSED'
  /** Suspended by an operator: reads, but neither earns nor spends. */
  | 'FROZEN';

/** What happened to the points. */
export type PointsEntryKind =
  /** Pending points became spendable. */
  | 'ACTIVATE'
  /** Changed by hand, by an operator, with a reason. */
  | 'ADJUST'
  /** Reserved points were spent. */
  | 'CAPTURE'
  /** Earned points were taken back, because the order was refunded. */
  | 'CLAWBACK'
  /** Earned by an order or an activity. */
  | 'EARN'
  /** Points passed their expiry unspent. */
  | 'EXPIRE'
  /** Reserved while the shopper pays. */
  | 'HOLD'
  /** Opening balance brought from another system. */
  | 'IMPORT'
  /** Spent on an order or a reward. */
  | 'REDEEM'
  /** Reserved points became spendable again. */
  | 'RELEASE'
  /** Spent points came back, by a refund or a cancelled reward. */
  | 'RETURN';

/** What points were used for, so that each use can be counted. */
export type PointsPurpose =
  /** Spent on a lucky draw. */
  | 'DRAW'
  /** Paid part of an order. */
  | 'ORDER_PAYMENT'
  /** Anything else, e.g. a correction by an operator. */
  | 'OTHER'
  /** Exchanged for a reward. */
  | 'REWARD'
  /** Given to another member. */
  | 'TRANSFER';

/** An order that is not paid yet. */
export type QuoteOrderPointsInput = {
  /** Who would pay. */
  member: MemberRef;
  /** The order as it stands. */
  order: EarnOrderInput;
};

/** The order that points pay part of. */
export type RedeemOrderInput = {
  /** When the shopper pays. */
  occurredAt: string;
  /** The merchant's order id. */
  orderId: string | number;
  /** What the order still costs after coupons, freight left out: the share limit applies to it. */
  payable: LoyaltyMoneyInput;
};

/** Part of an order to be paid with points. */
export type RedeemPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it to retry. */
  idempotencyKey: string | number;
  /** Who pays. */
  member: MemberRef;
  /** What they pay for. */
  order: RedeemOrderInput;
  /** How many points to spend, more than zero. */
  points: number;
};

/** What sort of thing a reward is. */
export type RewardKind =
  /** Points plus cash (加价购). */
  | 'ADD_ON_PRICE'
  /** A thing to take home or to ship. */
  | 'GOODS'
  /** A right, e.g. late checkout. */
  | 'PRIVILEGE'
  /** Something done for the member, e.g. a car wash. */
  | 'SERVICE'
  /** A code to use in the shop. */
  | 'VOUCHER';

export type AdjustPointsMutationVariables = Exact<{
  input: AdjustPointsInput;
}>;


export type AdjustPointsMutation = { adjustPoints:
    | { __typename: 'AdjustPointsSuccess', account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
    | { __typename: 'InsufficientPoints', available: number, required: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

type EarnPointsAnswer_EarnPointsSuccess_Fragment = { __typename: 'EarnPointsSuccess', points: number, growth: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }> };

type EarnPointsAnswer_LoyaltyAlreadyRecorded_Fragment = { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> };

type EarnPointsAnswer_LoyaltyIdempotencyConflict_Fragment = { __typename: 'LoyaltyIdempotencyConflict', firstUsedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> };

type EarnPointsAnswer_LoyaltyInvalidInput_Fragment = { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type EarnPointsAnswer_MemberNotActive_Fragment = { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> };

type EarnPointsAnswer_MemberNotFound_Fragment = { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

export type EarnPointsAnswerFragment =
  | EarnPointsAnswer_EarnPointsSuccess_Fragment
  | EarnPointsAnswer_LoyaltyAlreadyRecorded_Fragment
  | EarnPointsAnswer_LoyaltyIdempotencyConflict_Fragment
  | EarnPointsAnswer_LoyaltyInvalidInput_Fragment
  | EarnPointsAnswer_MemberNotActive_Fragment
  | EarnPointsAnswer_MemberNotFound_Fragment
;

export type EarnPointsMutationVariables = Exact<{
  input: EarnPointsInput;
}>;


export type EarnPointsMutation = { earnPoints:
    | { __typename: 'EarnPointsSuccess', points: number, growth: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }> }
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', firstUsedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type EarnPointsBatchMutationVariables = Exact<{
  inputs: Array<EarnPointsInput> | EarnPointsInput;
}>;


export type EarnPointsBatchMutation = { earnPointsBatch: Array<
    | { __typename: 'EarnPointsSuccess', points: number, growth: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }> }
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', firstUsedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
  > };

export type EnrollMemberMutationVariables = Exact<{
  input: EnrollMemberInput;
}>;


export type EnrollMemberMutation = { enrollMember:
    | { __typename: 'EnrollMemberSuccess', member: { id: string, externalId: string, memberCode: string, status: MemberStatus, enrolledAt: string, growthValue: number, level: { name: string }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number } } }
    | { __typename: 'LoyaltyIdempotencyConflict', firstUsedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberAlreadyEnrolled', code: LoyaltyRejectionCode, message: string, path: Array<string>, member: { id: string, externalId: string } }
   };

type Rejection_InsufficientPoints_Fragment = { __typename: 'InsufficientPoints', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyAlreadyRecorded_Fragment = { __typename: 'LoyaltyAlreadyRecorded', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyIdempotencyConflict_Fragment = { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyInvalidInput_Fragment = { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyOrderNotFound_Fragment = { __typename: 'LoyaltyOrderNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyOverRefund_Fragment = { __typename: 'LoyaltyOverRefund', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_MemberAlreadyEnrolled_Fragment = { __typename: 'MemberAlreadyEnrolled', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_MemberNotActive_Fragment = { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_MemberNotFound_Fragment = { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_PointsHoldNotFound_Fragment = { __typename: 'PointsHoldNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_PointsHoldNotOpen_Fragment = { __typename: 'PointsHoldNotOpen', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_PointsLimitReached_Fragment = { __typename: 'PointsLimitReached', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_RewardRedemptionNotFound_Fragment = { __typename: 'RewardRedemptionNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_RewardUnavailable_Fragment = { __typename: 'RewardUnavailable', code: LoyaltyRejectionCode, message: string, path: Array<string> };

export type RejectionFragment =
  | Rejection_InsufficientPoints_Fragment
  | Rejection_LoyaltyAlreadyRecorded_Fragment
  | Rejection_LoyaltyIdempotencyConflict_Fragment
  | Rejection_LoyaltyInvalidInput_Fragment
  | Rejection_LoyaltyOrderNotFound_Fragment
  | Rejection_LoyaltyOverRefund_Fragment
  | Rejection_MemberAlreadyEnrolled_Fragment
  | Rejection_MemberNotActive_Fragment
  | Rejection_MemberNotFound_Fragment
  | Rejection_PointsHoldNotFound_Fragment
  | Rejection_PointsHoldNotOpen_Fragment
  | Rejection_PointsLimitReached_Fragment
  | Rejection_RewardRedemptionNotFound_Fragment
  | Rejection_RewardUnavailable_Fragment
;

export type BalancesFragment = { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number };

export type EntryFragment = { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } };

export type MyMembershipQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMembershipQuery = { myMembership: { id: string, externalId: string, account: { available: number } } | null };

export type MemberWithHistoryQueryVariables = Exact<{
  by: MemberRef;
  first: number;
  after?: string | null | undefined;
  kinds?: Array<PointsEntryKind> | PointsEntryKind | null | undefined;
}>;


export type MemberWithHistoryQuery = { member: { id: string, externalId: string, memberCode: string, status: MemberStatus, growthValue: number, level: { name: string, rank: number }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number, member: { id: string }, worth: { amount: number, currency: string }, entries: { edges: Array<{ cursor: string, node: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, allocations: Array<{ points: number, lot: { id: string, remaining: number } }>, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } } | null };

export type MemberLotsQueryVariables = Exact<{
  by: MemberRef;
  first: number;
  after?: string | null | undefined;
}>;


export type MemberLotsQuery = { member: { account: { lots: { edges: Array<{ cursor: string, node: { id: string, earned: number, remaining: number, held: number, availableAt: string, expiresAt: string | null, source: { id: string, sequence: number } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } } | null };

export type MemberOutlookQueryVariables = Exact<{
  by: MemberRef;
  withinDays: number;
  at: string;
}>;


export type MemberOutlookQuery = { member: { account: { expiring: Array<{ on: string, at: string, points: number }>, balanceAt: { available: number, pending: number, held: number, debt: number, sequence: number } } } | null };

export type PointsBalanceChangedSubscriptionVariables = Exact<{
  memberId?: string | number | null | undefined;
  afterSequence?: number | null | undefined;
}>;


export type PointsBalanceChangedSubscription = { pointsBalanceChanged: { sequence: number, account: { id: string, available: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null } };

export type LoyaltyProgramQueryVariables = Exact<{ [key: string]: never; }>;


export type LoyaltyProgramQuery = { loyaltyProgram: { id: string, name: string, timeZone: string, currency: string, pointsName: string, redemptionRate: { points: number, worth: { amount: number, currency: string } }, growthLevels: Array<{ rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string }> }> } };

export type RewardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RewardsQuery = { rewards: { edges: Array<{ cursor: string, node: { id: string, title: string, kind: RewardKind, pointsPrice: number, stock: number | null, perMemberLimit: number | null, cashPrice: { amount: number } | null, minimumLevel: { name: string } | null, eligibility: { redeemable: boolean, reasons: Array<LoyaltyRejectionCode>, pointsMissing: number } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RewardQueryVariables = Exact<{
  id: string | number;
}>;


export type RewardQuery = { reward: { title: string } | null };

export type QuoteOrderPointsQueryVariables = Exact<{
  input: QuoteOrderPointsInput;
}>;


export type QuoteOrderPointsQuery = { quoteOrderPoints:
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'OrderPointsQuote', pointsToEarn: number, growthToEarn: number, maxRedeemable: number, limitedBy: LoyaltyRejectionCode | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }>, maxRedeemableWorth: { amount: number, currency: string } }
   };

export type RedeemPointsMutationVariables = Exact<{
  input: RedeemPointsInput;
}>;


export type RedeemPointsMutation = { redeemPoints:
    | { __typename: 'InsufficientPoints', available: number, required: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyAlreadyRecorded', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsLimitReached', maximum: number | null, minimum: number | null, multipleOf: number | null, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RedeemPointsSuccess', account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } }, worth: { amount: number, currency: string } }
   };

export const BalancesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]} as unknown as DocumentNode<BalancesFragment, unknown>;
export const EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<EntryFragment, unknown>;
export const RejectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RejectionFragment, unknown>;
export const EarnPointsAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarnPointsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EarnPointsAnswerFragment, unknown>;
export const AdjustPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AdjustPointsMutation, AdjustPointsMutationVariables>;
export const EarnPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarnPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earnPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarnPointsAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarnPointsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]} as unknown as DocumentNode<EarnPointsMutation, EarnPointsMutationVariables>;
export const EarnPointsBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarnPointsBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earnPointsBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"inputs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarnPointsAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarnPointsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]} as unknown as DocumentNode<EarnPointsBatchMutation, EarnPointsBatchMutationVariables>;
export const EnrollMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrollMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberAlreadyEnrolled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EnrollMemberMutation, EnrollMemberMutationVariables>;
export const MyMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<MyMembershipQuery, MyMembershipQueryVariables>;
export const MemberWithHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberWithHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsEntryKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<MemberWithHistoryQuery, MemberWithHistoryQueryVariables>;
export const MemberLotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberLots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"availableAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberLotsQuery, MemberLotsQueryVariables>;
export const MemberOutlookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberOutlook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberOutlookQuery, MemberOutlookQueryVariables>;
export const PointsBalanceChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PointsBalanceChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSequence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsBalanceChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterSequence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSequence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<PointsBalanceChangedSubscription, PointsBalanceChangedSubscriptionVariables>;
export const LoyaltyProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"redemptionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"growthLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoyaltyProgramQuery, LoyaltyProgramQueryVariables>;
export const RewardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rewards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemable"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"pointsMissing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RewardsQuery, RewardsQueryVariables>;
export const RewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RewardQuery, RewardQueryVariables>;
export const QuoteOrderPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteOrderPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteOrderPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteOrderPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPointsQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsToEarn"}},{"kind":"Field","name":{"kind":"Name","value":"growthToEarn"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxRedeemable"}},{"kind":"Field","name":{"kind":"Name","value":"maxRedeemableWorth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitedBy"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<QuoteOrderPointsQuery, QuoteOrderPointsQueryVariables>;
export const RedeemPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"multipleOf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RedeemPointsMutation, RedeemPointsMutationVariables>;