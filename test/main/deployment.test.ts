import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settings } from '../../src/settings.ts';

const compose = readFileSync('docker-compose.yml', 'utf8');
const dockerfile = readFileSync('Dockerfile', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The client, with its compose part, is on some machines only; it needs no engine for this. */
const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

describe('docker-compose.yml', () => {
  if (hasCompose) {
    it('is accepted by the compose client', () => {
      const secret = 'x'.repeat(32);
      const env = { ...process.env, AUTH_HS256_SECRET: secret, MEMBER_CODE_SECRET: secret };
      const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], {
        env,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  }

  it('sets only settings that the service has', () => {
    const block = compose.match(/^x-subgraph:[\s\S]*?environment:\n((?: {4}\S.*\n)+)/m)?.[1] ?? '';
    const names = [...block.matchAll(/^ {4}([A-Z_0-9]+):/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual([
      'NODE_ENV',
      'PORT',
      'DATABASE_URL',
      'AUTH_HS256_SECRET',
      'MEMBER_CODE_SECRET',
    ]);
    const known = settings.map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('builds the gateway from the packages that are tested here', () => {
    const gateway = compose.match(/^ {2}gateway:\n((?: {4}.*\n)+)/m)?.[1] ?? '';
    expect(gateway).toContain('build:\n      context: .\n      target: gateway\n');
    expect(dockerfile).toMatch(/^FROM build AS gateway$/m);
    expect(existsSync('node_modules/.bin/hive-gateway')).toBe(true);
  });
});

describe('the image', () => {
  it('copies only files that are here and not left out of the build', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths]) =>
      (paths ?? '').split(' '),
    );
    const sent = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(copied.filter((path) => !existsSync(path) || !sent.includes(`!${path}`))).toEqual([]);
  });

  it('has the same major version of Node as the checks', () => {
    const [major] = manifest.dependencies.node.split('.');
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(images)).toEqual(new Set([`node:${major}-bookworm-slim`, 'build']));
  });

  it('runs as nobody special, without npm between the service and its signals', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^CMD \["node", "dist\/src\/main\.js"\]$/m);
  });
});
