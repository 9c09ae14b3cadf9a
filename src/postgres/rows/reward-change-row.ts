import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** What somebody did to a reward. */
export const rewardChangeRow = defineEntity({
  name: 'RewardChangeRow',
  tableName: 'reward_change',
  properties: {
    programId: p.text().primary(),
    rewardId: p.text().primary(),
    changeId: p.text().primary(),
    kind: p.text(),
    fields: json(),
    actor: p.text(),
    reason: p.text(),
    recordedAt: instant(),
    idempotencyKey: p.text(),
  },
});
