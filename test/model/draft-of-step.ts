import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { EarnOrder } from '../../src/loyalty/commands/earn-command.ts';
import { laterDraftOf } from './later-draft-of.ts';
import type { Step } from './steps.ts';
import {
  memberFor,
  memberOf,
  money,
  orderIdFor,
  pick,
  pointsFor,
  toldAt,
  type World,
} from './world.ts';

function orderFor(world: World, step: Step): EarnOrder {
  const { amount: by, what } = step;
  const lines = Array.from({ length: 1 + (by % 3) }, (_, index) => ({
    lineId: String(index + 1),
    sku: pick(['green', 'black', 'card'], Math.floor(by / 3) + index) ?? 'green',
    category: pick(['tea', null, 'gift', 'tea'], Math.floor(what / 3) + index * (1 + (by % 2))),
    quantity: 1 + ((step.amount + index) % 3),
    amount: money(1 + ((step.amount * 37 + index * 101) % 1_997)),
  }));
  const coupon = step.amount % 4 === 3 ? money(step.amount % 90) : null;
  const occurredAt = toldAt(world, step.when);
  const orderId = orderIdFor(world, step, ({ earning }) => earning === null);
  return { orderId, occurredAt, lines, couponDiscount: coupon, ...placeOf(step) };
}

/** In which store and by which channel, where that is told. */
function placeOf({ who, what }: Step) {
  const storeId = pick(['north', 'south', null], what);
  return { storeId, channel: pick(['app', 'pos', null], Math.floor(who / 3)) };
}

/** The command that a step is; null where there is nothing yet that it could be about. */
export function draftOf(world: World, step: Step): Draft<Command> | null {
  const head = {
    programId: world.program.book.program.programId,
    idempotencyKey: `k${world.count}`,
    actor: 'service:model',
    restrictedTo: step.when % 23 === 22 ? `m${step.who % 3}` : null,
  };
  const { state, subject } = world;
  const { kind, what, amount, when } = step;
  const member = memberOf(world, step.who);
  const points = pointsFor(world, step);
  switch (kind) {
    case 'wait':
    case 'again':
    case 'otherInput':
    case 'otherKey':
      return null;
    case 'enroll':
      return {
        ...head,
        restrictedTo: null,
        kind: 'enrollMember',
        externalId: `m${state.members.size % 5}`,
        phone: what % 2 === 0 ? `55500${state.members.size}` : null,
        memberCode: what % 5 === 0 ? `code${what % 3}` : null,
      };
    case 'earnOrder': {
      const order = orderFor(world, step);
      const buyer = memberFor(world, order.orderId, step.who);
      return { ...head, kind: 'earnPoints', member: buyer, source: { order } };
    }
    case 'earnActivity': {
      const rare = what % 31 === 30 ? 'NAP' : 'VISIT';
      const type = pick(['REVIEW', 'REVIEW', 'TOP_UP', 'VISIT', rare], what) ?? 'VISIT';
      const occurredAt = toldAt(world, when);
      const activityId = `a${subject}`;
      const quantity = amount % 5 === 0 ? 4 : 1;
      const worth = type === 'TOP_UP' ? money(50 + ((amount * 7) % 900)) : null;
      const about = { occurredAt, quantity, amount: worth, ...placeOf(step) };
      const activity = { activityId, type, ...about };
      return { ...head, kind: 'earnPoints', member, source: { activity } };
    }
    case 'redeem':
    case 'hold': {
      const orderId = orderIdFor(world, step, ({ payment }) => payment === null);
      const payable = money(10 + ((amount * 13) % 2_500));
      const order = { orderId, payable, occurredAt: toldAt(world, when) };
      const spender = { member: memberFor(world, orderId, step.who), points };
      if (kind === 'redeem') return { ...head, kind: 'redeemPoints', ...spender, order };
      const expiresInSeconds = [null, 1, 3_600, 86_400, 604_800][what % 5] ?? null;
      return { ...head, kind: 'holdPoints', ...spender, order, expiresInSeconds };
    }
    default:
      return laterDraftOf(world, step, head);
  }
}
