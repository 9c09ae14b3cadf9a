import type { Engine } from '../src/engine/engine.ts';
import type { EarnPoints } from '../src/loyalty/commands/earn-command.ts';
import type { RuleBook } from '../src/loyalty/program/rule-book.ts';
import { createProgram } from '../src/postgres/create-program.ts';
import type { BenchOptions } from './bench-options.ts';
import { closedLoop } from './closed-loop.ts';
import { MEMBERS, nextEarn } from './earn-load.ts';
import { createBenchEngine, enrollMembers } from './engine-only.ts';
import { HUNDRED_GIVING, HUNDRED_RULES, ONE_RULE } from './hundred-rules.ts';
import { type Row, rowOf } from './report.ts';

const CALLERS = [1, 16, 256] as const;
const ROUNDS = 4;
const MOST = 1.5;

interface Measured {
  readonly perSecond: number;
  /** CPU of this process, in microseconds. */
  readonly cpuEach: number;
}

/** What an earn costs with a hundred active rules, in turns with what it costs with one. */
export async function benchRules(options: BenchOptions): Promise<readonly Row[]> {
  const { database } = options;
  const books = [ONE_RULE, HUNDRED_RULES, HUNDRED_GIVING];
  const engine = createBenchEngine(database);
  for (const ruleBook of books) {
    const about = { author: 'service:bench', reason: 'To be measured.', publishedAt: Date.now() };
    const isNew = await createProgram(database, { ruleBook, rewards: [], ...about });
    if (!isNew) throw new Error('the database to measure on has been measured on before');
    await enrollMembers(engine, ruleBook.program.programId);
    await closedLoop({ callers: 16, milliseconds: 500, call: () => earnBy(engine, ruleBook) });
  }
  const rows: Row[] = [];
  for (const callers of CALLERS) rows.push(...(await measure(options, { engine, callers })));
  await engine.drain();
  return rows;
}

async function measure(
  { seconds, progress }: BenchOptions,
  { engine, callers }: { readonly engine: Engine; readonly callers: number },
): Promise<readonly Row[]> {
  const found = { one: [] as Measured[], many: [] as Measured[], all: [] as Measured[] };
  const milliseconds = (seconds * 1_000) / ROUNDS;
  const by = (ruleBook: RuleBook) => measureOnce(engine, { ruleBook, callers, milliseconds });
  for (let round = 0; round < ROUNDS; round += 1) {
    found.one.push(await by(ONE_RULE));
    found.many.push(await by(HUNDRED_RULES));
    found.all.push(await by(HUNDRED_GIVING));
  }
  const one = mean(found.one);
  const row = (what: string, measured: readonly Measured[], goal: string | null) => {
    const { perSecond, cpuEach } = mean(measured);
    const ratio = one.perSecond / perSecond;
    const cpu = `${Math.round(cpuEach)} µs of CPU, ${(cpuEach / one.cpuEach).toFixed(2)} ×`;
    const note = `costs ${ratio.toFixed(2)} × one rule; ${cpu}`;
    progress(`${what}, ${callers} callers: ${note}`);
    return rowOf({ what, callers, perSecond, goal, note });
  };
  const goal = `≤ ${MOST} × one rule`;
  return [
    row('earn, 1 rule', found.one, null),
    row('earn, 100 rules', found.many, goal),
    row('earn, 100 that give', found.all, goal),
  ];
}

async function measureOnce(
  engine: Engine,
  of: {
    readonly ruleBook: RuleBook;
    readonly callers: number;
    readonly milliseconds: number;
  },
): Promise<Measured> {
  let calls = 0;
  const started = process.cpuUsage();
  const perSecond = await closedLoop({
    ...of,
    call: async () => {
      await earnBy(engine, of.ruleBook);
      calls += 1;
    },
  });
  const { user, system } = process.cpuUsage(started);
  return { perSecond, cpuEach: (user + system) / calls };
}

/** An order of some category in some store, by app. */
async function earnBy(engine: Engine, { program: { programId } }: RuleBook): Promise<void> {
  const draft = nextEarn();
  const { order } = draft.source;
  if (order == null) throw new Error('the load is of orders');
  const chance = Math.floor(Math.random() * MEMBERS);
  const lines = order.lines.map((line) => ({ ...line, category: `c${chance % 50}` }));
  const shop = { storeId: `s${chance % 30}`, channel: `by-${chance % 12}` };
  const source = { order: { ...order, ...shop, lines } };
  const answer = await engine.submit<EarnPoints>({ ...draft, programId, source });
  if (answer.type !== 'EarnPointsSuccess') throw new Error(`refused: ${answer.message}`);
}

function mean(measured: readonly Measured[]): Measured {
  const of = (part: (one: Measured) => number) =>
    measured.reduce((sum, one) => sum + part(one), 0) / measured.length;
  return { perSecond: of((one) => one.perSecond), cpuEach: of((one) => one.cpuEach) };
}
