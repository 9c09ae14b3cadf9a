import { describe, expect, it } from '@jest/globals';
import { Overload } from '../../src/engine/ports.ts';
import {
  type BalanceHubLimits,
  createBalanceHub,
  defaultHubLimits,
} from '../../src/live/balance-hub.ts';
import { InvalidResume, TooManyWatchers } from '../../src/live/live-errors.ts';
import { ChannelInMemory, LedgerInMemory, settle, TimersByHand } from './ledger-in-memory.ts';

const programId = 'prg_1';
const account = { accountId: 'acc_1' };
const watched = { programId, ...account };

async function setUp(limits: Partial<BalanceHubLimits> = {}) {
  const ledger = new LedgerInMemory();
  const channel = new ChannelInMemory();
  const timers = new TimersByHand();
  const failures: unknown[] = [];
  const hub = createBalanceHub({
    reader: ledger,
    channel,
    timers,
    limits: { ...defaultHubLimits, ...limits },
    onFailure: (error) => failures.push(error),
  });
  await hub.start();
  ledger.latest.set(account.accountId, 3);
  const commit = () => ({ ...watched, sequence: ledger.commit(account.accountId) });
  return { ledger, channel, timers, failures, hub, commit };
}

const snapshot = (sequence: number) => ({
  done: false,
  value: { sequence, account, entry: null },
});
const entry = (sequence: number) => ({
  done: false,
  value: { sequence, account, entry: { sequence } },
});
const ended = { done: true, value: undefined };

describe('watching an account', () => {
  it('gives the balance as it is first, then each entry', async () => {
    const { hub, commit } = await setUp();
    const events = await hub.watch(watched);
    expect(await events.next()).toEqual(snapshot(3));
    const next = events.next();
    hub.publish([commit()]);
    expect(await next).toEqual(entry(4));
  });

  it('resumes behind a sequence without a snapshot', async () => {
    const { hub, commit } = await setUp();
    const events = await hub.watch({ ...watched, afterSequence: 1 });
    expect(await events.next()).toEqual(entry(2));
    expect(await events.next()).toEqual(entry(3));
    hub.publish([commit()]);
    expect(await events.next()).toEqual(entry(4));
  });

  it('resumes behind the latest sequence, and behind nothing at all', async () => {
    const { hub, commit } = await setUp();
    const latest = await hub.watch({ ...watched, afterSequence: 3 });
    const first = await hub.watch({ ...watched, afterSequence: 0 });
    hub.publish([commit()]);
    expect(await latest.next()).toEqual(entry(4));
    expect(await first.next()).toEqual(entry(1));
  });

  it.each([{ afterSequence: 4 }, { afterSequence: -1 }, { afterSequence: 1.5 }])(
    'refuses to resume behind $afterSequence when the latest is 3',
    async ({ afterSequence }) => {
      const { hub } = await setUp();
      await expect(hub.watch({ ...watched, afterSequence })).rejects.toThrow(InvalidResume);
      expect(hub.size).toBe(0);
    },
  );

  it('gives no events of an account that does not exist', async () => {
    const { hub } = await setUp();
    const events = await hub.watch({ programId, accountId: 'acc_unknown' });
    expect(await events.next()).toEqual(ended);
    expect(hub.size).toBe(0);
  });

  it('misses nothing that is committed while the snapshot is read', async () => {
    const { hub, ledger, commit } = await setUp();
    ledger.gate = async () => {
      ledger.gate = null;
      hub.publish([commit()]);
    };
    const events = await hub.watch(watched);
    expect(await events.next()).toEqual(snapshot(3));
    expect(await events.next()).toEqual(entry(4));
  });

  it('ends at once while a consumer waits, when it is closed or aborted', async () => {
    const { hub } = await setUp();
    const abort = new AbortController();
    const one = await hub.watch({ ...watched, signal: abort.signal });
    const other = await hub.watch(watched);
    await one.next();
    await other.next();
    const waiting = [one.next(), other.next()];
    abort.abort();
    await other.return?.();
    expect(await Promise.all(waiting)).toEqual([ended, ended]);
    expect(hub.size).toBe(0);
  });

  it('ends all watchers when the hub closes, and takes on no more', async () => {
    const { hub } = await setUp();
    const events = await hub.watch(watched);
    await events.next();
    const waiting = events.next();
    await hub.close();
    expect(await waiting).toEqual(ended);
    await expect(hub.watch(watched)).rejects.toThrow(TooManyWatchers);
  });

  it.each([
    { name: 'account', limits: { watchersPerAccountMax: 2 } },
    { name: 'process', limits: { watchersMax: 2 } },
  ])('refuses a third watcher where the $name may have two', async ({ limits }) => {
    const { hub } = await setUp(limits);
    const first = await hub.watch(watched);
    await hub.watch(watched);
    await expect(hub.watch(watched)).rejects.toThrow(Overload);
    await first.return?.();
    await hub.watch(watched);
    expect(hub.size).toBe(2);
  });
});

describe('filling watchers', () => {
  it('serves a thousand watchers that are due at once with ten queries of a hundred', async () => {
    const { hub, ledger, commit } = await setUp({
      fillBatchSizeMax: 100,
      watchersPerAccountMax: 1_000,
    });
    const watching = Array.from({ length: 1_000 }, () => hub.watch(watched));
    const all = await Promise.all(watching);
    expect(ledger.reads).toBe(10);
    await Promise.all(all.map((events) => events.next()));
    const next = all.map((events) => events.next());
    await settle();
    hub.publish([commit()]);
    expect(await Promise.all(next)).toEqual(all.map(() => entry(4)));
    expect(ledger.reads).toBe(20);
  });

  it('reads nothing for a consumer that does not ask, and pages when it does', async () => {
    const { hub, ledger, commit } = await setUp({ pageSize: 10 });
    const events = await hub.watch(watched);
    await events.next();
    for (let count = 0; count < 25; count += 1) hub.publish([commit()]);
    await settle();
    expect(ledger.reads).toBe(1);
    for (let sequence = 4; sequence <= 28; sequence += 1) {
      expect(await events.next()).toEqual(entry(sequence));
    }
    expect(ledger.reads).toBe(4);
  });

  it('tells who has only just come when the ledger cannot be read', async () => {
    const { hub, ledger } = await setUp();
    ledger.failure = new Error('The database is gone.');
    await expect(hub.watch(watched)).rejects.toThrow('The database is gone.');
    expect(hub.size).toBe(0);
  });

  it('carries on after the ledger could not be read', async () => {
    const { hub, ledger, timers, failures, commit } = await setUp();
    const events = await hub.watch(watched);
    await events.next();
    const next = events.next();
    ledger.failure = new Error('The database is gone.');
    hub.publish([commit()]);
    await settle();
    expect(failures).toEqual([ledger.failure]);
    ledger.failure = null;
    timers.move(defaultHubLimits.pollMilliseconds);
    expect(await next).toEqual(entry(4));
  });

  it('does not pass on a page with a gap', async () => {
    const { hub, ledger, timers, failures, commit } = await setUp();
    const events = await hub.watch({ ...watched, afterSequence: 3 });
    const whole = ledger.readAfter.bind(ledger);
    ledger.readAfter = async (program, requests) =>
      (await whole(program, requests)).map(
        (page) => page && { ...page, entries: page.entries.slice(1) },
      );
    const next = events.next();
    hub.publish([commit(), commit()]);
    await settle();
    expect(failures).toHaveLength(1);
    ledger.readAfter = whole;
    timers.move(defaultHubLimits.pollMilliseconds);
    expect(await next).toEqual(entry(4));
    expect(await events.next()).toEqual(entry(5));
  });
});

describe('hints', () => {
  it('heals a hint that was lost at the next poll, with one query', async () => {
    const { hub, ledger, timers, commit } = await setUp();
    const events = await hub.watch(watched);
    const other = await hub.watch(watched);
    await events.next();
    await other.next();
    const next = [events.next(), other.next()];
    commit();
    timers.move(defaultHubLimits.pollMilliseconds);
    expect(await Promise.all(next)).toEqual([entry(4), entry(4)]);
    expect(ledger.polls).toBe(1);
  });

  it('polls at once when the channel was gone', async () => {
    const { hub, channel, commit } = await setUp();
    const events = await hub.watch(watched);
    await events.next();
    const next = events.next();
    commit();
    channel.reconnect();
    expect(await next).toEqual(entry(4));
  });

  it('reads once, not for ever, for a hint ahead of the ledger', async () => {
    const { hub, channel, ledger, commit } = await setUp();
    const events = await hub.watch(watched);
    await events.next();
    const next = events.next();
    channel.deliver(`${programId} ${account.accountId}:99`);
    await settle();
    expect(ledger.reads).toBe(2);
    hub.publish([commit()]);
    expect(await next).toEqual(entry(4));
  });

  it.each([
    { name: 'empty', payload: '' },
    { name: 'binary', payload: '\0\u{1F600} \n' },
    { name: 'without a program', payload: ' acc_1:4' },
    { name: 'without a number', payload: 'prg_1 acc_1:x acc_1 :4 acc_1:-1' },
  ])('lets a payload pass that is $name', async ({ payload }) => {
    const { hub, channel, ledger } = await setUp();
    const events = await hub.watch(watched);
    await events.next();
    void events.next();
    channel.deliver(payload);
    await settle();
    expect(ledger.reads).toBe(1);
    await hub.close();
  });

  it('tells other replicas at once, then only the latest of each account every 10 ms', async () => {
    const { hub, channel, timers } = await setUp();
    const hint = (accountId: string, sequence: number) => ({ programId, accountId, sequence });
    hub.publish([hint('acc_1', 4)]);
    hub.publish([hint('acc_1', 5), hint('acc_2', 1)]);
    hub.publish([hint('acc_1', 7), hint('acc_1', 6)]);
    await settle();
    expect(channel.sent).toEqual(['prg_1 acc_1:4']);
    timers.move(9);
    await settle();
    expect(channel.sent).toHaveLength(1);
    timers.move(1);
    await settle();
    expect(channel.sent.slice(1)).toEqual(['prg_1 acc_1:7 acc_2:1']);
  });

  it('keeps each payload below the 8,000 bytes that PostgreSQL takes', async () => {
    const { hub, channel } = await setUp();
    const hints = Array.from({ length: 2_000 }, (_, index) => ({
      programId,
      accountId: `acc_${String(index).padStart(26, '0')}`,
      sequence: index + 1,
    }));
    hub.publish(hints);
    await settle(100);
    expect(Math.max(...channel.sent.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(
      8_000,
    );
    const told = channel.sent.flatMap((payload) => payload.split(' ').slice(1));
    expect(told).toEqual(hints.map(({ accountId, sequence }) => `${accountId}:${sequence}`));
  });

  it('never throws when the channel fails, and serves its own watchers all the same', async () => {
    const { hub, channel, failures, commit } = await setUp();
    channel.failure = new Error('The connection is gone.');
    const events = await hub.watch(watched);
    await events.next();
    hub.publish([commit()]);
    expect(await events.next()).toEqual(entry(4));
    expect(failures).toEqual([channel.failure]);
  });
});
