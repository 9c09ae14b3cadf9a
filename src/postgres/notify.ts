import { Client } from 'pg';
import { faultOf } from './faults.ts';
import type { Database } from './orm.ts';
import { run, statement } from './statement.ts';

/** Short messages between the replicas of the service. A message may be lost, never invented. */
export interface HintChannel {
  /** At most 7,999 bytes; rejects with a `Fault` when the database cannot be reached. */
  send(payload: string): Promise<void>;
  /** Resolves once it listens; listens again by itself after the connection was lost. */
  subscribe(listener: HintListener): Promise<{ close(): Promise<void> }>;
}

export interface HintListener {
  onHint(payload: string): void;
  /** Called after an interruption: hints may have been missed, look everything up again. */
  onReconnected(): void;
}

/** What hints are about: each kind has a channel of its own. */
export type HintChannelName = 'loyalty_hints' | 'loyalty_warnings';

const NOTIFY = statement('notify-hints', 'select pg_notify($1, $2)');

/** Pauses between attempts to reconnect: doubled from the first up to the last. */
const RECONNECT_FIRST_MILLISECONDS = 50;
const RECONNECT_LAST_MILLISECONDS = 5_000;
/** A connection that TCP believes in may be dead: it is asked this often. */
const HEARTBEAT_MILLISECONDS = 15_000;

/** Hints by LISTEN and NOTIFY, never inside a ledger transaction: NOTIFY serializes commits. */
export function createHintChannel(
  database: Database,
  name: HintChannelName = 'loyalty_hints',
): HintChannel {
  return {
    async send(payload) {
      try {
        await run(database.orm.em.fork(), NOTIFY, [name, payload]);
      } catch (error) {
        // Whatever went wrong is the database's doing.
        throw faultOf(error);
      }
    },
    async subscribe(listener) {
      const subscription = new Subscription({ url: database.url, name }, listener);
      await subscription.open();
      return { close: () => subscription.close() };
    },
  };
}

class Subscription {
  readonly #url: string;
  readonly #name: HintChannelName;
  readonly #listener: HintListener;
  #client: Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(
    from: { readonly url: string; readonly name: HintChannelName },
    listener: HintListener,
  ) {
    this.#url = from.url;
    this.#name = from.name;
    this.#listener = listener;
  }

  async open(): Promise<void> {
    try {
      await this.#listen();
    } catch (error) {
      // Whatever went wrong is the database's doing.
      throw faultOf(error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => {
      // It was broken already; there is nothing left to close.
    });
  }

  async #listen(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: RECONNECT_LAST_MILLISECONDS,
      query_timeout: RECONNECT_LAST_MILLISECONDS,
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => this.#listener.onHint(payload ?? ''));
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    try {
      await client.connect();
      await client.query(`listen ${this.#name}`);
    } catch (error) {
      client.end().catch(() => {
        // It never was connected.
      });
      throw error;
    }
    if (this.#closed) return void (await client.end());
    this.#client = client;
    this.#beat(client);
  }

  #beat(client: Client): void {
    this.#timer = setTimeout(() => {
      client.query('select').then(
        () => {
          if (this.#client === client) this.#beat(client);
        },
        () => this.#lost(client),
      );
    }, HEARTBEAT_MILLISECONDS);
    this.#timer.unref();
  }

  #lost(client: Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    clearTimeout(this.#timer);
    client.end().catch(() => {
      // It is broken; the server notices by itself.
    });
    this.#reconnect(RECONNECT_FIRST_MILLISECONDS);
  }

  #reconnect(pauseMilliseconds: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#listen().then(
        () => {
          if (!this.#closed) this.#listener.onReconnected();
        },
        () => this.#reconnect(Math.min(2 * pauseMilliseconds, RECONNECT_LAST_MILLISECONDS)),
      );
    }, pauseMilliseconds);
  }
}
