import { IsolationLevel } from '@mikro-orm/postgresql';
import type { Difference } from '../../loyalty/proof/account-audit.ts';
import { withFaults } from '../faults.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';

/** The account that an order's is by now. */
const OWNER = `coalesce((select s.survivor_account_id from member s
  where s.program_id = $1 and s.account_id = o.account_id), o.account_id)`;

/** What no single account proves: each law as the question for what breaks it. */
const LAWS = [
  {
    law: 'growth value is what orders gave and did not take back',
    question: statement(
      'audit-growth',
      `with given as (
         select ${OWNER} as account_id,
           sum((o.earning ->> 'growth')::bigint - (o.earning ->> 'growthTakenBack')::bigint) as sum
         from order_record o where o.program_id = $1 and o.earning is not null group by 1)
       select 'account ' || a.account_id as subject, coalesce(g.sum, 0)::text as expected,
         a.growth_value::text as found
       from account a left join given g using (account_id)
       where a.program_id = $1 and a.growth_value <> coalesce(g.sum, 0)`,
    ),
  },
  {
    law: 'an order holds what its open holds reserve',
    question: statement(
      'audit-order-holds',
      `with reserved as (
         select h.order_id, sum(h.points - h.captured - h.released) as sum
         from hold h where h.program_id = $1 and h.status = 'OPEN' group by 1)
       select 'order ' || o.order_id as subject, coalesce(r.sum, 0)::text as expected,
         o.held::text as found
       from order_record o left join reserved r using (order_id)
       where o.program_id = $1 and o.held <> coalesce(r.sum, 0)`,
    ),
  },
  {
    law: 'what refunds moved is what their orders gave back',
    question: statement(
      'audit-refunds',
      `with moved as (
         select f.order_id, sum(f.returned) as sum from order_refund f
         where f.program_id = $1 group by 1)
       select 'order ' || o.order_id as subject,
         coalesce(o.redemption ->> 'returned', '0') as expected, coalesce(m.sum, 0)::text as found
       from order_record o join moved m using (order_id)
       where o.program_id = $1
       and coalesce((o.redemption ->> 'returned')::bigint, 0) < coalesce(m.sum, 0)`,
    ),
  },
  {
    law: 'no lot is spent, held or pending beyond what it earned',
    question: statement(
      'audit-lots-of-nobody',
      `select 'lot ' || l.lot_id as subject, l.earned::text as expected,
         (l.remaining + l.pending + l.held)::text as found
       from lot l where l.program_id = $1 and l.remaining + l.pending + l.held > l.earned`,
    ),
  },
] as const;

// Whole tables are gone through, which the service's own settings price out.
const PLANNER = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'].map((setting) =>
  statement(`audit-${setting.replace('_', '-')}`, `set local ${setting} = on`),
);

/** The laws of one program that span its accounts, as they stood at one moment. */
export function auditProgram(
  database: Database,
  programId: string,
): Promise<readonly Difference[]> {
  const work = async (em: Parameters<typeof run>[0]): Promise<readonly Difference[]> => {
    for (const setting of PLANNER) await run(em, setting, []);
    const differences: Difference[] = [];
    for (const { law, question } of LAWS) {
      const rows = await run<Omit<Difference, 'law'>>(em, question, [programId]);
      differences.push(...rows.map((row) => ({ law, ...row })));
    }
    return differences;
  };
  return withFaults(() =>
    database.orm.em.fork().transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ }),
  );
}
