// Generated from the operations by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One more name for a member. */
export type AddMemberIdentityInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The new name. */
  identity: MemberIdentityInput;
  /** Who gets it; at most 20 names altogether. */
  member: MemberRef;
};

/** Points given or taken by hand. */
export type AdjustPointsInput = {
  /** When given points expire; absent: as the program's rules say. */
  expiresAt?: string | null | undefined;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Whose points. */
  member: MemberRef;
  /** Signed, never zero: negative takes points away. */
  points: number;
  /** Why, in words; stands in the ledger. */
  reason: string;
};

/** How far the clock of a sandbox program is moved. */
export type AdvanceLoyaltySandboxClockInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The program's new time, later than `loyaltyProgram.now`, at most ten years ahead of the real one; it goes on from there. */
  to: string;
};

/** Which rules that wait to take effect never will. */
export type CancelLoyaltyRuleBookPublicationInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, for the history; 1 to 500 characters. */
  reason: string;
  /** The revision that is scheduled. */
  revision: number;
};

/** A reward redemption to be undone. */
export type CancelRewardRedemptionInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, in words; stands in the ledger. */
  reason: string;
  /** The redemption, starts with rdm_. */
  redemptionId: string;
};

/** A hold to be spent; `points` absent captures all of it. */
export type CaptureHoldInput = {
  /** The hold, starts with hld_. */
  holdId: string;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** How many of its points to spend, absent: all; the rest becomes spendable again. */
  points?: number | null | undefined;
};

/** A change of a reward. */
export type ChangeRewardInput = {
  /** What is to be other than it is. */
  changes: RewardChangesInput;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, in 1 to 500 characters; stands in the history of the reward. */
  reason: string;
  /** The reward, starts with rwd_. */
  rewardId: string;
};

/** An order that is final: it will not come back. */
export type ConfirmOrderPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The merchant's order id, as earnPoints named it. */
  orderId: string;
};

/** A loyalty program that is about to be made out of a template. */
export type CreateLoyaltyProgramInput = {
  /** How tokens name it (claim `program`), for ever: 1 to 63 small letters, digits and hyphens. */
  code: string;
  /** The one currency of its money, e.g. CNY. */
  currency: string;
  /** Region of phone numbers that come without a country code, two letters of ISO 3166 such as CN; absent: numbers need theirs. The rule book can change it later. */
  defaultRegion?: string | null | undefined;
  /** 1 to 128 characters, unique on the platform, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Name of the program for screens, 1 to 128 characters. */
  name: string;
  /** How the unit is called on screens, e.g. stars, 1 to 32 characters; absent: as in the template. */
  pointsName?: string | null | undefined;
  /** Why there is this program, 1 to 500 characters; kept with the first revision of its rule book. */
  reason?: string | null | undefined;
  /** Whether it is a program to try things in, whose clock can be moved forward. */
  sandbox?: boolean;
  /** What it begins with. */
  template: LoyaltyProgramTemplate;
  /** IANA time zone of its days, caps and expiry, e.g. Asia/Shanghai. */
  timeZone: string;
};

/** A reward to be put on the list. */
export type CreateRewardInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, in 1 to 500 characters; stands in the history of the reward. */
  reason: string;
  /** What it is. */
  reward: NewRewardInput;
};

/** Which draft is given up. */
export type DiscardLoyaltyRuleBookDraftInput = {
  /** Which draft. */
  draftId: string;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The draft's version that you have looked at; absent: whichever it is by now. */
  version?: number | null | undefined;
};

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

/** A person who joins the program. */
export type EnrollMemberInput = {
  /** The merchant's own customer id, unique in the program. */
  externalId: string;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Code on the card or QR code, not one that starts with R1.; made by the program when absent. */
  memberCode?: string | null | undefined;
  /** When the person joined; now if absent. At most 400 days back and 5 minutes ahead. */
  occurredAt?: string | null | undefined;
  /** Phone number to find the member by, unique in the program: with its country code, or without one where the program's rules say which region such numbers are of. Kept as +8613800138000. */
  phone?: string | null | undefined;
  /** The member who brought this one. */
  referredBy?: MemberRef | null | undefined;
};

/** A person whose data must go. */
export type EraseMemberInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Who. */
  member: MemberRef;
  /** Why, in words; stands in the ledger, so that it must not name the person. */
  reason: string;
};

/** All points of the program that expire in a stretch of time. */
export type ExpiringPointsInput = {
  /** Points that expire at this instant or later, … */
  from: string;
  /** … and before this one. */
  until: string;
};

/** Points whose expiry is put off. Exactly one of `member` and `expiring` says whose; none or both is LoyaltyInvalidInput. */
export type ExtendPointsExpiryInput = {
  /** From when they are gone instead. Points that never expire, or later than this, stay as they are. */
  expiresAt: string;
  /** Points of whichever member that expire in this stretch of time; of more than 10,000 members it is LoyaltyInvalidInput, take a shorter one. */
  expiring?: ExpiringPointsInput | null | undefined;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** All points of this member. */
  member?: MemberRef | null | undefined;
  /** Why, in words; is kept with the points. */
  reason: string;
};

/** A reward that was handed over or used. */
export type FulfilRewardRedemptionInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The redemption, starts with rdm_. */
  redemptionId: string;
  /** The store where it is handed over. Needed where the reward names its stores: at any other it is LoyaltyInvalidInput. */
  storeId?: string | null | undefined;
};

/** Something that members of a level enjoy, described for screens. */
export type GrowthLevelBenefitInput = {
  /** Stable code for programs to act on, e.g. FREE_SHIPPING. */
  code: string;
  /** Longer text for screens, up to 2,000 characters, if there is one. */
  description?: string | null | undefined;
  /** Short name for screens. */
  title: string;
};

/** A level of the program, reached by growth value (成长值). */
export type GrowthLevelInput = {
  /** What members of this level enjoy, in screen order; at most 50. */
  benefits?: Array<GrowthLevelBenefitInput>;
  /** Id of the level, which rules and rewards name. Keep that of a level that is there; a new one gets an id of your own, e.g. lvl_platinum: up to 64 letters, digits and . : - _. */
  id: string;
  /** Name of the level for screens; no two levels share one. */
  name: string;
  /** Position among the levels, 1 to 1,000; each above the one before it in the list. */
  rank: number;
  /** Growth value from which a member reaches this level; 0 for the lowest. */
  threshold: number;
};

/** Points to be reserved while the shopper pays. */
export type HoldPointsInput = {
  /** After how many seconds the hold lapses. Default 900, at most 604800. */
  expiresInSeconds?: number | null | undefined;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Whose points. */
  member: MemberRef;
  /** The order that the shopper pays. */
  order: RedeemOrderInput;
  /** How many points to reserve, more than zero. */
  points: number;
  /** What the use counts as in statistics: on the entry that spends the points. Default ORDER_PAYMENT; TRANSFER is only for transferPoints. */
  purpose?: PointsPurpose | null | undefined;
  /** The caller's own word for the use, to count by, e.g. self-checkout: letters and digits of any script, with . _ : - between, at most 64 characters. */
  purposeTag?: string | null | undefined;
};

/** Points that expire together, of one member; a member may have several rows. */
export type ImportPointsBalanceRow = {
  /** When they were earned in the other system, at most ten years back; absent: now. */
  earnedAt?: string | null | undefined;
  /** When they expire; absent: as the program's rules say, from `earnedAt` on. */
  expiresAt?: string | null | undefined;
  /** Whose points; enrolled before. */
  member: MemberRef;
  /** A word about them; stands in the ledger. */
  note?: string | null | undefined;
  /** How many points, more than zero. */
  points: number;
};

/** Opening balances from another system. */
export type ImportPointsBalancesInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same rows to retry, also after an error half-way: what is booked stays booked, and the rest follows. Other rows under it are LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** 1 to 10,000 rows. */
  rows: Array<ImportPointsBalanceRow>;
};

/** Codes for the pool of a voucher. */
export type ImportRewardCodesInput = {
  /** 1 to 10,000 codes of up to 128 characters; members get them in this order. */
  codes: Array<string>;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, in words; stands in the history of the reward. */
  reason: string;
  /** The voucher, starts with rwd_; made with a code pool. */
  rewardId: string;
};

/** An amount of money in whole minor units, with its currency. */
export type LoyaltyMoneyInput = {
  /** The amount in minor units (fen, cents), never negative: 12.50 CNY is 1250. */
  amount: number;
  /** The currency; another than the program's is LoyaltyInvalidInput. */
  currency: string;
};

/** What a program begins with: rules, levels and rewards that it changes later. */
export type LoyaltyProgramTemplate =
  /** Shops with tills: points for top-ups and orders, double at weekday lunch, triple in quiet hours, more in chosen stores; they buy services and expire at the end of the next year. */
  | 'CHAIN_STORE'
  /** An online shop: 1 point a yuan paid, more for first orders and new goods, points for reviews, shares and sign-up; they pay up to 20 % of an order and live 24 months. */
  | 'ECOMMERCE'
  /** A salon, a gym, a repair shop: visits and reviews earn besides what is paid, orders once the service is confirmed; each visit keeps all points alive for 12 more months. */
  | 'LOCAL_SERVICE'
  /** A product by subscription: onboarding tasks, daily use and renewals earn; privileges go by level; points live 12 months, those of renewals for ever. */
  | 'SAAS';

/** Why a command was refused; stable, to be switched on. */
export type LoyaltyRejectionCode =
  /** More points than a member may spend on orders on one day. */
  | 'ABOVE_DAILY_MAXIMUM'
  /** More points than the hold reserves. */
  | 'ABOVE_HOLD'
  /** Points may pay only a share of an order, e.g. 20 %. */
  | 'ABOVE_ORDER_SHARE'
  /** More than a member may give away at once, or on one day. */
  | 'ABOVE_TRANSFER_LIMIT'
  /** No such activity on record. */
  | 'ACTIVITY_NOT_FOUND'
  /** Customer id, phone or member code belongs to a member already. */
  | 'ALREADY_ENROLLED'
  /** It is on record under another idempotency key, or was done already. */
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
  /** The input cannot be accepted; `path` says where. Nothing was recorded. */
  | 'INVALID_INPUT'
  /** The member's level does not reach the reward's minimum level. */
  | 'LEVEL_TOO_LOW'
  /** The member has left the program. */
  | 'MEMBER_CLOSED'
  /** The member is suspended, or its balance is being looked into. */
  | 'MEMBER_FROZEN'
  /** No such member, or none that the caller may see. */
  | 'MEMBER_NOT_FOUND'
  /** Points can only be spent in certain steps, e.g. of 100. */
  | 'NOT_A_MULTIPLE'
  /** Points cannot pay for an order on which a coupon was used. */
  | 'NOT_WITH_COUPON'
  /** No such order on record, or none that the caller may see. */
  | 'ORDER_NOT_FOUND'
  /** More than what is left of the order to refund. */
  | 'OVER_REFUND'
  /** Another program has this code. */
  | 'PROGRAM_CODE_TAKEN'
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
  /** The reward costs more by now than the caller said it may. */
  | 'REWARD_PRICE_HIGHER'
  /** Held back until somebody has looked at it. */
  | 'RISK_REVIEW'
  /** Somebody has saved the draft since: look at it, then save it anew. */
  | 'RULE_BOOK_DRAFT_CHANGED'
  /** No such draft, or it was discarded. */
  | 'RULE_BOOK_DRAFT_NOT_FOUND'
  /** The draft has problems that keep it from being published. */
  | 'RULE_BOOK_INVALID'
  /** No such revision of the rule book, or it is not scheduled. */
  | 'RULE_BOOK_NOT_FOUND'
  /** Another revision was published since: look at it, then save the draft anew. */
  | 'RULE_BOOK_OUTDATED'
  /** A revision waits to take effect: cancel it, or say that it is replaced. */
  | 'RULE_BOOK_SCHEDULED';

/** What became of a draft. */
export type LoyaltyRuleBookDraftStatus =
  /** It was given up. */
  | 'DISCARDED'
  /** It can be changed, published and discarded. */
  | 'OPEN'
  /** It is a revision now, in force or to come; `publishedAs` says which. */
  | 'PUBLISHED';

/** Sections of a rule book, in the shape in which loyaltyRuleBook says them. A section that is left out (or null, where null is no value of it) stays as it is; one that is given replaces the whole section, lists with all their items. Where nothing else is said, points and amounts are 1 to 1,000,000,000,000, names have 1 to 128 characters, lists up to 500 items. */
export type LoyaltyRuleBookInput = {
  /** When points become spendable; a rule may say otherwise for its own. */
  activation?: PointsActivationPolicyInput | null | undefined;
  /** ISO 3166 alpha-2, e.g. CN: where phone numbers without a country code are of; null, when given: only international ones are taken. */
  defaultRegion?: string | null | undefined;
  /** The unit in which screens show points; null, when given: points themselves. */
  displayUnit?: PointsDisplayUnitInput | null | undefined;
  /** All rules, in the order of breakdowns; at most 200. */
  earning?: Array<PointsEarningRuleInput> | null | undefined;
  /** All caps over several rules together; at most 20. */
  earningCaps?: Array<PointsSharedEarningCapInput> | null | undefined;
  /** What never earns. */
  exclusions?: PointsEarningExclusionsInput | null | undefined;
  /** How long points live; a rule may say otherwise for its own. */
  expiry?: PointsExpiryPolicyInput | null | undefined;
  /** How many days before points expire their member is warned, e.g. 30, 7 and 1: up to 20 figures, each 1 to 365. */
  expiryWarningDays?: Array<number> | null | undefined;
  /** How orders give growth value. */
  growth?: PointsGrowthRatioInput | null | undefined;
  /** All levels, by growth value, lowest first; 1 to 50. */
  levels?: Array<GrowthLevelInput> | null | undefined;
  /** What the program is called on screens. */
  name?: string | null | undefined;
  /** How the unit is called on screens, e.g. 积分 or stars. */
  pointsName?: string | null | undefined;
  /** How points pay part of an order. */
  redemption?: PointsRedemptionPolicyInput | null | undefined;
  /** How members may give points to each other; null, when given: not at all. */
  transfers?: PointsTransferPolicyInput | null | undefined;
};

/** How far a preview is. */
export type LoyaltyRuleBookPreviewStatus =
  /** All events of the window are counted. */
  | 'DONE'
  /** It was given up; `failure` says why. */
  | 'FAILED'
  /** Past events are being counted; what is shown is counted so far. */
  | 'RUNNING'
  /** It was asked for, and begins within seconds. */
  | 'WAITING';

/** What is wrong with a rule book; stable, to be switched on. */
export type LoyaltyRuleBookProblemCode =
  /** The activity type does not go with the trigger of the rule. */
  | 'ACTIVITY_UNFIT'
  /** A cap is never reached, because another one or the formula is lower. */
  | 'CAP_NEVER_BINDS'
  /** A day, time or month is none of the calendar. */
  | 'DAY_UNKNOWN'
  /** The formula does not go with the trigger or the layer of the rule. */
  | 'FORMULA_UNFIT'
  /** Two rules of one exclusive group can both match and have equal priority. */
  | 'GROUP_AMBIGUOUS'
  /** An id has characters that ids do not have, or is too long. */
  | 'ID_MALFORMED'
  /** Two of a kind have the same id, code or name. */
  | 'ID_TAKEN'
  /** Ranks and thresholds of levels must rise, the first threshold being 0. */
  | 'LEVELS_OUT_OF_ORDER'
  /** A level is gone that rewards still ask for. */
  | 'LEVEL_IN_USE'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** The figures of the redemption policy contradict each other. */
  | 'REDEMPTION_UNFIT'
  /** The last day of a rule has passed. */
  | 'RULE_IS_OVER'
  /** A rule can never give anything, as it stands beside the others. */
  | 'RULE_NEVER_MATCHES'
  /** A text is empty, too long, or has characters that nobody can see. */
  | 'TEXT_MALFORMED'
  /** The figures of the transfer policy contradict each other. */
  | 'TRANSFERS_UNFIT'
  /** A condition names a level that is not there. */
  | 'UNKNOWN_LEVEL'
  /** A multiplier names a rule that it cannot multiply, or that is not there. */
  | 'UNKNOWN_RULE';

/** Whether a problem keeps a rule book from being published. */
export type LoyaltyRuleBookProblemSeverity =
  /** It cannot be published as it is. */
  | 'ERROR'
  /** It can be published; probably it says something that was not meant. */
  | 'WARNING';

/** What happened to a name of a member. */
export type MemberIdentityAction =
  /** The member is found by it from then on. */
  | 'ADDED'
  /** Nobody is found by it any more, until somebody gets it. */
  | 'REMOVED';

/** A name of a member, with what it is. */
export type MemberIdentityInput = {
  /** What it is. */
  kind: MemberIdentityKind;
  /** The name itself, 1 to 128 characters; a phone number with its country code, or without one where the program's rules say which region it is of. */
  value: string;
};

/** What a name of a member is. */
export type MemberIdentityKind =
  /** The merchant's own customer id, e.g. of one of several systems. */
  | 'EXTERNAL_ID'
  /** What the shop scans or types in, e.g. of a printed card. */
  | 'MEMBER_CODE'
  /** A phone number, kept with its country code: +8613800138000. */
  | 'PHONE';

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

/** Whether a member may earn and spend. */
export type MemberStatus =
  /** Earns and spends. */
  | 'ACTIVE'
  /** Left the program for good. */
  | 'CLOSED'
  /** Suspended: reads, but does not spend. By an operator: does not earn either; while a balance that its ledger does not prove is looked into: still earns. */
  | 'FROZEN';

/** Two memberships of one person. */
export type MergeMembersInput = {
  /** The member who goes up in the other: all of its names lead there from then on. */
  absorbed: MemberRef;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, in words; stands in both ledgers. */
  reason: string;
  /** The member who stays, and gets everything. */
  survivor: MemberRef;
};

/** A reward as the merchant describes it. */
export type NewRewardInput = {
  /** From when it is offered. Absent: at once. */
  availableFrom?: string | null | undefined;
  /** Until before when it is offered. Absent: without end. */
  availableUntil?: string | null | undefined;
  /** Paid on top of the points, in the program's currency: of ADD_ON_PRICE only. */
  cashPrice?: LoyaltyMoneyInput | null | undefined;
  /** Longer text for screens, up to 2,000 characters. */
  description?: string | null | undefined;
  /** Of a VOUCHER: whether each one taken comes with a code of its own that you import (importRewardCodes); the codes left are its stock. Never changes. */
  hasCodePool?: boolean | null | undefined;
  /** Pictures for screens: https URLs, up to 10, the first one first. */
  imageUrls?: Array<string> | null | undefined;
  /** What sort of thing it is; never changes. */
  kind: RewardKind;
  /** The period of the limit, by the program's calendar. */
  limitPeriod?: RewardLimitPeriod | null | undefined;
  /** Level from which members may redeem it, starts with lvl_. A PRIVILEGE has one. */
  minimumLevelId?: string | null | undefined;
  /** How many one member may take in the period of the limit, 1 or more. Absent: unlimited. */
  perMemberLimit?: number | null | undefined;
  /** Points for one, 0 or more. */
  pointsPrice: number;
  /** Prices by level, each for that level and those above it up to the next one listed; at most 100, one a level. */
  pricesByLevel?: Array<RewardLevelPriceInput> | null | undefined;
  /** How many there are, 0 or more; absent: unlimited. Not of a reward with a code pool. */
  stock?: number | null | undefined;
  /** Of a SERVICE, ids of the stores where it is handed over, up to 1,000; none: everywhere. */
  storeIds?: Array<string> | null | undefined;
  /** Name for screens, 1 to 128 characters. */
  title: string;
};

/** Points of an order become spendable when the order is confirmed, or by themselves as its return window is over; points of activities at once. */
export type PointsActivationOnConfirmationInput = {
  /** Days after the day of the order, 1 to 366, at whose beginning they become spendable. */
  returnWindowDays: number;
};

/** When points that were earned become spendable: exactly one of these is given, all others are null. An input with none or several is LoyaltyInvalidInput. */
export type PointsActivationPolicyInput = {
  /** As the day begins that is so many days after the day they were earned; 1 to 366. */
  afterDays?: number | null | undefined;
  /** True: as they are earned. Null (or false): as another field says. */
  atOnce?: boolean | null | undefined;
  /** When the order is confirmed, or cannot be sent back any more. */
  onConfirmation?: PointsActivationOnConfirmationInput | null | undefined;
};

/** For what stretch a cap counts; days are of the program's time zone. */
export type PointsCapPeriod =
  /** Each day. */
  | 'DAY'
  /** Each order or activity by itself. */
  | 'EVENT'
  /** For as long as the member is one. */
  | 'LIFETIME'
  /** Each calendar month. */
  | 'MONTH'
  /** Each week, Monday to Sunday. */
  | 'WEEK';

/** Which rules a cap counts together. */
export type PointsCapScope =
  /** Rules of activities, sign-up and top-up included. */
  | 'ACTIVITIES'
  /** All of them. */
  | 'ALL'
  /** Rules of paid orders. */
  | 'ORDERS';

/** Days of the program's calendar, both ends included. */
export type PointsDateWindowInput = {
  /** The first day; null: open. */
  from?: string | null | undefined;
  /** The last day; null: open. */
  until?: string | null | undefined;
};

/** How points are shown: as units of so many points. Balances, ledger and inputs are in points, whatever is shown. */
export type PointsDisplayUnitInput = {
  /** What screens call one unit, e.g. star; 1 to 128 characters. */
  name: string;
  /** How many points one unit is, 1 or more: with 100, a balance of 250 points is shown as 2.5 units. */
  pointsPerUnit: number;
};

/** The most that one rule gives one member. */
export type PointsEarningCapInput = {
  /** Most points, 1 or more; what is beyond is cut off, not refused. */
  maximum: number;
  /** Holds only for so many days from enrolment, 1 to 3,660; null: for everybody, always. */
  newMemberDays?: number | null | undefined;
  /** For what stretch it counts. */
  period: PointsCapPeriod;
};

/** When a rule gives points. All that are given must hold; null always holds. A list holds when one of its items does, has 1 to 500 items, and what is reported without a store, channel or category is none of them. What counts is when it happened, not when it was reported. */
export type PointsEarningConditionsInput = {
  /** Categories of order lines: only these lines count. With order rules. */
  categories?: Array<string> | null | undefined;
  /** Channels, e.g. app or pos. */
  channels?: Array<string> | null | undefined;
  /** On which days. */
  dates?: PointsDateWindowInput | null | undefined;
  /** True: only the member's first order that earns. Null (or false): any. With order rules. */
  firstOrder?: boolean | null | undefined;
  /** Ids of growth levels (lvl_…): the member's level before the event. */
  levels?: Array<string> | null | undefined;
  /** At least this share of what was to be paid was paid in money and not with points, in basis points, 1 to 10,000: 5,000 is a half. With order rules. */
  minimumPaidShareBasisPoints?: number | null | undefined;
  /** Only for so many days from the day of enrolment, that one included; 1 to 3,660. */
  newMemberDays?: number | null | undefined;
  /** What has to be really paid for the whole order, or what an activity has to be worth. */
  orderAmount?: PointsOrderAmountInput | null | undefined;
  /** Skus of order lines: only these lines count. With order rules. */
  skus?: Array<string> | null | undefined;
  /** Store ids, as callers report them. */
  stores?: Array<string> | null | undefined;
  /** Between which times of day. */
  timeOfDay?: PointsTimeOfDayInput | null | undefined;
  /** On which days of the week. */
  weekdays?: Array<PointsWeekday> | null | undefined;
};

/** What never earns, whatever a rule says. */
export type PointsEarningExclusionsInput = {
  /** Activities of these types are taken on record and give nothing. */
  activities?: Array<string>;
  /** Order lines of these categories count for nothing. */
  categories?: Array<string>;
  /** Order lines of these skus count for nothing. */
  skus?: Array<string>;
};

/** How many points a rule gives: exactly one of these is given, all others are null. An input with none or several is LoyaltyInvalidInput. */
export type PointsEarningFormulaInput = {
  /** So many points each time, however large the order is. */
  fixed?: number | null | undefined;
  /** Times what base rules gave for the lines that count. */
  multiplier?: PointsMultiplierInput | null | undefined;
  /** By the money really paid for the lines that count, or topped up. */
  perAmount?: PointsPerAmountInput | null | undefined;
  /** So many points for each unit of the lines that count, or of the activity. */
  perUnit?: number | null | undefined;
};

/** Whether a rule gives what is always given, or comes on top. */
export type PointsEarningLayer =
  /** What is always given; multipliers multiply it. */
  | 'BASE'
  /** On top of what base rules give. */
  | 'BONUS';

/** One rule of what the merchant gives points for. */
export type PointsEarningRuleInput = {
  /** When its points become spendable; null: as the rule book says for all. */
  activation?: PointsActivationPolicyInput | null | undefined;
  /** With ACTIVITY: the type that callers report it by, e.g. VISIT. Null with all others. */
  activity?: string | null | undefined;
  /** The most that it gives a member, up to 20 of them; all of them hold. */
  caps?: Array<PointsEarningCapInput>;
  /** When it gives them; all that are given must hold. */
  conditions?: PointsEarningConditionsInput;
  /** Of the rules of one group that match, only the first gives; null: stands alone. */
  exclusiveGroup?: string | null | undefined;
  /** How long its points live; null: as the rule book says for all. Never sliding: points that slide all slide together. */
  expiry?: PointsExpiryPolicyInput | null | undefined;
  /** How many points it gives. */
  formula: PointsEarningFormulaInput;
  /** Base or bonus; multipliers are bonus rules. */
  layer?: PointsEarningLayer;
  /** Higher ones first, in an exclusive group and among multipliers; equal ones by their order. From -1,000,000 to 1,000,000. */
  priority?: number;
  /** Its name in breakdowns and reports, e.g. order-amount: up to 64 letters, digits and . : - _, unique in the rule book. Caps count by it: under another id they begin anew. */
  ruleId: string;
  /** For people, up to 128 characters; null: the id is shown. */
  title?: string | null | undefined;
  /** What has to happen. */
  trigger: PointsEarningTrigger;
};

/** What has to happen for a rule to be looked at. */
export type PointsEarningTrigger =
  /** An activity of a type of your own, which `activity` names. */
  | 'ACTIVITY'
  /** The member looked at something: activities of type BROWSE. */
  | 'BROWSE'
  /** The member checked in: activities of type CHECK_IN. */
  | 'CHECK_IN'
  /** An order was paid. */
  | 'ORDER'
  /** The member used the product: activities of type PRODUCT_USE. */
  | 'PRODUCT_USE'
  /** The member renewed a subscription: activities of type RENEWAL. */
  | 'RENEWAL'
  /** The member wrote a review: activities of type REVIEW. */
  | 'REVIEW'
  /** The member shared something: activities of type SHARE. */
  | 'SHARE'
  /** The member was enrolled; nobody has to report it. */
  | 'SIGN_UP'
  /** Money was put on a balance: activities of type TOP_UP. */
  | 'TOP_UP';

/** What happened to the points. */
export type PointsEntryKind =
  /** Pending points became spendable. */
  | 'ACTIVATE'
  /** Changed by an operator with a reason, given by one member to another, or moved because two members were merged. */
  | 'ADJUST'
  /** Reserved points were spent: their hold was captured. */
  | 'CAPTURE'
  /** Earned points were taken back, because the order was refunded, or because points paid for it after it had earned. */
  | 'CLAWBACK'
  /** Earned by an order or an activity. */
  | 'EARN'
  /** Points passed their expiry unspent, or their member was erased. */
  | 'EXPIRE'
  /** Reserved while the shopper pays. */
  | 'HOLD'
  /** Opening balance brought from another system. */
  | 'IMPORT'
  /** Spent on an order or a reward, without a hold before. */
  | 'REDEEM'
  /** Reserved points became spendable again: their hold was released, lapsed, or captured for less than it reserved. */
  | 'RELEASE'
  /** Spent points came back, by a refund or a cancelled reward; or expired ones, because an operator reinstated them. */
  | 'RETURN';

/** The end of one day of the year, e.g. every 31 December what was earned before this year: month 12, day 31, yearsLater 1. */
export type PointsExpiryDayOfYearInput = {
  /** Day of the month, 1 to 31; one that the month does not have is its last. */
  day: number;
  /** Month of the year, 1 to 12. */
  month: number;
  /** Calendar years after that in which points became spendable, 0 to 100; a year later where that day would already be over. */
  yearsLater: number;
};

/** Months, then to the end of the day, month, quarter or year. */
export type PointsExpiryMonthsInput = {
  /** How many months, 1 to 1,200. */
  months: number;
  /** To the end of what they are rounded up. */
  roundUpTo?: PointsExpiryRounding;
};

/** How long points live, from when they became spendable: exactly one of rolling, dayOfYear, sliding and never is given, the others are null. An input with none or several is LoyaltyInvalidInput. */
export type PointsExpiryPolicyInput = {
  /** At the end of one day of the year. */
  dayOfYear?: PointsExpiryDayOfYearInput | null | undefined;
  /** Days that every expiry is later than the rest says, 0 to 3,660. */
  graceDays?: number;
  /** True: they never expire. Null (or false): as another field says. */
  never?: boolean | null | undefined;
  /** Days, 0 to 3,660, that points live on that were given back after they had expired; 0: they expire as they come back. */
  returnGraceDays?: number;
  /** So many months from when they became spendable. */
  rolling?: PointsExpiryMonthsInput | null | undefined;
  /** So many months after the member last earned or redeemed: each activity puts all such points off. */
  sliding?: PointsExpiryMonthsInput | null | undefined;
};

/** To the end of what points stay valid. */
export type PointsExpiryRounding =
  /** To the end of the day itself. */
  | 'DAY'
  /** To the end of the month. */
  | 'MONTH'
  /** To the end of the quarter. */
  | 'QUARTER'
  /** To the end of the year. */
  | 'YEAR';

/** How much growth value the money really paid for an order gives. */
export type PointsGrowthRatioInput = {
  /** How much growth value, 0 for none, … */
  growth: number;
  /** … for each whole amount of so many minor units. */
  per: number;
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

/** Points on top of what base rules gave. */
export type PointsMultiplierInput = {
  /** Times in basis points, 10,001 to 1,000,000: 20,000 doubles, by giving as much again. Rounded down once a rule. */
  basisPoints: number;
  /** Ids of the base rules, of the same trigger, whose points it multiplies; null: all of them. */
  of?: Array<string> | null | undefined;
  /** How it goes with other multipliers. */
  stacking: PointsMultiplierStacking;
};

/** How several multipliers of one order go together. */
export type PointsMultiplierStacking =
  /** Reckoned from the base points alone: double and triple together give four times. */
  | 'ADD'
  /** Reckoned also from what multipliers before it gave: double and triple give six. */
  | 'MULTIPLY';

/** What was really paid for the whole order, or what an activity is worth; both ends included. */
export type PointsOrderAmountInput = {
  /** The most, in minor units; null: open. */
  maximum?: number | null | undefined;
  /** The least, in minor units: 20000 is 200.00 CNY; 0: open. */
  minimum: number;
};

/** One line of an order that points are to pay part of. */
export type PointsOrderLineInput = {
  /** What the line costs in all, after line discounts, before order coupons; more than zero. */
  amount: LoyaltyMoneyInput;
  /** Its category: some may be excluded. */
  category?: string | null | undefined;
};

/** So many points for each whole amount. */
export type PointsPerAmountInput = {
  /** … for each whole amount of so many minor units: 100 is each whole 1.00 CNY. */
  per: number;
  /** How many points … */
  points: number;
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

/** How points pay part of an order. */
export type PointsRedemptionPolicyInput = {
  /** The most points that a member may spend on orders on one program day, what is held included; null: any number. */
  dailyMaximum?: number | null | undefined;
  /** Categories whose lines points cannot pay, e.g. gift cards. */
  excludedCategories?: Array<string>;
  /** The largest share of an order that points may pay, after coupons, in basis points, 1 to 10,000: 2,000 is 20 %. */
  maximumShareBasisPoints: number;
  /** The fewest points that may be spent on an order, whole steps of `step`; 0: one step. */
  minimum: number;
  /** What points are worth. */
  rate: PointsRedemptionValueInput;
  /** Whether points may pay for an order on which a coupon was used. */
  stacksWithCoupons?: boolean;
  /** Only multiples of so many points may be spent. */
  step: number;
};

/** What points are worth when they pay part of an order, in the program's currency. */
export type PointsRedemptionValueInput = {
  /** So many points … */
  points: number;
  /** … are worth so many minor units. */
  worth: number;
};

/** The most that several rules together give one member, after the caps of each. */
export type PointsSharedEarningCapInput = {
  /** Most points, 1 or more; what is beyond is cut off, not refused. */
  maximum: number;
  /** Holds only for so many days from enrolment, 1 to 3,660; null: for everybody, always. */
  newMemberDays?: number | null | undefined;
  /** Which rules it counts together. */
  over: PointsCapScope;
  /** For what stretch it counts. */
  period: PointsCapPeriod;
};

/** A time of day in the program's time zone; over midnight when it ends earlier. */
export type PointsTimeOfDayInput = {
  /** From this minute on, HH:MM, e.g. 11:30. */
  from: string;
  /** Until before this minute, HH:MM, e.g. 14:00; 24:00 is midnight. */
  until: string;
};

/** How members may give points to each other. */
export type PointsTransferPolicyInput = {
  /** The most that a member may give away on one program day. */
  dailyMaximum: number;
  /** The most points at once. */
  maximum: number;
  /** The fewest points at once. */
  minimum: number;
};

/** A day of the week, in the program's time zone. */
export type PointsWeekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** Which draft, over which past time. */
export type PreviewLoyaltyRuleBookInput = {
  /** A draft that could be published: one without errors. */
  draftId: string;
  /** Events from this instant on … */
  from: string;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** … until before this one, which is not in the future; at most 1,100 days. */
  until: string;
};

/** Which draft becomes the rules, and when. */
export type PublishLoyaltyRuleBookInput = {
  /** From when on it decides, up to 366 days ahead; absent: now. */
  at?: string | null | undefined;
  /** Which draft. */
  draftId: string;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, for the history; 1 to 500 characters. */
  reason: string;
  /** True: rules that wait to take effect are cancelled by this. Without it they make it refuse. */
  replacesScheduled?: boolean;
  /** The draft's version that you have looked at; absent: whichever it is by now. */
  version?: number | null | undefined;
};

/** An order that is not paid yet. */
export type QuoteOrderPointsInput = {
  /** Who would pay. */
  member: MemberRef;
  /** The order as it stands. */
  order: EarnOrderInput;
};

/** The order that points pay part of. */
export type RedeemOrderInput = {
  /** What coupons took off, all of it out of `payable` already: coupon first, then points. A program may not let both be used for one order. */
  couponDiscount?: LoyaltyMoneyInput | null | undefined;
  /** What it consists of, 1 to 1,000 lines; `payable` is at most what they cost less the coupon. Lines of categories that points cannot pay are left out of the share limit. What was reported of the order by earnPoints comes first. */
  lines?: Array<PointsOrderLineInput> | null | undefined;
  /** When the shopper pays. At most 400 days back and 5 minutes ahead. */
  occurredAt: string;
  /** The merchant's order id. */
  orderId: string;
  /** What the order still costs after coupons, freight left out: the share limit applies to it. More than zero. */
  payable: LoyaltyMoneyInput;
  /** At which store the points are used, to count by; absent: nobody said, or at none. The store that earnPoints reports of the order comes first. */
  storeId?: string | null | undefined;
};

/** Part of an order to be paid with points. */
export type RedeemPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Who pays. */
  member: MemberRef;
  /** What they pay for. */
  order: RedeemOrderInput;
  /** How many points to spend, more than zero. */
  points: number;
  /** What the use counts as in statistics: on the entry that spends the points. Default ORDER_PAYMENT; TRANSFER is only for transferPoints. */
  purpose?: PointsPurpose | null | undefined;
  /** The caller's own word for the use, to count by, e.g. self-checkout: letters and digits of any script, with . _ : - between, at most 64 characters. */
  purposeTag?: string | null | undefined;
};

/** A reward to be exchanged for points. */
export type RedeemRewardInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Who takes it. */
  member: MemberRef;
  /** The most points that all of them may cost, as the screen showed it: dearer by now, they are refused (REWARD_PRICE_HIGHER). Absent: whatever they cost. */
  pointsMaximum?: number | null | undefined;
  /** How many, 1 or more. */
  quantity?: number | null | undefined;
  /** The reward. */
  rewardId: string;
  /** At which store the points are used, to count by; absent: nobody said, or at none. It need not be where the reward is handed over. */
  storeId?: string | null | undefined;
};

/** How much of one order line is refunded. */
export type RefundOrderLineInput = {
  /** The line, as earnPoints named it. */
  lineId: string;
  /** How many pieces of it by this refund, 1 or more. */
  quantity: number;
};

/** A refund, in whole or in part; `lines` absent refunds all that is left of the order. */
export type RefundOrderPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** What was refunded; absent: all that is left of the order. */
  lines?: Array<RefundOrderLineInput> | null | undefined;
  /** When it was refunded. At most 400 days back and 5 minutes ahead. */
  occurredAt: string;
  /** The merchant's order id. */
  orderId: string;
  /** Why, in words; stands in the ledger. */
  reason?: string | null | undefined;
  /** The merchant's refund id, unique in the program; a refund counts once. */
  refundId: string;
};

/** Expired points that are given back. */
export type ReinstateExpiredPointsInput = {
  /** When they expire again; absent: as the program's rules say, from now on. */
  expiresAt?: string | null | undefined;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Whose points. */
  member: MemberRef;
  /** How many, at most what the entry took; absent: all of it. */
  points?: number | null | undefined;
  /** Why, in words; stands in the ledger. */
  reason: string;
  /** Number of the account's EXPIRE entry that took them; each is reinstated at most once. */
  sequence: number;
};

/** A hold to be let go. */
export type ReleaseHoldInput = {
  /** The hold, starts with hld_. */
  holdId: string;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
};

/** A name that a member has no more. */
export type RemoveMemberIdentityInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The name. The last customer id and the last code can only be replaced. */
  identity: MemberIdentityInput;
  /** Who has it. */
  member: MemberRef;
};

/** A name that gives way to another of its kind. */
export type ReplaceMemberIdentityInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** The name as it was. */
  identity: MemberIdentityInput;
  /** Who has it. */
  member: MemberRef;
  /** The name as it is from now on. */
  newValue: string;
};

/** A reward to be taken off the list for good. */
export type RetireRewardInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, in 1 to 500 characters; stands in the history of the reward. */
  reason: string;
  /** The reward, starts with rwd_. */
  rewardId: string;
};

/** Which rules are taken up again. */
export type RevertLoyaltyRuleBookInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Why, for the history; 1 to 500 characters. */
  reason: string;
  /** True: rules that wait to take effect are cancelled by this. Without it they make it refuse. */
  replacesScheduled?: boolean;
  /** Any revision but the one in force, also one that was cancelled. */
  toRevision: number;
};

/** What was done to a reward. */
export type RewardChangeKind =
  /** Something that it says was changed. */
  | 'CHANGED'
  /** Codes came into its pool. */
  | 'CODES_IMPORTED'
  /** It was put on the list. */
  | 'CREATED'
  /** It was taken off the list for good. */
  | 'RETIRED';

/** What is to be other than it is: a field that is absent stays as it is, one that is null is taken away where a reward can be without it. */
export type RewardChangesInput = {
  /** From when it is offered. Null: at once. */
  availableFrom?: string | null | undefined;
  /** Until before when it is offered. Null: without end. */
  availableUntil?: string | null | undefined;
  /** Paid on top of the points, in the program's currency: of ADD_ON_PRICE only. */
  cashPrice?: LoyaltyMoneyInput | null | undefined;
  /** Longer text for screens, up to 2,000 characters. Null: none. */
  description?: string | null | undefined;
  /** Pictures for screens: https URLs, up to 10, the first one first. [] is none. */
  imageUrls?: Array<string> | null | undefined;
  /** The period of the limit, by the program's calendar. What a member took before counts in the new period as well. */
  limitPeriod?: RewardLimitPeriod | null | undefined;
  /** Level from which members may redeem it, starts with lvl_. A PRIVILEGE has one. Null: all members may. */
  minimumLevelId?: string | null | undefined;
  /** How many one member may take in the period of the limit, 1 or more. Null: unlimited. */
  perMemberLimit?: number | null | undefined;
  /** Points for one, 0 or more. */
  pointsPrice?: number | null | undefined;
  /** Prices by level, each for that level and those above it up to the next one listed; at most 100, one a level. [] is none. */
  pricesByLevel?: Array<RewardLevelPriceInput> | null | undefined;
  /** So many are left from now on, 0 or more. Null: unlimited. Not with a code pool. */
  stock?: number | null | undefined;
  /** So many more are left, or fewer where it is negative; never together with stock. */
  stockBy?: number | null | undefined;
  /** Of a SERVICE, ids of the stores where it is handed over, up to 1,000; none: everywhere. */
  storeIds?: Array<string> | null | undefined;
  /** Name for screens, 1 to 128 characters. */
  title?: string | null | undefined;
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

/** What a reward costs members of a level. */
export type RewardLevelPriceInput = {
  /** The level, starts with lvl_. */
  levelId: string;
  /** Points for one, 0 or more. */
  pointsPrice: number;
};

/** The stretch of the program's calendar for which a limit a member is. */
export type RewardLimitPeriod =
  /** From midnight to midnight. */
  | 'DAY'
  /** Ever. */
  | 'LIFETIME'
  /** The month of the calendar. */
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK'
  /** The year of the calendar. */
  | 'YEAR';

/** What became of a reward that a member took. */
export type RewardRedemptionStatus =
  /** Undone; its points came back. */
  | 'CANCELLED'
  /** Handed over or used. */
  | 'FULFILLED'
  /** Taken, not yet handed over or used. */
  | 'ISSUED';

/** What of the rules is to change. */
export type SaveLoyaltyRuleBookDraftInput = {
  /** The revision that a new draft starts from; absent: the latest, be it scheduled. Of a draft that is there: the revision that you have looked at since; absent leaves it. */
  basedOn?: number | null | undefined;
  /** The sections that change; what is left out stays as it is in the draft. */
  changes: LoyaltyRuleBookInput;
  /** Which draft; absent: a new one is begun. */
  draftId?: string | null | undefined;
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** What it is about, at most 500 characters; absent leaves what it says. */
  note?: string | null | undefined;
  /** With `draftId`: the draft's version that you have looked at, so that nobody overwrites what another one saved. Absent with a new one. */
  version?: number | null | undefined;
};

/** Points that one member gives to another. */
export type TransferPointsInput = {
  /** 1 to 128 characters, unique in the program, kept for ever: repeat it with the same input to retry; other input under it is LoyaltyIdempotencyConflict. */
  idempotencyKey: string;
  /** Who gives; with a member token the caller itself. */
  member: MemberRef;
  /** A word to go with them; stands in both ledgers. */
  note?: string | null | undefined;
  /** How many points, more than zero. */
  points: number;
  /** Who gets them, another member of the program. */
  recipient: MemberRef;
};

export type AdjustPointsMutationVariables = Exact<{
  input: AdjustPointsInput;
}>;


export type AdjustPointsMutation = { adjustPoints:
    | { __typename: 'AdjustPointsSuccess', account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
    | { __typename: 'InsufficientPoints', available: number, required: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

type EarnPointsAnswer_EarnPointsSuccess_Fragment = { __typename: 'EarnPointsSuccess', points: number, growth: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }> };

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
    | { __typename: 'EarnPointsSuccess', points: number, growth: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }> }
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
    | { __typename: 'EarnPointsSuccess', points: number, growth: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null, breakdown: Array<{ rule: string, points: number, uncapped: number, reason: string }> }
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

type Rejection_LoyaltyProgramCodeTaken_Fragment = { __typename: 'LoyaltyProgramCodeTaken', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyRuleBookInvalid_Fragment = { __typename: 'LoyaltyRuleBookInvalid', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyRuleBookNotFound_Fragment = { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_LoyaltyRuleBookOutdated_Fragment = { __typename: 'LoyaltyRuleBookOutdated', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_MemberAlreadyEnrolled_Fragment = { __typename: 'MemberAlreadyEnrolled', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_MemberNotActive_Fragment = { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_MemberNotFound_Fragment = { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

type Rejection_PointsActivityNotFound_Fragment = { __typename: 'PointsActivityNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> };

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
  | Rejection_LoyaltyProgramCodeTaken_Fragment
  | Rejection_LoyaltyRuleBookInvalid_Fragment
  | Rejection_LoyaltyRuleBookNotFound_Fragment
  | Rejection_LoyaltyRuleBookOutdated_Fragment
  | Rejection_MemberAlreadyEnrolled_Fragment
  | Rejection_MemberNotActive_Fragment
  | Rejection_MemberNotFound_Fragment
  | Rejection_PointsActivityNotFound_Fragment
  | Rejection_PointsHoldNotFound_Fragment
  | Rejection_PointsHoldNotOpen_Fragment
  | Rejection_PointsLimitReached_Fragment
  | Rejection_RewardRedemptionNotFound_Fragment
  | Rejection_RewardUnavailable_Fragment
;

export type BalancesFragment = { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number };

export type EntryFragment = { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } };

export type HoldFragment = { id: string, status: PointsHoldStatus, points: number, captured: number, released: number, expiresAt: string, orderId: string };

export type HoldPointsMutationVariables = Exact<{
  input: HoldPointsInput;
}>;


export type HoldPointsMutation = { holdPoints:
    | { __typename: 'HoldPointsSuccess', hold: { id: string, status: PointsHoldStatus, points: number, captured: number, released: number, expiresAt: string, orderId: string }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, allocations: Array<{ points: number, lot: { id: string } }>, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
    | { __typename: 'InsufficientPoints', available: number, required: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsLimitReached', maximum: number | null, minimum: number | null, multipleOf: number | null, code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type CaptureHoldMutationVariables = Exact<{
  input: CaptureHoldInput;
}>;


export type CaptureHoldMutation = { captureHold:
    | { __typename: 'CaptureHoldSuccess', hold: { id: string, status: PointsHoldStatus, points: number, captured: number, released: number, expiresAt: string, orderId: string }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, allocations: Array<{ points: number, lot: { id: string } }>, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsHoldNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsHoldNotOpen', status: PointsHoldStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsLimitReached', maximum: number | null, code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { releaseHold:
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsHoldNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsHoldNotOpen', status: PointsHoldStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'ReleaseHoldSuccess', hold: { id: string, status: PointsHoldStatus, points: number, captured: number, released: number, expiresAt: string, orderId: string }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
   };

export type NamedMemberFragment = { id: string, externalId: string, memberCode: string, identities: Array<{ kind: MemberIdentityKind, value: string, since: string, isPrimary: boolean }>, identityChanges: Array<{ action: MemberIdentityAction, kind: MemberIdentityKind, value: string | null, actor: string, recordedAt: string }> | null };

export type AddMemberIdentityMutationVariables = Exact<{
  input: AddMemberIdentityInput;
}>;


export type AddMemberIdentityMutation = { addMemberIdentity:
    | { __typename: 'AddMemberIdentitySuccess', member: { id: string, externalId: string, memberCode: string, identities: Array<{ kind: MemberIdentityKind, value: string, since: string, isPrimary: boolean }>, identityChanges: Array<{ action: MemberIdentityAction, kind: MemberIdentityKind, value: string | null, actor: string, recordedAt: string }> | null } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberAlreadyEnrolled', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type RemoveMemberIdentityMutationVariables = Exact<{
  input: RemoveMemberIdentityInput;
}>;


export type RemoveMemberIdentityMutation = { removeMemberIdentity:
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RemoveMemberIdentitySuccess', member: { id: string, externalId: string, memberCode: string, identities: Array<{ kind: MemberIdentityKind, value: string, since: string, isPrimary: boolean }>, identityChanges: Array<{ action: MemberIdentityAction, kind: MemberIdentityKind, value: string | null, actor: string, recordedAt: string }> | null } }
   };

export type ReplaceMemberIdentityMutationVariables = Exact<{
  input: ReplaceMemberIdentityInput;
}>;


export type ReplaceMemberIdentityMutation = { replaceMemberIdentity:
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberAlreadyEnrolled', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'ReplaceMemberIdentitySuccess', member: { id: string, externalId: string, memberCode: string, identities: Array<{ kind: MemberIdentityKind, value: string, since: string, isPrimary: boolean }>, identityChanges: Array<{ action: MemberIdentityAction, kind: MemberIdentityKind, value: string | null, actor: string, recordedAt: string }> | null } }
   };

export type MyMembershipQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMembershipQuery = { myMembership: { id: string, externalId: string, account: { available: number } } | null };

export type MemberWithHistoryQueryVariables = Exact<{
  by: MemberRef;
  first: number;
  after?: string | null | undefined;
  kinds?: Array<PointsEntryKind> | PointsEntryKind | null | undefined;
}>;


export type MemberWithHistoryQuery = { member: { id: string, externalId: string, memberCode: string, status: MemberStatus, growthValue: number, level: { name: string, rank: number }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number, member: { id: string }, worth: { amount: number, currency: string }, entries: { edges: Array<{ cursor: string, node: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, allocations: Array<{ points: number, lot: { id: string, remaining: number } }>, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } } | null };

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

export type ExtendPointsExpiryMutationVariables = Exact<{
  input: ExtendPointsExpiryInput;
}>;


export type ExtendPointsExpiryMutation = { extendPointsExpiry:
    | { __typename: 'ExtendPointsExpirySuccess', accounts: number, lots: number, points: number }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type ReinstateExpiredPointsMutationVariables = Exact<{
  input: ReinstateExpiredPointsInput;
}>;


export type ReinstateExpiredPointsMutation = { reinstateExpiredPoints:
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'ReinstateExpiredPointsSuccess', account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
   };

export type ImportPointsBalancesMutationVariables = Exact<{
  input: ImportPointsBalancesInput;
}>;


export type ImportPointsBalancesMutation = { importPointsBalances:
    | { __typename: 'ImportPointsBalancesSuccess', imported: number, points: number, problems: Array<{ row: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }> }
    | { __typename: 'LoyaltyIdempotencyConflict', firstUsedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type MergeMembersMutationVariables = Exact<{
  input: MergeMembersInput;
}>;


export type MergeMembersMutation = { mergeMembers:
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MergeMembersSuccess', member: { id: string, externalId: string, memberCode: string, status: MemberStatus, growthValue: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number, absorbed: Array<{ id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number, entries: { edges: Array<{ node: { kind: PointsEntryKind } }> } }> } } }
   };

export type EraseMemberMutationVariables = Exact<{
  input: EraseMemberInput;
}>;


export type EraseMemberMutation = { eraseMember:
    | { __typename: 'EraseMemberSuccess', member: { id: string, externalId: string, memberCode: string, status: MemberStatus, growthValue: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number } } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type MembershipFragment = { id: string, externalId: string, memberCode: string, status: MemberStatus, growthValue: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number } };

export type AdvanceLoyaltySandboxClockMutationVariables = Exact<{
  input: AdvanceLoyaltySandboxClockInput;
}>;


export type AdvanceLoyaltySandboxClockMutation = { advanceLoyaltySandboxClock:
    | { __typename: 'AdvanceLoyaltySandboxClockSuccess', now: string }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type ProgramClockQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramClockQuery = { loyaltyProgram: { sandbox: boolean, now: string } };

export type PointsBalanceChangedSubscriptionVariables = Exact<{
  memberId?: string | null | undefined;
  afterSequence?: number | null | undefined;
}>;


export type PointsBalanceChangedSubscription = { pointsBalanceChanged: { sequence: number, account: { id: string, available: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null } };

export type PointsExpiryWarningSubscriptionVariables = Exact<{
  memberId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PointsExpiryWarningSubscription = { pointsExpiryWarning: { id: string, points: number, expiresAt: string, daysLeft: number, thresholdDays: number, account: { id: string, available: number } } };

export type LoyaltyRuleBookPreviewQueryVariables = Exact<{
  id: string;
}>;


export type LoyaltyRuleBookPreviewQuery = { loyaltyRuleBookPreview: { id: string, draftId: string, from: string, until: string, status: LoyaltyRuleBookPreviewStatus, requestedAt: string, requestedBy: string, startedAt: string | null, finishedAt: string | null, failure: string | null, accounts: number, events: number, sales: { amount: number, currency: string }, was: { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } }, would: { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } }, rules: Array<{ rule: string, was: number, would: number }>, levelMoves: Array<{ members: number, from: { name: string }, to: { name: string } }> } | null };

export type PreviewLoyaltyRuleBookMutationVariables = Exact<{
  input: PreviewLoyaltyRuleBookInput;
}>;


export type PreviewLoyaltyRuleBookMutation = { previewLoyaltyRuleBook:
    | { __typename: 'LoyaltyAlreadyRecorded', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookInvalid', code: LoyaltyRejectionCode, message: string, path: Array<string>, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity }> }
    | { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookOutdated', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PreviewLoyaltyRuleBookSuccess', preview: { id: string, draftId: string, from: string, until: string, status: LoyaltyRuleBookPreviewStatus, requestedAt: string, requestedBy: string, startedAt: string | null, finishedAt: string | null, failure: string | null, accounts: number, events: number, sales: { amount: number, currency: string }, was: { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } }, would: { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } }, rules: Array<{ rule: string, was: number, would: number }>, levelMoves: Array<{ members: number, from: { name: string }, to: { name: string } }> } }
   };

export type PreviewFragment = { id: string, draftId: string, from: string, until: string, status: LoyaltyRuleBookPreviewStatus, requestedAt: string, requestedBy: string, startedAt: string | null, finishedAt: string | null, failure: string | null, accounts: number, events: number, sales: { amount: number, currency: string }, was: { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } }, would: { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } }, rules: Array<{ rule: string, was: number, would: number }>, levelMoves: Array<{ members: number, from: { name: string }, to: { name: string } }> };

export type PreviewFiguresFragment = { points: number, shareOfSalesBasisPoints: number | null, cost: { amount: number, currency: string } };

export type LoyaltyProgramQueryVariables = Exact<{ [key: string]: never; }>;


export type LoyaltyProgramQuery = { loyaltyProgram: { id: string, name: string, timeZone: string, currency: string, pointsName: string, displayUnit: { name: string, pointsPerUnit: number } | null, redemptionRate: { points: number, worth: { amount: number, currency: string } }, growthLevels: Array<{ rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string }> }> } };

export type RewardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  includeRetired?: boolean | null | undefined;
}>;


export type RewardsQuery = { rewards: { edges: Array<{ cursor: string, node: { id: string, title: string, kind: RewardKind, pointsPrice: number, stock: number | null, perMemberLimit: number | null, cashPrice: { amount: number } | null, minimumLevel: { name: string } | null, eligibility: { redeemable: boolean, reasons: Array<LoyaltyRejectionCode>, pointsMissing: number } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RewardQueryVariables = Exact<{
  id: string;
}>;


export type RewardQuery = { reward: { title: string } | null };

export type CreateLoyaltyProgramMutationVariables = Exact<{
  input: CreateLoyaltyProgramInput;
}>;


export type CreateLoyaltyProgramMutation = { createLoyaltyProgram:
    | { __typename: 'CreateLoyaltyProgramSuccess', revision: number, program: { id: string, code: string, name: string, timeZone: string, currency: string, pointsName: string, sandbox: boolean, now: string, redemptionRate: { points: number, worth: { amount: number, currency: string } }, growthLevels: Array<{ id: string, name: string, threshold: number }> } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyProgramCodeTaken', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type LoyaltyProgramsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LoyaltyProgramsQuery = { loyaltyPrograms: { edges: Array<{ cursor: string, node: { id: string, code: string, sandbox: boolean, now: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

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
    | { __typename: 'RedeemPointsSuccess', account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } }, worth: { amount: number, currency: string } }
   };

export type RefundOrderPointsMutationVariables = Exact<{
  input: RefundOrderPointsInput;
}>;


export type RefundOrderPointsMutation = { refundOrderPoints:
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyOrderNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyOverRefund', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RefundOrderPointsSuccess', clawedBack: number, becameDebt: number, returned: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entries: Array<{ id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } }> }
   };

export type ConfirmOrderPointsMutationVariables = Exact<{
  input: ConfirmOrderPointsInput;
}>;


export type ConfirmOrderPointsMutation = { confirmOrderPoints:
    | { __typename: 'ConfirmOrderPointsSuccess', activated: number, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entries: Array<{ id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } }> }
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyOrderNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type RedemptionFragment = { id: string, quantity: number, points: number, status: RewardRedemptionStatus, code: string | null, codes: Array<string>, storeId: string | null, redeemedAt: string, reward: { title: string, stock: number | null } };

export type RedeemRewardMutationVariables = Exact<{
  input: RedeemRewardInput;
}>;


export type RedeemRewardMutation = { redeemReward:
    | { __typename: 'InsufficientPoints', available: number, required: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsLimitReached', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RedeemRewardSuccess', redemption: { id: string, quantity: number, points: number, status: RewardRedemptionStatus, code: string | null, codes: Array<string>, storeId: string | null, redeemedAt: string, reward: { title: string, stock: number | null } }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
    | { __typename: 'RewardUnavailable', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type CancelRewardRedemptionMutationVariables = Exact<{
  input: CancelRewardRedemptionInput;
}>;


export type CancelRewardRedemptionMutation = { cancelRewardRedemption:
    | { __typename: 'CancelRewardRedemptionSuccess', redemption: { id: string, quantity: number, points: number, status: RewardRedemptionStatus, code: string | null, codes: Array<string>, storeId: string | null, redeemedAt: string, reward: { title: string, stock: number | null } }, account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } }
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RewardRedemptionNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type FulfilRewardRedemptionMutationVariables = Exact<{
  input: FulfilRewardRedemptionInput;
}>;


export type FulfilRewardRedemptionMutation = { fulfilRewardRedemption:
    | { __typename: 'FulfilRewardRedemptionSuccess', redemption: { id: string, quantity: number, points: number, status: RewardRedemptionStatus, code: string | null, codes: Array<string>, storeId: string | null, redeemedAt: string, reward: { title: string, stock: number | null } } }
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RewardRedemptionNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type RewardSetFragment = { id: string, title: string, description: string | null, kind: RewardKind, pointsPrice: number, pointsPriceForMe: number | null, stock: number | null, hasCodePool: boolean, codesLeft: number | null, perMemberLimit: number | null, limitPeriod: RewardLimitPeriod, availableFrom: string | null, availableUntil: string | null, imageUrls: Array<string>, storeIds: Array<string>, retiredAt: string | null, pricesByLevel: Array<{ pointsPrice: number, level: { id: string, name: string } }>, cashPrice: { amount: number, currency: string } | null, minimumLevel: { id: string } | null, changes: { edges: Array<{ node: { kind: RewardChangeKind, actor: string, reason: string, recordedAt: string, fields: Array<{ field: string, before: string | null, after: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateRewardMutationVariables = Exact<{
  input: CreateRewardInput;
}>;


export type CreateRewardMutation = { createReward:
    | { __typename: 'CreateRewardSuccess', reward: { id: string, title: string, description: string | null, kind: RewardKind, pointsPrice: number, pointsPriceForMe: number | null, stock: number | null, hasCodePool: boolean, codesLeft: number | null, perMemberLimit: number | null, limitPeriod: RewardLimitPeriod, availableFrom: string | null, availableUntil: string | null, imageUrls: Array<string>, storeIds: Array<string>, retiredAt: string | null, pricesByLevel: Array<{ pointsPrice: number, level: { id: string, name: string } }>, cashPrice: { amount: number, currency: string } | null, minimumLevel: { id: string } | null, changes: { edges: Array<{ node: { kind: RewardChangeKind, actor: string, reason: string, recordedAt: string, fields: Array<{ field: string, before: string | null, after: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type ChangeRewardMutationVariables = Exact<{
  input: ChangeRewardInput;
}>;


export type ChangeRewardMutation = { changeReward:
    | { __typename: 'ChangeRewardSuccess', reward: { id: string, title: string, description: string | null, kind: RewardKind, pointsPrice: number, pointsPriceForMe: number | null, stock: number | null, hasCodePool: boolean, codesLeft: number | null, perMemberLimit: number | null, limitPeriod: RewardLimitPeriod, availableFrom: string | null, availableUntil: string | null, imageUrls: Array<string>, storeIds: Array<string>, retiredAt: string | null, pricesByLevel: Array<{ pointsPrice: number, level: { id: string, name: string } }>, cashPrice: { amount: number, currency: string } | null, minimumLevel: { id: string } | null, changes: { edges: Array<{ node: { kind: RewardChangeKind, actor: string, reason: string, recordedAt: string, fields: Array<{ field: string, before: string | null, after: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RewardUnavailable', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type RetireRewardMutationVariables = Exact<{
  input: RetireRewardInput;
}>;


export type RetireRewardMutation = { retireReward:
    | { __typename: 'LoyaltyAlreadyRecorded', recordedAt: string, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RetireRewardSuccess', reward: { id: string, title: string, description: string | null, kind: RewardKind, pointsPrice: number, pointsPriceForMe: number | null, stock: number | null, hasCodePool: boolean, codesLeft: number | null, perMemberLimit: number | null, limitPeriod: RewardLimitPeriod, availableFrom: string | null, availableUntil: string | null, imageUrls: Array<string>, storeIds: Array<string>, retiredAt: string | null, pricesByLevel: Array<{ pointsPrice: number, level: { id: string, name: string } }>, cashPrice: { amount: number, currency: string } | null, minimumLevel: { id: string } | null, changes: { edges: Array<{ node: { kind: RewardChangeKind, actor: string, reason: string, recordedAt: string, fields: Array<{ field: string, before: string | null, after: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } }
    | { __typename: 'RewardUnavailable', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type ImportRewardCodesMutationVariables = Exact<{
  input: ImportRewardCodesInput;
}>;


export type ImportRewardCodesMutation = { importRewardCodes:
    | { __typename: 'ImportRewardCodesSuccess', imported: number, problems: Array<{ row: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }>, reward: { stock: number | null, codesLeft: number | null } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'RewardUnavailable', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type RewardAsSetQueryVariables = Exact<{
  id: string;
}>;


export type RewardAsSetQuery = { reward: { id: string, title: string, description: string | null, kind: RewardKind, pointsPrice: number, pointsPriceForMe: number | null, stock: number | null, hasCodePool: boolean, codesLeft: number | null, perMemberLimit: number | null, limitPeriod: RewardLimitPeriod, availableFrom: string | null, availableUntil: string | null, imageUrls: Array<string>, storeIds: Array<string>, retiredAt: string | null, pricesByLevel: Array<{ pointsPrice: number, level: { id: string, name: string } }>, cashPrice: { amount: number, currency: string } | null, minimumLevel: { id: string } | null, changes: { edges: Array<{ node: { kind: RewardChangeKind, actor: string, reason: string, recordedAt: string, fields: Array<{ field: string, before: string | null, after: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type RewardHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RewardHistoryQuery = { reward: { changes: { edges: Array<{ node: { id: string, kind: RewardChangeKind } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ActivationFragment = { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null };

export type ExpiryFragment = { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null };

export type RuleBookFragment = { name: string, pointsName: string, expiryWarningDays: Array<number>, defaultRegion: string | null, displayUnit: { name: string, pointsPerUnit: number } | null, earning: Array<{ ruleId: string, title: string | null, trigger: PointsEarningTrigger, activity: string | null, layer: PointsEarningLayer, priority: number, exclusiveGroup: string | null, formula: { perUnit: number | null, fixed: number | null, perAmount: { points: number, per: number } | null, multiplier: { basisPoints: number, stacking: PointsMultiplierStacking, of: Array<string> | null } | null }, conditions: { categories: Array<string> | null, skus: Array<string> | null, stores: Array<string> | null, channels: Array<string> | null, weekdays: Array<PointsWeekday> | null, levels: Array<string> | null, firstOrder: boolean | null, newMemberDays: number | null, minimumPaidShareBasisPoints: number | null, timeOfDay: { from: string, until: string } | null, dates: { from: string | null, until: string | null } | null, orderAmount: { minimum: number, maximum: number | null } | null }, caps: Array<{ period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null } | null, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null } | null }>, earningCaps: Array<{ over: PointsCapScope, period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, exclusions: { categories: Array<string>, skus: Array<string>, activities: Array<string> }, growth: { growth: number, per: number }, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null }, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null }, transfers: { minimum: number, maximum: number, dailyMaximum: number } | null, redemption: { minimum: number, step: number, maximumShareBasisPoints: number, dailyMaximum: number | null, excludedCategories: Array<string>, stacksWithCoupons: boolean, rate: { points: number, worth: number } }, levels: Array<{ id: string, rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string, description: string | null }> }> };

export type LoyaltyRuleBookQueryVariables = Exact<{
  revision?: number | null | undefined;
}>;


export type LoyaltyRuleBookQuery = { loyaltyRuleBook: { revision: number, name: string, pointsName: string, expiryWarningDays: Array<number>, defaultRegion: string | null, displayUnit: { name: string, pointsPerUnit: number } | null, earning: Array<{ ruleId: string, title: string | null, trigger: PointsEarningTrigger, activity: string | null, layer: PointsEarningLayer, priority: number, exclusiveGroup: string | null, formula: { perUnit: number | null, fixed: number | null, perAmount: { points: number, per: number } | null, multiplier: { basisPoints: number, stacking: PointsMultiplierStacking, of: Array<string> | null } | null }, conditions: { categories: Array<string> | null, skus: Array<string> | null, stores: Array<string> | null, channels: Array<string> | null, weekdays: Array<PointsWeekday> | null, levels: Array<string> | null, firstOrder: boolean | null, newMemberDays: number | null, minimumPaidShareBasisPoints: number | null, timeOfDay: { from: string, until: string } | null, dates: { from: string | null, until: string | null } | null, orderAmount: { minimum: number, maximum: number | null } | null }, caps: Array<{ period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null } | null, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null } | null }>, earningCaps: Array<{ over: PointsCapScope, period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, exclusions: { categories: Array<string>, skus: Array<string>, activities: Array<string> }, growth: { growth: number, per: number }, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null }, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null }, transfers: { minimum: number, maximum: number, dailyMaximum: number } | null, redemption: { minimum: number, step: number, maximumShareBasisPoints: number, dailyMaximum: number | null, excludedCategories: Array<string>, stacksWithCoupons: boolean, rate: { points: number, worth: number } }, levels: Array<{ id: string, rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string, description: string | null }> }> } | null };

export type ProblemFragment = { path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string };

export type DraftFragment = { id: string, version: number, status: LoyaltyRuleBookDraftStatus, basedOn: number, note: string | null, author: string, createdAt: string, updatedAt: string, publishedAs: number | null, ruleBook: { revision: number, name: string, pointsName: string, expiryWarningDays: Array<number>, defaultRegion: string | null, displayUnit: { name: string, pointsPerUnit: number } | null, earning: Array<{ ruleId: string, title: string | null, trigger: PointsEarningTrigger, activity: string | null, layer: PointsEarningLayer, priority: number, exclusiveGroup: string | null, formula: { perUnit: number | null, fixed: number | null, perAmount: { points: number, per: number } | null, multiplier: { basisPoints: number, stacking: PointsMultiplierStacking, of: Array<string> | null } | null }, conditions: { categories: Array<string> | null, skus: Array<string> | null, stores: Array<string> | null, channels: Array<string> | null, weekdays: Array<PointsWeekday> | null, levels: Array<string> | null, firstOrder: boolean | null, newMemberDays: number | null, minimumPaidShareBasisPoints: number | null, timeOfDay: { from: string, until: string } | null, dates: { from: string | null, until: string | null } | null, orderAmount: { minimum: number, maximum: number | null } | null }, caps: Array<{ period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null } | null, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null } | null }>, earningCaps: Array<{ over: PointsCapScope, period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, exclusions: { categories: Array<string>, skus: Array<string>, activities: Array<string> }, growth: { growth: number, per: number }, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null }, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null }, transfers: { minimum: number, maximum: number, dailyMaximum: number } | null, redemption: { minimum: number, step: number, maximumShareBasisPoints: number, dailyMaximum: number | null, excludedCategories: Array<string>, stacksWithCoupons: boolean, rate: { points: number, worth: number } }, levels: Array<{ id: string, rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string, description: string | null }> }> } };

export type RevisionFragment = { revision: number, author: string, reason: string, publishedAt: string, effectiveAt: string, revertedFrom: number | null, cancellation: { author: string, reason: string, cancelledAt: string } | null };

export type OutdatedFragment = { currentRevision: number, scheduledRevision: number | null, draftVersion: number | null };

export type LoyaltyRuleBookRevisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LoyaltyRuleBookRevisionsQuery = { loyaltyRuleBookRevisions: { edges: Array<{ cursor: string, node: { revision: number, author: string, reason: string, publishedAt: string, effectiveAt: string, revertedFrom: number | null, ruleBook: { revision: number, pointsName: string }, cancellation: { author: string, reason: string, cancelledAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LoyaltyRuleBookDraftQueryVariables = Exact<{
  id: string;
}>;


export type LoyaltyRuleBookDraftQuery = { loyaltyRuleBookDraft: { id: string, version: number, status: LoyaltyRuleBookDraftStatus, basedOn: number, note: string | null, author: string, createdAt: string, updatedAt: string, publishedAs: number | null, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }>, ruleBook: { revision: number, name: string, pointsName: string, expiryWarningDays: Array<number>, defaultRegion: string | null, displayUnit: { name: string, pointsPerUnit: number } | null, earning: Array<{ ruleId: string, title: string | null, trigger: PointsEarningTrigger, activity: string | null, layer: PointsEarningLayer, priority: number, exclusiveGroup: string | null, formula: { perUnit: number | null, fixed: number | null, perAmount: { points: number, per: number } | null, multiplier: { basisPoints: number, stacking: PointsMultiplierStacking, of: Array<string> | null } | null }, conditions: { categories: Array<string> | null, skus: Array<string> | null, stores: Array<string> | null, channels: Array<string> | null, weekdays: Array<PointsWeekday> | null, levels: Array<string> | null, firstOrder: boolean | null, newMemberDays: number | null, minimumPaidShareBasisPoints: number | null, timeOfDay: { from: string, until: string } | null, dates: { from: string | null, until: string | null } | null, orderAmount: { minimum: number, maximum: number | null } | null }, caps: Array<{ period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null } | null, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null } | null }>, earningCaps: Array<{ over: PointsCapScope, period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, exclusions: { categories: Array<string>, skus: Array<string>, activities: Array<string> }, growth: { growth: number, per: number }, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null }, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null }, transfers: { minimum: number, maximum: number, dailyMaximum: number } | null, redemption: { minimum: number, step: number, maximumShareBasisPoints: number, dailyMaximum: number | null, excludedCategories: Array<string>, stacksWithCoupons: boolean, rate: { points: number, worth: number } }, levels: Array<{ id: string, rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string, description: string | null }> }> } } | null };

export type LoyaltyRuleBookDraftsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LoyaltyRuleBookDraftsQuery = { loyaltyRuleBookDrafts: { edges: Array<{ cursor: string, node: { id: string, note: string | null, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveLoyaltyRuleBookDraftMutationVariables = Exact<{
  input: SaveLoyaltyRuleBookDraftInput;
}>;


export type SaveLoyaltyRuleBookDraftMutation = { saveLoyaltyRuleBookDraft:
    | { __typename: 'LoyaltyAlreadyRecorded', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookOutdated', code: LoyaltyRejectionCode, message: string, path: Array<string>, currentRevision: number, scheduledRevision: number | null, draftVersion: number | null }
    | { __typename: 'SaveLoyaltyRuleBookDraftSuccess', draft: { id: string, version: number, status: LoyaltyRuleBookDraftStatus, basedOn: number, note: string | null, author: string, createdAt: string, updatedAt: string, publishedAs: number | null, ruleBook: { revision: number, name: string, pointsName: string, expiryWarningDays: Array<number>, defaultRegion: string | null, displayUnit: { name: string, pointsPerUnit: number } | null, earning: Array<{ ruleId: string, title: string | null, trigger: PointsEarningTrigger, activity: string | null, layer: PointsEarningLayer, priority: number, exclusiveGroup: string | null, formula: { perUnit: number | null, fixed: number | null, perAmount: { points: number, per: number } | null, multiplier: { basisPoints: number, stacking: PointsMultiplierStacking, of: Array<string> | null } | null }, conditions: { categories: Array<string> | null, skus: Array<string> | null, stores: Array<string> | null, channels: Array<string> | null, weekdays: Array<PointsWeekday> | null, levels: Array<string> | null, firstOrder: boolean | null, newMemberDays: number | null, minimumPaidShareBasisPoints: number | null, timeOfDay: { from: string, until: string } | null, dates: { from: string | null, until: string | null } | null, orderAmount: { minimum: number, maximum: number | null } | null }, caps: Array<{ period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null } | null, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null } | null }>, earningCaps: Array<{ over: PointsCapScope, period: PointsCapPeriod, maximum: number, newMemberDays: number | null }>, exclusions: { categories: Array<string>, skus: Array<string>, activities: Array<string> }, growth: { growth: number, per: number }, activation: { atOnce: boolean | null, afterDays: number | null, onConfirmation: { returnWindowDays: number } | null }, expiry: { never: boolean | null, graceDays: number, returnGraceDays: number, rolling: { months: number, roundUpTo: PointsExpiryRounding } | null, dayOfYear: { month: number, day: number, yearsLater: number } | null, sliding: { months: number, roundUpTo: PointsExpiryRounding } | null }, transfers: { minimum: number, maximum: number, dailyMaximum: number } | null, redemption: { minimum: number, step: number, maximumShareBasisPoints: number, dailyMaximum: number | null, excludedCategories: Array<string>, stacksWithCoupons: boolean, rate: { points: number, worth: number } }, levels: Array<{ id: string, rank: number, name: string, threshold: number, benefits: Array<{ code: string, title: string, description: string | null }> }> } }, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }> }
   };

export type PublishLoyaltyRuleBookMutationVariables = Exact<{
  input: PublishLoyaltyRuleBookInput;
}>;


export type PublishLoyaltyRuleBookMutation = { publishLoyaltyRuleBook:
    | { __typename: 'LoyaltyAlreadyRecorded', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookInvalid', code: LoyaltyRejectionCode, message: string, path: Array<string>, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }> }
    | { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookOutdated', code: LoyaltyRejectionCode, message: string, path: Array<string>, currentRevision: number, scheduledRevision: number | null, draftVersion: number | null }
    | { __typename: 'PublishLoyaltyRuleBookSuccess', replacedRevision: number | null, publication: { revision: number, author: string, reason: string, publishedAt: string, effectiveAt: string, revertedFrom: number | null, cancellation: { author: string, reason: string, cancelledAt: string } | null }, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }> }
   };

export type RevertLoyaltyRuleBookMutationVariables = Exact<{
  input: RevertLoyaltyRuleBookInput;
}>;


export type RevertLoyaltyRuleBookMutation = { revertLoyaltyRuleBook:
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookInvalid', code: LoyaltyRejectionCode, message: string, path: Array<string>, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }> }
    | { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookOutdated', code: LoyaltyRejectionCode, message: string, path: Array<string>, currentRevision: number, scheduledRevision: number | null, draftVersion: number | null }
    | { __typename: 'RevertLoyaltyRuleBookSuccess', replacedRevision: number | null, publication: { revision: number, author: string, reason: string, publishedAt: string, effectiveAt: string, revertedFrom: number | null, cancellation: { author: string, reason: string, cancelledAt: string } | null }, problems: Array<{ path: Array<string>, code: LoyaltyRuleBookProblemCode, severity: LoyaltyRuleBookProblemSeverity, message: string }> }
   };

export type CancelLoyaltyRuleBookPublicationMutationVariables = Exact<{
  input: CancelLoyaltyRuleBookPublicationInput;
}>;


export type CancelLoyaltyRuleBookPublicationMutation = { cancelLoyaltyRuleBookPublication:
    | { __typename: 'CancelLoyaltyRuleBookPublicationSuccess', revision: number, cancellation: { author: string, reason: string, cancelledAt: string } }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
   };

export type DiscardLoyaltyRuleBookDraftMutationVariables = Exact<{
  input: DiscardLoyaltyRuleBookDraftInput;
}>;


export type DiscardLoyaltyRuleBookDraftMutation = { discardLoyaltyRuleBookDraft:
    | { __typename: 'DiscardLoyaltyRuleBookDraftSuccess', draft: { id: string, status: LoyaltyRuleBookDraftStatus } }
    | { __typename: 'LoyaltyAlreadyRecorded', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyRuleBookOutdated', code: LoyaltyRejectionCode, message: string, path: Array<string>, currentRevision: number, scheduledRevision: number | null, draftVersion: number | null }
   };

export type TransferPointsMutationVariables = Exact<{
  input: TransferPointsInput;
}>;


export type TransferPointsMutation = { transferPoints:
    | { __typename: 'InsufficientPoints', available: number, required: number, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyIdempotencyConflict', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'LoyaltyInvalidInput', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotActive', status: MemberStatus, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'MemberNotFound', code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'PointsLimitReached', maximum: number | null, minimum: number | null, multipleOf: number | null, code: LoyaltyRejectionCode, message: string, path: Array<string> }
    | { __typename: 'TransferPointsSuccess', account: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number }, entry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } }, recipientAccount: { id: string, available: number, pending: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, lifetimeExpired: number, sequence: number } | null, recipientEntry: { id: string, sequence: number, kind: PointsEntryKind, occurredAt: string, recordedAt: string, reference: string, actor: string, purpose: PointsPurpose | null, purposeTag: string | null, note: string | null, change: { available: number, pending: number, held: number, debt: number }, balance: { available: number, pending: number, held: number, debt: number, sequence: number } } | null }
   };

export const BalancesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]} as unknown as DocumentNode<BalancesFragment, unknown>;
export const EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<EntryFragment, unknown>;
export const RejectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RejectionFragment, unknown>;
export const EarnPointsAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarnPointsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EarnPointsAnswerFragment, unknown>;
export const HoldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"captured"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]} as unknown as DocumentNode<HoldFragment, unknown>;
export const NamedMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<NamedMemberFragment, unknown>;
export const MembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]} as unknown as DocumentNode<MembershipFragment, unknown>;
export const PreviewFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"previewFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsPreviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfSalesBasisPoints"}}]}}]} as unknown as DocumentNode<PreviewFiguresFragment, unknown>;
export const PreviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draftId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"sales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"was"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"previewFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"would"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"previewFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"would"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levelMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"previewFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsPreviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfSalesBasisPoints"}}]}}]} as unknown as DocumentNode<PreviewFragment, unknown>;
export const RedemptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Redemption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRedemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}}]}}]} as unknown as DocumentNode<RedemptionFragment, unknown>;
export const RewardSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"pricesByLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPriceForMe"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"hasCodePool"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"availableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrls"}},{"kind":"Field","name":{"kind":"Name","value":"storeIds"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RewardSetFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const ActivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsActivationPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"onConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}}]}}]}}]} as unknown as DocumentNode<ActivationFragment, unknown>;
export const ExpiryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Expiry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsExpiryPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"yearsLater"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sliding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnGraceDays"}}]}}]} as unknown as DocumentNode<ExpiryFragment, unknown>;
export const RuleBookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleBook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"displayUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perUnit"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"multiplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"stacking"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"stores"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"timeOfDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"firstOrder"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}},{"kind":"Field","name":{"kind":"Name","value":"orderAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumPaidShareBasisPoints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"exclusiveGroup"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningCaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiryWarningDays"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"maximumShareBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"stacksWithCoupons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRegion"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsActivationPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"onConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Expiry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsExpiryPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"yearsLater"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sliding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnGraceDays"}}]}}]} as unknown as DocumentNode<RuleBookFragment, unknown>;
export const DraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAs"}},{"kind":"Field","name":{"kind":"Name","value":"ruleBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleBook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsActivationPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"onConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Expiry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsExpiryPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"yearsLater"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sliding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnGraceDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleBook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"displayUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perUnit"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"multiplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"stacking"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"stores"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"timeOfDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"firstOrder"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}},{"kind":"Field","name":{"kind":"Name","value":"orderAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumPaidShareBasisPoints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"exclusiveGroup"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningCaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiryWarningDays"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"maximumShareBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"stacksWithCoupons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRegion"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<DraftFragment, unknown>;
export const RevisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Revision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"revertedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}}]} as unknown as DocumentNode<RevisionFragment, unknown>;
export const OutdatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outdated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookOutdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledRevision"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}}]}}]} as unknown as DocumentNode<OutdatedFragment, unknown>;
export const AdjustPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AdjustPointsMutation, AdjustPointsMutationVariables>;
export const EarnPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarnPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earnPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarnPointsAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarnPointsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]} as unknown as DocumentNode<EarnPointsMutation, EarnPointsMutationVariables>;
export const EarnPointsBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EarnPointsBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earnPointsBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"inputs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarnPointsAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarnPointsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarnPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]} as unknown as DocumentNode<EarnPointsBatchMutation, EarnPointsBatchMutationVariables>;
export const EnrollMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrollMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberAlreadyEnrolled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EnrollMemberMutation, EnrollMemberMutationVariables>;
export const HoldPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"multipleOf"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"captured"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<HoldPointsMutation, HoldPointsMutationVariables>;
export const CaptureHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaptureHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"captureHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureHoldSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHoldNotOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"captured"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CaptureHoldMutation, CaptureHoldMutationVariables>;
export const ReleaseHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseHoldSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHoldNotOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"captured"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const AddMemberIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMemberIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMemberIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberIdentitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedMember"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AddMemberIdentityMutation, AddMemberIdentityMutationVariables>;
export const RemoveMemberIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMemberIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMemberIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberIdentitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedMember"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RemoveMemberIdentityMutation, RemoveMemberIdentityMutationVariables>;
export const ReplaceMemberIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceMemberIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceMemberIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceMemberIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceMemberIdentitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedMember"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReplaceMemberIdentityMutation, ReplaceMemberIdentityMutationVariables>;
export const MyMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<MyMembershipQuery, MyMembershipQueryVariables>;
export const MemberWithHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberWithHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointsEntryKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<MemberWithHistoryQuery, MemberWithHistoryQueryVariables>;
export const MemberLotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberLots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"availableAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberLotsQuery, MemberLotsQueryVariables>;
export const MemberOutlookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberOutlook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberOutlookQuery, MemberOutlookQueryVariables>;
export const ExtendPointsExpiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendPointsExpiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendPointsExpiryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendPointsExpiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendPointsExpirySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ExtendPointsExpiryMutation, ExtendPointsExpiryMutationVariables>;
export const ReinstateExpiredPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateExpiredPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateExpiredPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateExpiredPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateExpiredPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReinstateExpiredPointsMutation, ReinstateExpiredPointsMutationVariables>;
export const ImportPointsBalancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportPointsBalances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPointsBalancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPointsBalances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPointsBalancesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyIdempotencyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ImportPointsBalancesMutation, ImportPointsBalancesMutationVariables>;
export const MergeMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergeMembersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Membership"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absorbed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<MergeMembersMutation, MergeMembersMutationVariables>;
export const EraseMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EraseMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Membership"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"growthValue"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<EraseMemberMutation, EraseMemberMutationVariables>;
export const AdvanceLoyaltySandboxClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceLoyaltySandboxClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceLoyaltySandboxClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceLoyaltySandboxClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceLoyaltySandboxClockSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AdvanceLoyaltySandboxClockMutation, AdvanceLoyaltySandboxClockMutationVariables>;
export const ProgramClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandbox"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<ProgramClockQuery, ProgramClockQueryVariables>;
export const PointsBalanceChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PointsBalanceChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSequence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsBalanceChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterSequence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSequence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<PointsBalanceChangedSubscription, PointsBalanceChangedSubscriptionVariables>;
export const PointsExpiryWarningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PointsExpiryWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsExpiryWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdDays"}}]}}]}}]} as unknown as DocumentNode<PointsExpiryWarningSubscription, PointsExpiryWarningSubscriptionVariables>;
export const LoyaltyRuleBookPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyRuleBookPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyRuleBookPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"preview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"previewFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsPreviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfSalesBasisPoints"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draftId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"sales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"was"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"previewFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"would"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"previewFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"would"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levelMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]} as unknown as DocumentNode<LoyaltyRuleBookPreviewQuery, LoyaltyRuleBookPreviewQueryVariables>;
export const PreviewLoyaltyRuleBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewLoyaltyRuleBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewLoyaltyRuleBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewLoyaltyRuleBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewLoyaltyRuleBookSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"preview"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"previewFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsPreviewFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfSalesBasisPoints"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draftId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"sales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"was"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"previewFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"would"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"previewFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"would"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levelMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PreviewLoyaltyRuleBookMutation, PreviewLoyaltyRuleBookMutationVariables>;
export const LoyaltyProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyProgram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"displayUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemptionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"growthLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoyaltyProgramQuery, LoyaltyProgramQueryVariables>;
export const RewardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rewards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeRetired"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeRetired"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeRetired"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemable"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"pointsMissing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RewardsQuery, RewardsQueryVariables>;
export const RewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RewardQuery, RewardQueryVariables>;
export const CreateLoyaltyProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLoyaltyProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLoyaltyProgramInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLoyaltyProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLoyaltyProgramSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"redemptionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"growthLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateLoyaltyProgramMutation, CreateLoyaltyProgramMutationVariables>;
export const LoyaltyProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyPrograms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyPrograms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sandbox"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LoyaltyProgramsQuery, LoyaltyProgramsQueryVariables>;
export const QuoteOrderPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteOrderPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteOrderPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteOrderPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPointsQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsToEarn"}},{"kind":"Field","name":{"kind":"Name","value":"growthToEarn"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"uncapped"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxRedeemable"}},{"kind":"Field","name":{"kind":"Name","value":"maxRedeemableWorth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitedBy"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<QuoteOrderPointsQuery, QuoteOrderPointsQueryVariables>;
export const RedeemPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"multipleOf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RedeemPointsMutation, RedeemPointsMutationVariables>;
export const RefundOrderPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundOrderPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundOrderPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundOrderPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundOrderPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clawedBack"}},{"kind":"Field","name":{"kind":"Name","value":"becameDebt"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefundOrderPointsMutation, RefundOrderPointsMutationVariables>;
export const ConfirmOrderPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOrderPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmOrderPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOrderPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmOrderPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activated"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ConfirmOrderPointsMutation, ConfirmOrderPointsMutationVariables>;
export const RedeemRewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemReward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemRewardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemReward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemRewardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Redemption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Redemption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRedemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RedeemRewardMutation, RedeemRewardMutationVariables>;
export const CancelRewardRedemptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRewardRedemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRewardRedemptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRewardRedemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRewardRedemptionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Redemption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Redemption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRedemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CancelRewardRedemptionMutation, CancelRewardRedemptionMutationVariables>;
export const FulfilRewardRedemptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FulfilRewardRedemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FulfilRewardRedemptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilRewardRedemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FulfilRewardRedemptionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Redemption"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Redemption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RewardRedemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"redeemedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<FulfilRewardRedemptionMutation, FulfilRewardRedemptionMutationVariables>;
export const CreateRewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateReward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRewardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createReward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRewardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardSet"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"pricesByLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPriceForMe"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"hasCodePool"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"availableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrls"}},{"kind":"Field","name":{"kind":"Name","value":"storeIds"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CreateRewardMutation, CreateRewardMutationVariables>;
export const ChangeRewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeReward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRewardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeReward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRewardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardSet"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"pricesByLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPriceForMe"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"hasCodePool"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"availableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrls"}},{"kind":"Field","name":{"kind":"Name","value":"storeIds"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ChangeRewardMutation, ChangeRewardMutationVariables>;
export const RetireRewardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireReward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireRewardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireReward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetireRewardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardSet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyAlreadyRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"pricesByLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPriceForMe"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"hasCodePool"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"availableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrls"}},{"kind":"Field","name":{"kind":"Name","value":"storeIds"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RetireRewardMutation, RetireRewardMutationVariables>;
export const ImportRewardCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRewardCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRewardCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRewardCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRewardCodesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ImportRewardCodesMutation, ImportRewardCodesMutationVariables>;
export const RewardAsSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardAsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RewardSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RewardSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}},{"kind":"Field","name":{"kind":"Name","value":"pricesByLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsPriceForMe"}},{"kind":"Field","name":{"kind":"Name","value":"cashPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"hasCodePool"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"perMemberLimit"}},{"kind":"Field","name":{"kind":"Name","value":"limitPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"availableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrls"}},{"kind":"Field","name":{"kind":"Name","value":"storeIds"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RewardAsSetQuery, RewardAsSetQueryVariables>;
export const RewardHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RewardHistoryQuery, RewardHistoryQueryVariables>;
export const LoyaltyRuleBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyRuleBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyRuleBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleBook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsActivationPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"onConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Expiry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsExpiryPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"yearsLater"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sliding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnGraceDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleBook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"displayUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perUnit"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"multiplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"stacking"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"stores"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"timeOfDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"firstOrder"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}},{"kind":"Field","name":{"kind":"Name","value":"orderAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumPaidShareBasisPoints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"exclusiveGroup"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningCaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiryWarningDays"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"maximumShareBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"stacksWithCoupons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRegion"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<LoyaltyRuleBookQuery, LoyaltyRuleBookQueryVariables>;
export const LoyaltyRuleBookRevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyRuleBookRevisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyRuleBookRevisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Revision"}},{"kind":"Field","name":{"kind":"Name","value":"ruleBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Revision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"revertedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}}]} as unknown as DocumentNode<LoyaltyRuleBookRevisionsQuery, LoyaltyRuleBookRevisionsQueryVariables>;
export const LoyaltyRuleBookDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyRuleBookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyRuleBookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Draft"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsActivationPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"onConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Expiry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsExpiryPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"yearsLater"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sliding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnGraceDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleBook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"displayUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perUnit"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"multiplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"stacking"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"stores"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"timeOfDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"firstOrder"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}},{"kind":"Field","name":{"kind":"Name","value":"orderAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumPaidShareBasisPoints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"exclusiveGroup"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningCaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiryWarningDays"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"maximumShareBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"stacksWithCoupons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRegion"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAs"}},{"kind":"Field","name":{"kind":"Name","value":"ruleBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleBook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LoyaltyRuleBookDraftQuery, LoyaltyRuleBookDraftQueryVariables>;
export const LoyaltyRuleBookDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyRuleBookDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyRuleBookDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LoyaltyRuleBookDraftsQuery, LoyaltyRuleBookDraftsQueryVariables>;
export const SaveLoyaltyRuleBookDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLoyaltyRuleBookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLoyaltyRuleBookDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveLoyaltyRuleBookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLoyaltyRuleBookDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Draft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outdated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsActivationPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atOnce"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"onConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Expiry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsExpiryPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dayOfYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"yearsLater"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sliding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnGraceDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleBook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsName"}},{"kind":"Field","name":{"kind":"Name","value":"displayUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perUnit"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"multiplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"stacking"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"stores"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"timeOfDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"firstOrder"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}},{"kind":"Field","name":{"kind":"Name","value":"orderAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumPaidShareBasisPoints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"exclusiveGroup"}},{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earningCaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"newMemberDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"skus"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"growth"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Expiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiryWarningDays"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"maximumShareBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"dailyMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"stacksWithCoupons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRegion"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAs"}},{"kind":"Field","name":{"kind":"Name","value":"ruleBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleBook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outdated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookOutdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledRevision"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}}]}}]} as unknown as DocumentNode<SaveLoyaltyRuleBookDraftMutation, SaveLoyaltyRuleBookDraftMutationVariables>;
export const PublishLoyaltyRuleBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishLoyaltyRuleBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishLoyaltyRuleBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishLoyaltyRuleBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishLoyaltyRuleBookSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedRevision"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outdated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Revision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"revertedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outdated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookOutdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledRevision"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}}]}}]} as unknown as DocumentNode<PublishLoyaltyRuleBookMutation, PublishLoyaltyRuleBookMutationVariables>;
export const RevertLoyaltyRuleBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertLoyaltyRuleBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertLoyaltyRuleBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertLoyaltyRuleBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevertLoyaltyRuleBookSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedRevision"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outdated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Revision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"revertedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outdated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookOutdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledRevision"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}}]}}]} as unknown as DocumentNode<RevertLoyaltyRuleBookMutation, RevertLoyaltyRuleBookMutationVariables>;
export const CancelLoyaltyRuleBookPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLoyaltyRuleBookPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelLoyaltyRuleBookPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLoyaltyRuleBookPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelLoyaltyRuleBookPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelLoyaltyRuleBookPublicationMutation, CancelLoyaltyRuleBookPublicationMutationVariables>;
export const DiscardLoyaltyRuleBookDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardLoyaltyRuleBookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardLoyaltyRuleBookDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardLoyaltyRuleBookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardLoyaltyRuleBookDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outdated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outdated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRuleBookOutdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledRevision"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}}]}}]} as unknown as DocumentNode<DiscardLoyaltyRuleBookDraftMutation, DiscardLoyaltyRuleBookDraftMutationVariables>;
export const TransferPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferPointsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Balances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"multipleOf"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberNotActive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Balances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeEarned"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeRedeemed"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExpired"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsLedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"debt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"purposeTag"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyRejection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<TransferPointsMutation, TransferPointsMutationVariables>;