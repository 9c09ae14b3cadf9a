import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** A code of a reward's pool, and who took it. */
export const rewardCodeRow = defineEntity({
  name: 'RewardCodeRow',
  tableName: 'reward_code',
  properties: {
    programId: p.text().primary(),
    code: p.text().primary(),
    rewardId: p.text(),
    codeId: p.text(),
    importedAt: instant(),
    redemptionId: p.text().nullable(),
  },
});
