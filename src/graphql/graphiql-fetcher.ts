/** What GraphiQL wants to be asked. */
export interface GraphiqlRequest {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** What GraphiQL knows besides: the headers of the tab, and the document it has parsed. */
export interface GraphiqlTab {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly documentAST?: {
    readonly definitions: readonly {
      readonly kind: string;
      readonly operation?: string;
      readonly name?: { readonly value: string } | undefined;
    }[];
  };
}

/** Answers of a subscription, as GraphiQL listens to them. */
export interface GraphiqlAnswers {
  subscribe(observer: {
    readonly next: (answer: unknown) => void;
    readonly complete: () => void;
  }): { readonly unsubscribe: () => void };
}

export interface GraphiqlFetcherOptions {
  /** Where both HTTP and the web socket are. */
  readonly url: string;
  /** What `<alice>`, `<operator of tea-house>` stand for in a header; empty without such tokens. */
  readonly tokens: Readonly<Record<string, string>>;
}

export type GraphiqlFetcher = (
  request: GraphiqlRequest,
  tab?: GraphiqlTab,
) => Promise<unknown> | GraphiqlAnswers;

/**
 * How the GraphiQL page asks. GraphiQL's own way leaves the headers of a tab out of the web socket,
 * where the token belongs into `connectionParams`. This function is written into the page as text:
 * nothing outside of it is there to be used.
 */
export function createGraphiqlFetcher({ url, tokens }: GraphiqlFetcherOptions): GraphiqlFetcher {
  /** A placeholder that stands for nothing is not sent: without a token the schema can be read. */
  function headersOf(tab: GraphiqlTab): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(tab.headers ?? {})) {
      const text = String(value).replaceAll(/<([\w -]+)>/g, (whole, who) => tokens[who] ?? whole);
      if (!/<[\w -]+>/.test(text)) headers[name] = text;
    }
    return headers;
  }

  function isSubscription({ operationName }: GraphiqlRequest, { documentAST }: GraphiqlTab) {
    const { definitions = [] } = documentAST ?? {};
    const operations = definitions.filter(({ kind }) => kind === 'OperationDefinition');
    const named = operations.find(({ name }) => name?.value === operationName);
    return (named ?? operations[0])?.operation === 'subscription';
  }

  async function ask(request: GraphiqlRequest, headers: Record<string, string>) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
    });
    return response.json();
  }

  /** Speaks graphql-transport-ws, one socket a subscription. */
  function listen(request: GraphiqlRequest, headers: Record<string, string>): GraphiqlAnswers {
    return {
      subscribe({ next, complete }) {
        const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws');
        let isOver = false;
        const send = (message: object) => socket.send(JSON.stringify(message));
        const end = (): void => {
          isOver = true;
          socket.close(1000);
        };
        socket.onopen = () => send({ type: 'connection_init', payload: headers });
        socket.onmessage = ({ data }) => {
          const { type, payload } = JSON.parse(String(data));
          if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: request });
          if (type === 'ping') send({ type: 'pong' });
          if (type === 'next') next(payload);
          if (type === 'error') next({ errors: payload });
          if (type === 'error' || type === 'complete') {
            end();
            complete();
          }
        };
        socket.onclose = ({ code, reason }) => {
          if (isOver) return;
          const message = reason || 'The web socket was closed.';
          next({ errors: [{ message, extensions: { closeCode: code } }] });
          complete();
        };
        return { unsubscribe: end };
      },
    };
  }

  return (request, tab = {}) =>
    isSubscription(request, tab) ? listen(request, headersOf(tab)) : ask(request, headersOf(tab));
}
