import { readConfig } from './config.ts';
import { failureLineOf } from './failure-line.ts';
import { type EmbeddedServer, startEmbedded } from './postgres/embedded/embedded.ts';
import { runMigrateCommand } from './postgres/migrate-command.ts';

/** `npm run migrate`: brings the database up to date, says what it did, and ends. */
async function migrate(): Promise<number> {
  const result = readConfig(process.env);
  if (result.kind === 'problems') return fail(result.problems.join('; '));
  const { databaseUrl, dataDir } = result.config;
  let embedded: EmbeddedServer | null = null;
  try {
    embedded = databaseUrl === null ? await startEmbedded({ dataDir }) : null;
    const names = await runMigrateCommand(databaseUrl ?? embedded?.url ?? '');
    const said = names.length === 0 ? ['Nothing to migrate.'] : names;
    process.stdout.write(`${said.join('\n')}\n`);
    return 0;
  } catch (error) {
    // An unreachable or refusing database: whoever runs this wants its reason, not a stack.
    return fail(failureLineOf(error, result.config));
  } finally {
    await embedded?.stop();
  }
}

function fail(reason: string): number {
  process.stderr.write(`migrate: ${reason}\n`);
  return 1;
}

process.exitCode = await migrate();
