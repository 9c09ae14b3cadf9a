import type { IncomingMessage } from 'node:http';
import type { Caller } from '../access/caller.ts';
import type { VerifyToken } from '../access/verify-token.ts';

/** Close codes: those of the graphql-transport-ws protocol, and of WebSocket itself. */
export const closeCodes = {
  goingAway: 1001,
  tryAgainLater: 1013,
  badRequest: 4400,
  unauthorized: 4401,
  forbidden: 4403,
  tooMany: 4429,
  internalError: 4500,
} as const;

export interface Refusal {
  readonly code: number;
  /** One sentence that the client sees in the close frame; at most 123 bytes. */
  readonly reason: string;
}

export type Admission =
  | { readonly kind: 'caller'; readonly caller: Caller; readonly authorization: string }
  | ({ readonly kind: 'refusal' } & Refusal);

export interface AdmitOptions {
  readonly verifyToken: VerifyToken;
  /** Made for each subscription and again for each of its events; rejects whoever may not. */
  readonly createContext: (authorization: string) => Promise<unknown>;
}

/** Whether a browser's page may connect. Servers send no origin and are known by their token. */
export function isAllowedOrigin(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The token of `connectionParams`, where gateways and browsers put it, or of the upgrade. */
export function authorizationOf(
  connectionParams: Readonly<Record<string, unknown>> | undefined,
  request: IncomingMessage,
): string | null {
  const given = connectionParams?.Authorization ?? connectionParams?.authorization;
  return typeof given === 'string' ? given : (request.headers.authorization ?? null);
}

/**
 * Who is behind a socket. 4401: no token, or one that has expired, so get one and come again;
 * 4403: a token that will not do.
 */
export async function admit(
  authorization: string | null,
  options: AdmitOptions,
): Promise<Admission> {
  if (authorization === null || authorization === '') {
    return refuse(
      closeCodes.unauthorized,
      'A bearer token is required: connectionParams.Authorization.',
    );
  }
  const [, token] = /^Bearer +([^ ]+) *$/i.exec(authorization) ?? [];
  if (token === undefined) {
    return refuse(closeCodes.forbidden, 'Authorization must be: Bearer <token>.');
  }
  const result = await options.verifyToken(token);
  if (result.kind === 'failure') {
    const { code, reason } = result;
    if (code === 'EXPIRED' || code === 'MISSING') return refuse(closeCodes.unauthorized, reason);
    if (code === 'UNAVAILABLE') return refuse(closeCodes.tryAgainLater, reason);
    return refuse(closeCodes.forbidden, reason);
  }
  try {
    await options.createContext(authorization);
  } catch (error) {
    // Either the program is not here, which is said, or it cannot be looked up at the moment.
    return isUnauthenticated(error)
      ? refuse(closeCodes.forbidden, error.message)
      : refuse(closeCodes.tryAgainLater, 'The service cannot look up the program now.');
  }
  return { kind: 'caller', caller: result.caller, authorization };
}

function refuse(code: number, reason: string): Admission {
  return { kind: 'refusal', code, reason };
}

function isUnauthenticated(error: unknown): error is Error {
  if (!(error instanceof Error) || !('extensions' in error)) return false;
  const { extensions } = error;
  return typeof extensions === 'object' && Object(extensions).code === 'UNAUTHENTICATED';
}
