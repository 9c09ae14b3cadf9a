import { Migration0001Ledger } from './migration-0001-ledger.ts';

/** In the order in which they run. A migration that has been released is never changed. */
export const MIGRATIONS = [{ name: '0001-ledger', class: Migration0001Ledger }];
