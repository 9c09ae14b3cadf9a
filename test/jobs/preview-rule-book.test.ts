import { afterEach, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { previewRuleBook } from '../../src/jobs/preview-rule-book.ts';
import { wakingEngine } from '../../src/jobs-parts.ts';
import type { EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import { orderAmountRule } from '../../src/loyalty/earning/plain-rules.ts';
import type { Preview, PreviewProgress } from '../../src/loyalty/preview/preview.ts';
import { RULE_NOT_KEPT } from '../../src/loyalty/preview/preview-account.ts';
import { DAY, HOUR } from '../../src/loyalty/time.ts';
import { savePreview } from '../../src/postgres/save-preview.ts';
import { DEMO, earnOrder, earnReview, enroll, NOON, orderOf } from '../support/demo-commands.ts';
import { draftIdOf, preview, saveDraft } from '../support/rule-book-commands.ts';
import { type JobsProgram, startJobsProgram } from './jobs-program.ts';

const PROGRAM = DEMO.program.programId;
const MEMBERS = 1_203;

let program: JobsProgram;
afterEach(() => program.close());

/** Members `m0`, `m1`, … who have each bought for 100 yuan; every third has written a review. */
async function fill(): Promise<void> {
  const { engine } = program;
  const all = Array.from({ length: MEMBERS }, (_, index) => `m${index}`);
  await Promise.all(engine.submitAll(all.map((externalId) => enroll(externalId, { externalId }))));
  const orders = all.map((externalId) =>
    earnOrder(`o ${externalId}`, orderOf(`o ${externalId}`), { member: { externalId } }),
  );
  const reviews = all
    .filter((_, index) => index % 3 === 0)
    .map((externalId) => ({ ...earnReview(`r ${externalId}`), member: { externalId } }));
  await Promise.all(engine.submitAll([...orders, ...reviews]));
}

/** Three points a yuan, and a threshold that every member reaches. */
async function draft(): Promise<string> {
  const ratio = { give: 3, per: 100 };
  const [bronze, silver, ...others] = DEMO.levels;
  const earning = [orderAmountRule({ ruleId: 'order-amount', ratio })];
  if (bronze === undefined || silver === undefined) throw new Error('there are no levels');
  const levels = [bronze, { ...silver, threshold: 100 }, ...others];
  return draftIdOf(await program.engine.submit(saveDraft('draft', { earning, levels })));
}

const DONE = {
  accounts: MEMBERS,
  events: MEMBERS + 401,
  sales: MEMBERS * 10_000,
  was: MEMBERS * 100 + 401 * 20,
  would: MEMBERS * 300,
  byRule: [
    { rule: 'order-amount', was: MEMBERS * 100, would: MEMBERS * 300 },
    { rule: 'review', was: 401 * 20, would: 0 },
  ],
  moves: [{ from: DEMO.levels[0]?.levelId, to: DEMO.levels[1]?.levelId, members: MEMBERS }],
};

async function asked(
  over: Partial<ReturnType<typeof preview>> = {},
  engine: Engine = program.engine,
): Promise<string> {
  program.now = NOON + HOUR;
  const window = { from: NOON - DAY, until: NOON + HOUR, ...over };
  const answer = await engine.submit(preview('preview', await draft(), window));
  if (!('previewId' in answer)) throw new Error(`no preview: ${JSON.stringify(answer)}`);
  return answer.previewId;
}

async function doneOf(previewId: string): Promise<Preview> {
  for (;;) {
    const found = await program.reads.preview(PROGRAM, previewId);
    if (found === null) throw new Error('there is no such preview');
    if (found.finishedAt !== null) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a preview', () => {
  it('is counted as soon as it is asked for, and changes no account', async () => {
    program = await startJobsProgram([DEMO]);
    await fill();
    const jobs = await program.startReplica();
    await program.startReplica();
    const before = await program.sql('select account_id, sequence, growth_value from account');
    const done = await doneOf(await asked({}, wakingEngine(program.engine, jobs)));
    expect(done).toMatchObject({ status: 'DONE', failure: null, tally: DONE });
    expect(await program.sql('select account_id, sequence, growth_value from account')).toEqual(
      before,
    );
  });

  it('goes on behind the accounts that were counted when it was broken off', async () => {
    program = await startJobsProgram([DEMO]);
    await fill();
    const previewId = await asked();
    const stopping = new AbortController();
    const kept: PreviewProgress[] = [];
    const parts = {
      reads: program.reads,
      clock: { now: () => program.now },
      log: { warn: () => undefined, error: () => undefined },
      async savePreview(programId: string, progress: PreviewProgress) {
        kept.push(progress);
        await savePreview(program.database, programId, progress);
      },
    };
    stopping.abort();
    const name = { programId: PROGRAM, previewId };
    await previewRuleBook(parts, name, stopping.signal);
    expect(kept).toMatchObject([{ status: 'RUNNING', tally: { accounts: 500 } }]);
    await previewRuleBook(parts, name, new AbortController().signal);
    expect(await program.reads.preview(PROGRAM, previewId)).toMatchObject({
      status: 'DONE',
      tally: DONE,
    });
    // Whoever was taken for dead changes nothing any more, and what is done is not done again.
    await savePreview(program.database, PROGRAM, kept[0] as PreviewProgress);
    await previewRuleBook(parts, name, new AbortController().signal);
    expect(await program.reads.preview(PROGRAM, previewId)).toMatchObject({ tally: DONE });
    expect(kept).toHaveLength(2);
  });

  it('looks at nothing outside its window', async () => {
    program = await startJobsProgram([DEMO]);
    await fill();
    const previewId = await asked({ from: NOON - DAY, until: NOON });
    await program.startReplica();
    expect(await doneOf(previewId)).toMatchObject({
      tally: { accounts: MEMBERS, events: 0, was: 0, would: 0, sales: 0 },
    });
  });

  it('lets what one batch has decided happen again in its order', async () => {
    program = await startJobsProgram([DEMO]);
    const { engine } = program;
    await engine.submit(enroll('alice', { externalId: 'alice' }));
    const orders = ['c', 'b', 'd', 'a'].map((orderId) => earnOrder(orderId, orderOf(orderId)));
    const answers = await Promise.all(engine.submitAll(orders));
    // Neither ids nor places in the table say anything of the order: a row that changes moves.
    await program.sql(`create table moved as select * from order_record where order_id = 'c'`);
    await program.sql(`delete from order_record where order_id = 'c'`);
    await program.sql(`insert into order_record select * from moved`);
    const cap = { period: 'LIFETIME', maximum: 250, newMemberDays: null } as const;
    const ratio = { give: 1, per: 100 };
    const perYuan = orderAmountRule({ ruleId: 'order-amount', ratio });
    const first: EarningRule = {
      ...perYuan,
      ...{ ruleId: 'first', formula: { kind: 'FIXED', points: 7 } },
      conditions: { firstOrder: true },
    };
    const earning = [{ ...perYuan, caps: [cap] }, first];
    const draftId = draftIdOf(await engine.submit(saveDraft('ordered', { earning })));
    program.now = NOON + HOUR;
    const window = { from: NOON - DAY, until: NOON + HOUR, draftId };
    const answer = await engine.submit(preview('asked', draftId, window));
    if (!('previewId' in answer)) throw new Error(`no preview: ${JSON.stringify(answer)}`);
    // What is reported after the question is no part of the answer.
    program.now = NOON + 2 * HOUR;
    await engine.submit(earnOrder('late', orderOf('late')));
    await program.startReplica();
    expect(answers).toHaveLength(4);
    expect(await doneOf(answer.previewId)).toMatchObject({
      tally: {
        events: 4,
        was: 400,
        byRule: [
          { rule: 'order-amount', was: 400, would: 250 },
          { rule: 'first', was: 0, would: 7 },
        ],
      },
    });
  });

  it('counts what was given before breakdowns were kept, by no rule', async () => {
    program = await startJobsProgram([DEMO]);
    await fill();
    await program.sql(
      `update order_record set earning = (earning::jsonb - 'breakdown' - 'circumstances')::json`,
    );
    const previewId = await asked();
    await program.startReplica();
    const { tally } = await doneOf(previewId);
    expect(tally).toMatchObject({ was: DONE.was, would: DONE.would });
    expect(tally.byRule).toContainEqual({
      rule: RULE_NOT_KEPT,
      was: MEMBERS * 100,
      would: 0,
    });
  });

  it('of another program is not there', async () => {
    program = await startJobsProgram([DEMO]);
    const previewId = await asked();
    expect(await program.reads.preview('prg_other', previewId)).toBeNull();
  });
});
