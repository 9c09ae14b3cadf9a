import type { CallerRole } from './access/caller.ts';
import { mintToken } from './access/mint-token.ts';
import { developmentScopes } from './access/scopes.ts';
import { developmentTtlSeconds } from './access/token-command.ts';
import type { AuthConfig, Config } from './config.ts';

/** Tokens of the demo program, and of the platform that makes others, ready to be pasted. */
export interface ReadyTokens {
  readonly alice: string;
  readonly bob: string;
  readonly service: string;
  readonly operator: string;
  readonly platform: string;
}

/** How to sign development tokens; null in production, and where others sign them. */
export function signingOf({ auth, mode }: Config): Extract<AuthConfig, { kind: 'secret' }> | null {
  return mode !== 'production' && auth.kind === 'secret' ? auth : null;
}

export async function mintReadyTokens(
  signing: Extract<AuthConfig, { kind: 'secret' }>,
  now: number,
): Promise<ReadyTokens> {
  const mint = (role: CallerRole, subject: string) => {
    const scopes = developmentScopes[role];
    const ttlSeconds = developmentTtlSeconds;
    const program = role === 'platform' ? null : 'demo';
    return mintToken({ program, role, subject, scopes, ttlSeconds }, { ...signing, now });
  };
  return {
    alice: await mint('member', 'alice'),
    bob: await mint('member', 'bob'),
    service: await mint('service', 'service-development'),
    operator: await mint('operator', 'operator-development'),
    platform: await mint('platform', 'platform-development'),
  };
}
