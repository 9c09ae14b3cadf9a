export interface SocketLimits {
  /** Sockets of one process, those that have not said who they are included. */
  readonly socketsMax: number;
  /** Sockets of one member. */
  readonly socketsPerMemberMax: number;
  /** Subscriptions on one member's socket. */
  readonly subscriptionsPerSocketMax: number;
  /** Subscriptions on the socket of a service or operator, such as a gateway's. */
  readonly subscriptionsPerServiceSocketMax: number;
  /** Bytes of one message from a client. */
  readonly payloadBytesMax: number;
  /** Bytes that a client has not read yet, beyond which nothing more is read from it. */
  readonly unsentBytesMax: number;
  /** A socket that has not said who it is by then is closed. */
  readonly initTimeoutMilliseconds: number;
  /** Every so often a ping; a socket that has not answered by the next one is gone. */
  readonly pingIntervalMilliseconds: number;
  /** How long a closing socket may take until it is cut off. */
  readonly closeGraceMilliseconds: number;
}

export const defaultSocketLimits: SocketLimits = {
  socketsMax: 20_000,
  socketsPerMemberMax: 10,
  subscriptionsPerSocketMax: 20,
  subscriptionsPerServiceSocketMax: 1_000,
  payloadBytesMax: 65_536,
  unsentBytesMax: 1_048_576,
  initTimeoutMilliseconds: 3_000,
  pingIntervalMilliseconds: 12_000,
  closeGraceMilliseconds: 1_000,
};
