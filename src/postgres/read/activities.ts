import type { ActivityRecord } from '../../loyalty/earning/activity-record.ts';
import { textArray } from '../array-literal.ts';
import { ACTIVITY_COLUMNS } from '../columns.ts';
import type { Database } from '../orm.ts';
import { statement } from '../statement.ts';
import { forEachKey, oneOrNone, readSlots } from './read.ts';

const ACTIVITIES = statement(
  'activities',
  forEachKey(
    { types: ['text'], names: ['activity_id'] },
    `select ${ACTIVITY_COLUMNS} from activity_record v
     where v.program_id = $1 and v.activity_id = k.activity_id`,
  ),
);

/** What was reported of each activity. */
export function readActivities(
  database: Database,
  programId: string,
  activityIds: readonly string[],
): Promise<readonly (ActivityRecord | null)[]> {
  return readSlots<ActivityRecord & { readonly slot: number }, ActivityRecord | null>(
    database,
    ACTIVITIES,
    {
      parameters: [programId, textArray(activityIds)],
      count: activityIds.length,
      answer: oneOrNone,
    },
  );
}
