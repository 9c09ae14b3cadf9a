import { tokenCommand } from './access/token-command.ts';
import { readConfig } from './config.ts';

/**
 * `npm run --silent token -- …`: prints a development token and nothing else. It runs straight from
 * the sources, so that it works before anything was built.
 */
async function token(): Promise<number> {
  const isProduction = process.env.NODE_ENV === 'production';
  const result = readConfig(process.env);
  if (result.kind === 'problems' && !isProduction) return fail(result.problems.join('; '));
  const auth = result.kind === 'config' ? result.config.auth : null;
  const minting = auth?.kind === 'secret' ? { ...auth, now: Date.now() } : null;
  const answer = await tokenCommand(process.argv.slice(2), { isProduction, minting });
  if (answer.kind === 'refusal') return fail(answer.reason);
  process.stdout.write(`${answer.token}\n`);
  return 0;
}

function fail(reason: string): number {
  process.stderr.write(`token: ${reason}\n`);
  return 1;
}

process.exitCode = await token();
