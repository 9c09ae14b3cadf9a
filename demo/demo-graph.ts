import { join } from 'node:path';
import { createTokenVerifier } from '../src/access/verify-token.ts';
import type { Config } from '../src/config.ts';
import { startSubgraph } from '../src/subgraph.ts';
import { composeSupergraph } from './compose-supergraph.ts';
import { startCrm } from './crm.ts';
import { startGateway } from './gateway.ts';
import { createDemoOrders, type Order, startOrders } from './orders.ts';

export interface DemoGraphOptions {
  /** Of the loyalty subgraph. */
  readonly config: Config;
  /** 0 takes any free port. */
  readonly gatewayPort: number;
  /** Root of the repository, where schema and widget are. */
  readonly rootFolder: string;
}

export interface DemoGraph {
  readonly gatewayUrl: string;
  readonly loyaltyUrl: string;
  /** What the orders subgraph knows. */
  readonly orders: readonly Order[];
  /** Stops the gateway first, then whom it asks. */
  stop(): Promise<void>;
}

/** The whole graph in one process: loyalty, crm and orders, and the gateway before them. */
export async function startDemoGraph(options: DemoGraphOptions): Promise<DemoGraph> {
  const { config, gatewayPort, rootFolder } = options;
  const { auth } = config;
  const verifyToken = createTokenVerifier({
    key: auth,
    issuer: auth.issuer,
    audience: auth.audience,
    cacheSize: config.tokenCacheSize,
    now: Date.now,
  });
  const started = new AsyncDisposableStack();
  try {
    const loyalty = await startSubgraph(config);
    started.defer(() => loyalty.stop());
    const crm = await startCrm({ port: 0, verifyToken });
    started.defer(() => crm.stop());
    const demoOrders = createDemoOrders(new Date());
    const orders = await startOrders({ port: 0, verifyToken, orders: demoOrders });
    started.defer(() => orders.stop());
    const urls = { loyalty: loyalty.httpUrl, crm: crm.url, orders: orders.url };
    const supergraphSdl = await composeSupergraph(urls, join(rootFolder, 'schema/loyalty.graphql'));
    const widgetFile = join(rootFolder, 'demo/widget/index.html');
    const gateway = await startGateway({ supergraphSdl, port: gatewayPort, widgetFile });
    started.defer(() => gateway.stop());
    const stop = (): Promise<void> => started.disposeAsync();
    return { gatewayUrl: gateway.url, loyaltyUrl: loyalty.httpUrl, orders: demoOrders, stop };
  } catch (error) {
    // Whoever called is told why, once nothing half-started is left behind.
    await started.disposeAsync();
    throw error;
  }
}
