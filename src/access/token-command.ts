import { parseArgs } from 'node:util';
import { callerRoles } from './caller.ts';
import { type MintOptions, mintToken, type TokenRequest } from './mint-token.ts';
import { developmentScopes, scopes } from './scopes.ts';

/** What the command prints and the exit code: a token on stdout, or one line on stderr. */
export type TokenCommandResult =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'refusal'; readonly reason: string };

export interface TokenCommandOptions {
  readonly isProduction: boolean;
  /** Null where tokens are signed elsewhere and only their public keys are known here. */
  readonly minting: MintOptions | null;
}

/** Twelve hours: a working day, so that a token pasted in the morning lasts. */
export const developmentTtlSeconds = 43_200;

const ttlSecondsMax = 31_536_000;

const usage =
  'npm run --silent token -- --program demo --role member|service|operator|platform' +
  ' [--subject alice] [--ttl seconds] [--scope "loyalty:read loyalty:earn"]';

/** Mints the development token that the arguments ask for. */
export async function tokenCommand(
  args: readonly string[],
  options: TokenCommandOptions,
): Promise<TokenCommandResult> {
  if (options.isProduction) {
    return refuse('development tokens are not issued in production (NODE_ENV)');
  }
  if (options.minting === null) {
    return refuse('AUTH_JWKS_URL is set: tokens come from the issuer behind it');
  }
  const request = readRequest(args);
  if (typeof request === 'string') return refuse(`${request}; usage: ${usage}`);
  return { kind: 'token', token: await mintToken(request, options.minting) };
}

/** The request, or the one reason why there is none. */
function readRequest(args: readonly string[]): TokenRequest | string {
  const values = readArguments(args);
  if (typeof values === 'string') return values;
  const role = callerRoles.find((known) => known === values.role);
  if (role === undefined) return `--role must be one of ${callerRoles.join(', ')}`;
  const program = role === 'platform' ? null : (values.program ?? 'demo');
  if (program === null && values.program !== undefined) {
    return '--program must not be given: a platform token is of no program';
  }
  if (program !== null && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(program)) {
    return '--program must be a program code';
  }
  const subject = values.subject ?? (role === 'member' ? '' : `${role}-development`);
  if (subject === '' || subject.length > 256) return '--subject must be 1 to 256 characters';
  const ttl = values.ttl ?? String(developmentTtlSeconds);
  if (!/^[1-9]\d{0,7}$/.test(ttl) || Number(ttl) > ttlSecondsMax) {
    return `--ttl must be 1 to ${ttlSecondsMax} seconds`;
  }
  const asked = values.scope?.split(/[ ,]+/).filter((word) => word !== '');
  const unknown = asked?.find((word) => !scopes.includes(word));
  if (unknown !== undefined) return `--scope must be of ${scopes.join(' ')}`;
  const granted = asked ?? developmentScopes[role];
  return { program, role, subject, scopes: granted, ttlSeconds: Number(ttl) };
}

type Arguments = Readonly<
  Partial<Record<'program' | 'role' | 'subject' | 'ttl' | 'scope', string | undefined>>
>;

function readArguments(args: readonly string[]): Arguments | string {
  const option = { type: 'string' } as const;
  const known = { program: option, role: option, subject: option, ttl: option, scope: option };
  try {
    return parseArgs({ args: [...args], options: known, strict: true }).values;
  } catch (error) {
    // An unknown or incomplete option: Node's own sentence names it well enough.
    const reason = (error as Error).message;
    return reason.split('. ')[0] ?? reason;
  }
}

function refuse(reason: string): TokenCommandResult {
  return { kind: 'refusal', reason };
}
