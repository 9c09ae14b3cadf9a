import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Caller, type CallerRole, callerRoles } from './caller.ts';

/** Why a token gives no caller. `UNAVAILABLE` is the key set's fault, not the token's. */
export type TokenFailureCode = 'MISSING' | 'MALFORMED' | 'UNTRUSTED' | 'EXPIRED' | 'UNAVAILABLE';

export type TokenResult =
  | { readonly kind: 'caller'; readonly caller: Caller }
  | {
      readonly kind: 'failure';
      readonly code: TokenFailureCode;
      /** One sentence that may be shown to the caller; it repeats nothing out of the token. */
      readonly reason: string;
    };

export type VerifyToken = (token: string | null) => Promise<TokenResult>;

export interface TokenVerifierOptions {
  readonly key:
    | { readonly kind: 'secret'; readonly secret: string }
    | { readonly kind: 'keySet'; readonly jwksUrl: string };
  readonly issuer: string | null;
  readonly audience: string | null;
  /** Verified tokens remembered; 0 remembers none. */
  readonly cacheSize: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Longer tokens are refused before any work is spent on them. */
const tokenLengthMax = 8_192;

/** How far the issuer's clock may be ahead of ours; an expired token gets no tolerance at all. */
const clockAheadSeconds = 5;

/** A key that was withdrawn from the key set stops counting this soon, also for known tokens. */
const cacheMillisecondsMax = 300_000;

/** Only what was signed with the private half of a published key; a secret never mixes with it. */
const keySetAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/**
 * Builds the one function that turns a bearer token into a caller. Tokens that were verified once
 * are remembered by their whole text, because verifying the same one for each request costs more
 * than the rest of a small request; refusals are never remembered.
 */
export function createTokenVerifier(options: TokenVerifierOptions): VerifyToken {
  const { cacheSize, now } = options;
  const verify = createVerification(options);
  const known = new Map<string, { readonly result: TokenResult; readonly until: number }>();

  return async (token) => {
    if (token === null || token === '') return failure('MISSING', 'A bearer token is required.');
    const remembered = known.get(token);
    if (remembered !== undefined && now() < remembered.until) return remembered.result;
    known.delete(token);
    const result = await verify(token);
    if (result.kind === 'caller' && cacheSize > 0) {
      const oldest = known.keys().next();
      if (known.size >= cacheSize && !oldest.done) known.delete(oldest.value);
      const until = Math.min(result.caller.expiresAt, now() + cacheMillisecondsMax);
      known.set(token, { result, until });
    }
    return result;
  };
}

function createVerification(
  options: TokenVerifierOptions,
): (token: string) => Promise<TokenResult> {
  const { key, issuer, audience, now } = options;
  const getKey: JWTVerifyGetKey =
    key.kind === 'keySet'
      ? createRemoteJWKSet(new URL(key.jwksUrl), { timeoutDuration: 3_000 })
      : constantly(new TextEncoder().encode(key.secret));
  const claims = {
    algorithms: key.kind === 'keySet' ? keySetAlgorithms : ['HS256'],
    clockTolerance: clockAheadSeconds,
    ...(issuer === null ? {} : { issuer }),
    ...(audience === null ? {} : { audience }),
  };
  return async (token) => {
    if (token.length > tokenLengthMax) return failure('MALFORMED', 'The token is too long.');
    try {
      const verified = await jwtVerify(token, getKey, { ...claims, currentDate: new Date(now()) });
      return toResult(verified.payload, now());
    } catch (error) {
      // Everything the library throws says why this token is not trusted; anything else is a fault
      // of fetching the key set.
      return explain(error);
    }
  };
}

function constantly(secret: Uint8Array): JWTVerifyGetKey<Uint8Array> {
  return async () => secret;
}

/** Reads the claims of a token whose signature holds. */
function toResult(payload: JWTPayload, now: number): TokenResult {
  const { program, role, scope, sub, exp } = payload;
  if (typeof exp !== 'number') return failure('MALFORMED', 'The token must expire: claim exp.');
  if (exp * 1_000 <= now) return expired;
  if (!isName(sub)) return failure('MALFORMED', 'The token must name its subject: claim sub.');
  if (!isRole(role)) {
    const known = 'a member, service, operator or platform';
    return failure('MALFORMED', `The token must be of ${known}: claim role.`);
  }
  if (role === 'platform' ? program != null : !isName(program)) {
    const must = role === 'platform' ? 'of a platform must name no' : 'must name a';
    return failure('MALFORMED', `The token ${must} program: claim program.`);
  }
  if (scope !== undefined && typeof scope !== 'string') {
    return failure('MALFORMED', 'The scopes must be one text with blanks between: claim scope.');
  }
  const caller: Caller = {
    program: isName(program) ? program : null,
    role,
    subject: sub,
    scopes: new Set((scope ?? '').split(' ').filter((word) => word !== '')),
    expiresAt: exp * 1_000,
    actor: `${role}:${sub}`,
  };
  return { kind: 'caller', caller };
}

// What no database keeps (NUL, lone surrogates) or nobody can see in a ledger.
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

function isName(value: unknown): value is string {
  if (typeof value !== 'string' || UNREADABLE.test(value)) return false;
  return value.length >= 1 && value.length <= 256;
}

function isRole(value: unknown): value is CallerRole {
  return callerRoles.some((role) => role === value);
}

function explain(error: unknown): TokenResult {
  if (error instanceof errors.JWTExpired) return expired;
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === 'iss' || error.claim === 'aud'
      ? failure('UNTRUSTED', 'The token was issued for another service.')
      : failure('MALFORMED', `The token is not valid: claim ${error.claim}.`);
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return failure('MALFORMED', 'The token is not a JSON web token.');
  }
  const isUntrusted =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported;
  if (isUntrusted) return failure('UNTRUSTED', 'The token was not signed by a trusted key.');
  return failure('UNAVAILABLE', 'The token cannot be checked now: no answer from the key set.');
}

function failure(code: TokenFailureCode, reason: string): TokenResult {
  return { kind: 'failure', code, reason };
}

const expired = failure('EXPIRED', 'The token has expired.');
