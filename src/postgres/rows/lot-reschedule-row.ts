import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant } from './columns.ts';

/** When a lot was to become active or to expire, before and after. */
export const lotRescheduleRow = defineEntity({
  name: 'LotRescheduleRow',
  tableName: 'lot_reschedule',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    lotId: p.text().primary(),
    idempotencyKey: p.text().primary(),
    position: p.integer().primary(),
    availableFrom: instant(),
    availableTo: instant(),
    expiresFrom: instant().nullable(),
    expiresTo: instant().nullable(),
    reason: p.text().nullable(),
    actor: p.text(),
    recordedAt: instant(),
  },
});
