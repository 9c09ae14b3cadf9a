import { describe, expect, it } from '@jest/globals';
import { createHealth } from '../src/health.ts';

const answers = async (): Promise<void> => {};
const fails = async (): Promise<void> => {
  throw new Error('connection refused');
};
const hangs = (): Promise<void> => new Promise(() => {});

describe('readiness', () => {
  const ready = { status: 200, body: { status: 'ready', database: 'answers' } };
  const notReady = { status: 503, body: { status: 'not ready', database: 'does not answer' } };
  const rows = [
    ['is true while the database answers', answers, ready],
    ['is false while the database cannot be reached', fails, notReady],
    ['is false when the database does not answer in time', hangs, notReady],
  ] as const;

  it.each(rows)('%s', async (_title, ping, report) => {
    expect(await createHealth({ ping, timeoutMilliseconds: 50 }).ready()).toEqual(report);
  });

  it('comes back by itself when the database does', async () => {
    let ping = fails;
    const health = createHealth({ ping: () => ping(), timeoutMilliseconds: 50 });
    expect(await health.ready()).toEqual(notReady);
    ping = answers;
    expect(await health.ready()).toEqual(ready);
  });

  it('says more, which never changes the status', async () => {
    const body = { ...ready.body, jobs: 'behind' };
    const details = async () => ({ jobs: 'behind' });
    for (const [more, report] of [
      [details, { status: 200, body }],
      [fails, ready],
      [hangs, ready],
    ] as const) {
      const options = { ping: answers, details: more as typeof details, timeoutMilliseconds: 50 };
      expect(await createHealth(options).ready()).toEqual(report);
    }
  });

  it('is false once the service drains, also for a probe that was under way', async () => {
    const health = createHealth({ ping: answers, timeoutMilliseconds: 50 });
    const underWay = health.ready();
    health.drain();
    const draining = { status: 503, body: { status: 'draining' } };
    expect(await underWay).toEqual(draining);
    expect(await health.ready()).toEqual(draining);
  });
});

describe('liveness', () => {
  it('is true whatever the database does', () => {
    const health = createHealth({ ping: fails, timeoutMilliseconds: 50 });
    expect(health.live()).toEqual({ status: 200, body: { status: 'live' } });
  });
});
