import type { Fact } from '../loyalty/facts.ts';

export type FactOf<Name extends Fact['fact']> = Extract<Fact, { readonly fact: Name }>;

/** Facts of one kind, in the order in which they were decided. */
export function factsOf<Name extends Fact['fact']>(
  facts: readonly Fact[],
  name: Name,
): readonly FactOf<Name>[] {
  return facts.filter((fact): fact is FactOf<Name> => fact.fact === name);
}

/** Rows that a batch has made, and older ones that it has changed; each as it stands at the end. */
export interface Latest<Row> {
  readonly made: readonly Row[];
  readonly changed: readonly Row[];
}

/** Of rows that are recorded whole, the latest state of each. */
export function latestOf<Row>(
  recorded: readonly { readonly row: Row; readonly id: string; readonly isFirst: boolean }[],
): Latest<Row> {
  const made = new Map<string, Row>();
  const changed = new Map<string, Row>();
  for (const { row, id, isFirst } of recorded) {
    if (isFirst || made.has(id)) made.set(id, row);
    else changed.set(id, row);
  }
  return { made: [...made.values()], changed: [...changed.values()] };
}
