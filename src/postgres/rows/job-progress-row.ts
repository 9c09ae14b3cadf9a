import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** How the latest run of a job went, or goes. */
export const jobProgressRow = defineEntity({
  name: 'JobProgressRow',
  tableName: 'job_progress',
  properties: {
    programId: p.text().primary(),
    job: p.text().primary(),
    startedAt: instant(),
    finishedAt: instant().nullable(),
    doneUpTo: instant().nullable(),
    accounts: p.integer(),
    entries: p.bigint('number'),
    points: p.bigint('number'),
    failed: p.integer(),
    lastError: p.text().nullable(),
  },
});
