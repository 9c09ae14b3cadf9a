import { defineEntity, p } from '@mikro-orm/postgresql';
import { json } from './columns.ts';

/** What a batch has added to statistics, with a line for each rule, until it is folded in. */
export const statisticTallyRow = defineEntity({
  name: 'StatisticTallyRow',
  tableName: 'statistic_tally',
  properties: {
    programId: p.text().primary(),
    number: p.bigint('number').primary(),
    day: p.string().columnType('date'),
    measure: p.text(),
    purpose: p.text(),
    purposeTag: p.text(),
    storeId: p.text(),
    levelId: p.text(),
    lines: json(),
  },
});
