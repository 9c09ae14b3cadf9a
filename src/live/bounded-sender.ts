import type { WebSocket } from 'ws';

/** Settles when the bytes are on their way, so that a slow client slows its own events. */
export type Send = (text: string) => Promise<void>;

/**
 * Whoever sends without reading is answered into our memory: pings, refused subscriptions, whatever
 * has an answer. So a socket is not read from while more than `unsentBytesMax` wait to be read by
 * its peer; one that never reads answers no ping either, and is cut off for that. The socket must
 * leave pings to this (`autoPong: false`).
 */
export function createBoundedSender(socket: WebSocket, unsentBytesMax: number): Send {
  function hold(): void {
    if (socket.bufferedAmount > unsentBytesMax) socket.pause();
  }

  function release(): void {
    if (socket.isPaused && socket.bufferedAmount <= unsentBytesMax) socket.resume();
  }

  socket.on('ping', (data) => {
    socket.pong(data, false, release);
    hold();
  });
  return (text) =>
    new Promise((resolve) => {
      socket.send(text, () => {
        release();
        resolve();
      });
      hold();
    });
}
