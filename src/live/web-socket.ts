import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { closeCodes, isAllowedOrigin } from './socket-admission.ts';
import { openConnection, type SocketConnectionOptions } from './socket-connection.ts';

export interface WebSocketOptions extends SocketConnectionOptions {
  /** The same path as over HTTP, e.g. `/graphql`. */
  readonly path: string;
  /** Pages that may connect, besides those of this host. */
  readonly allowedOrigins: readonly string[];
}

export interface LiveWebSocket {
  /** Takes over the upgrades of a server; more than one may be attached. */
  attach(server: Server): void;
  /** Sockets that are open now. */
  readonly size: number;
  /** Takes no more sockets, and closes those there are with 1001 (going away). */
  close(): Promise<void>;
}

/**
 * The graphql-transport-ws server. The HTTP server's protections end at the upgrade, so this has
 * its own: who may connect, how many, how much, for how long, and subscriptions only.
 */
export function createWebSocket(options: WebSocketOptions): LiveWebSocket {
  const { path, allowedOrigins, limits, timers } = options;
  const socketsOfMembers = new Map<string, number>();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.payloadBytesMax,
    perMessageDeflate: false,
    // Answered by the bounded sender of each socket.
    autoPong: false,
    handleProtocols,
  });
  let isClosing = false;

  function onUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const refusal = reasonToRefuse(request);
    if (refusal !== null) {
      refuseUpgrade(stream, refusal);
      return;
    }
    server.handleUpgrade(request, stream, head, (socket) => {
      openConnection({ socket, request, socketsOfMembers }, options);
    });
  }

  function reasonToRefuse(request: IncomingMessage): string | null {
    if (request.url?.split('?')[0] !== path) return '404 Not Found';
    if (isClosing || server.clients.size >= limits.socketsMax) return '503 Service Unavailable';
    return isAllowedOrigin(request, allowedOrigins) ? null : '403 Forbidden';
  }

  function goAway(socket: WebSocket): Promise<void> {
    return new Promise((resolve) => {
      const cancel = timers.after(limits.closeGraceMilliseconds, () => socket.terminate());
      socket.once('close', () => {
        cancel();
        resolve();
      });
      socket.close(closeCodes.goingAway, 'Going away');
    });
  }

  return {
    attach(httpServer) {
      httpServer.on('upgrade', onUpgrade);
    },
    get size() {
      return server.clients.size;
    },
    async close() {
      isClosing = true;
      await Promise.all([...server.clients].map(goAway));
      server.close();
    },
  };
}

/** Before the upgrade there is only HTTP to answer with. */
function refuseUpgrade(stream: Duplex, status: string): void {
  stream.on('error', () => undefined);
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
