import { registerEnumType } from 'type-graphql';

/** Every code, with the sentence that a front-end developer reads about it. */
const MEANINGS = {
  INVALID_INPUT: 'The input cannot be accepted; `path` says where. Nothing was recorded.',
  IDEMPOTENCY_CONFLICT: 'The idempotency key was used before, with another input.',
  ALREADY_RECORDED: 'It is on record under another idempotency key, or was done already.',
  ALREADY_ENROLLED: 'Customer id, phone or member code belongs to a member already.',
  MEMBER_NOT_FOUND: 'No such member, or none that the caller may see.',
  MEMBER_FROZEN: 'The member is suspended, or its balance is being looked into.',
  MEMBER_CLOSED: 'The member has left the program.',
  ACTIVITY_NOT_FOUND: 'No such activity on record.',
  ORDER_NOT_FOUND: 'No such order on record, or none that the caller may see.',
  REDEMPTION_NOT_FOUND: 'No such reward redemption, or none that the caller may see.',
  HOLD_NOT_FOUND: 'No such hold, or none that the caller may see.',
  INSUFFICIENT_POINTS: 'The member can spend fewer points than asked for.',
  BELOW_MINIMUM: 'Fewer points than the program lets pay at once.',
  NOT_A_MULTIPLE: 'Points can only be spent in certain steps, e.g. of 100.',
  ABOVE_ORDER_SHARE: 'Points may pay only a share of an order, e.g. 20 %.',
  HOLD_NOT_OPEN: 'The hold was captured or released already.',
  HOLD_EXPIRED: 'The hold lapsed; its points are spendable again.',
  ABOVE_HOLD: 'More points than the hold reserves.',
  OVER_REFUND: 'More than what is left of the order to refund.',
  REWARD_NOT_FOUND: 'No such reward in the program.',
  REWARD_NOT_AVAILABLE: 'The reward is not offered at this time.',
  REWARD_OUT_OF_STOCK: 'Nothing is left of the reward.',
  REWARD_LIMIT_REACHED: 'The member took as many as one member may take.',
  LEVEL_TOO_LOW: "The member's level does not reach the reward's minimum level.",
  ABOVE_TRANSFER_LIMIT: 'More than a member may give away at once, or on one day.',
  ABOVE_DAILY_MAXIMUM: 'More points than a member may spend on orders on one day.',
  NOT_WITH_COUPON: 'Points cannot pay for an order on which a coupon was used.',
  PROGRAM_CODE_TAKEN: 'Another program has this code.',
  RULE_BOOK_INVALID: 'The draft has problems that keep it from being published.',
  RULE_BOOK_OUTDATED: 'Another revision was published since: look at it, then save the draft anew.',
  RULE_BOOK_SCHEDULED: 'A revision waits to take effect: cancel it, or say that it is replaced.',
  RULE_BOOK_NOT_FOUND: 'No such revision of the rule book, or it is not scheduled.',
  RULE_BOOK_DRAFT_CHANGED: 'Somebody has saved the draft since: look at it, then save it anew.',
  RULE_BOOK_DRAFT_NOT_FOUND: 'No such draft, or it was discarded.',
  RISK_REVIEW: 'Held back until somebody has looked at it.',
} as const;

export type LoyaltyRejectionCode = keyof typeof MEANINGS;

const CODES = Object.keys(MEANINGS) as readonly LoyaltyRejectionCode[];

export const LoyaltyRejectionCode = Object.fromEntries(CODES.map((code) => [code, code])) as {
  readonly [Code in LoyaltyRejectionCode]: Code;
};

registerEnumType(LoyaltyRejectionCode, {
  name: 'LoyaltyRejectionCode',
  description: 'Why a command was refused; stable, to be switched on.',
  valuesConfig: Object.fromEntries(
    CODES.map((code) => [code, { description: MEANINGS[code] }]),
  ) as Record<LoyaltyRejectionCode, { description: string }>,
});
