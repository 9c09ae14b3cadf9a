import { describe, expect, it } from '@jest/globals';
import { Overload } from '../../src/engine/ports.ts';
import type { Draft } from '../../src/loyalty/commands/commands.ts';
import type { PassTime } from '../../src/loyalty/commands/pass-time.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  orderOf,
  redeem,
} from '../support/demo-commands.ts';
import { startEngine } from '../support/running-engine.ts';

const PROGRAM = DEMO.program.programId;

function passTime(name: string): Draft<PassTime> {
  return {
    kind: 'passTime',
    programId: PROGRAM,
    accountIds: [],
    idempotencyKey: `${name}\u001F`,
    actor: 'system:time',
    restrictedTo: null,
  };
}

describe('idempotency', () => {
  it('answers twenty identical commands at once alike, with one entry', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => engine.submit(earnOrder('k1'))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ type: 'EarnPointsSuccess', points: 100 });
    expect(store.rows(PROGRAM).entries).toHaveLength(1);
  });

  it('gives the first answer again, also after the account has moved on', async () => {
    const { engine } = startEngine();
    await engine.submit(enroll('enroll'));
    const first = await engine.submit(earnOrder('k1'));
    await engine.submit(earnOrder('k2'));
    expect(await engine.submit(earnOrder('k1'))).toEqual(first);
  });

  it('gives a refusal again, also when it would not be refused any more', async () => {
    const { engine } = startEngine();
    await engine.submit(enroll('enroll'));
    const refused = await engine.submit(redeem('r1'));
    expect(refused).toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await engine.submit(adjust('gift', 1_000));
    expect(await engine.submit(redeem('r1'))).toEqual(refused);
  });

  it('refuses the same key with other input, and says when it was first used', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    await engine.submit(earnOrder('k1', orderOf('o1')));
    for (const other of [earnOrder('k1', orderOf('o2')), { ...earnReview('k1') }]) {
      expect(await engine.submit(other)).toEqual({
        type: 'LoyaltyIdempotencyConflict',
        code: 'IDEMPOTENCY_CONFLICT',
        message: 'This idempotency key was used before, with other input.',
        path: ['idempotencyKey'],
        firstUsedAt: NOON,
      });
    }
    expect(store.rows(PROGRAM).entries).toHaveLength(1);
  });

  it('takes fields in another order, absent or null, for the same input', async () => {
    const { engine } = startEngine();
    await engine.submit(enroll('enroll'));
    const first = await engine.submit(earnOrder('k1', orderOf('o1', { storeId: null })));
    const { lines, occurredAt, orderId } = orderOf('o1');
    const again = { lines, channel: null, occurredAt, orderId };
    expect(await engine.submit(earnOrder('k1', again))).toEqual(first);
  });

  it('lets faulty input be mended under the same key', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    expect(await engine.submit(earnReview('k1', { type: 'SNEEZE' }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(store.rows(PROGRAM).records.has('k1')).toBe(false);
    expect(await engine.submit(earnReview('k1'))).toMatchObject({ points: 20 });
  });

  it('keeps the keys of programs apart', async () => {
    const { engine } = startEngine();
    await engine.submit(enroll('enroll'));
    await engine.submit({ ...enroll('enroll'), programId: 'prg_other' });
    await engine.submit(earnOrder('k1', orderOf('o1')));
    const there = { ...earnOrder('k1', orderOf('o2')), programId: 'prg_other' };
    expect(await engine.submit(there)).toMatchObject({ type: 'EarnPointsSuccess' });
  });
});

describe('batches', () => {
  it('takes what waits together in one transaction, at most the batch size', async () => {
    const { engine, store } = startEngine({ lanes: 1, batchSizeMax: 4 });
    await engine.submit(enroll('enroll'));
    await Promise.all(Array.from({ length: 10 }, (_, i) => engine.submit(earnOrder(`k${i}`))));
    expect(store.committed).toEqual([1, 4, 4, 2]);
  });

  it('answers in the order of the input, one member many times', async () => {
    const { engine } = startEngine({ batchSizeMax: 7 });
    await engine.submit(enroll('enroll'));
    const drafts = Array.from({ length: 50 }, (_, i) => earnOrder(`k${i}`));
    const answers = await Promise.all(engine.submitAll(drafts));
    expect(answers.map((answer) => ('entry' in answer ? answer.entry?.sequence : null))).toEqual(
      drafts.map((_, index) => index + 1),
    );
  });

  it('lets programs take turns', async () => {
    const { engine, store } = startEngine({ lanes: 1, batchSizeMax: 5 });
    const order: string[] = [];
    store.onStep = (step, keys) => {
      if (step === 'load') order.push(keys.idempotencyKeys[0]?.slice(0, 5) ?? '');
    };
    const many = Array.from({ length: 15 }, (_, i) => enroll(`demo-${i}`, { externalId: `${i}` }));
    const few = [{ ...enroll('other-1'), programId: 'prg_other' }];
    await Promise.all([...engine.submitAll(many), ...engine.submitAll(few)]);
    expect(order).toEqual(['demo-', 'other', 'demo-', 'demo-']);
  });

  it('lets nobody who earns or spends wait behind a sweep', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    const order: string[] = [];
    store.onStep = (step, keys) => {
      if (step === 'load') order.push(...keys.idempotencyKeys);
    };
    const sweep = engine.submitAll(['t1', 't2', 't3', 't4'].map(passTime));
    await Promise.all([...sweep, engine.submit(earnOrder('k1'))]);
    const [t1, t2, t3, t4] = ['t1', 't2', 't3', 't4'].map((name) => `${name}\u001F`);
    expect(order).toEqual([t1, t2, 'k1', t3, t4]);
  });

  it('lets exactly one of fifty redemptions of the whole balance succeed', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    await engine.submit(adjust('gift', 100));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => engine.submit(redeem(`r${i}`))),
    );
    const types = answers.map((answer) => answer.type);
    expect(types.filter((type) => type === 'RedeemPointsSuccess')).toHaveLength(1);
    expect(types.filter((type) => type === 'InsufficientPoints')).toHaveLength(49);
    expect([...store.rows(PROGRAM).accounts.values()]).toMatchObject([{ available: 0 }]);
  });

  it('records entries in their order, also when the clock goes back', async () => {
    let now = NOON;
    const { engine, store } = startEngine({ clock: { now: () => now } });
    await engine.submit(enroll('enroll'));
    for (const time of [NOON + 5, NOON - 60_000, NOON + 1, NOON + 9]) {
      now = time;
      await engine.submit(earnOrder(`k${time}`));
    }
    const recorded = store.rows(PROGRAM).entries.map(({ recordedAt }) => recordedAt);
    expect(recorded).toEqual([NOON + 5, NOON + 5, NOON + 5, NOON + 9]);
  });

  it('tells of each account that grew once a batch, with its latest sequence', async () => {
    const { engine, hints } = startEngine({ lanes: 1 });
    const enrolled = await engine.submit(enroll('enroll'));
    await Promise.all([earnOrder('k1'), earnOrder('k2')].map((draft) => engine.submit(draft)));
    const accountId = 'account' in enrolled ? enrolled.account.accountId : '';
    expect(hints).toEqual([[], [{ programId: PROGRAM, accountId, sequence: 2, warnings: 0 }]]);
  });
});

describe('bounds', () => {
  it('refuses at once what the queue has no place for, all of it or nothing', async () => {
    const { engine, store } = startEngine({ queueDepthMax: 5 });
    const drafts = Array.from({ length: 6 }, (_, i) => enroll(`k${i}`, { externalId: `m${i}` }));
    expect(() => engine.submitAll(drafts)).toThrow(Overload);
    await engine.drain();
    expect(store.rows(PROGRAM).members.size).toBe(0);
  });

  it('has place again once commands are answered', async () => {
    const { engine } = startEngine({ queueDepthMax: 1 });
    await engine.submit(enroll('k1'));
    const faulty = { ...enroll('k2'), externalId: '' };
    expect(await engine.submit(faulty)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await engine.submit(earnOrder('k3'))).toMatchObject({ points: 100 });
  });

  it('finishes what it took on when it drains, and takes nothing more', async () => {
    const { engine, store } = startEngine({ batchSizeMax: 1 });
    await engine.submit(enroll('enroll'));
    const taken = engine.submitAll(Array.from({ length: 9 }, (_, i) => earnOrder(`k${i}`)));
    await engine.drain();
    expect(store.rows(PROGRAM).entries).toHaveLength(9);
    await expect(engine.submit(earnOrder('late'))).rejects.toThrow(Overload);
    await Promise.all(taken);
  });
});

describe('a dry run', () => {
  it('quotes an order and writes nothing', async () => {
    const { engine, store } = startEngine();
    await engine.submit(enroll('enroll'));
    const question = {
      member: { externalId: 'alice' },
      order: orderOf('o1'),
      restrictedTo: null,
    };
    expect(await engine.quote(PROGRAM, question)).toMatchObject({ pointsToEarn: 100 });
    expect(store.rows(PROGRAM).entries).toEqual([]);
    expect(await engine.quote(PROGRAM, { ...question, member: {} })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['member'],
    });
  });
});
