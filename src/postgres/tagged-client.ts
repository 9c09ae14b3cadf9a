import type { Socket } from 'node:net';
import { Client, type QueryResult, type QueryResultRow, types } from 'pg';
import { parseInstant } from './instant.ts';

/** Told the name of each statement as it is sent: `look-up-batch`, `begin`, `other`. */
export type StatementObserver = (name: string) => void;

interface Tag {
  /** Name of the prepared statement; null is not prepared. */
  readonly name: string | null;
  /** Sent without waiting: a failure is reported by the next statement on the connection. */
  readonly posted: boolean;
  /** Ends a transaction: nothing posted before it is pending any more. */
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
      ends: text === 'commit' || text === 'rollback',
    };
    if ((match !== null || tag.posted || tag.ends) && tags.size < REMEMBERED_MAX) {
      tags.set(text, tag);
    }
    return tag;
  };
}

/**
 * A connection on which statements that begin with a tag (a comment with their name) are prepared
 * once under that name, and on which those tagged `posted` (and every `begin`) do not cost a round
 * trip of their own: they are sent at once and travel with the next statement, which reports their
 * failure. PostgreSQL runs what is sent on one connection strictly in order, and after a failure
 * refuses everything up to the end of the transaction.
 */
export function taggedClient(observe: StatementObserver): typeof Client {
  const tagOf = tagReader();

  class TaggedClient extends Client {
    #posted: Promise<unknown>[] = [];

    // The pool and the ORM call it with text and values, or with a query object that is passed on.
    override query(...call: readonly unknown[]): never {
      const [text, values] = call;
      if (typeof text !== 'string' || typeof call.at(-1) === 'function') {
        return super.query(...(call as [never])) as never;
      }
      return this.#send(text, values as unknown[] | undefined) as never;
    }

    async #send(text: string, values: unknown[] | undefined): Promise<QueryResult> {
      const tag = tagOf(text);
      observe(tag.name ?? (tag.posted || tag.ends ? text : 'other'));
      const sent: Promise<QueryResult> =
        tag.name === null
          ? super.query(text, values)
          : super.query({ name: tag.name, text, values: values ?? [] });
      if (text === 'rollback') return this.#rollback(sent);
      if (tag.posted) {
        // Handled by whoever comes next; without this Node would call it unhandled.
        sent.catch(() => {});
        this.#posted.push(sent);
        return NOTHING;
      }
      if (this.#posted.length === 0) return sent;
      const posted = this.#posted;
      this.#posted = [];
      const [answer] = await Promise.allSettled([sent]);
      // What was posted failed earlier, and this statement at most because of it.
      await Promise.all(posted);
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
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
        const { connection } = this as unknown as { connection: { stream: Socket } };
        connection.stream.destroy();
        return NOTHING;
      }
    }
  }
  return TaggedClient as unknown as typeof Client;
}

const NOTHING: QueryResult<QueryResultRow> = {
  command: '',
  rowCount: 0,
  oid: 0,
  fields: [],
  rows: [],
};
