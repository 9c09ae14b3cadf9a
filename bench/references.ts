import { median } from './closed-loop.ts';

export const REFERENCES = 100;

const QUERY = `query Members($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Member {
      externalId
      level { name }
      account { available pending held debt entries(first: 20) { edges { node { sequence } } } }
    }
  }
}`;

/** How long a gateway waits for 100 members it names by external id, each with 20 entries. */
export async function measureReferences(options: {
  readonly url: string;
  readonly token: string;
  readonly times: number;
}): Promise<{ readonly medianMilliseconds: number }> {
  const representations = Array.from({ length: REFERENCES }, (_, index) => ({
    __typename: 'Member',
    externalId: `m${index}`,
  }));
  const took: number[] = [];
  for (let time = 0; time < options.times; time += 1) {
    const started = performance.now();
    const response = await fetch(options.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${options.token}`,
      },
      body: JSON.stringify({ query: QUERY, variables: { representations } }),
    });
    const { data, errors } = (await response.json()) as {
      readonly data?: { readonly _entities: readonly unknown[] };
      readonly errors?: unknown;
    };
    if (errors !== undefined || data?._entities.some((member) => member === null)) {
      throw new Error(`references failed: ${JSON.stringify(errors)}`);
    }
    took.push(performance.now() - started);
  }
  return { medianMilliseconds: median(took) };
}
