import { findInstalledBrowser } from './test/support/installed-browser.ts';

/** Jest runs the TypeScript sources as native ES modules; MikroORM does not load in its CommonJS mode. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    target: 'es2024',
  },
  module: { type: 'es6' },
};

/** Pages need a browser. Where there is none their tests are left out and it is said; never in CI. */
const hasBrowser = findInstalledBrowser() !== null || process.env.CI !== undefined;
if (!hasBrowser) process.stderr.write('Left out: test/pages, as no Chromium is installed.\n');

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(hasBrowser ? [] : ['/test/pages/'])],
  testTimeout: 60_000,
  // Of two cores Jest would leave one alone; tests wait for databases and services as often.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/support/postgres-global-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres-global-teardown.ts',
};
