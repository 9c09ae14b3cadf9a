import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedServer, startEmbedded } from '../../../src/postgres/embedded/embedded.ts';
import { freePort } from '../../../src/postgres/embedded/free-port.ts';
import { type SubgraphProcess, startProcess } from '../../support/subgraph-process.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';

/** The service, its database, and the network between them. */
export class Scene {
  readonly proxy: TcpProxy;
  readonly databaseUrl: string;
  readonly #build: string;
  readonly #dataDir: string;
  readonly #port: number;
  #server: EmbeddedServer;
  #replica: SubgraphProcess | null = null;

  private constructor(from: {
    readonly build: string;
    readonly dataDir: string;
    readonly port: number;
    readonly server: EmbeddedServer;
    readonly proxy: TcpProxy;
  }) {
    this.#build = from.build;
    this.#dataDir = from.dataDir;
    this.#port = from.port;
    this.#server = from.server;
    this.proxy = from.proxy;
    this.databaseUrl = from.server.url;
  }

  /** A database that keeps what it acknowledged, behind a proxy; the service is not started yet. */
  static async open(from: { readonly build: string; readonly dataDir: string }): Promise<Scene> {
    const port = await freePort();
    const server = await startEmbedded({ dataDir: from.dataDir, port });
    const proxy = await startTcpProxy(server.url);
    return new Scene({ ...from, port, server, proxy });
  }

  async startReplica(): Promise<string> {
    this.#replica = await startProcess(this.#build, { DATABASE_URL: this.proxy.url });
    return this.#replica.httpUrl;
  }

  async killReplica(): Promise<void> {
    await this.#replica?.stop('SIGKILL');
    this.#replica = null;
  }

  /** What a server does that has no time left: no checkpoint, no goodbye. */
  async stopDatabaseImmediately(): Promise<void> {
    const pidFile = `${this.#dataDir}/postgres/cluster/postmaster.pid`;
    const [pid = ''] = (await readFile(pidFile, 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGQUIT');
    while (isAlive(Number(pid))) await pause(10);
  }

  async startDatabase(): Promise<void> {
    await this.#server.stop().catch(() => {
      // It is stopped already; only our seat in its folder is given up.
    });
    this.#server = await startEmbedded({ dataDir: this.#dataDir, port: this.#port });
  }

  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query(text, values as unknown[])).rows as readonly Row[];
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.#replica?.stop();
    await this.proxy.close();
    await this.#server.stop();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process.
    return false;
  }
}

/** Something that goes wrong under load, and is over when it resolves. */
export interface FaultKind {
  readonly name: 'KILLED' | 'SESSION_ENDED' | 'DATABASE_STOPPED' | 'NETWORK_CUT';
  strike(scene: Scene, random: () => number): Promise<void>;
}

/** The service is killed -9 and started again. */
const killed: FaultKind = {
  name: 'KILLED',
  async strike(scene) {
    await scene.killReplica();
  },
};

/** An administrator ends one of the service's sessions, whatever it is doing. */
const sessionEnded: FaultKind = {
  name: 'SESSION_ENDED',
  async strike(scene, random) {
    // Rather one that is in a transaction.
    await scene.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()
       and backend_type = 'client backend'
       order by (state = 'idle'), md5(pid::text || $1) limit 1`,
      [String(random())],
    );
  },
};

/** PostgreSQL stops at once and recovers from its log. */
const databaseStopped: FaultKind = {
  name: 'DATABASE_STOPPED',
  async strike(scene) {
    await scene.stopDatabaseImmediately();
    await scene.startDatabase();
  },
};

/** The network breaks in front of one message, somewhere in a conversation. */
const networkCut: FaultKind = {
  name: 'NETWORK_CUT',
  async strike(scene, random) {
    let left = 1 + Math.floor(random() * 400);
    const cut = Promise.withResolvers<void>();
    scene.proxy.onMessage = () => {
      left -= 1;
      if (left > 0) return 'pass';
      scene.proxy.onMessage = () => 'pass';
      cut.resolve();
      return 'cut';
    };
    await cut.promise;
  },
};

export const FAULT_KINDS: readonly FaultKind[] = [
  killed,
  sessionEnded,
  databaseStopped,
  networkCut,
];
