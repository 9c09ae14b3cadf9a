import { type Statement, statement } from '../statement.ts';

/** Two figures that have to be the same: what entries prove, and what is kept beside them. */
interface Figures {
  readonly law: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * The question for things of which two figures differ; it answers the law, whose points the thing
 * is about, and both figures. No figure is none: 0.
 */
export function differing(
  name: string,
  of: {
    readonly with?: string;
    readonly from: string;
    readonly where: string;
    readonly account: string;
    readonly subject: string;
    readonly figures: readonly Figures[];
  },
): Statement {
  const rows = of.figures.map(
    ({ law, expected, found }) =>
      `('${law}', coalesce(${expected}, 0)::numeric, coalesce(${found}, 0)::numeric)`,
  );
  return statement(
    name,
    `${of.with === undefined ? '' : `with ${of.with}`}
     select c.law, ${of.account} as "accountId", ${of.subject} as subject,
       c.expected::text as expected, c.found::text as found
     from ${of.from}
     cross join lateral (values ${rows.join(',\n')}) as c (law, expected, found)
     where ${of.where} and c.expected <> c.found`,
  );
}

/** Points that came in with an entry `e`; those that settled debt are among them. */
export const GAINED = 'e.change_available + e.change_pending - e.change_debt';

/** Points that went with an entry `e`; those that became debt are among them. */
export const LOST = 'e.change_debt - e.change_available - e.change_pending - e.change_held';

export const sumOf = (points: string, condition: string) =>
  `sum(${points}) filter (where ${condition})`;
