import type { Instant } from '../time.ts';
import type { PastEvent } from './preview.ts';

/**
 * Events in the order in which they were decided. All that one batch decided has one instant, and
 * yet one is the first order, and one is the last that fits below a cap: of those the growth value
 * that each has found tells, which only rises as orders come in, and then their entries.
 */
export function inRecordedOrder(events: readonly PastEvent[]): readonly PastEvent[] {
  return events.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return (
      one.recordedAt - other.recordedAt ||
      one.growthValue - other.growthValue ||
      // What gave nothing most likely came when there was nothing left.
      (one.sequence ?? Number.MAX_SAFE_INTEGER) - (other.sequence ?? Number.MAX_SAFE_INTEGER)
    );
  });
}

interface Place {
  readonly recordedAt: Instant;
  readonly growthValue: number;
  readonly sequence: number | null;
}

function placeOf(event: PastEvent): Place {
  const of = event.kind === 'ORDER' ? event.order : event.activity;
  const { sequence } = event.kind === 'ORDER' ? event : event.activity;
  const { recordedAt, circumstances } = of;
  return { recordedAt, growthValue: circumstances?.growthValue ?? 0, sequence };
}
