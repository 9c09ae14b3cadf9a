import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  Fault,
  type PlatformRecord,
  type ProgramStore,
  type ProgramToLoad,
  type ProgramTransaction,
} from '../engine/ports.ts';
import { insertProgram } from './create-program.ts';
import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';
import { commandRecordRow } from './rows/command-record-row.ts';
import { run, statement } from './statement.ts';

/**
 * What the platform was answered is kept beside what programs were, as if it were one. Ids of
 * programs begin with prg_, so that none of them is called this.
 */
const PLATFORM = 'platform';

const PLATFORM_LOCK = 4_001;

// Programs are made one after the other: it is done so seldom that nobody waits for long.
const LOCK = statement('lock-platform', 'select pg_advisory_xact_lock($1)');

const LOOK_UP = statement(
  'look-up-platform',
  `select exists (select from program where code = $3) as "isCodeTaken",
     exists (select from pg_timezone_names where name = $4) as "isTimeZoneKnown",
     r.idempotency_key as "idempotencyKey", r.kind, r.fingerprint, r.actor, r.answer,
     r.recorded_at as "recordedAt"
   from (select) one
   left join command_record r on r.program_id = $1 and r.idempotency_key = $2`,
);

interface FoundRow extends Omit<PlatformRecord, 'idempotencyKey'> {
  readonly isCodeTaken: boolean;
  readonly isTimeZoneKnown: boolean;
  /** Null where nothing is kept under the key. */
  readonly idempotencyKey: string | null;
}

/** The programs of the database, and what the platform was answered. */
export function createProgramStore(database: Database): ProgramStore {
  return {
    transact: (work) =>
      withFaults(() =>
        database.orm.em.fork().transactional((em) =>
          work({
            load: (named) => load(em, named),
            save: (program, record) => save(em, program, record),
          }),
        ),
      ),
  };
}

async function load(em: SqlEntityManager, { idempotencyKey, code, timeZone }: ProgramToLoad) {
  await run(em, LOCK, [PLATFORM_LOCK]);
  const parameters = [PLATFORM, idempotencyKey, code, timeZone];
  const [found] = await run<FoundRow>(em, LOOK_UP, parameters);
  if (found === undefined) throw new Fault('the look-up found no row', { kind: 'BROKEN' });
  const { isCodeTaken, isTimeZoneKnown, idempotencyKey: key, ...record } = found;
  return {
    ...{ isCodeTaken, isTimeZoneKnown },
    record: key === null ? null : { idempotencyKey: key, ...record },
  };
}

async function save(
  em: SqlEntityManager,
  ...[program, record]: Parameters<ProgramTransaction['save']>
): Promise<void> {
  if (program !== null && !(await insertProgram(em, program))) {
    // The demo program is made without our lock: the next try finds the code taken.
    throw new Fault('another program was made meanwhile', { kind: 'CONFLICT' });
  }
  await em.insert(commandRecordRow, { programId: PLATFORM, ...record });
}
