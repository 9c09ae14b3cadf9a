import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orderAmountRule } from '../../src/loyalty/earning/plain-rules.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { RuleBooks } from '../../src/postgres/rule-books.ts';
import { DEMO, earnOrder, enroll, orderOf, redeem, yuan } from '../support/demo-commands.ts';
import { type PostgresProgram, startPostgresProgram } from '../support/postgres-program.ts';

let program: PostgresProgram;
beforeAll(async () => {
  program = await startPostgresProgram();
});
afterAll(() => program.close());

async function publish(ruleBook: RuleBook): Promise<void> {
  const { programId } = ruleBook.program;
  await program.sql(
    `insert into rule_book (program_id, revision, document, author, reason, published_at)
     values ($1, $2, $3, 'operator:test', 'campaign', now())`,
    [programId, ruleBook.revision, JSON.stringify(ruleBook)],
  );
  await program.sql('update program set revision = $2 where program_id = $1', [
    programId,
    ruleBook.revision,
  ]);
}

describe('an order that earned by earlier rules', () => {
  it.each([
    ['more', 2, 10],
    ['less', 3, 0.5],
  ])('is corrected by those when the rules give %s now', async (what, revision, factor) => {
    const { engine } = program;
    const member = { externalId: what };
    await publish({ ...DEMO, revision: revision * 10 });
    await engine.submit(enroll(`enroll-${what}`, member));
    await engine.submit(earnOrder(`order-${what}`, orderOf(`order-${what}`), { member }));
    const ratio = { give: factor * 2, per: 200 };
    const earning = [orderAmountRule({ ruleId: 'order-amount', ratio })];
    await publish({ ...DEMO, revision: revision * 10 + 1, earning, growth: ratio });
    const paid = { points: 100, orderId: `order-${what}`, payable: yuan(100) };
    // 99 yuan were really paid, at a point a yuan.
    expect(await engine.submit({ ...redeem(`pay-${what}`, paid), member })).toMatchObject({
      account: { available: 0, debt: 1, growthValue: 99 },
      entry: { revision: revision * 10 + 1 },
    });
    const [clawback] = await program.sql(
      `select revision, change_debt from entry where kind = 'CLAWBACK' and reference = $1`,
      [`order-${what}`],
    );
    expect(clawback).toEqual({ revision: revision * 10, change_debt: '1' });
  });
});

it('keeps the growth value of an order that earned no points', async () => {
  const { engine } = program;
  const member = { externalId: 'grower' };
  const ratio = { give: 1, per: 1_000_000 };
  const earning = [orderAmountRule({ ruleId: 'order-amount', ratio })];
  await publish({ ...DEMO, revision: 90, earning });
  await engine.submit(enroll('enroll-grower', member));
  const answer = await engine.submit(earnOrder('growth', orderOf('growth'), { member }));
  expect(answer).toMatchObject({ points: 0, growth: 100, entry: null });
  const [account] = await program.sql(
    `select growth_value, sequence from account join member using (program_id, account_id)
     where external_id = 'grower'`,
  );
  expect(account).toEqual({ growth_value: '100', sequence: 0 });
});

it('remembers rule books up to a bound, whichever was read first making room', async () => {
  const { programId } = DEMO.program;
  await program.sql(
    `insert into rule_book select program_id, n, document, author, reason, published_at
     from rule_book, generate_series(1001, 2001) n where program_id = $1 and revision = 1`,
    [programId],
  );
  const ruleBooks = new RuleBooks();
  const em = program.database.orm.em.fork();
  const readFrom = async (revision: number): Promise<number> => {
    program.statements();
    await ruleBooks.of(em, { programId, revision });
    return program.statements().length;
  };
  for (let revision = 1_001; revision <= 2_000; revision += 1) await readFrom(revision);
  expect([await readFrom(1_001), await readFrom(2_000)]).toEqual([0, 0]);
  expect([await readFrom(2_001), await readFrom(2_000)]).toEqual([1, 0]);
  expect(await readFrom(1_001)).toBe(1);
});
