import type { Lot } from '../loyalty/lots/lot.ts';

/** One entry that an order caused. */
export interface OrderEntry {
  readonly accountId: string;
  readonly sequence: number;
}

/** Where an order stands in the database, which may be an account that was merged since. */
export interface OrderPlace {
  readonly accountId: string | null;
  readonly sequences: readonly number[];
  /** What it caused in accounts before that one. */
  readonly earlier: readonly OrderEntry[];
}

/** What saving needs of the rows as they were locked and loaded, beside the working set. */
export interface AsLoaded {
  /** The hash of each account's latest entry; of those without one there is none. */
  readonly heads: Map<string, Buffer>;
  readonly lots: Map<string, Lot>;
  readonly orders: Map<string, OrderPlace>;
}

export function nothingLoaded(): AsLoaded {
  return { heads: new Map(), lots: new Map(), orders: new Map() };
}
