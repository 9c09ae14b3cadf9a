import type { Database } from '../src/postgres/orm.ts';

export interface BenchOptions {
  readonly database: Database;
  /** How long each figure is measured. */
  readonly seconds: number;
  /** How many lots a sweep lets expire. */
  readonly lots: number;
  /** How many past orders are previewed. */
  readonly events: number;
  readonly parts: ReadonlySet<string>;
  readonly progress: (what: string) => void;
}

/** What is measured beside H has it at its best pool size. */
export interface BesideHand extends BenchOptions {
  readonly poolSize: number;
}
