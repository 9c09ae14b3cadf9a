import { readFile } from 'node:fs/promises';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { crmSdl } from './crm.ts';
import { ordersSdl } from './orders.ts';

export interface SubgraphUrls {
  readonly loyalty: string;
  readonly crm: string;
  readonly orders: string;
}

/** The supergraph of loyalty, crm and orders; `loyaltySdlFile` is schema/loyalty.graphql. */
export async function composeSupergraph(
  urls: SubgraphUrls,
  loyaltySdlFile: string,
): Promise<string> {
  const loyaltySdl = await readFile(loyaltySdlFile, 'utf8');
  const result = composeServices([
    { name: 'loyalty', url: urls.loyalty, typeDefs: parse(loyaltySdl) },
    { name: 'crm', url: urls.crm, typeDefs: parse(crmSdl) },
    { name: 'orders', url: urls.orders, typeDefs: parse(ordersSdl) },
  ]);
  if (result.errors === undefined) return result.supergraphSdl;
  const reasons = result.errors.map(({ message }) => message).join('\n');
  throw new Error(`The three subgraphs do not compose:\n${reasons}`);
}
