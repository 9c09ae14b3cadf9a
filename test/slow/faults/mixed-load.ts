import { randomOf } from '../../support/random-of.ts';
import { ask } from '../../support/subgraph-process.ts';
import { drawRequest, MEMBERS, type Past, type Request, requestOf } from './mixed-commands.ts';

/** A command that was answered, and what the answer was. */
export interface Acknowledged {
  readonly request: Request;
  /** As it was sent, without what only the transport adds. */
  readonly answer: string;
}

const RETRY_MILLISECONDS = 25;

/** Callers that send commands of all kinds, each until it is answered, over any fault. */
export class MixedLoad {
  readonly acknowledged = new Map<string, Acknowledged>();
  retries = 0;
  #url: string | null = null;
  readonly #token: string;
  readonly #seed: number;
  #isStopped = false;

  constructor(from: { readonly token: string; readonly seed: number }) {
    this.#token = from.token;
    this.#seed = from.seed;
  }

  /** Where the service is now; null while it is down. */
  set url(url: string | null) {
    this.#url = url;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async enroll(): Promise<void> {
    for (const externalId of MEMBERS) {
      const input = { idempotencyKey: `enroll-${externalId}`, externalId };
      await this.#untilAnswered(requestOf('enrollMember', input));
    }
  }

  /** One caller; resolves some time after `stop`, when its last command was answered. */
  async run(caller: number): Promise<void> {
    const random = randomOf(this.#seed * 1_000 + caller);
    const past: Past = { orders: [], holds: [], redemptions: [] };
    for (let made = 0; !this.#isStopped; made += 1) {
      const request = drawRequest({ key: `faults-${caller}-${made}`, past, random });
      const answer = await this.#untilAnswered(request);
      if (answer.hold?.id && request.field === 'holdPoints') past.holds.push(answer.hold.id);
      if (answer.redemption?.id && request.field === 'redeemReward') {
        past.redemptions.push(answer.redemption.id);
      }
    }
  }

  async #untilAnswered(request: Request) {
    for (;;) {
      const answer = await this.send(request);
      if (answer !== null) {
        const { idempotencyKey } = request.input;
        this.acknowledged.set(idempotencyKey, { request, answer: JSON.stringify(answer) });
        return answer;
      }
      this.retries += 1;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }

  /** The typed answer, a refusal included; null when there was none. */
  async send({ field, query, input }: Request) {
    const url = this.#url;
    if (url === null) return null;
    try {
      const { data } = await ask(url, { token: this.#token, query, variables: { input } });
      return data?.[field] ?? null;
    } catch {
      // Cut off: whether it was written is not known, so the same key is sent again.
      return null;
    }
  }
}
