import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { webSocketTransport } from '../../demo/web-socket-transport.ts';
import { startTestServer, tokenOf } from '../live/socket-server.ts';

it('lets a client know when its replica goes away, instead of asking again unseen', async () => {
  const server = await startTestServer();
  const location = server.url.replace('ws', 'http');
  const transportEntry = { kind: 'ws', subgraph: 'loyalty', location };
  const options = { subgraphName: 'loyalty', transportEntry } as Parameters<
    typeof webSocketTransport.getSubgraphExecutor
  >[0];
  const execute = await webSocketTransport.getSubgraphExecutor(options);
  const authorization = `Bearer ${await tokenOf('alice')}`;
  const results = (await execute({
    document: parse('subscription { ticks }'),
    context: { headers: { authorization } },
  })) as AsyncIterableIterator<unknown>;
  expect(await results.next()).toEqual({ done: false, value: { data: { ticks: 2 } } });
  const ended = expect(results.next()).rejects.toThrow(
    'The subscription has ended upstream (1001 Going away). Resume behind the last event.',
  );
  await server.close();
  await ended;
});
