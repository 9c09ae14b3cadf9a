import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** What a command was answered, kept for ever under its key. */
export const commandRecordRow = defineEntity({
  name: 'CommandRecordRow',
  tableName: 'command_record',
  properties: {
    programId: p.text().primary(),
    idempotencyKey: p.text().primary(),
    kind: p.text(),
    fingerprint: p.text(),
    actor: p.text(),
    answer: json(),
    recordedAt: instant(),
  },
});
