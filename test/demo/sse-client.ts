/** A subscription as a browser would read it: server-sent events out of a POST. */
export interface SseSubscription {
  readonly events: AsyncIterableIterator<unknown>;
  abort(): void;
}

export async function subscribeBySse(
  url: string,
  request: { readonly token: string; readonly query: string; readonly variables?: object },
): Promise<SseSubscription> {
  const { token, query, variables } = request;
  const abort = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const type = response.headers.get('content-type');
  if (!type?.startsWith('text/event-stream') || response.body === null) {
    throw new Error(`${response.status} ${type}: ${await response.text()}`);
  }
  return { events: readEvents(response.body), abort: () => abort.abort() };
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncIterableIterator<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^event: next\ndata: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}
