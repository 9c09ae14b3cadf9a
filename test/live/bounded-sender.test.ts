import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { createBoundedSender } from '../../src/live/bounded-sender.ts';
import { until } from './socket-server.ts';

const unsentBytesMax = 100_000;
/** What one reading from a socket may bring, and what is answered before the next. */
const readingBytesMax = 65_536;

let server: WebSocketServer;
let client: WebSocket;
let accepted: WebSocket;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', autoPong: false });
  await once(server, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  [accepted] = (await once(server, 'connection')) as [WebSocket];
  if (client.readyState !== client.OPEN) await once(client, 'open');
});

afterEach(() => {
  client.terminate();
  server.close();
});

// In all more than the operating system keeps between two sockets, there and back.
it.each([
  { what: 'messages', bytes: 10_000, times: 4_000 },
  { what: 'pings', bytes: 125, times: 250_000 },
])('is not read from while it sends $what and does not read', async ({ what, bytes, times }) => {
  const send = createBoundedSender(accepted, unsentBytesMax);
  const text = 'x'.repeat(bytes);
  accepted.on('message', () => void send(text));
  let answered = 0;
  const count = (): void => {
    answered += 1;
  };
  client.on(what === 'pings' ? 'pong' : 'message', count);
  client.pause();
  for (let time = 0; time < times; time += 1)
    what === 'pings' ? client.ping(text) : client.send(text);
  await until(() => accepted.isPaused);
  expect(accepted.bufferedAmount).toBeLessThan(unsentBytesMax + 2 * readingBytesMax);
  client.resume();
  await until(() => answered === times);
  expect([accepted.bufferedAmount, accepted.isPaused]).toEqual([0, false]);
});
