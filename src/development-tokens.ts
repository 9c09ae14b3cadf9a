import type { CallerRole } from './access/caller.ts';
import { mintToken, type TokenRequest } from './access/mint-token.ts';
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
export function signingOf({ auth, mode }: Config): Signing | null {
  return mode !== 'production' && auth.kind === 'secret' ? auth : null;
}

type Signing = Extract<AuthConfig, { kind: 'secret' }>;

export async function mintReadyTokens(signing: Signing, now: number): Promise<ReadyTokens> {
  const mint = (role: CallerRole, subject: string) =>
    mintFor({ program: role === 'platform' ? null : 'demo', role, subject }, signing, now);
  return {
    alice: await mint('member', 'alice'),
    bob: await mint('member', 'bob'),
    service: await mint('service', 'service-development'),
    operator: await mint('operator', 'operator-development'),
    platform: await mint('platform', 'platform-development'),
  };
}

/** By names such as `operator of tea-house`, for each program; what its operator and tills need. */
export async function mintProgramTokens(
  signing: Signing,
  programCodes: readonly string[],
  now: number,
): Promise<Readonly<Record<string, string>>> {
  const tokens: Record<string, string> = {};
  for (const program of programCodes) {
    for (const role of ['operator', 'service'] as const) {
      const subject = `${role}-development`;
      tokens[`${role} of ${program}`] = await mintFor({ program, role, subject }, signing, now);
    }
  }
  return tokens;
}

function mintFor(
  holder: Pick<TokenRequest, 'program' | 'role' | 'subject'>,
  signing: Signing,
  now: number,
): Promise<string> {
  const scopes = developmentScopes[holder.role];
  return mintToken({ ...holder, scopes, ttlSeconds: developmentTtlSeconds }, { ...signing, now });
}
