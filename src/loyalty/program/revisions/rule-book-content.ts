import { completeSections, type Program, type RuleBook } from '../rule-book.ts';

/**
 * All of a rule book that operators set, by sections. Code, currency, time zone and id are not
 * among it: money and days of everything on record would mean something else afterwards.
 */
export interface RuleBookContent extends Omit<RuleBook, 'program' | 'revision'> {
  /** What the program is called. */
  readonly name: string;
}

export type RuleBookSection = keyof RuleBookContent;

/** What operators have set in this rule book. */
export function contentOf(ruleBook: RuleBook): RuleBookContent {
  const { program, revision: _, ...sections } = ruleBook;
  return { name: program.name, ...sections };
}

/** The content as a revision of the program. */
export function revisionOf(
  content: RuleBookContent,
  { program, revision }: { readonly program: Program; readonly revision: number },
): RuleBook {
  const { name, ...sections } = content;
  return { program: { ...program, name }, revision, ...sections };
}

/** A content as it was kept, with what its time did not know filled in. */
export function completeContent(document: RuleBookContent): RuleBookContent {
  return completeSections(document);
}
