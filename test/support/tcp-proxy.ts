import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** One message of PostgreSQL's protocol on its way through the proxy. */
export interface ProxiedMessage {
  readonly from: 'client' | 'server';
  /** Its letter in the protocol, e.g. `Q` query, `P` parse, `C` command complete; `` is startup. */
  readonly type: string;
  /** What it carries, as text: an SQL statement, or the tag of what was done. */
  readonly text: string;
}

/**
 * `pass` sends it on. `cut` breaks the connection in front of it: what came before arrives, this
 * does not. `hang` keeps the connection open and sends nothing on any more, either way.
 */
export type Verdict = 'pass' | 'cut' | 'hang';

export interface TcpProxy {
  /** The database's own URL, but through the proxy. */
  readonly url: string;
  /** Asked about each message; everything passes until a test sets it. */
  onMessage: (message: ProxiedMessage) => Verdict;
  /** Breaks every connection that is open now. */
  cutAll(): void;
  close(): Promise<void>;
}

/** The network between the service and its database, to be cut between any two messages. */
export async function startTcpProxy(databaseUrl: string): Promise<TcpProxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const proxy: TcpProxy = {
    url: '',
    onMessage: () => 'pass',
    cutAll() {
      for (const socket of open) socket.destroy();
    },
    async close() {
      server.close();
      proxy.cutAll();
      await once(server, 'close');
    },
  };
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      open.add(socket);
      socket.setNoDelay(true);
      // A broken connection is what this is for; its end is what counts.
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    const link = { isHanging: false };
    const ask = (message: ProxiedMessage) => proxy.onMessage(message);
    relay({ from: 'client', source: client, sink: database, link, ask });
    relay({ from: 'server', source: database, sink: client, link, ask });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return Object.assign(proxy, { url: url.href });
}

interface Relay {
  readonly from: ProxiedMessage['from'];
  readonly source: Socket;
  readonly sink: Socket;
  readonly link: { isHanging: boolean };
  readonly ask: (message: ProxiedMessage) => Verdict;
}

function relay({ from, source, sink, link, ask }: Relay): void {
  let rest: Buffer = Buffer.alloc(0);
  // Only what a client says first has no letter in front of its length.
  let letters = from === 'client' ? 0 : 1;
  source.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const size = sizeOf(rest, letters);
      if (size === null || link.isHanging) return;
      const message = rest.subarray(0, size);
      const type = message.toString('latin1', 0, letters);
      const verdict = ask({ from, type, text: message.toString('utf8', letters + 4) });
      if (verdict === 'hang') {
        link.isHanging = true;
        return;
      }
      if (verdict === 'cut') {
        // Gracefully towards the sink, so that what came before arrives.
        sink.end(() => source.destroy());
        link.isHanging = true;
        return;
      }
      sink.write(message);
      rest = rest.subarray(size);
      letters = 1;
    }
  });
}

/** How long the first message of the buffer is, or null while some of it is missing. */
function sizeOf(buffer: Buffer, letters: number): number | null {
  if (buffer.length < letters + 4) return null;
  const size = letters + buffer.readInt32BE(letters);
  return buffer.length < size ? null : size;
}
