import type { PreviewProgress } from '../loyalty/preview/preview.ts';
import { countUncounted, foldStatistics } from './fold-statistics.ts';
import type { Database } from './orm.ts';
import type { JobProgress } from './read/time-reads.ts';
import { saveJobProgress } from './save-job-progress.ts';
import { savePreview } from './save-preview.ts';

/** What jobs write down on `database` themselves; all that touches points are commands. */
export function createJobWrites(database: Database) {
  return {
    saveProgress: (programId: string, progress: JobProgress) =>
      saveJobProgress(database, programId, progress),
    savePreview: (programId: string, preview: PreviewProgress) =>
      savePreview(database, programId, preview),
    countUncounted: (programId: string, limit: number) =>
      countUncounted(database, programId, limit),
    foldStatistics: (programId: string, limit: number) =>
      foldStatistics(database, programId, limit),
  };
}
