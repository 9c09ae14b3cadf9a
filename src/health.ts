/** What a probe is answered: an HTTP status, and why. */
export interface HealthReport {
  readonly status: 200 | 503;
  readonly body: Readonly<Record<string, string>>;
}

export interface Health {
  /** The process runs and answers; says nothing about what it depends on. */
  live(): HealthReport;
  /** Whether requests should be sent here now; asks the database anew each time. */
  ready(): Promise<HealthReport>;
  /** From now on not ready, so that no new request is sent here while the rest is finished. */
  drain(): void;
}

export interface HealthOptions {
  /** Resolves when the database answers, and rejects when it does not. */
  readonly ping: () => Promise<void>;
  /** What else those who run the service should see; it never changes the status. */
  readonly details?: () => Promise<Readonly<Record<string, string>>>;
  /** How long `ready` waits for each of the two. */
  readonly timeoutMilliseconds: number;
}

export function createHealth(options: HealthOptions): Health {
  let isDraining = false;
  return {
    live: () => ({ status: 200, body: { status: 'live' } }),
    ready: async () => {
      if (isDraining) return { status: 503, body: { status: 'draining' } };
      const [hasAnswered, details] = await Promise.all([
        inTime(options.ping, options).then(({ isInTime }) => isInTime),
        inTime(options.details ?? noDetails, options).then(({ value }) => value ?? {}),
      ]);
      // A drain may have begun while the database was asked.
      if (isDraining) return { status: 503, body: { status: 'draining' } };
      return hasAnswered
        ? { status: 200, body: { status: 'ready', database: 'answers', ...details } }
        : { status: 503, body: { status: 'not ready', database: 'does not answer' } };
    },
    drain: () => {
      isDraining = true;
    },
  };
}

const noDetails = async (): Promise<Readonly<Record<string, string>>> => ({});

/** What `ask` resolves to; nothing when it fails, or does not answer in time. */
function inTime<Value>(
  ask: () => Promise<Value>,
  { timeoutMilliseconds }: HealthOptions,
): Promise<{ readonly isInTime: boolean; readonly value: Value | null }> {
  return new Promise((resolve) => {
    const late = { isInTime: false, value: null };
    const timer = setTimeout(() => resolve(late), timeoutMilliseconds);
    const settle = (answer: { readonly isInTime: boolean; readonly value: Value | null }): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    ask().then(
      (value) => settle({ isInTime: true, value }),
      () => settle(late),
    );
  });
}
