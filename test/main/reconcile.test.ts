import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedProgram, startAuditedProgram } from '../support/audited-program.ts';
import { redeem } from '../support/demo-commands.ts';
import { buildSubgraph } from '../support/subgraph-process.ts';

let folder = '';
let program: AuditedProgram;
beforeAll(async () => {
  folder = await buildSubgraph();
  program = await startAuditedProgram();
});
afterAll(async () => {
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run reconcile`, without building anew. */
function reconcile(args: readonly string[] = [], databaseUrl = program.url) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', DATABASE_URL: databaseUrl };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const command = [join(folder, 'src', 'reconcile.js'), ...args];
    const child = execFile(process.execPath, command, { env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

const SUMMARY = {
  ...{ programs: 1, unchained: 0, differences: 0, frozen: [], released: [], frozenInOrder: [] },
};

/** Lines of findings, and the summary after them. */
function read(stdout: string) {
  const at = stdout.indexOf('{\n');
  const lines = stdout.slice(0, at).split('\n').filter(Boolean);
  return { findings: lines.map((line) => JSON.parse(line)), summary: JSON.parse(stdout.slice(at)) };
}

describe('npm run reconcile', () => {
  it('ends with 0 when everything agrees', async () => {
    await program.history();
    const { code, stdout, stderr } = await reconcile();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read(stdout)).toEqual({
      findings: [],
      summary: { ...SUMMARY, accounts: 1, entries: expect.any(Number) },
    });
  });

  it('prints what differs, stops spending, and ends with 1; until all agrees again', async () => {
    const { accountId, name, tamper, submit } = await program.history();
    await tamper('update account set held = held + 7 where $of');
    const reported = await reconcile(['--report-only']);
    expect(reported.code).toBe(1);
    expect(read(reported.stdout).summary.frozen).toEqual([]);

    const told = await reconcile(['--program', 'demo']);
    expect({ code: told.code, stderr: told.stderr }).toEqual({ code: 1, stderr: '' });
    expect(read(told.stdout)).toMatchObject({
      findings: [
        {
          ...{ program: 'demo', accountId, subject: 'account', expected: '60', found: '67' },
          law: 'the account caches held of its latest entry',
        },
        { accountId, law: 'held is what the lots hold', expected: '60', found: '67' },
      ],
      summary: { differences: 2, frozen: [accountId] },
    });
    const frozen = { type: 'MemberNotActive', code: 'MEMBER_FROZEN' };
    expect(await submit(redeem(`pay-1-${name}`))).toMatchObject(frozen);

    await tamper('update account set held = held - 7 where $of');
    const inOrder = await reconcile();
    expect(inOrder.code).toBe(0);
    expect(read(inOrder.stdout).summary.frozenInOrder).toEqual([accountId]);
    expect(await submit(redeem(`pay-2-${name}`))).toMatchObject(frozen);
    const released = await reconcile(['--release']);
    expect(released.code).toBe(0);
    expect(read(released.stdout).summary.released).toEqual([accountId]);
    const paid = await submit(redeem(`pay-3-${name}`));
    expect(paid).toMatchObject({ type: 'RedeemPointsSuccess' });
  });

  it.each([
    ['a program that is not there', ['--program', 'nowhere'], null, /no program nowhere/],
    ['an option that it does not have', ['--mend'], null, /Unknown option '--mend'/],
    [
      'a database that does not answer',
      [],
      'postgres://nobody@127.0.0.1:9/none',
      /DATABASE_URL: connect ECONNREFUSED/,
    ],
  ])('ends with 2 and one line on %s', async (_title, args, url, line) => {
    const { code, stdout, stderr } = await reconcile(args, url ?? program.url);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
