import { describe, expect, it } from '@jest/globals';
import { createEngine } from '../../src/engine/engine.ts';
import type { Draft } from '../../src/loyalty/commands/commands.ts';
import type { HoldPoints } from '../../src/loyalty/commands/hold-points.ts';
import { adjust, DEMO, earnOrder, enroll, NOON, orderOf, yuan } from '../support/demo-commands.ts';
import { createLockingStore } from '../support/locking-store.ts';

const BOB = { externalId: 'bob' };

const hold = (idempotencyKey: string): Draft<HoldPoints> => ({
  programId: DEMO.program.programId,
  idempotencyKey,
  actor: 'service:shop',
  restrictedTo: null,
  kind: 'holdPoints',
  member: { externalId: 'alice' },
  points: 100,
  order: { orderId: 'o1', payable: yuan(1_000), occurredAt: NOON },
});

describe('an order for which points were held, and are no more', () => {
  it('is one member’s when two report it at once, from two replicas', async () => {
    const store = createLockingStore(DEMO);
    const [one, other] = [0, 1].map(() =>
      createEngine({
        store,
        clock: { now: () => NOON },
        scheduler: { pause: async () => undefined },
        publisher: { publish: () => undefined },
        retry: { batchAttemptsMax: 3, retryPauseMilliseconds: 1, retryMillisecondsMax: 1_000 },
        lanes: 1,
        batchSizeMax: 1,
        queueDepthMax: 10,
      }),
    );
    if (one === undefined || other === undefined) return;
    for (const draft of [enroll('alice'), enroll('bob', BOB)]) await one.submit(draft);
    await one.submit(adjust('gift', 1_000));
    const held = await one.submit(hold('hold'));
    if (held.type !== 'HoldPointsSuccess') throw new Error(held.code);
    const { holdId } = held.hold;
    await one.submit({ ...hold('release'), kind: 'releaseHold', holdId });
    store.onStep = () => new Promise((resolve) => setImmediate(resolve));
    const answers = await Promise.all([
      one.submit(hold('again')),
      other.submit(earnOrder('earn', orderOf('o1'), { member: BOB })),
    ]);
    const { orders, holds } = store.rows();
    const order = orders.get('o1');
    expect(answers.filter(({ type }) => type.endsWith('Success'))).toHaveLength(1);
    expect(order?.earning !== null).toBe(answers[1].type === 'EarnPointsSuccess');
    const open = [...holds.values()].filter(({ status }) => status === 'OPEN');
    expect(order?.held).toBe(open.reduce((sum, { points }) => sum + points, 0));
  });
});
