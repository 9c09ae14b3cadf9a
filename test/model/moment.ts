import type { MemberRef } from '../../src/loyalty/account/member.ts';
import type { RuleBookContent } from '../../src/loyalty/program/revisions/rule-book-content.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Reward } from '../../src/loyalty/rewards/reward.ts';
import { dayNumberOf, textOf } from './calendar.ts';
import type {
  ModelAccount,
  ModelEntry,
  ModelMember,
  ModelOrder,
  ModelState,
} from './model-state.ts';
import { balanceOf } from './model-state.ts';

/** What the model answers: as much of the real answer as can be foretold. */
export interface ModelAnswer {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface ModelProgram {
  /** The rules with which it starts. */
  readonly book: RuleBook;
  /** What drafts make of them. */
  readonly changes: readonly Partial<RuleBookContent>[];
  readonly rewards: readonly Reward[];
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One command at one instant, working on a state that may be thrown away. */
export class Moment {
  readonly entries: ModelEntry[] = [];
  /** A refusal that is kept all the same: a refund that waits. */
  isKept = false;
  readonly state: ModelState;
  readonly program: ModelProgram;
  readonly now: number;
  readonly commandId: string;
  readonly #given = new Map<string, number>();

  constructor(from: {
    readonly state: ModelState;
    readonly program: ModelProgram;
    readonly now: number;
    readonly commandId: string;
  }) {
    this.state = from.state;
    this.program = from.program;
    this.now = from.now;
    this.commandId = from.commandId;
  }

  /** The rules that decide now: those that were scheduled, from their instant on. */
  get book(): RuleBook {
    const { current, scheduled } = this.state.rules;
    return scheduled !== null && scheduled.effectiveAt <= this.now ? scheduled.ruleBook : current;
  }

  get zone(): string {
    return this.program.book.program.timeZone;
  }

  /** `YYYY-MM-DD`. */
  get today(): string {
    return textOf(dayNumberOf(this.now, this.zone));
  }

  /** Points that count against a maximum of their period; less than nothing no longer do. */
  count(accountId: string, use: string, points: number): void {
    const key = `${accountId} ${use}`;
    const { uses } = this.state;
    if (points !== 0) uses.set(key, (uses.get(key) ?? 0) + points);
  }

  counted(accountId: string, use: string): number {
    return this.state.uses.get(`${accountId} ${use}`) ?? 0;
  }

  /** Ids count up within a command, so that lots of equal expiry have an order. */
  nextId(prefix: string): string {
    const count = this.#given.get(prefix) ?? 0;
    this.#given.set(prefix, count + 1);
    const digits = DIGITS.charAt(Math.floor(count / 32)) + DIGITS.charAt(count % 32);
    return `${prefix}_${this.commandId.slice(0, 22)}00${digits}`;
  }

  /** Does `change`, and writes down what it changed as the account's next entry. */
  post(
    account: ModelAccount,
    about: Pick<ModelEntry, 'kind' | 'reference'> &
      Partial<Pick<ModelEntry, 'purpose'>> & { readonly occurredAt?: number },
    change: () => void,
  ): ModelEntry {
    const before = balanceOf(account);
    change();
    const balance = balanceOf(account);
    account.sequence += 1;
    const entry: ModelEntry = {
      accountId: account.accountId,
      sequence: account.sequence,
      kind: about.kind,
      change: {
        available: balance.available - before.available,
        pending: balance.pending - before.pending,
        held: balance.held - before.held,
        debt: balance.debt - before.debt,
      },
      balance,
      reference: about.reference,
      purpose: about.purpose ?? null,
      occurredAt: about.kind === 'EXPIRE' ? null : (about.occurredAt ?? this.now),
    };
    countForLife(account, entry);
    this.entries.push(entry);
    return entry;
  }

  member({ id, externalId, phone, memberCode }: MemberRef): ModelMember | null {
    const { members } = this.state;
    const named = [...members.values()].find(
      (member) =>
        member.memberId === id ||
        member.externalId === externalId ||
        (phone != null && member.phone === phone) ||
        member.memberCode === memberCode,
    );
    if (named === undefined || named.mergedInto === null) return named ?? null;
    return members.get(named.mergedInto) ?? null;
  }

  account(accountId: string): ModelAccount {
    const account = this.state.accounts.get(accountId);
    if (account === undefined) throw new Error(`no account ${accountId}`);
    return account;
  }

  /** What is known of an order; a new record when that is nothing. */
  orderOrNew(orderId: string, accountId: string | null): ModelOrder {
    const known = this.state.orders.get(orderId);
    if (known !== undefined) return known;
    const order: ModelOrder = {
      orderId,
      accountId,
      earning: null,
      payment: null,
      refundedWhole: false,
      refunded: {},
      waiting: [],
      confirmedAt: null,
    };
    this.state.orders.set(orderId, order);
    return order;
  }
}

function countForLife(account: ModelAccount, { kind, change }: ModelEntry): void {
  const { available, pending, held, debt } = change;
  if (kind === 'EARN') account.lifetimeEarned += available + pending - debt;
  if (kind === 'REDEEM' || kind === 'CAPTURE') account.lifetimeRedeemed -= available + held;
  if (kind === 'EXPIRE') account.lifetimeExpired -= available + pending;
}

/** The account as an answer shows it. */
export function accountView(account: ModelAccount): Readonly<Record<string, unknown>> {
  const { lots: _, warnings, ...plain } = account;
  return { ...plain, ...balanceOf(account), warnings: warnings.length };
}
