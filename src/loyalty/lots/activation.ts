import type { ActivationPolicy } from '../program/activation-policy.ts';
import { type Instant, startOfDayAfterDays } from '../time.ts';

/** When points earned at `occurredAt` become active; `isOrder`: somebody can confirm them. */
export function activationOf(
  policy: ActivationPolicy,
  from: { readonly occurredAt: Instant; readonly isOrder: boolean; readonly timeZone: string },
): Instant {
  const { occurredAt: instant, timeZone } = from;
  switch (policy.kind) {
    case 'AT_ONCE':
      return instant;
    case 'AFTER_DAYS':
      return startOfDayAfterDays({ instant, days: policy.days, timeZone });
    case 'ON_CONFIRMATION':
      return from.isOrder
        ? startOfDayAfterDays({ instant, days: policy.returnWindowDays, timeZone })
        : instant;
  }
}
