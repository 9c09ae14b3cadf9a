import type { MemberStatus } from './account/account.ts';
import type { MemberView } from './account/member.ts';
import type { HoldStatus } from './holds/hold.ts';
import type { Points } from './points.ts';
import type { RuleBookProblem } from './program/validation/rule-book-problem.ts';
import type { Instant } from './time.ts';

/** Why a command was refused, as the public contract names it. */
export type RejectionCode =
  | 'INVALID_INPUT'
  | 'IDEMPOTENCY_CONFLICT'
  | 'ALREADY_RECORDED'
  | 'ALREADY_ENROLLED'
  | 'MEMBER_NOT_FOUND'
  | 'MEMBER_FROZEN'
  | 'MEMBER_CLOSED'
  | 'ORDER_NOT_FOUND'
  | 'ACTIVITY_NOT_FOUND'
  | 'REDEMPTION_NOT_FOUND'
  | 'HOLD_NOT_FOUND'
  | 'INSUFFICIENT_POINTS'
  | 'BELOW_MINIMUM'
  | 'NOT_A_MULTIPLE'
  | 'ABOVE_ORDER_SHARE'
  | 'HOLD_NOT_OPEN'
  | 'HOLD_EXPIRED'
  | 'ABOVE_HOLD'
  | 'OVER_REFUND'
  | 'REWARD_NOT_FOUND'
  | 'REWARD_NOT_AVAILABLE'
  | 'REWARD_OUT_OF_STOCK'
  | 'REWARD_LIMIT_REACHED'
  | 'REWARD_PRICE_HIGHER'
  | 'LEVEL_TOO_LOW'
  | 'RISK_REVIEW'
  | 'ABOVE_TRANSFER_LIMIT'
  | 'ABOVE_DAILY_MAXIMUM'
  | 'NOT_WITH_COUPON'
  | 'PROGRAM_CODE_TAKEN'
  | 'RULE_BOOK_INVALID'
  | 'RULE_BOOK_OUTDATED'
  | 'RULE_BOOK_SCHEDULED'
  | 'RULE_BOOK_NOT_FOUND'
  | 'RULE_BOOK_DRAFT_CHANGED'
  | 'RULE_BOOK_DRAFT_NOT_FOUND';

interface Refusal<Type extends string, Code extends RejectionCode> {
  /** The GraphQL type that carries this refusal to the caller. */
  readonly type: Type;
  readonly code: Code;
  readonly message: string;
  /** Where in the input, e.g. `['source', 'order', 'lines', '0']`. */
  readonly path: readonly string[];
}

export type InvalidInput = Refusal<'LoyaltyInvalidInput', 'INVALID_INPUT'>;
export interface IdempotencyConflict
  extends Refusal<'LoyaltyIdempotencyConflict', 'IDEMPOTENCY_CONFLICT'> {
  readonly firstUsedAt: Instant;
}
export interface AlreadyRecorded extends Refusal<'LoyaltyAlreadyRecorded', 'ALREADY_RECORDED'> {
  readonly recordedAt: Instant;
}
export interface AlreadyEnrolled extends Refusal<'MemberAlreadyEnrolled', 'ALREADY_ENROLLED'> {
  /** The member as it stood when this was decided. */
  readonly member: MemberView;
}
export type MemberNotFound = Refusal<'MemberNotFound', 'MEMBER_NOT_FOUND'>;
export interface MemberNotActive
  extends Refusal<'MemberNotActive', 'MEMBER_FROZEN' | 'MEMBER_CLOSED'> {
  readonly status: MemberStatus;
}
export interface InsufficientPoints extends Refusal<'InsufficientPoints', 'INSUFFICIENT_POINTS'> {
  readonly available: Points;
  readonly required: Points;
}
export interface PointsLimitReached
  extends Refusal<
    'PointsLimitReached',
    | 'BELOW_MINIMUM'
    | 'NOT_A_MULTIPLE'
    | 'ABOVE_ORDER_SHARE'
    | 'ABOVE_DAILY_MAXIMUM'
    | 'NOT_WITH_COUPON'
    | 'ABOVE_HOLD'
    | 'ABOVE_TRANSFER_LIMIT'
  > {
  readonly maximum: Points | null;
  readonly minimum: Points | null;
  readonly multipleOf: Points | null;
}

export type OrderNotFound = Refusal<'LoyaltyOrderNotFound', 'ORDER_NOT_FOUND'>;
export type OverRefund = Refusal<'LoyaltyOverRefund', 'OVER_REFUND'>;
export type RedemptionNotFound = Refusal<'RewardRedemptionNotFound', 'REDEMPTION_NOT_FOUND'>;
export type HoldNotFound = Refusal<'PointsHoldNotFound', 'HOLD_NOT_FOUND'>;
export interface HoldNotOpen
  extends Refusal<'PointsHoldNotOpen', 'HOLD_NOT_OPEN' | 'HOLD_EXPIRED'> {
  readonly status: HoldStatus;
}
export type RewardUnavailable = Refusal<
  'RewardUnavailable',
  | 'REWARD_NOT_FOUND'
  | 'REWARD_NOT_AVAILABLE'
  | 'REWARD_OUT_OF_STOCK'
  | 'REWARD_LIMIT_REACHED'
  | 'REWARD_PRICE_HIGHER'
  | 'LEVEL_TOO_LOW'
>;

export type ProgramCodeTaken = Refusal<'LoyaltyProgramCodeTaken', 'PROGRAM_CODE_TAKEN'>;
/** The draft cannot be published as it is. */
export interface RuleBookInvalid extends Refusal<'LoyaltyRuleBookInvalid', 'RULE_BOOK_INVALID'> {
  /** All of them, errors first; at least one is an error. */
  readonly problems: readonly RuleBookProblem[];
}
/**
 * The rules, or the draft, are not those that the caller has looked at: RULE_BOOK_OUTDATED, another
 * revision was published meanwhile; RULE_BOOK_SCHEDULED, one waits to take effect and would undo
 * this one; RULE_BOOK_DRAFT_CHANGED, somebody has saved the draft.
 */
export interface RuleBookOutdated
  extends Refusal<
    'LoyaltyRuleBookOutdated',
    'RULE_BOOK_OUTDATED' | 'RULE_BOOK_SCHEDULED' | 'RULE_BOOK_DRAFT_CHANGED'
  > {
  readonly currentRevision: number;
  readonly scheduledRevision: number | null;
  /** The draft's version by now; null where it is not about a draft. */
  readonly draftVersion: number | null;
}
export type RuleBookNotFound = Refusal<
  'LoyaltyRuleBookNotFound',
  'RULE_BOOK_NOT_FOUND' | 'RULE_BOOK_DRAFT_NOT_FOUND'
>;

/** A refusal is a value: a command that is refused changed nothing. */
export type Rejection =
  | InvalidInput
  | IdempotencyConflict
  | AlreadyRecorded
  | AlreadyEnrolled
  | MemberNotFound
  | MemberNotActive
  | InsufficientPoints
  | PointsLimitReached
  | OrderNotFound
  | OverRefund
  | RedemptionNotFound
  | HoldNotFound
  | HoldNotOpen
  | RewardUnavailable
  | RuleBookInvalid
  | RuleBookOutdated
  | RuleBookNotFound;

/** The input itself is at fault: what is wrong (`message`), and where (`path`). */
export function invalidInput(path: readonly string[], message: string): InvalidInput {
  return { type: 'LoyaltyInvalidInput', code: 'INVALID_INPUT', message, path };
}

/** The idempotency key is taken, by another input than this. */
export function idempotencyConflict(firstUsedAt: Instant): IdempotencyConflict {
  return {
    type: 'LoyaltyIdempotencyConflict',
    code: 'IDEMPOTENCY_CONFLICT',
    message: 'This idempotency key was used before, with other input.',
    path: ['idempotencyKey'],
    firstUsedAt,
  };
}

export function memberNotFound(path: readonly string[]): MemberNotFound {
  const message = 'No such member in this program.';
  return { type: 'MemberNotFound', code: 'MEMBER_NOT_FOUND', message, path };
}
