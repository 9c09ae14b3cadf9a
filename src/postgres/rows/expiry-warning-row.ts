import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** A member was told that points are about to expire. */
export const expiryWarningRow = defineEntity({
  name: 'ExpiryWarningRow',
  tableName: 'expiry_warning',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    number: p.integer().primary(),
    warningId: p.text(),
    lastDay: p.string().columnType('date'),
    expiresAt: instant(),
    points: p.bigint('number'),
    thresholdDays: p.integer(),
    daysLeft: p.integer(),
    recordedAt: instant(),
  },
});
