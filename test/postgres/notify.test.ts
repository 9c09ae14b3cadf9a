import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHintChannel } from '../../src/postgres/notify.ts';
import { openDatabase } from '../../src/postgres/orm.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** A listener whose calls can be waited for. */
function listen() {
  const heard = new EventEmitter();
  const listener = {
    onHint: (payload: string) => void heard.emit('hint', payload),
    onReconnected: () => void heard.emit('reconnected'),
  };
  return { heard, listener };
}

describe('hints between replicas', () => {
  it('reach every subscriber, the sender included', async () => {
    const other = await openDatabase({ url: test.url, poolSize: 2 });
    const [near, far] = [listen(), listen()];
    const channel = createHintChannel(test.database);
    const subscriptions = [
      await channel.subscribe(near.listener),
      await createHintChannel(other).subscribe(far.listener),
    ];
    const heard = [once(near.heard, 'hint'), once(far.heard, 'hint')];
    await channel.send('acc_1:7 积分');
    expect(await Promise.all(heard)).toEqual([['acc_1:7 积分'], ['acc_1:7 积分']]);
    for (const subscription of subscriptions) await subscription.close();
    await other.close();
  });

  it('are listened for again after the connection was lost, and the loss is told', async () => {
    const { heard, listener } = listen();
    const channel = createHintChannel(test.database);
    const subscription = await channel.subscribe(listener);
    const reconnected = once(heard, 'reconnected');
    await test.sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen %'`);
    await reconnected;
    const hint = once(heard, 'hint');
    await channel.send('again');
    expect(await hint).toEqual(['again']);
    await subscription.close();
  });

  it('fail as unreachable when there is no database', async () => {
    const gone = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
    const channel = createHintChannel(gone);
    const unreachable = { name: 'Fault', kind: 'UNREACHABLE' };
    await expect(channel.send('lost')).rejects.toMatchObject(unreachable);
    await expect(channel.subscribe(listen().listener)).rejects.toMatchObject(unreachable);
    await gone.close();
  });
});
