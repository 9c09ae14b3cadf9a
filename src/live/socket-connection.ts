import type { IncomingMessage } from 'node:http';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { makeServer, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Caller } from '../access/caller.ts';
import { createBoundedSender } from './bounded-sender.ts';
import { type AdmitOptions, admit, authorizationOf, closeCodes } from './socket-admission.ts';
import type { SocketLimits } from './socket-limits.ts';
import {
  asGraphQLError,
  prepareSubscription,
  runSubscription,
  type SocketOperationOptions,
} from './socket-operation.ts';
import type { LiveTimers } from './timers.ts';

export interface SocketConnectionOptions extends AdmitOptions, SocketOperationOptions {
  /** What callers are told of an error. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly limits: SocketLimits;
  readonly timers: LiveTimers;
  readonly onFailure: (error: unknown) => void;
}

export interface NewSocket {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** How many sockets each member has; shared by all sockets of the process. */
  readonly socketsOfMembers: Map<string, number>;
}

/** Speaks graphql-transport-ws on one socket until it closes. */
export function openConnection(newSocket: NewSocket, options: SocketConnectionOptions): void {
  const { socket } = newSocket;
  const { onFailure, limits } = options;
  const connection = new SocketConnection(newSocket, options);
  const closed = connection.protocol().opened(
    {
      protocol: socket.protocol,
      send: createBoundedSender(socket, limits.unsentBytesMax),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) => {
        socket.on('message', (data) => {
          handle(String(data)).catch((error: unknown) => {
            if (isOnlyForServers(error)) {
              socket.close(closeCodes.badRequest, 'Only servers send such a message.');
              return;
            }
            // A bug of ours: whoever runs the service is told more than the client.
            onFailure(error);
            socket.close(closeCodes.internalError, 'The message could not be handled.');
          });
        });
      },
    },
    {},
  );
  // An oversized or malformed frame: ws closes the socket itself, with 1009 or 1002.
  socket.on('error', () => undefined);
  socket.once('close', (code, reason) => {
    connection.dispose();
    closed(code, String(reason)).catch(onFailure);
  });
}

/** How graphql-ws says that a message is well formed, but of a kind that clients do not send. */
function isOnlyForServers(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unexpected message of type');
}

class SocketConnection {
  private readonly newSocket: NewSocket;
  private readonly options: SocketConnectionOptions;
  private authorization = '';
  private subscriptionsMax = 0;
  private isClosed = false;
  /** Everything to be undone when the socket closes. */
  private readonly undo: (() => void)[] = [];

  constructor(newSocket: NewSocket, options: SocketConnectionOptions) {
    this.newSocket = newSocket;
    this.options = options;
    this.keepAlive();
  }

  protocol() {
    const { limits, formatError, withCode } = this.options;
    const format = (errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] =>
      errors.map((error) => formatError(error.toJSON(), error));
    return makeServer<Record<string, unknown>>({
      connectionInitWaitTimeout: limits.initTimeoutMilliseconds,
      onConnect: ({ connectionParams }) => this.connect(connectionParams),
      onSubscribe: ({ subscriptions }, _id, payload) =>
        this.subscribe(payload, Object.keys(subscriptions).length),
      subscribe: (args) =>
        runSubscription(args, { withCode, createContext: () => this.createContext() }),
      onNext: (_context, _id, _payload, _args, { data, errors }) =>
        errors && { ...(data !== undefined && { data }), errors: format(errors) },
      onError: (_context, _id, _payload, errors) => format(errors),
    });
  }

  dispose(): void {
    this.isClosed = true;
    for (const undo of this.undo) undo();
  }

  private async connect(params: Readonly<Record<string, unknown>> | undefined): Promise<boolean> {
    const { socket, request } = this.newSocket;
    const admission = await admit(authorizationOf(params, request), this.options);
    if (this.isClosed) return false;
    if (admission.kind === 'refusal') {
      socket.close(admission.code, admission.reason);
      return false;
    }
    this.authorization = admission.authorization;
    return this.settleIn(admission.caller);
  }

  /** Counts the socket and sets the alarm for its token's expiry. */
  private settleIn(caller: Caller): boolean {
    const { limits } = this.options;
    this.closeAt(caller.expiresAt);
    this.subscriptionsMax = limits.subscriptionsPerServiceSocketMax;
    if (caller.role !== 'member') return true;
    this.subscriptionsMax = limits.subscriptionsPerSocketMax;
    const { socket, socketsOfMembers } = this.newSocket;
    const member = JSON.stringify([caller.program, caller.subject]);
    const others = socketsOfMembers.get(member) ?? 0;
    if (others >= limits.socketsPerMemberMax) {
      socket.close(closeCodes.tooMany, `At most ${others} sockets may be open for one member.`);
      return false;
    }
    socketsOfMembers.set(member, others + 1);
    this.undo.push(() => {
      const left = (socketsOfMembers.get(member) ?? 1) - 1;
      if (left === 0) socketsOfMembers.delete(member);
      else socketsOfMembers.set(member, left);
    });
    return true;
  }

  private async subscribe(payload: SubscribePayload, subscriptions: number) {
    const { refuse } = this.options;
    const max = this.subscriptionsMax;
    if (subscriptions > max) {
      return [refuse(`At most ${max} subscriptions may be open on this socket.`)];
    }
    const prepared = prepareSubscription(payload, this.options);
    if (!('schema' in prepared)) return prepared;
    try {
      return { ...prepared, contextValue: await this.createContext() };
    } catch (error) {
      // The token has just expired, or the program cannot be looked up at the moment.
      return [asGraphQLError(error)];
    }
  }

  private createContext(): Promise<unknown> {
    return this.options.createContext(this.authorization);
  }

  /** Every wait is bounded by the timer, so that a far expiry is looked at again and again. */
  private closeAt(expiresAt: number): void {
    const { timers } = this.options;
    const look = (): void => {
      const left = expiresAt - timers.now();
      if (left <= 0) {
        this.newSocket.socket.close(closeCodes.unauthorized, 'The token has expired.');
      } else {
        cancel = timers.after(left, look);
      }
    };
    let cancel = (): void => undefined;
    this.undo.push(() => cancel());
    look();
  }

  /** A peer that is gone without a word, or reads nothing, answers no ping. */
  private keepAlive(): void {
    const { socket } = this.newSocket;
    const { timers, limits } = this.options;
    let isAnswered = true;
    let cancel = (): void => undefined;
    const ping = (): void => {
      if (!isAnswered) {
        socket.terminate();
        return;
      }
      isAnswered = false;
      if (socket.readyState === socket.OPEN) socket.ping();
      cancel = timers.after(limits.pingIntervalMilliseconds, ping);
    };
    socket.on('pong', () => {
      isAnswered = true;
    });
    this.undo.push(() => cancel());
    cancel = timers.after(limits.pingIntervalMilliseconds, ping);
  }
}
