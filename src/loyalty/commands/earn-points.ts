import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { EarningLine } from '../earning/earning-rule.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Money, Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkIdempotencyKey, checkMemberRef, firstProblem } from './check.ts';
import { checkActivity, checkOrder } from './check-earning.ts';
import { type CommandHead, type CommandType, type Decision, NO_KEYS } from './command.ts';
import { decideEarnActivity } from './earn-activity.ts';
import { decideEarnOrder } from './earn-order.ts';

export interface EarnOrderLine {
  readonly lineId: string;
  readonly sku: string;
  readonly category?: string | null | undefined;
  readonly quantity: number;
  readonly amount: Money;
}

/** A paid order as the order service reports it. */
export interface EarnOrder {
  readonly orderId: string;
  readonly occurredAt: Instant;
  readonly lines: readonly EarnOrderLine[];
  readonly couponDiscount?: Money | null | undefined;
  readonly shipping?: Money | null | undefined;
  readonly storeId?: string | null | undefined;
  readonly channel?: string | null | undefined;
}

/** Something a member did. */
export interface EarnActivity {
  readonly activityId: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly storeId?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly quantity?: number | null | undefined;
}

/** The caller says what happened; the rules say how many points. */
export interface EarnPoints extends CommandHead {
  readonly kind: 'earnPoints';
  readonly member: MemberRef;
  readonly source: {
    readonly order?: EarnOrder | null | undefined;
    readonly activity?: EarnActivity | null | undefined;
  };
}

export interface EarnPointsSuccess {
  readonly type: 'EarnPointsSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  /** Null when the rules gave nothing. */
  readonly entry: Entry | null;
  readonly points: Points;
  readonly growth: Points;
  readonly breakdown: readonly EarningLine[];
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive,
 * LoyaltyAlreadyRecorded when the order or activity is on record.
 */
export const earnPoints: CommandType<EarnPoints, EarnPointsSuccess> = {
  check(command) {
    const { order, activity } = command.source;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () =>
        (order == null) === (activity == null)
          ? invalidInput(['source'], 'Exactly one of order and activity must be given.')
          : null,
      () => (order == null ? null : checkOrder(['source', 'order'], order)),
      () => (activity == null ? null : checkActivity(['source', 'activity'], activity)),
    );
  },

  keysOf({ member, source: { order, activity } }) {
    return {
      ...NO_KEYS,
      members: [member],
      orderIds: order == null ? [] : [order.orderId],
      activityIds: activity == null ? [] : [activity.activityId],
      usageAt: activity == null ? [] : [activity.occurredAt],
    };
  },

  decide(workingSet: WorkingSet, command: EarnPoints, now: Instant): Decision<EarnPointsSuccess> {
    const { order, activity } = command.source;
    if (order != null) return decideEarnOrder(workingSet, { ...command, order }, now);
    if (activity != null) return decideEarnActivity(workingSet, { ...command, activity }, now);
    return { refused: invalidInput(['source'], 'Nothing to earn from.') };
  },
};
