import type { MemberRef } from '../../src/loyalty/account/member.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { Money } from '../../src/loyalty/points.ts';
import type { ModelAccount, ModelMember, ModelOrder, ModelState } from './model-state.ts';
import { balanceOf } from './model-state.ts';
import type { ModelProgram } from './moment.ts';
import type { Step } from './steps.ts';

/** What a step can pick from. */
export interface World {
  readonly state: ModelState;
  readonly program: ModelProgram;
  readonly now: number;
  /** Counts the steps: what is new is named by it. */
  readonly count: number;
  /** Names orders, activities and refunds; where it stays the same, several are about one. */
  readonly subject: number;
  /** Drafts that were sent before. */
  readonly sent: readonly Draft<Command>[];
}

const DAY = 86_400_000;

export function pick<Of>(of: readonly Of[], by: number): Of | undefined {
  return of[by % Math.max(1, of.length)];
}

export function nth<Of>(of: Iterable<Of>, by: number): Of | undefined {
  return pick([...of], by);
}

export const money = (amount: number): Money => ({ amount, currency: 'CNY' });

/** Mostly now; sometimes late, sometimes by a clock that is ahead, seldom too late. */
export function toldAt({ now }: World, when: number): number {
  const late = [0, 0, 0, 0, 0, 3_600_000, DAY, 9 * DAY, 45 * DAY, 399 * DAY, -240_000][when % 11];
  return when % 97 === 96 ? now - 401 * DAY : now - (late ?? 0);
}

/** A member by one of its names; those merged into others are named as well. */
export function memberOf({ state }: World, by: number): MemberRef {
  if (by % 83 === 82) return { externalId: 'nobody' };
  const member = nth(state.members.values(), by);
  if (member === undefined) return { externalId: 'm0' };
  const names: readonly MemberRef[] = [
    { externalId: member.externalId },
    { id: member.memberId },
    { memberCode: member.memberCode },
    ...(member.phone === null ? [] : [{ phone: member.phone }]),
  ];
  return pick(names, Math.floor(by / 7)) ?? { externalId: member.externalId };
}

export function accountOf(world: World, by: number): ModelAccount | undefined {
  const member = nth(world.state.members.values(), by);
  return member === undefined ? undefined : world.state.accounts.get(survivorOf(world, member));
}

function survivorOf({ state }: World, member: ModelMember): string {
  const { mergedInto } = member;
  return (mergedInto === null ? member : state.members.get(mergedInto))?.accountId ?? '';
}

/** Mostly whoever the order is on record for; else the member that `by` picks. */
export function memberFor(world: World, orderId: string, by: number): MemberRef {
  const owner = world.state.orders.get(orderId)?.accountId ?? null;
  const account = owner === null || by % 4 === 3 ? undefined : world.state.accounts.get(owner);
  return account === undefined ? memberOf(world, by) : { id: account.memberId };
}

/** Mostly the new order of this step, or one that is still to be told of; seldom any other. */
export function orderIdFor(
  { state, subject }: World,
  { what }: Step,
  isOpen: (order: ModelOrder) => boolean,
): string {
  const rest = Math.floor(what / 5);
  const orders = [...state.orders.values()];
  if (what % 5 < 2) return `o${subject}`;
  const known = pick(what % 35 === 34 ? orders : orders.filter(isOpen), rest);
  return known?.orderId ?? `o${subject}`;
}

/** Amounts near what matters: a few, all, one too many. */
export function pointsFor(world: World, step: Step): number {
  const account = accountOf(world, step.who);
  const { step: by } = world.program.book.redemption;
  const available = account === undefined ? 0 : balanceOf(account).available;
  const options = [
    by * (1 + (step.amount % 13)),
    available - (available % by),
    available - (available % by),
    Math.floor(available / 2 / by) * by,
    available + 1,
    1 + (step.amount % 40),
  ];
  return Math.max(1, pick(options, Math.floor(step.amount / 7)) ?? 1);
}
