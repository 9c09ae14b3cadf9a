import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../src/engine/ports.ts';
import type { Command } from '../../src/loyalty/commands/commands.ts';
import { adjust, DEMO, earnOrder, enroll, NOON, redeem } from '../support/demo-commands.ts';
import { startEngine } from '../support/running-engine.ts';

const PROGRAM = DEMO.program.programId;

const unreachable = () => new Fault('connection lost', { kind: 'UNREACHABLE' });
const fail = (what: string): never => {
  throw new Error(`${what} is broken`);
};

describe('when the outside world fails', () => {
  it('tries a batch again, pausing longer each time', async () => {
    const { engine, store, pauses } = startEngine();
    let failures = 2;
    store.onStep = (step) => {
      if (step === 'save' && failures-- > 0) throw unreachable();
    };
    expect(await engine.submit(enroll('enroll'))).toMatchObject({ type: 'EnrollMemberSuccess' });
    expect(pauses).toEqual([50, 100]);
  });

  it('begins no try later than callers should wait, however many are left', async () => {
    let now = NOON;
    const { engine, store, pauses } = startEngine({
      clock: { now: () => now },
      retry: { batchAttemptsMax: 8, retryPauseMilliseconds: 50, retryMillisecondsMax: 3_000 },
    });
    store.onStep = () => {
      // As long as a silent network takes to be noticed.
      now += 2_000;
      throw unreachable();
    };
    await expect(engine.submit(enroll('enroll'))).rejects.toThrow('connection lost');
    expect(pauses).toEqual([50]);
  });

  it('gives up after so many tries, with the fault, and the key can be sent again', async () => {
    const { engine, store } = startEngine();
    store.onStep = () => {
      throw unreachable();
    };
    await expect(engine.submit(enroll('enroll'))).rejects.toThrow('connection lost');
    store.onStep = () => undefined;
    expect(await engine.submit(enroll('enroll'))).toMatchObject({ type: 'EnrollMemberSuccess' });
  });

  it('finds what a commit left whose outcome was lost, and counts it once', async () => {
    const { engine, store, hints } = startEngine();
    await engine.submit(enroll('enroll'));
    let lost = false;
    store.onStep = (step) => {
      if (step !== 'committed' || lost) return;
      lost = true;
      throw unreachable();
    };
    expect(await engine.submit(earnOrder('k1'))).toMatchObject({
      points: 100,
      account: { available: 100, sequence: 1 },
    });
    expect(store.rows(PROGRAM).entries).toHaveLength(1);
    expect(hints.at(-1)).toMatchObject([{ sequence: 1 }]);
  });

  it('tells of an account only what has been committed', async () => {
    const { engine, store, hints } = startEngine();
    await engine.submit(enroll('enroll'));
    const before = hints.length;
    store.onStep = (step) => {
      if (step !== 'commit') return;
      expect(hints).toHaveLength(before);
      throw unreachable();
    };
    await expect(engine.submit(earnOrder('k1'))).rejects.toThrow('connection lost');
    expect(hints).toHaveLength(before);
  });

  it('fails only the culprit of a batch', async () => {
    const { engine, store } = startEngine({ lanes: 1 });
    await engine.submit(enroll('enroll'));
    store.onStep = (step, keys) => {
      if (step === 'save' && keys.idempotencyKeys.includes('k2')) throw new Error('cannot be kept');
    };
    const settled = await Promise.allSettled(
      ['k1', 'k2', 'k3'].map((key) => engine.submit(earnOrder(key))),
    );
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(store.rows(PROGRAM).entries).toHaveLength(2);
  });

  it('fails all that is left at once when the database goes away one by one', async () => {
    const { engine, store } = startEngine({ lanes: 1 });
    await engine.submit(enroll('enroll'));
    let loads = 0;
    store.onStep = (step, keys) => {
      if (step !== 'load') return;
      loads += 1;
      const together = keys.idempotencyKeys.length > 1;
      if (together) throw new Fault('too many at once', { kind: 'CONFLICT' });
      if (keys.idempotencyKeys[0] !== 'k0') throw unreachable();
    };
    const settled = await Promise.allSettled(
      engine.submitAll(Array.from({ length: 50 }, (_, i) => earnOrder(`k${i}`))),
    );
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      ...Array.from({ length: 49 }, () => 'rejected'),
    ]);
    // Three times together, the first alone, three times the second; nobody behind it waits.
    expect(loads).toBe(3 + 1 + 3);
  });

  it('fails only a command that a bug of ours cannot decide', async () => {
    const { engine, store } = startEngine({ lanes: 1 });
    await engine.submit(enroll('enroll'));
    // An account that has drifted: it says more than its lots hold.
    const accounts = new Map(store.rows(PROGRAM).accounts);
    for (const [id, account] of accounts) accounts.set(id, { ...account, available: 1_000 });
    store.tamper(PROGRAM, { accounts });
    const settled = await Promise.allSettled(
      engine.submitAll<Command>([adjust('a', 1), redeem('b'), adjust('c', 1)]),
    );
    expect(settled).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { name: 'InvariantError' } },
      { status: 'fulfilled' },
    ]);
    expect(store.rows(PROGRAM).records.has('b')).toBe(false);
  });

  it.each([
    ['the publisher', { publisher: { publish: () => fail('publisher') } }, 'fulfilled'],
    ['the pause between tries', { scheduler: { pause: async () => fail('pause') } }, 'rejected'],
  ])('leaves nobody waiting, and no lane, when %s throws', async (_what, broken, status) => {
    const { engine, store } = startEngine({ lanes: 1, queueDepthMax: 3, ...broken });
    for (let round = 0; round < 3; round += 1) {
      let failures = status === 'rejected' ? 1 : 0;
      store.onStep = () => {
        if (failures-- > 0) throw unreachable();
      };
      const drafts = [1, 2, 3].map((i) => enroll(`k${round}${i}`, { externalId: `${round}${i}` }));
      const settled = await Promise.allSettled(engine.submitAll(drafts));
      expect(settled.map((one) => one.status)).toEqual([status, status, status]);
    }
    await engine.drain();
  });

  it('drains although nothing works', async () => {
    const { engine, store } = startEngine();
    store.onStep = () => {
      throw unreachable();
    };
    const taken = engine.submitAll(
      Array.from({ length: 9 }, (_, i) => enroll(`k${i}`, { externalId: `m${i}` })),
    );
    const settled = Promise.allSettled(taken);
    await engine.drain();
    expect((await settled).map(({ status }) => status)).toEqual(taken.map(() => 'rejected'));
  });

  it('goes on with what comes next', async () => {
    const { engine, store } = startEngine({ lanes: 1 });
    store.onStep = () => {
      throw new Error('broken');
    };
    await expect(engine.submit(enroll('enroll'))).rejects.toThrow('broken');
    store.onStep = () => undefined;
    expect(await engine.submit(enroll('enroll'))).toMatchObject({ type: 'EnrollMemberSuccess' });
  });
});
