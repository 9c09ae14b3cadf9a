import { type BannerOptions, renderBanner } from './banner.ts';
import { type Config, readConfig } from './config.ts';
import { mintReadyTokens, type ReadyTokens, signingOf } from './development-tokens.ts';
import { failureLineOf } from './failure-line.ts';
import { type RunningSubgraph, startSubgraph } from './subgraph.ts';

/** `npm start`: reads the configuration, starts the service, shows where it is, stops when told. */
async function main(): Promise<void> {
  const result = readConfig(process.env);
  if (result.kind === 'problems') return giveUp(result.problems.join('; '));
  const { config } = result;
  const starting = startSubgraph(config);
  stopOnSignal(starting, config);
  try {
    const service = await starting;
    process.stdout.write(renderBanner(await bannerOf(service, config)));
  } catch (error) {
    // A database that does not answer, a port in use: the reason, not a stack, tells what to do.
    giveUp(failureLineOf(error, config));
  }
}

function giveUp(reason: string): void {
  process.stderr.write(`The service did not start: ${reason}\n`);
  process.exit(1);
}

/**
 * The first signal drains; a second one, or the end of the grace, ends the process at once. What
 * has only half started is finished before it is stopped, so that no database server stays behind.
 */
function stopOnSignal(starting: Promise<RunningSubgraph>, config: Config): void {
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (isStopping) process.exit(1);
    isStopping = true;
    const { shutdownGraceMilliseconds } = config;
    process.stderr.write(`${signal}: finishing what was taken on.\n`);
    setTimeout(() => {
      process.stderr.write(`Not finished within ${shutdownGraceMilliseconds} ms.\n`);
      process.exit(1);
    }, shutdownGraceMilliseconds).unref();
    try {
      const service = await starting;
      await service.stop();
      process.exit(0);
    } catch (error) {
      // Something would not close; what was acknowledged is in the database all the same.
      process.stderr.write(`Stopped with a failure: ${failureLineOf(error, config)}\n`);
      process.exit(1);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function bannerOf(service: RunningSubgraph, config: Config): Promise<BannerOptions> {
  const { databaseUrl, dataDir } = config;
  const signing = signingOf(config);
  const ready = signing && (await mintReadyTokens(signing, Date.now()));
  return {
    httpUrl: service.httpUrl,
    webSocketUrl: service.webSocketUrl,
    database: databaseUrl === null ? `embedded PostgreSQL in ${dataDir}` : 'DATABASE_URL',
    tokens: ready === null ? [] : labelled(ready),
    isDevelopmentSecret: signing?.isDevelopmentSecret ?? false,
  };
}

function labelled({ alice, service, operator, platform }: ReadyTokens): BannerOptions['tokens'] {
  return [
    { label: 'member alice', token: alice },
    { label: 'service (orders, POS)', token: service },
    { label: 'operator', token: operator },
    { label: 'platform (makes programs)', token: platform },
  ];
}

await main();
