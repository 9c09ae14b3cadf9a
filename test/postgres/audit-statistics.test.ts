import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldStatistics } from '../../src/postgres/fold-statistics.ts';
import { type AuditedProgram, startAuditedProgram } from '../support/audited-program.ts';
import { BUSY } from '../support/random-commands.ts';

const PROGRAM = BUSY.program.programId;

let program: AuditedProgram;
let tamper: (sql: string) => Promise<void>;
beforeAll(async () => {
  program = await startAuditedProgram();
  ({ tamper } = await program.history());
  await foldStatistics(program.database, PROGRAM, 1_000);
});
afterAll(() => program.stop());

const POINTS = 'statistics of a day sum the points of its entries';
const COUNT = 'statistics of a day count its entries';
const DAY = 'statistics 2026-11-22';
const BRONZE = 'lvl_01KA0000000000000000BR0NZE';

const CASES: readonly {
  readonly what: string;
  readonly sql: string;
  /** Puts it right again. */
  readonly undo: string;
  readonly told: readonly (readonly [law: string, subject: string])[];
}[] = [
  {
    what: 'points of a day that were changed in one grain',
    sql: `update daily_statistic set points = points + 1
      where grain = 'RULE' and rule_id = 'review'`,
    undo: `update daily_statistic set points = points - 1
      where grain = 'RULE' and rule_id = 'review'`,
    told: [[POINTS, `${DAY} ISSUED by RULE review`]],
  },
  {
    what: 'a count of a day that was changed',
    sql: `update daily_statistic set count = count + 1
      where grain = 'DAY' and measure = 'RETURNED'`,
    undo: `update daily_statistic set count = count - 1
      where grain = 'DAY' and measure = 'RETURNED'`,
    told: [[COUNT, `${DAY} RETURNED by DAY`]],
  },
  {
    what: 'points that were changed in every grain alike',
    sql: `update daily_statistic set points = points + 3 where measure = 'REDEEMED'
      and (purpose = 'REWARD' or grain in ('DAY', 'RULE', 'PURPOSE_TAG', 'STORE', 'LEVEL'))`,
    undo: `update daily_statistic set points = points - 3 where measure = 'REDEEMED'
      and (purpose = 'REWARD' or grain in ('DAY', 'RULE', 'PURPOSE_TAG', 'STORE', 'LEVEL'))`,
    told: [[POINTS, `${DAY} REDEEMED REWARD ${BRONZE}`]],
  },
  {
    what: 'a day that was deleted',
    sql: `create table gone as select * from daily_statistic where grain = 'DAY';
      delete from daily_statistic where grain = 'DAY' and measure = 'TAKEN_BACK'`,
    undo: `insert into daily_statistic select * from gone where measure = 'TAKEN_BACK';
      drop table gone`,
    told: [
      [COUNT, `${DAY} TAKEN_BACK by DAY`],
      [POINTS, `${DAY} TAKEN_BACK by DAY`],
    ],
  },
  {
    what: 'a day that never was',
    sql: `insert into daily_statistic values ('${PROGRAM}', 'STORE', '2020-02-29', 'EXPIRED',
      '', '', '', 'nowhere', '', 9, 1)`,
    undo: `delete from daily_statistic where store_id = 'nowhere'`,
    told: [
      [COUNT, 'statistics 2020-02-29 EXPIRED by STORE nowhere'],
      [POINTS, 'statistics 2020-02-29 EXPIRED by STORE nowhere'],
    ],
  },
  {
    what: 'something to be folded that no entry says',
    sql: `insert into statistic_tally (program_id, day, measure, lines)
      values ('${PROGRAM}', '2026-11-23', 'DEDUCTED', '[["", 4, 1]]')`,
    undo: 'delete from statistic_tally',
    told: [
      [COUNT, 'statistics 2026-11-23 DEDUCTED'],
      [POINTS, 'statistics 2026-11-23 DEDUCTED'],
    ],
  },
];

describe('reconcile', () => {
  it('finds statistics in order, folded or not', async () => {
    expect((await program.reconcile()).findings).toEqual([]);
    const other = await program.history();
    expect(other.accountId).toMatch(/^acc_/);
    expect((await program.reconcile()).findings).toEqual([]);
    await foldStatistics(program.database, PROGRAM, 1_000);
    expect((await program.reconcile()).findings).toEqual([]);
  });

  it.each(CASES)('tells of $what, and of nothing else', async ({ sql, undo, told }) => {
    await tamper(sql);
    const { report, findings } = await program.reconcile();
    expect(findings).toEqual(
      told.map(([law, subject]) => ({
        ...{ program: 'demo', accountId: null, law, subject },
        ...{ expected: expect.any(String), found: expect.any(String) },
      })),
    );
    expect(report.frozen).toEqual([]);
    await tamper(undo);
    expect((await program.reconcile()).findings).toEqual([]);
  });
});
