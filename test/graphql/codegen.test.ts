import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const run = promisify(execFile);

test('the typed documents are what schema and operations say (else: npm run codegen)', async () => {
  const cli = 'node_modules/@graphql-codegen/cli/cjs/bin.js';
  const options = ['--config', 'codegen.ts', '--check', '--silent'];
  await expect(run(process.execPath, [cli, ...options])).resolves.toMatchObject({ stderr: '' });
});
