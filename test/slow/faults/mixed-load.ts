import { randomOf } from '../../support/random-of.ts';
import { ask, eventually } from '../../support/subgraph-process.ts';
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
  /** Commands that were refused as input at fault: publications that came too late. */
  atFault = 0;
  #url: string | null = null;
  readonly #token: string;
  readonly #seed: number;
  #isStopped = false;
  /** The reward that comes with codes. */
  #pool = '';

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

  /** Members, and a reward whose codes are imported meanwhile. */
  async begin(): Promise<void> {
    const reward = { kind: 'VOUCHER', title: 'Codes', pointsPrice: 30, hasCodePool: true };
    const input = { idempotencyKey: 'pool', reward, reason: 'Faults.' };
    const made = await this.#untilAnswered(requestOf('createReward', input));
    this.#pool = made.reward.id;
    for (const externalId of MEMBERS) {
      const input = { idempotencyKey: `enroll-${externalId}`, externalId };
      await this.#untilAnswered(requestOf('enrollMember', input));
    }
  }

  /** Resolves once as many commands more have been answered as told. */
  async answersMore(count: number): Promise<void> {
    const enough = this.acknowledged.size + count;
    const isEnough = (answered: number) => answered >= enough;
    const answered = await eventually(async () => this.acknowledged.size, isEnough, 60_000);
    if (!isEnough(answered)) throw new Error(`${answered} of ${enough} commands were answered.`);
  }

  /** One caller; resolves some time after `stop`, when its last command was answered. */
  async run(caller: number): Promise<void> {
    const random = randomOf(this.#seed * 1_000 + caller);
    const past: Past = {
      ...{ orders: [], holds: [], redemptions: [] },
      ...{ drafts: [], faulty: [], guests: [] },
    };
    for (let made = 0; !this.#isStopped; made += 1) {
      const key = `faults-${caller}-${made}`;
      const request = drawRequest({ key, past, pool: this.#pool, random });
      learn(past, request, await this.#untilAnswered(request));
    }
  }

  async #untilAnswered(request: Request) {
    for (;;) {
      const answer = await this.send(request);
      if (answer !== null) {
        const { idempotencyKey } = request.input;
        // What is at fault by itself claims no key, and is not on record.
        const isKept = answer.__typename !== 'LoyaltyInvalidInput';
        const acknowledged = { request, answer: JSON.stringify(answer) };
        if (isKept) this.acknowledged.set(idempotencyKey, acknowledged);
        else this.atFault += 1;
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

interface Answered {
  readonly __typename: string;
  readonly hold?: { readonly id: string };
  readonly redemption?: { readonly id: string };
  readonly draft?: { readonly id: string };
}

/** What later commands of the caller can be about. */
function learn(past: Past, { field, input }: Request, answer: Answered): void {
  if (answer.hold?.id && field === 'holdPoints') past.holds.push(answer.hold.id);
  if (answer.redemption?.id && field === 'redeemReward') {
    past.redemptions.push(answer.redemption.id);
  }
  if (answer.draft?.id && field === 'saveLoyaltyRuleBookDraft') past.drafts.push(answer.draft.id);
  if (field === 'publishLoyaltyRuleBook' && !answer.__typename.endsWith('Success')) {
    past.faulty.push(String(input.draftId));
  }
  if (field === 'enrollMember') past.guests.push(String(input.externalId));
}
