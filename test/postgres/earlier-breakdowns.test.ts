import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/loyalty/commands/commands.ts';
import { givenIn, type KeptBreakdown, ruleIdsOf } from '../../src/loyalty/earning/breakdown.ts';
import { explainActivity, explainOrder } from '../../src/loyalty/earning/explain-earning.ts';
import { orderAmountRule } from '../../src/loyalty/earning/plain-rules.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { DAY } from '../../src/loyalty/time.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { auditProgram } from '../../src/postgres/read/audit-program.ts';
import { createReads } from '../../src/postgres/read/create-reads.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import { DEMO, earnOrder, earnReview, enroll, NOON, refund } from '../support/demo-commands.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { engineOn } from '../support/postgres-program.ts';
import { shown } from '../support/shown-breakdown.ts';

const PROGRAM = DEMO.program.programId;
const RATIO = { give: 1, per: 100 };
const RULES: RuleBook = {
  ...DEMO,
  earning: [
    ...DEMO.earning,
    {
      ...orderAmountRule({ ruleId: 'capped', ratio: RATIO }),
      caps: [{ period: 'EVENT', maximum: 7, newMemberDays: null }],
    },
    { ...orderAmountRule({ ruleId: 'store', ratio: RATIO }), conditions: { stores: ['s9'] } },
  ],
};
const RULE_IDS = ruleIdsOf(RULES);
const WINDOW = { from: NOON - DAY, until: NOON + DAY };

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(test.database, { ruleBook: RULES, rewards: [], ...by });
});
afterAll(() => test.close());

const engine = () => engineOn(new PostgresStore(test.database));

/** Everything that can be asked about what was earned. */
async function told() {
  const reads = createReads(test.database);
  const [order] = await reads.orders(PROGRAM, ['o1']);
  const [activity] = await reads.activities(PROGRAM, ['r1']);
  if (order?.earning == null || activity == null) throw new Error('nothing was earned');
  const page = { recordedUntil: WINDOW.until, after: null, limit: 9 };
  const past = await reads.pastAccounts(PROGRAM, { window: WINDOW, ...page });
  return {
    order: explainOrder(RULES, order.earning),
    activity: explainActivity(RULES, activity),
    past: past.flatMap(({ events }) => events.map(({ given }) => given)),
    findings: await auditProgram(test.database, PROGRAM),
  };
}

/** Documents as the version before wrote them: every rule by its name. */
function namedIn<Document extends { readonly breakdown?: KeptBreakdown }>(document: Document) {
  const { breakdown } = document;
  if (breakdown === undefined) return document;
  const { revision, passed } = breakdown;
  return { ...document, breakdown: { revision, given: givenIn(RULE_IDS, breakdown), passed } };
}

async function writeAsBefore(): Promise<void> {
  const rewrite = async (table: string, column: string, key: string, of = (at: object) => at) => {
    const rows = await test.sql(
      `select ${key} as key, ${column} as document from ${table} where ${column} is not null`,
    );
    for (const { key: value, document } of rows) {
      const text = JSON.stringify(of(document as object));
      await test.sql(`update ${table} set ${column} = $2 where ${key} = $1`, [value, text]);
    }
  };
  await rewrite('command_record', 'answer', 'idempotency_key', namedIn);
  await rewrite('order_record', 'earning', 'order_id', namedIn);
  await rewrite('activity_record', 'breakdown', 'activity_id', (of) => {
    return namedIn({ breakdown: of as KeptBreakdown }).breakdown ?? {};
  });
  await test.sql(`set session_replication_role = replica;
    update entry e set by_rule = (select json_agg(json_build_object('rule', r.line ->> 0,
      'points', r.line -> 1)) from json_array_elements(e.by_rule) as r (line));
    set session_replication_role = default`);
}

describe('what the version before has written of an earn', () => {
  let first: readonly Answer[];
  let before: Awaited<ReturnType<typeof told>>;

  it('is of rules that gave, that a cap cut, and that were passed over', async () => {
    await engine().submit(enroll('enroll'));
    const order = await engine().submit(earnOrder('o1'));
    first = [order, await engine().submit(earnReview('r1'))];
    before = await told();
    expect(before.order).toMatchObject([
      { rule: 'order-amount', points: 100 },
      { rule: 'review', points: 0, outcome: 'NOT_THIS_TRIGGER' },
      { rule: 'capped', points: 7, uncapped: 100, outcome: 'CAPPED' },
      { rule: 'store', points: 0, condition: 'stores' },
    ]);
    expect(before.past).toMatchObject([
      [
        { rule: 'order-amount', points: 100 },
        { rule: 'capped', points: 7 },
      ],
      [{ rule: 'review', points: 20 }],
    ]);
    expect(before.findings).toEqual([]);
  });

  it('is answered again as it was answered first', async () => {
    await writeAsBefore();
    const kept = await test.sql(
      `select answer from command_record where kind = 'earnPoints' order by idempotency_key`,
    );
    const again = [await engine().submit(earnOrder('o1')), await engine().submit(earnReview('r1'))];
    expect(again).toEqual(kept.map(({ answer }) => answer));
    expect(again).toEqual(first.map((answer) => namedIn(answer as object)));
    const lines = (of: readonly Answer[]) => of.map((answer) => shown(answer, RULES));
    expect(lines(again)).toEqual(lines(first));
  });

  it('is explained, previewed and audited as it was', async () => {
    expect(await told()).toEqual(before);
  });

  it('is taken back from the rules that gave it', async () => {
    expect(await engine().submit(refund('f1', 'o1'))).toMatchObject({ clawedBack: 107 });
    const days = { from: '2026-11-01', to: '2026-11-30' };
    const statistics = await createReads(test.database).programStatistics(PROGRAM, {
      ...{ ...days, groupBy: ['RULE'], limit: 9 },
    });
    const takenBack = statistics.map(({ rule, figures }) => [rule, figures.TAKEN_BACK.points]);
    expect(takenBack).toEqual([
      ['capped', 7],
      ['order-amount', 100],
      ['review', 0],
    ]);
    expect(await auditProgram(test.database, PROGRAM)).toEqual([]);
  });
});
