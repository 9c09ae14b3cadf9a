import { describe, expect, it } from '@jest/globals';
import { type Config, readConfig } from '../src/config.ts';
import { Fault } from '../src/engine/ports.ts';
import { failureLineOf } from '../src/failure-line.ts';

function configOf(env: Readonly<Record<string, string>>): Config {
  const result = readConfig(env);
  if (result.kind !== 'config') throw new Error(result.problems.join('; '));
  return result.config;
}

const embedded = configOf({ DATA_DIR: '/srv/loyalty/data' });
const given = configOf({ DATABASE_URL: 'postgres://db/loyalty' });

/** As Node throws it, with what it tells besides the message. */
const nodeError = (message: string, told: object): Error => Object.assign(new Error(message), told);

const refused = new Fault('database failure ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:9', {
  kind: 'UNREACHABLE',
  cause: new Error('connect ECONNREFUSED 127.0.0.1:9'),
});

describe('a failure is told in one line', () => {
  const inUse = { syscall: 'listen', code: 'EADDRINUSE', port: 4001 };
  const rows: readonly (readonly [string, unknown, Config, string])[] = [
    ['a database that refuses', refused, given, 'DATABASE_URL: connect ECONNREFUSED 127.0.0.1:9'],
    ['our own database', refused, embedded, 'connect ECONNREFUSED 127.0.0.1:9'],
    ['a port in use', nodeError('in use', inUse), given, 'PORT: in use'],
    ['a port that is not ours', nodeError('in use', { ...inUse, port: 4000 }), given, 'in use'],
    [
      'an address of another machine',
      nodeError('not available', { ...inUse, code: 'EADDRNOTAVAIL' }),
      given,
      'HOST: not available',
    ],
    ['a name nobody has', nodeError('unknown', { syscall: 'getaddrinfo' }), given, 'HOST: unknown'],
    [
      'a folder that cannot be made',
      nodeError('denied', { syscall: 'mkdir', path: '/srv' }),
      embedded,
      'DATA_DIR: denied',
    ],
    [
      'a file that cannot be read',
      nodeError('denied', { syscall: 'open', path: '/srv/loyalty/data/postgres/password' }),
      embedded,
      'DATA_DIR: denied',
    ],
    ['a file elsewhere', nodeError('denied', { path: '/srv/loyalty/dat' }), embedded, 'denied'],
    [
      'several lines',
      new Error('initdb failed:\n  no space\n'),
      embedded,
      'initdb failed: no space',
    ],
    ['what is no error', 'odd', embedded, 'odd'],
  ];

  it.each(rows)('%s', (_title, error, config, line) => {
    expect(failureLineOf(error, config)).toBe(line);
  });
});
