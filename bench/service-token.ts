import { developmentSecret } from '../src/access/development-secret.ts';
import { mintToken } from '../src/access/mint-token.ts';
import { PROGRAM } from './earn-load.ts';

/** A token of an order service for the servers that the bench starts. */
export function serviceToken(): Promise<string> {
  return mintToken(
    {
      program: PROGRAM.code,
      role: 'service',
      subject: 'bench',
      scopes: ['loyalty:earn', 'loyalty:read'],
      ttlSeconds: 3_600,
    },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
}
