import { scaleUp } from '../../points.ts';
import type { EventConditionType } from './condition-type.ts';

const WHOLE = 10_000;

/**
 * At least this share of what an order cost after coupons was paid in money, not with points. The
 * merchant keeps a campaign for orders that bring money in, not for points that go in a circle.
 */
export const minimumPaidShareBasisPoints: EventConditionType<'minimumPaidShareBasisPoints'> = {
  name: 'minimumPaidShareBasisPoints',
  test: (said) => (event) => {
    const { source, paid, payable } = event.facts;
    if (source !== 'ORDERS') return false;
    return payable === 0 || scaleUp(paid, WHOLE, payable) >= said;
  },
  otherwise: (said) => `Only when at least ${said / 100} % was paid in money.`,
};
