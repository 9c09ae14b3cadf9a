import { SignJWT } from 'jose';
import type { CallerRole } from './caller.ts';

export interface TokenRequest {
  /** Null for the platform, which belongs to no program. */
  readonly program: string | null;
  readonly role: CallerRole;
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly ttlSeconds: number;
}

export interface MintOptions {
  readonly secret: string;
  readonly issuer: string | null;
  readonly audience: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Signs a development token. It expires `ttlSeconds` after `now`, counted in whole seconds as the
 * claim demands, and is valid under the same options by createTokenVerifier.
 */
export async function mintToken(request: TokenRequest, options: MintOptions): Promise<string> {
  const { program, role, subject, scopes, ttlSeconds } = request;
  const issuedAt = Math.floor(options.now / 1_000);
  const token = new SignJWT({ ...(program !== null && { program }), role, scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ttlSeconds);
  if (options.issuer !== null) token.setIssuer(options.issuer);
  if (options.audience !== null) token.setAudience(options.audience);
  return token.sign(new TextEncoder().encode(options.secret));
}
