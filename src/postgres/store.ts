import type {
  BatchChanges,
  BatchKeys,
  LoadedBatch,
  Store,
  StoreTransaction,
} from '../engine/ports.ts';
import type { CommandKeys } from '../loyalty/commands/command.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';
import { nothingLoaded } from './as-loaded.ts';
import { withFaults } from './faults.ts';
import { loadWorkingSet } from './load-working-set.ts';
import type { Database } from './orm.ts';
import { RuleBooks } from './rule-books.ts';
import { saveFacts } from './save-facts.ts';

/**
 * The ledger in PostgreSQL. A batch is one unit of work on one connection and costs two round
 * trips, however many commands it holds: BEGIN, the locks and the look-up go out together, and so
 * do the write and COMMIT (see `taggedClient`).
 */
export class PostgresStore implements Store {
  readonly #database: Database;
  readonly #ruleBooks = new RuleBooks();

  constructor(database: Database) {
    this.#database = database;
  }

  transact<Result>(
    programId: string,
    work: (transaction: StoreTransaction) => Promise<Result>,
  ): Promise<Result> {
    return withFaults(() =>
      this.#database.orm.em.fork().transactional((em) => {
        const asLoaded = nothingLoaded();
        return work({
          load: (keys: BatchKeys): Promise<LoadedBatch> =>
            loadWorkingSet(em, this.#ruleBooks, { programId, keys, locking: true, asLoaded }),
          save: (changes: BatchChanges): Promise<void> =>
            saveFacts(em, programId, { changes, asLoaded }),
        });
      }),
    );
  }

  view(programId: string, keys: CommandKeys): Promise<WorkingSet> {
    return withFaults(async () => {
      const batch = { ...keys, idempotencyKeys: [] };
      const asLoaded = nothingLoaded();
      const from = { programId, keys: batch, locking: false, asLoaded };
      const em = this.#database.orm.em.fork();
      return (await loadWorkingSet(em, this.#ruleBooks, from)).workingSet;
    });
  }
}
