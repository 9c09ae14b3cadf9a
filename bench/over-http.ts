import autocannon from 'autocannon';
import { EARN_MUTATION, nextEarnVariables } from './earn-load.ts';

export interface HttpLoad {
  /** Successes only: a bench that measures refusals measures nothing. */
  readonly perSecond: number;
  /** Answers that were none, and calls that got no answer. */
  readonly failures: number;
  readonly p99Milliseconds: number;
}

/** Earns a second over HTTP: `connections` that each send the next earn when they are answered. */
export async function earnOverHttp(options: {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly seconds: number;
  readonly mutation?: string;
}): Promise<HttpLoad> {
  const { url, token, connections, seconds, mutation = EARN_MUTATION } = options;
  let failures = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        setupRequest: (request) => ({
          ...request,
          body: JSON.stringify({ query: mutation, variables: nextEarnVariables() }),
        }),
        onResponse: (status, body) => {
          if (status !== 200 || !body.includes('"points":128')) failures += 1;
        },
      },
    ],
  });
  return {
    perSecond: (result.requests.total - failures) / result.duration,
    failures: failures + result.errors,
    p99Milliseconds: result.latency.p99,
  };
}
