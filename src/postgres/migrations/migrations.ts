import { Migration0001Ledger } from './migration-0001-ledger.ts';
import { Migration0002TimeAndProof } from './migration-0002-time-and-proof.ts';
import { Migration0003LightWrites } from './migration-0003-light-writes.ts';
import { Migration0004ShopFloor } from './migration-0004-shop-floor.ts';
import { Migration0005Rewards } from './migration-0005-rewards.ts';
import { Migration0006Statistics } from './migration-0006-statistics.ts';
import { Migration0007EarningRules } from './migration-0007-earning-rules.ts';
import { Migration0008RuleBookLife } from './migration-0008-rule-book-life.ts';
import { Migration0009Previews } from './migration-0009-previews.ts';
import { Migration0010PaymentsAsMade } from './migration-0010-payments-as-made.ts';
import { Migration0011StatisticTallies } from './migration-0011-statistic-tallies.ts';

/** In the order in which they run. A migration that has been released is never changed. */
export const MIGRATIONS = [
  { name: '0001-ledger', class: Migration0001Ledger },
  { name: '0002-time-and-proof', class: Migration0002TimeAndProof },
  { name: '0003-light-writes', class: Migration0003LightWrites },
  { name: '0004-shop-floor', class: Migration0004ShopFloor },
  { name: '0005-rewards', class: Migration0005Rewards },
  { name: '0006-statistics', class: Migration0006Statistics },
  { name: '0007-earning-rules', class: Migration0007EarningRules },
  { name: '0008-rule-book-life', class: Migration0008RuleBookLife },
  { name: '0009-previews', class: Migration0009Previews },
  { name: '0010-payments-as-made', class: Migration0010PaymentsAsMade },
  { name: '0011-statistic-tallies', class: Migration0011StatisticTallies },
];
