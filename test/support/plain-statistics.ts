import { type Day, dayOf } from '../../src/loyalty/time.ts';
import type { Dimension } from '../../src/postgres/read/program-statistics.ts';
import type { TestDatabase } from './postgres.ts';

/** One entry, by one rule if there are any, as the ledger has it. */
interface Line {
  readonly key: Readonly<Record<Dimension, string | null>>;
  readonly name: string;
  readonly points: number;
}

const NAMES: Readonly<Record<string, string>> = {
  EARN: 'ISSUED',
  IMPORT: 'IMPORTED',
  REDEEM: 'REDEEMED',
  CAPTURE: 'REDEEMED',
  RETURN: 'RETURNED',
  EXPIRE: 'EXPIRED',
  CLAWBACK: 'TAKEN_BACK',
  ADJUST: 'ISSUED',
};

/** What the ledger says became of points, counted line by line in the simplest way there is. */
export interface PlainStatistics {
  /** `{ key: { measure: [points, count] } }`, of the days from `from` to `to`. */
  of(question: {
    readonly from: Day;
    readonly to: Day;
    readonly groupBy: readonly Dimension[];
  }): Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
}

export async function plainStatistics(
  { sql }: Pick<TestDatabase, 'sql'>,
  programId: string,
  timeZone: string,
): Promise<PlainStatistics> {
  const entries = await sql(
    `select e.kind, c.kind as command, e.purpose, e.purpose_tag as tag, e.store_id as store,
       e.level_id as level, e.by_rule as rules, extract(epoch from e.occurred_at)::float8 as at,
       (e.change_available + e.change_pending + e.change_held - e.change_debt)::int as owed
     from entry e join command_record c using (program_id, idempotency_key)
     where program_id = $1`,
    [programId],
  );
  const lines = entries.flatMap((entry) => linesOf(entry, timeZone));
  return {
    of({ from, to, groupBy }) {
      const rows: Record<string, Record<string, [number, number]>> = {};
      for (const { key, name, points } of lines) {
        const day = String(key.DAY);
        if (day < from || day > to) continue;
        const group = keyOf(groupBy, (dimension) => key[dimension]);
        const figures = rows[group] ?? {};
        const [sum, count] = figures[name] ?? [0, 0];
        rows[group] = { ...figures, [name]: [sum + points, count + 1] };
      }
      return rows;
    },
  };
}

/** A text by which a group is compared; only what is asked apart is in it. */
export function keyOf(
  groupBy: readonly Dimension[],
  of: (dimension: Dimension) => string | null,
): string {
  return groupBy.map((dimension) => `${dimension}=${of(dimension) ?? ''}`).join(' ');
}

function linesOf(entry: Record<string, unknown>, timeZone: string): readonly Line[] {
  const { kind, command } = entry;
  const owed = Number(entry.owed);
  let name = NAMES[String(kind)];
  if (owed === 0 || name === undefined) return [];
  if (command === 'reinstateExpired' && kind === 'RETURN') name = 'REINSTATED';
  if (kind === 'ADJUST' && owed < 0) name = 'DEDUCTED';
  const isGift = kind === 'ADJUST' && command === 'transferPoints';
  if (isGift || (kind === 'ADJUST' && command === 'mergeMembers')) {
    name = owed > 0 ? 'MOVED_IN' : 'MOVED_OUT';
  }
  const isUse = name === 'REDEEMED' || name === 'RETURNED';
  const text = (value: unknown) => (value === null ? null : String(value));
  const key = {
    DAY: dayOf(Math.round(Number(entry.at) * 1_000), timeZone),
    RULE: null,
    PURPOSE: isUse ? text(entry.purpose) : isGift ? 'TRANSFER' : null,
    PURPOSE_TAG: isUse ? text(entry.tag) : null,
    STORE: text(entry.store),
    LEVEL: text(entry.level),
  };
  const measure = name;
  const rules = (entry.rules ?? []) as readonly (readonly [string, number])[];
  if (rules.length > 0) {
    return rules.map(([rule, points]) => ({ name: measure, points, key: { ...key, RULE: rule } }));
  }
  return [{ name: measure, points: Math.abs(owed), key }];
}
