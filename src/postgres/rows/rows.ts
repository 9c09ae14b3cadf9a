import { accountRow } from './account-row.ts';
import { activityRecordRow } from './activity-record-row.ts';
import { allocationRow } from './allocation-row.ts';
import { commandRecordRow } from './command-record-row.ts';
import { dailyStatisticRow } from './daily-statistic-row.ts';
import { dailyUseRow } from './daily-use-row.ts';
import { entryRow } from './entry-row.ts';
import { expiryWarningRow } from './expiry-warning-row.ts';
import { holdRow } from './hold-row.ts';
import { jobProgressRow } from './job-progress-row.ts';
import { lotRescheduleRow } from './lot-reschedule-row.ts';
import { lotRow } from './lot-row.ts';
import { memberIdentityChangeRow } from './member-identity-change-row.ts';
import { memberIdentityRow } from './member-identity-row.ts';
import { memberRow } from './member-row.ts';
import { orderRecordRow } from './order-record-row.ts';
import { orderRefundRow } from './order-refund-row.ts';
import { programRow } from './program-row.ts';
import { reinstatementRow } from './reinstatement-row.ts';
import { rewardChangeRow } from './reward-change-row.ts';
import { rewardCodeRow } from './reward-code-row.ts';
import { rewardRedemptionRow } from './reward-redemption-row.ts';
import { rewardRow } from './reward-row.ts';
import { ruleBookCancellationRow } from './rule-book-cancellation-row.ts';
import { ruleBookDraftRow } from './rule-book-draft-row.ts';
import { ruleBookPreviewRow } from './rule-book-preview-row.ts';
import { ruleBookRow } from './rule-book-row.ts';
import { statisticDeltaRow } from './statistic-delta-row.ts';
import { statisticTallyRow } from './statistic-tally-row.ts';

/** Every table, parents before children. */
export const ROWS = [
  programRow,
  ruleBookRow,
  ruleBookCancellationRow,
  ruleBookDraftRow,
  ruleBookPreviewRow,
  memberRow,
  memberIdentityRow,
  memberIdentityChangeRow,
  accountRow,
  entryRow,
  lotRow,
  allocationRow,
  orderRecordRow,
  activityRecordRow,
  dailyUseRow,
  commandRecordRow,
  rewardRow,
  rewardRedemptionRow,
  rewardCodeRow,
  rewardChangeRow,
  holdRow,
  orderRefundRow,
  expiryWarningRow,
  lotRescheduleRow,
  reinstatementRow,
  jobProgressRow,
  statisticDeltaRow,
  statisticTallyRow,
  dailyStatisticRow,
];
