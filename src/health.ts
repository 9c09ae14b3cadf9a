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
  /** How long `ready` waits for that. */
  readonly timeoutMilliseconds: number;
}

export function createHealth(options: HealthOptions): Health {
  let isDraining = false;
  return {
    live: () => ({ status: 200, body: { status: 'live' } }),
    ready: async () => {
      if (isDraining) return { status: 503, body: { status: 'draining' } };
      const hasAnswered = await answersInTime(options);
      // A drain may have begun while the database was asked.
      if (isDraining) return { status: 503, body: { status: 'draining' } };
      return hasAnswered
        ? { status: 200, body: { status: 'ready', database: 'answers' } }
        : { status: 503, body: { status: 'not ready', database: 'does not answer' } };
    },
    drain: () => {
      isDraining = true;
    },
  };
}

function answersInTime({ ping, timeoutMilliseconds }: HealthOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeoutMilliseconds);
    const settle = (hasAnswered: boolean): void => {
      clearTimeout(timer);
      resolve(hasAnswered);
    };
    ping().then(
      () => settle(true),
      () => settle(false),
    );
  });
}
