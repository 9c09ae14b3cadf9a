import { developmentCodeSecret, developmentSecret } from './access/development-secret.ts';
import { type Setting, settings, splitList } from './settings.ts';

/** How tokens are verified: a shared secret, or the public keys behind a URL. */
export type AuthConfig = {
  readonly issuer: string | null;
  readonly audience: string | null;
} & (
  | { readonly kind: 'secret'; readonly secret: string; readonly isDevelopmentSecret: boolean }
  | { readonly kind: 'keySet'; readonly jwksUrl: string }
);

/** The whole configuration of one process, validated and frozen; names carry their units. */
export interface Config {
  readonly mode: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  /** Null means the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly databasePoolSize: number;
  readonly auth: AuthConfig;
  /** What the keys of rotating member codes are made from; others than the first are taken too. */
  readonly memberCodeSecrets: readonly [string, ...string[]];
  readonly tokenCacheSize: number;
  readonly lanes: number;
  readonly batchSizeMax: number;
  readonly queueDepthMax: number;
  readonly batchAttemptsMax: number;
  readonly jobs: 'on' | 'off';
  readonly jobsPageAccounts: number;
  readonly socketsMax: number;
  readonly socketsPerMemberMax: number;
  readonly subscriptionsPerSocketMax: number;
  readonly subscriptionsPerServiceSocketMax: number;
  readonly socketPayloadBytesMax: number;
  readonly allowedOrigins: readonly string[];
  readonly requestBodyBytesMax: number;
  readonly readyTimeoutMilliseconds: number;
  readonly shutdownGraceMilliseconds: number;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A configuration, or every reason why there is none: one line each, naming the setting. */
export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Reads the environment and nothing else; an empty variable counts as absent. */
export function readConfig(env: Environment): ConfigResult {
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const setting of settings) {
    const given = env[setting.name] ?? '';
    if (given !== '' && !setting.accepts(given)) {
      problems.push(problemOf(setting));
    }
    texts.set(setting.name, given === '' ? setting.defaultText : given);
  }
  if (problems.length > 0) return { kind: 'problems', problems };

  const config = assemble((name) => texts.get(name) ?? '');
  const contradictions = findContradictions(config, env);
  if (contradictions.length > 0) return { kind: 'problems', problems: contradictions };
  return { kind: 'config', config };
}

function problemOf({ name, range, unit }: Setting): string {
  return `${name} must be ${range}${unit === '' ? '' : ` (${unit})`}`;
}

function assemble(text: (name: string) => string): Config {
  const mode = text('NODE_ENV') as Config['mode'];
  const number = (name: string): number => Number(text(name));
  return Object.freeze({
    mode,
    port: number('PORT'),
    host: text('HOST') || (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl: text('DATABASE_URL') || null,
    dataDir: text('DATA_DIR'),
    databasePoolSize: number('DATABASE_POOL_SIZE'),
    auth: Object.freeze(assembleAuth(text)),
    memberCodeSecrets: Object.freeze(assembleCodeSecrets(text)),
    tokenCacheSize: number('TOKEN_CACHE_SIZE'),
    lanes: number('LANES'),
    batchSizeMax: number('BATCH_SIZE_MAX'),
    queueDepthMax: number('QUEUE_DEPTH_MAX'),
    batchAttemptsMax: number('BATCH_ATTEMPTS_MAX'),
    jobs: text('JOBS') as Config['jobs'],
    jobsPageAccounts: number('JOBS_PAGE_ACCOUNTS'),
    socketsMax: number('SOCKETS_MAX'),
    socketsPerMemberMax: number('SOCKETS_PER_MEMBER_MAX'),
    subscriptionsPerSocketMax: number('SUBSCRIPTIONS_PER_SOCKET_MAX'),
    subscriptionsPerServiceSocketMax: number('SUBSCRIPTIONS_PER_SERVICE_SOCKET_MAX'),
    socketPayloadBytesMax: number('SOCKET_PAYLOAD_BYTES_MAX'),
    allowedOrigins: Object.freeze(splitList(text('ALLOWED_ORIGINS'))),
    requestBodyBytesMax: number('REQUEST_BODY_BYTES_MAX'),
    readyTimeoutMilliseconds: number('READY_TIMEOUT_MS'),
    shutdownGraceMilliseconds: number('SHUTDOWN_GRACE_MS'),
    logLevel: text('LOG_LEVEL') as Config['logLevel'],
  });
}

function assembleCodeSecrets(text: (name: string) => string): Config['memberCodeSecrets'] {
  const other = text('MEMBER_CODE_SECRET_OTHER');
  const current = text('MEMBER_CODE_SECRET') || developmentCodeSecret;
  return other === '' ? [current] : [current, other];
}

function assembleAuth(text: (name: string) => string): AuthConfig {
  const expected = {
    issuer: text('AUTH_ISSUER') || null,
    audience: text('AUTH_AUDIENCE') || null,
  };
  const jwksUrl = text('AUTH_JWKS_URL');
  if (jwksUrl !== '') return { kind: 'keySet', jwksUrl, ...expected };
  const secret = text('AUTH_HS256_SECRET') || developmentSecret;
  const isDevelopmentSecret = secret === developmentSecret;
  return { kind: 'secret', secret, isDevelopmentSecret, ...expected };
}

/** What each setting allows alone but not together, or not in production. */
function findContradictions(config: Config, env: Environment): readonly string[] {
  const problems: string[] = [];
  if (env.AUTH_HS256_SECRET && env.AUTH_JWKS_URL) {
    problems.push('AUTH_HS256_SECRET and AUTH_JWKS_URL exclude each other: set one of them');
  }
  const [codeSecret, ...others] = config.memberCodeSecrets;
  if (others.includes(codeSecret)) {
    problems.push('MEMBER_CODE_SECRET_OTHER must be another secret than MEMBER_CODE_SECRET');
  }
  if (config.databasePoolSize < config.lanes + 2) {
    problems.push(
      `DATABASE_POOL_SIZE must be at least LANES + 2 (${config.lanes + 2} connections)`,
    );
  }
  if (config.mode === 'production') problems.push(...findProductionProblems(config));
  return problems;
}

function findProductionProblems(config: Config): readonly string[] {
  const problems: string[] = [];
  const { auth } = config;
  const [codeSecret, ...others] = config.memberCodeSecrets;
  if (auth.kind === 'secret' && auth.isDevelopmentSecret) {
    problems.push(
      'AUTH_HS256_SECRET or AUTH_JWKS_URL must be set in production,' +
        ' where the development secret is refused',
    );
  }
  if (auth.kind === 'keySet' && !isSafeKeySet(new URL(auth.jwksUrl))) {
    problems.push('AUTH_JWKS_URL must be https in production');
  }
  if (codeSecret === developmentCodeSecret) {
    problems.push(
      'MEMBER_CODE_SECRET must be set in production, where the development secret is refused',
    );
  }
  if (others.includes(developmentCodeSecret)) {
    problems.push('MEMBER_CODE_SECRET_OTHER must not be the development secret in production');
  }
  if (config.databaseUrl === null) {
    problems.push(
      'DATABASE_URL must be set in production, where no embedded PostgreSQL is started',
    );
  }
  return problems;
}

/** Keys fetched without TLS could be replaced on the way; a sidecar on the same host is safe. */
function isSafeKeySet(url: URL): boolean {
  return url.protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}
