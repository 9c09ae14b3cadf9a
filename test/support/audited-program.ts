import type { Engine } from '../../src/engine/engine.ts';
import type { AnswerTo, Command, Draft } from '../../src/loyalty/commands/commands.ts';
import { createProgram } from '../../src/postgres/create-program.ts';
import { PostgresStore } from '../../src/postgres/store.ts';
import {
  type Finding,
  type ReconcileOptions,
  type ReconcileReport,
  reconcilePrograms,
} from '../../src/reconcile-programs.ts';
import {
  adjust,
  cancelReward,
  earnOrder,
  earnReview,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  takeReward,
  yuan,
} from './demo-commands.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';
import { engineOn } from './postgres-program.ts';
import { BUSY, BUSY_REWARDS } from './random-commands.ts';

/** What happened to one more member: no two cases tamper with the same one. */
export interface History {
  readonly name: string;
  readonly accountId: string;
  /**
   * Runs SQL as only whoever owns the database can, past triggers and foreign keys. `$of` stands
   * for the condition that rows are of this account, `$name` for the member's name.
   */
  tamper(sql: string): Promise<void>;
  /** A command about this member. */
  submit<C extends Command>(draft: Draft<C>): Promise<AnswerTo<C>>;
}

/** The demo program, to be tampered with and reconciled. */
export interface AuditedProgram extends TestDatabase {
  readonly engine: Engine;
  passTime(milliseconds: number): void;
  now(): number;
  history(): Promise<History>;
  reconcile(
    over?: Partial<ReconcileOptions>,
  ): Promise<{ readonly report: ReconcileReport; readonly findings: readonly Finding[] }>;
  stop(): Promise<void>;
}

export async function startAuditedProgram(): Promise<AuditedProgram> {
  const database = await createTestDatabase({ poolSize: 6 });
  const by = { author: 'operator:test', reason: 'first', publishedAt: NOON };
  await createProgram(database.database, { ruleBook: BUSY, rewards: BUSY_REWARDS, ...by });
  let now = NOON;
  let members = 0;
  const engine = engineOn(new PostgresStore(database.database), { clock: { now: () => now } });
  return {
    ...database,
    engine,
    now: () => now,
    passTime(milliseconds) {
      now += milliseconds;
    },
    async history() {
      members += 1;
      return historyOf(`member-${members}`, { database, engine });
    },
    async reconcile(over = {}) {
      const findings: Finding[] = [];
      const report = await reconcilePrograms({
        ...{ database: database.database, engine },
        ...{ program: 'demo', freeze: true, release: false },
        onFinding: (finding) => findings.push(finding),
        ...over,
      });
      return { report, findings };
    },
    async stop() {
      await engine.drain();
      await database.close();
    },
  };
}

async function historyOf(
  name: string,
  { database, engine }: { readonly database: TestDatabase; readonly engine: Engine },
): Promise<History> {
  const submit: History['submit'] = (draft) =>
    engine.submit({ ...draft, ...('member' in draft && { member: { externalId: name } }) });
  const id = (what: string) => `${what}-${name}`;
  const enrolled = await submit(enroll(id('enroll'), { externalId: name }));
  if (enrolled.type !== 'EnrollMemberSuccess') throw new Error(enrolled.type);
  const lines = ['1', '2'].map((lineId) => ({ lineId, sku: 's', quantity: 3, amount: yuan(250) }));
  await submit(earnOrder(id('order'), orderOf(id('order'), { lines })));
  await submit(earnReview(id('review')));
  await submit(adjust(id('gift'), 300));
  await submit(redeem(id('pay'), { points: 100, orderId: id('order'), payable: yuan(500) }));
  await submit(refund(id('refund'), id('order'), { lines: [{ lineId: '1', quantity: 1 }] }));
  const taken = await submit(takeReward(id('reward'), 'rwd_plain'));
  if (taken.type !== 'RedeemRewardSuccess') throw new Error(taken.type);
  await submit(cancelReward(id('cancel'), taken.redemption.redemptionId));
  await submit(hold(id('held'), 60));
  const { accountId } = enrolled.account;
  const of = `program_id = '${BUSY.program.programId}' and account_id = '${accountId}'`;
  return {
    ...{ name, accountId, submit },
    async tamper(sql) {
      const text = sql.replaceAll('$of', of).replaceAll('$name', name);
      await database.sql(`set session_replication_role = replica; ${text};
        set session_replication_role = default`);
    },
  };
}
