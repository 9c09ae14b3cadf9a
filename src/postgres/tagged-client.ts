import type { Socket } from 'node:net';
import { Client, type ClientConfig, type QueryResult, type QueryResultRow, types } from 'pg';
import { isOutdatedPlan } from './faults.ts';
import { parseInstant } from './instant.ts';

/** Told the name of each statement as it is sent: `look-up-batch`, `begin`, `other`. */
export type StatementObserver = (name: string) => void;

interface Tag {
  /** Name of the prepared statement; null is not prepared. */
  readonly name: string | null;
  /** Sent without waiting: a failure is reported by the next statement on the connection. */
  readonly posted: boolean;
  /** Ends a transaction, or undoes part of it: sent at once, whatever was posted before. */
  readonly ends: boolean;
}

/** Statements of this text only; there are some dozens, so remembering them is bounded. */
const TAG = /^\/\* ([a-z0-9:-]{1,60})(, posted)? \*\//;
const REMEMBERED_MAX = 2_000;

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Points within 2^53 as numbers, instants as milliseconds, days as text. */
export const TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
    if (oid === INT8) return Number;
    if (oid === TIMESTAMPTZ) return parseInstant;
    if (oid === DATE) return String;
    return types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown;
  },
};

/** Reads tags, and remembers what it has read. */
function tagReader(): (text: string) => Tag {
  const tags = new Map<string, Tag>();
  return (text) => {
    const known = tags.get(text);
    if (known !== undefined) return known;
    const match = TAG.exec(text);
    const tag: Tag = {
      name: match?.[1] ?? null,
      posted: match?.[2] !== undefined || text === 'begin',
      ends: text === 'commit' || text.startsWith('rollback'),
    };
    if ((match !== null || tag.posted || tag.ends) && tags.size < REMEMBERED_MAX) {
      tags.set(text, tag);
    }
    return tag;
  };
}

/** What all connections of a pool have in common. */
interface Shared {
  readonly observe: StatementObserver;
  readonly tagOf: (text: string) => Tag;
  /** Part of every prepared name: a connection that meets an outdated plan renews them all. */
  edition: number;
}

/** The client class of a pool; `observe` is told of every statement. */
export function taggedClient(observe: StatementObserver): typeof Client {
  const shared: Shared = { observe, tagOf: tagReader(), edition: 0 };
  class PoolClient extends TaggedClient {
    constructor(options: ClientConfig) {
      super(options, shared);
    }
  }
  return PoolClient as unknown as typeof Client;
}

/**
 * A connection on which statements that begin with a tag (a comment with their name) are prepared
 * once under that name, and on which those tagged `posted` (and every `begin`) do not cost a round
 * trip of their own: they are sent at once and travel with the next statement, which reports their
 * failure; the rows they answer with are there by then. PostgreSQL runs what is sent on one
 * connection strictly in order, and after a failure refuses everything up to the end of the
 * transaction. Only if BEGIN itself failed would it not: so what writes must have an answer between
 * BEGIN and itself, and statements without a tag are made to wait for one.
 */
class TaggedClient extends Client {
  readonly #shared: Shared;
  #posted: Promise<unknown>[] = [];

  constructor(options: ClientConfig, shared: Shared) {
    super(options);
    this.#shared = shared;
  }

  // The pool and the ORM call it with text and values, or with a query object that is passed on.
  override query(...call: readonly unknown[]): never {
    const [text, values] = call;
    if (typeof text !== 'string' || typeof call.at(-1) === 'function') {
      return super.query(...(call as [never])) as never;
    }
    return this.#send(text, values as unknown[] | undefined) as never;
  }

  async #send(text: string, values: unknown[] | undefined): Promise<QueryResult> {
    const { tagOf, observe, edition } = this.#shared;
    const tag = tagOf(text);
    observe(tag.name ?? (tag.posted || tag.ends ? text : 'other'));
    if (tag.name === null && !tag.ends) await this.#settlePosted();
    const sent: Promise<QueryResult> =
      tag.name === null
        ? super.query(text, values)
        : super.query({ name: `${tag.name}/${edition}`, text, values: values ?? [] });
    if (text === 'rollback') return this.#rollback(sent);
    // Back to a savepoint: what failed since is undone, and has done no harm.
    if (tag.ends && text !== 'commit') this.#posted = [];
    if (tag.posted) return this.#post(sent);
    const [answer] = await Promise.allSettled([sent]);
    // What was posted failed earlier, and this statement at most because of it.
    await this.#settlePosted();
    if (answer.status === 'rejected') throw this.#noticed(answer.reason);
    if (text === 'commit' && answer.value.command !== 'COMMIT') {
      throw new Error('The transaction was rolled back: a failure inside it was not passed on.');
    }
    return answer.value;
  }

  #post(sent: Promise<QueryResult>): QueryResult {
    const answer = { ...NOTHING, rows: [] as QueryResultRow[] };
    const posted = sent.then(({ rows }) => {
      for (const row of rows) answer.rows.push(row);
    });
    // Handled by whoever comes next; without this Node would call it unhandled.
    posted.catch(() => {});
    this.#posted.push(posted);
    return answer;
  }

  async #settlePosted(): Promise<void> {
    if (this.#posted.length === 0) return;
    const posted = this.#posted;
    this.#posted = [];
    try {
      await Promise.all(posted);
    } catch (error) {
      // The first to fail says why; the others failed because of it.
      throw this.#noticed(error);
    }
  }

  /** The same error; if it says that what is prepared is outdated, all is prepared anew. */
  #noticed(error: unknown): unknown {
    if (isOutdatedPlan(error)) {
      this.#shared.edition += 1;
      this.#discard();
    }
    return error;
  }

  /**
   * Never fails: Kysely gives a connection back to the pool only after a rollback that worked,
   * and one that is lost has been rolled back by the server. Whatever else went wrong, the
   * connection may still be inside the transaction and must not be used again.
   */
  async #rollback(sent: Promise<QueryResult>): Promise<QueryResult> {
    this.#posted = [];
    try {
      return await sent;
    } catch {
      // The server rolls back what it loses sight of.
      this.#discard();
      return NOTHING;
    }
  }

  /** The pool drops a connection that is ending as soon as it gets it back. */
  #discard(): void {
    void this.end();
    const { connection } = this as unknown as { connection: { stream: Socket } };
    connection.stream.destroy();
  }
}

const NOTHING: QueryResult<QueryResultRow> = {
  command: '',
  rowCount: 0,
  oid: 0,
  fields: [],
  rows: [],
};
