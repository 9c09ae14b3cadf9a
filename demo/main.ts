import { readConfig } from '../src/config.ts';
import { mintReadyTokens } from '../src/development-tokens.ts';
import { failureLineOf } from '../src/failure-line.ts';
import { startDemoGraph } from './demo-graph.ts';
import { renderDemo } from './render-demo.ts';

/** `npm run demo`: the loyalty subgraph, two partners and a gateway, on one port (GATEWAY_PORT). */
async function main(): Promise<void> {
  const port = process.env.GATEWAY_PORT || '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return giveUp('GATEWAY_PORT must be 0 to 65535 (TCP port)');
  }
  const result = readConfig(process.env);
  if (result.kind === 'problems') return giveUp(result.problems.join('; '));
  const { config } = result;
  if (config.auth.kind !== 'secret') {
    return giveUp('AUTH_JWKS_URL is set, but the demo has to sign tokens of its own');
  }
  const tokens = await mintReadyTokens(config.auth, Date.now());
  try {
    const rootFolder = process.cwd();
    const starting = startDemoGraph({ config, gatewayPort: Number(port), rootFolder });
    stopOnSignal(async () => (await starting).stop());
    const graph = await starting;
    process.stdout.write(renderDemo({ ...graph, tokens }));
  } catch (error) {
    // A port in use, a database that does not answer: the reason, not a stack, tells what to do.
    giveUp(failureLineOf(error, config));
  }
}

function giveUp(reason: string): void {
  process.stderr.write(`The demo did not start: ${reason}\n`);
  process.exit(1);
}

/** Everything runs in this process, so that stopping it stops everything. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = async (): Promise<void> => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await stop();
    process.exit(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

await main();
