import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkIdempotencyKey, checkMemberRef, firstProblem } from './check.ts';
import { checkActivity, checkOrder } from './check-earning.ts';
import { type CommandType, type Decision, NO_KEYS } from './command.ts';
import { decideEarnActivity } from './earn-activity.ts';
import type { EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { decideEarnOrder } from './earn-order.ts';

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
      usageAt: [order, activity].flatMap((done) => done?.occurredAt ?? []),
    };
  },

  decide(workingSet: WorkingSet, command: EarnPoints, now: Instant): Decision<EarnPointsSuccess> {
    const { order, activity } = command.source;
    if (order != null) return decideEarnOrder(workingSet, { ...command, order }, now);
    if (activity != null) return decideEarnActivity(workingSet, { ...command, activity }, now);
    return { refused: invalidInput(['source'], 'Nothing to earn from.') };
  },
};
