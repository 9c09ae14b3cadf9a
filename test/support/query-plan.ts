/** What `explain (format json)` says of one node. */
export interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Plan[];
}

/** Everything in the plan that reads a table other than by its program and something more. */
export function badScansOf(plan: Plan): readonly string[] {
  const { 'Node Type': node, 'Relation Name': table, 'Index Cond': by } = plan;
  const below = (plan.Plans ?? []).flatMap(badScansOf);
  if (node === 'Seq Scan') return [`reads all of ${table}`, ...below];
  if (by === undefined || by.includes('program_id = ')) return below;
  return [`reads ${table ?? 'an index'} by ${by}`, ...below];
}

/** Names of members that are looked for by less than is known of them. */
export function halfKeysOf(plan: Plan): readonly string[] {
  const { 'Relation Name': table, 'Index Cond': by, Filter: rest = 'nothing' } = plan;
  const below = (plan.Plans ?? []).flatMap(halfKeysOf);
  if (table !== 'member_identity' || by === undefined) return below;
  const isWhole = /kind = .*value = |account_id = /.test(by) && !/(kind|_id) = /.test(rest);
  return isWhole ? below : [`reads ${table} by ${by}, then ${rest}`, ...below];
}

/** The kinds of all nodes, the outermost first. */
export function nodesOf(plan: Plan): readonly string[] {
  return [plan['Node Type'], ...(plan.Plans ?? []).flatMap(nodesOf)];
}
