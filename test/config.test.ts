import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { developmentCodeSecret, developmentSecret } from '../src/access/development-secret.ts';
import { type Environment, readConfig } from '../src/config.ts';
import { settings } from '../src/settings.ts';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://localhost/loyalty',
  AUTH_HS256_SECRET: 'a-secret-of-more-than-thirty-two-bytes',
  MEMBER_CODE_SECRET: 'another-secret-of-more-than-thirty-two-bytes',
};

function problemsOf(env: Environment): readonly string[] {
  const result = readConfig(env);
  return result.kind === 'problems' ? result.problems : [];
}

describe('the configuration', () => {
  const defaults = {
    mode: 'development',
    port: 4001,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDir: '.data',
    databasePoolSize: 12,
    auth: {
      kind: 'secret',
      secret: developmentSecret,
      isDevelopmentSecret: true,
      issuer: null,
      audience: null,
    },
    memberCodeSecrets: [developmentCodeSecret],
    tokenCacheSize: 10_000,
    lanes: 4,
    batchSizeMax: 500,
    queueDepthMax: 10_000,
    batchAttemptsMax: 8,
    jobs: 'on',
    jobsPageAccounts: 50,
    socketsMax: 20_000,
    socketsPerMemberMax: 10,
    subscriptionsPerSocketMax: 20,
    subscriptionsPerServiceSocketMax: 1_000,
    socketPayloadBytesMax: 65_536,
    allowedOrigins: [],
    requestBodyBytesMax: 4_194_304,
    readyTimeoutMilliseconds: 1_000,
    shutdownGraceMilliseconds: 9_000,
    logLevel: 'info',
  };

  it('is complete without any variable', () => {
    expect(readConfig({})).toEqual({ kind: 'config', config: defaults });
  });

  it('counts an empty variable as absent', () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, '']));
    expect(readConfig(empty)).toEqual({ kind: 'config', config: defaults });
  });

  it('takes every setting that is given', () => {
    const result = readConfig({
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '::1',
      DATABASE_URL: 'postgresql://loyalty@db:5432/loyalty',
      DATA_DIR: '/var/lib/loyalty',
      AUTH_JWKS_URL: 'https://id.example/keys',
      AUTH_ISSUER: 'https://id.example',
      AUTH_AUDIENCE: 'loyalty',
      MEMBER_CODE_SECRET: 'codes-of-more-than-thirty-two-bytes',
      MEMBER_CODE_SECRET_OTHER: 'codes-of-more-than-thirty-two-years',
      TOKEN_CACHE_SIZE: '0',
      DATABASE_POOL_SIZE: '4',
      LANES: '2',
      BATCH_SIZE_MAX: '50',
      QUEUE_DEPTH_MAX: '60',
      BATCH_ATTEMPTS_MAX: '1',
      JOBS: 'off',
      JOBS_PAGE_ACCOUNTS: '60',
      SOCKETS_MAX: '5',
      SOCKETS_PER_MEMBER_MAX: '2',
      SUBSCRIPTIONS_PER_SOCKET_MAX: '3',
      SUBSCRIPTIONS_PER_SERVICE_SOCKET_MAX: '4',
      SOCKET_PAYLOAD_BYTES_MAX: '2048',
      ALLOWED_ORIGINS: 'https://shop.example, http://localhost:3000',
      REQUEST_BODY_BYTES_MAX: '4096',
      READY_TIMEOUT_MS: '50',
      SHUTDOWN_GRACE_MS: '100',
      LOG_LEVEL: 'debug',
    });
    expect(result).toEqual({
      kind: 'config',
      config: {
        mode: 'production',
        port: 8_080,
        host: '::1',
        databaseUrl: 'postgresql://loyalty@db:5432/loyalty',
        dataDir: '/var/lib/loyalty',
        databasePoolSize: 4,
        auth: {
          kind: 'keySet',
          jwksUrl: 'https://id.example/keys',
          issuer: 'https://id.example',
          audience: 'loyalty',
        },
        memberCodeSecrets: [
          'codes-of-more-than-thirty-two-bytes',
          'codes-of-more-than-thirty-two-years',
        ],
        tokenCacheSize: 0,
        lanes: 2,
        batchSizeMax: 50,
        queueDepthMax: 60,
        batchAttemptsMax: 1,
        jobs: 'off',
        jobsPageAccounts: 60,
        socketsMax: 5,
        socketsPerMemberMax: 2,
        subscriptionsPerSocketMax: 3,
        subscriptionsPerServiceSocketMax: 4,
        socketPayloadBytesMax: 2_048,
        allowedOrigins: ['https://shop.example', 'http://localhost:3000'],
        requestBodyBytesMax: 4_096,
        readyTimeoutMilliseconds: 50,
        shutdownGraceMilliseconds: 100,
        logLevel: 'debug',
      },
    });
  });

  it('cannot be changed once it is read', () => {
    const result = readConfig({});
    if (result.kind !== 'config') throw new Error('the defaults must be valid');
    expect(Object.isFrozen(result.config)).toBe(true);
    expect(Object.isFrozen(result.config.auth)).toBe(true);
    expect(Object.isFrozen(result.config.allowedOrigins)).toBe(true);
  });

  it('listens on every address in production only', () => {
    expect(readConfig(production)).toMatchObject({ config: { host: '0.0.0.0' } });
  });
});

describe('a bad setting is named in one line', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['NODE_ENV', 'staging', 'NODE_ENV must be one of development, production, test'],
    ['PORT', '65536', 'PORT must be 0 to 65535 (TCP port)'],
    ['PORT', '-1', 'PORT must be 0 to 65535 (TCP port)'],
    ['PORT', '4e3', 'PORT must be 0 to 65535 (TCP port)'],
    ['PORT', ' 4001', 'PORT must be 0 to 65535 (TCP port)'],
    ['HOST', 'two words', 'HOST must be an address or a host name'],
    ['DATABASE_URL', 'mysql://db/x', 'DATABASE_URL must be a postgres:// URL'],
    ['DATABASE_URL', 'localhost', 'DATABASE_URL must be a postgres:// URL'],
    ['DATA_DIR', 'x'.repeat(1_001), 'DATA_DIR must be a folder'],
    ['AUTH_HS256_SECRET', 'short', 'AUTH_HS256_SECRET must be 32 or more (bytes)'],
    ['MEMBER_CODE_SECRET', 'short', 'MEMBER_CODE_SECRET must be 32 or more (bytes)'],
    ['MEMBER_CODE_SECRET_OTHER', 'short', 'MEMBER_CODE_SECRET_OTHER must be 32 or more (bytes)'],
    ['AUTH_JWKS_URL', 'file:///keys', 'AUTH_JWKS_URL must be an http(s) URL'],
    ['AUTH_ISSUER', 'x'.repeat(1_001), 'AUTH_ISSUER must be up to 1000 (characters)'],
    ['AUTH_AUDIENCE', 'x'.repeat(1_001), 'AUTH_AUDIENCE must be up to 1000 (characters)'],
    ['TOKEN_CACHE_SIZE', '1000001', 'TOKEN_CACHE_SIZE must be 0 to 1000000 (tokens)'],
    ['DATABASE_POOL_SIZE', '1', 'DATABASE_POOL_SIZE must be 2 to 500 (connections)'],
    ['DATABASE_POOL_SIZE', '5', 'DATABASE_POOL_SIZE must be at least LANES + 2 (6 connections)'],
    ['LANES', '0', 'LANES must be 1 to 64 (lanes)'],
    ['BATCH_SIZE_MAX', '0', 'BATCH_SIZE_MAX must be 1 to 2000 (commands)'],
    ['QUEUE_DEPTH_MAX', 'many', 'QUEUE_DEPTH_MAX must be 1 to 1000000 (commands)'],
    ['BATCH_ATTEMPTS_MAX', '11', 'BATCH_ATTEMPTS_MAX must be 1 to 10 (attempts)'],
    ['JOBS', 'yes', 'JOBS must be one of on, off'],
    ['JOBS_PAGE_ACCOUNTS', '501', 'JOBS_PAGE_ACCOUNTS must be 1 to 500 (accounts)'],
    ['SOCKETS_MAX', '0', 'SOCKETS_MAX must be 1 to 1000000 (sockets)'],
    [
      'SUBSCRIPTIONS_PER_SERVICE_SOCKET_MAX',
      '0',
      'SUBSCRIPTIONS_PER_SERVICE_SOCKET_MAX must be 1 to 100000 (subscriptions)',
    ],
    ['SOCKETS_PER_MEMBER_MAX', '0', 'SOCKETS_PER_MEMBER_MAX must be 1 to 1000 (sockets)'],
    [
      'SUBSCRIPTIONS_PER_SOCKET_MAX',
      '0',
      'SUBSCRIPTIONS_PER_SOCKET_MAX must be 1 to 1000 (subscriptions)',
    ],
    ['SOCKET_PAYLOAD_BYTES_MAX', '1', 'SOCKET_PAYLOAD_BYTES_MAX must be 1024 to 1048576 (bytes)'],
    [
      'ALLOWED_ORIGINS',
      'https://shop.example/',
      'ALLOWED_ORIGINS must be origins such as https://shop.example, with commas between',
    ],
    ['REQUEST_BODY_BYTES_MAX', '1', 'REQUEST_BODY_BYTES_MAX must be 1024 to 67108864 (bytes)'],
    ['READY_TIMEOUT_MS', '1.5', 'READY_TIMEOUT_MS must be 50 to 10000 (milliseconds)'],
    ['SHUTDOWN_GRACE_MS', '10001', 'SHUTDOWN_GRACE_MS must be 100 to 10000 (milliseconds)'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of error, warn, info, debug'],
  ];

  it.each(rows)('%s=%s', (name, text, problem) => {
    expect(problemsOf({ [name]: text })).toEqual([problem]);
  });

  it('has a row here for every setting', () => {
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(settings.map(({ name }) => name)));
  });

  it('names every bad setting at once', () => {
    expect(problemsOf({ PORT: 'x', LANES: 'y' })).toEqual([
      'PORT must be 0 to 65535 (TCP port)',
      'LANES must be 1 to 64 (lanes)',
    ]);
  });

  it('takes codes of two secrets, and not of one twice', () => {
    const secret = 'x'.repeat(32);
    const twice = { MEMBER_CODE_SECRET: secret, MEMBER_CODE_SECRET_OTHER: secret };
    expect(problemsOf(twice)).toEqual([
      'MEMBER_CODE_SECRET_OTHER must be another secret than MEMBER_CODE_SECRET',
    ]);
  });

  it('allows a secret or a key set, not both', () => {
    const { AUTH_HS256_SECRET } = production;
    expect(problemsOf({ AUTH_HS256_SECRET, AUTH_JWKS_URL: 'https://id.example/keys' })).toEqual([
      'AUTH_HS256_SECRET and AUTH_JWKS_URL exclude each other: set one of them',
    ]);
  });
});

describe('production refuses', () => {
  const noSecret =
    'AUTH_HS256_SECRET or AUTH_JWKS_URL must be set in production,' +
    ' where the development secret is refused';
  const noCodes =
    'MEMBER_CODE_SECRET must be set in production, where the development secret is refused';
  const rows: readonly (readonly [string, Environment, readonly string[]])[] = [
    ['nothing that is complete', production, []],
    ['to start without authentication', { ...production, AUTH_HS256_SECRET: '' }, [noSecret]],
    [
      'rotating codes that anybody could make',
      { ...production, MEMBER_CODE_SECRET: '' },
      [noCodes],
    ],
    [
      'the development secret of rotating codes',
      { ...production, MEMBER_CODE_SECRET: developmentCodeSecret },
      [noCodes],
    ],
    [
      'the development secret of rotating codes beside another',
      { ...production, MEMBER_CODE_SECRET_OTHER: developmentCodeSecret },
      ['MEMBER_CODE_SECRET_OTHER must not be the development secret in production'],
    ],
    ['the development secret', { ...production, AUTH_HS256_SECRET: developmentSecret }, [noSecret]],
    [
      'a secret under 32 bytes',
      { ...production, AUTH_HS256_SECRET: 'x'.repeat(31) },
      ['AUTH_HS256_SECRET must be 32 or more (bytes)'],
    ],
    [
      'keys fetched over plain http',
      { ...production, AUTH_HS256_SECRET: '', AUTH_JWKS_URL: 'http://id.example/keys' },
      ['AUTH_JWKS_URL must be https in production'],
    ],
    [
      'the embedded database',
      { ...production, DATABASE_URL: '' },
      ['DATABASE_URL must be set in production, where no embedded PostgreSQL is started'],
    ],
  ];

  it.each(rows)('%s', (_title, env, problems) => {
    expect(problemsOf(env)).toEqual(problems);
  });

  it('no key set on the same host, whose traffic nobody else can change', () => {
    const AUTH_JWKS_URL = 'http://127.0.0.1:9000/keys';
    expect(problemsOf({ ...production, AUTH_HS256_SECRET: '', AUTH_JWKS_URL })).toEqual([]);
  });
});

describe('README', () => {
  it('lists every setting with its unit, default, range and meaning, in the same order', () => {
    const readme = readFileSync('README.md', 'utf8');
    const chapter = readme.split('\n## ').find((text) => text.startsWith('Configuration\n')) ?? '';
    const rows = chapter.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(
      settings.map(({ name, unit, defaultText, range, meaning }) => {
        const shown = defaultText === '' ? '–' : `\`${defaultText}\``;
        const counted = unit === '' ? '–' : unit;
        return `| \`${name}\` | ${shown} | ${counted} | ${range} | ${meaning} |`;
      }),
    );
  });
});
