import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Fault } from '../engine/ports.ts';
import {
  completeRuleBook,
  type RuleBook,
  type RuleBookDocument,
} from '../loyalty/program/rule-book.ts';
import type { Instant } from '../loyalty/time.ts';
import { revisionInForce } from './columns.ts';
import { formatInstant } from './instant.ts';
import { run, statement } from './statement.ts';

const RULE_BOOK = statement(
  'rule-book',
  'select document from rule_book where program_id = $1 and revision = $2',
);

const IN_FORCE = `p.program_id as "programId", ${revisionInForce('p', '$2')} as revision`;

const CURRENT = statement(
  'program-revision',
  `select ${IN_FORCE} from program p where p.program_id = $1`,
);

const BY_CODE = statement('program-by-code', `select ${IN_FORCE} from program p where p.code = $1`);

/** Most rule books remembered; the one read longest ago makes room. */
const REMEMBERED_MAX = 1_000;

interface Revision {
  readonly programId: string;
  readonly revision: number;
}

/** Rule books by program and revision. A revision never changes, so it is read once. */
export class RuleBooks {
  readonly #known = new Map<string, RuleBook>();

  /** The rule book in force of the program with this code; null when there is none. */
  async byCode(em: SqlEntityManager, code: string, now: Instant): Promise<RuleBook | null> {
    const [found] = await run<Revision>(em, BY_CODE, [code, formatInstant(now)]);
    return found === undefined ? null : this.of(em, found);
  }

  /** The rule book of the program that is in force; null when there is none. */
  async current(em: SqlEntityManager, programId: string, now: Instant): Promise<RuleBook | null> {
    const [found] = await run<Revision>(em, CURRENT, [programId, formatInstant(now)]);
    return found === undefined ? null : this.of(em, found);
  }

  /** The rule book in exactly this revision, which something names: it must be there. */
  async of(em: SqlEntityManager, revision: Revision): Promise<RuleBook> {
    const found = await this.find(em, revision);
    if (found !== null) return found;
    const missing = `rule book ${revision.revision} of ${revision.programId} is missing`;
    throw new Fault(missing, { kind: 'BROKEN' });
  }

  /** The rule book in a revision that may not exist; null when it does not. */
  async find(em: SqlEntityManager, { programId, revision }: Revision): Promise<RuleBook | null> {
    const key = `${programId} ${revision}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [found] = await run<{ readonly document: RuleBookDocument }>(em, RULE_BOOK, [
      programId,
      revision,
    ]);
    if (found === undefined) return null;
    if (this.#known.size >= REMEMBERED_MAX) {
      const [oldest] = this.#known.keys();
      if (oldest !== undefined) this.#known.delete(oldest);
    }
    const ruleBook = completeRuleBook(found.document);
    this.#known.set(key, ruleBook);
    return ruleBook;
  }
}
