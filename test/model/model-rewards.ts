import type { Command } from '../../src/loyalty/commands/commands.ts';
import type { Reward } from '../../src/loyalty/rewards/reward.ts';
import { dayNumberOf, textOf } from './calendar.ts';
import { catchUp, giveBack, slide, take } from './model-lots.ts';
import type { ModelAccount, ModelRedemption } from './model-state.ts';
import { balanceOf } from './model-state.ts';
import { accountView, type ModelAnswer, type ModelProgram, type Moment } from './moment.ts';
import {
  alreadyRecorded,
  findSpending,
  insufficient,
  invalid,
  isFound,
  mayActFor,
} from './refusals.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/** A member takes a reward. */
export function redeemReward(moment: Moment, command: CommandOf<'redeemReward'>): ModelAnswer {
  const quantity = command.quantity ?? 1;
  const found = findSpending(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const code = whyNot(moment, { account, rewardId: command.rewardId, quantity });
  if (code !== null) return { type: 'RewardUnavailable', code };
  catchUp(moment, account);
  const points = priceFor(moment, { account, rewardId: command.rewardId }) * quantity;
  const { available } = balanceOf(account);
  if (points > available) return insufficient(available, points);
  const redemption: ModelRedemption = {
    redemptionId: moment.nextId('rdm'),
    memberId: account.memberId,
    rewardId: command.rewardId,
    quantity,
    points,
    codes: codesFor(moment, { rewardId: command.rewardId, quantity }),
    status: 'ISSUED',
    redeemedAt: moment.now,
    settledAt: null,
    shares: [],
  };
  const about = { kind: 'REDEEM', reference: redemption.redemptionId, purpose: 'REWARD' } as const;
  const entry = moment.post(account, about, () => {
    redemption.shares = take(account.lots, points);
  });
  slide(moment, account, moment.now);
  for (const code of redemption.codes ?? []) {
    const issued = moment.state.codes.get(code);
    if (issued !== undefined) issued.redemptionId = redemption.redemptionId;
  }
  moment.state.redemptions.set(redemption.redemptionId, redemption);
  restock(moment, command.rewardId, -quantity);
  return {
    type: 'RedeemRewardSuccess',
    redemption: viewOf(redemption),
    account: accountView(account),
    entry,
  };
}

function viewOf({ shares: _, codes, ...view }: ModelRedemption) {
  return codes === null ? view : { ...view, codes, code: codes[0] };
}

/** Codes of the reward's pool, in the order in which they came; null for a reward without one. */
function codesFor(
  { state, program }: Moment,
  of: { readonly rewardId: string; readonly quantity: number },
): readonly string[] | null {
  if (!hasPool(program, of.rewardId)) return null;
  const free = [...state.codes.values()]
    .filter(({ rewardId, redemptionId }) => rewardId === of.rewardId && redemptionId === null)
    .sort((a, b) => (a.codeId < b.codeId ? -1 : 1));
  return free.slice(0, of.quantity).map(({ code }) => code);
}

function hasPool({ rewards }: ModelProgram, rewardId: string): boolean {
  return rewards.some((reward) => reward.rewardId === rewardId && reward.hasCodePool);
}

/** Codes for a pool: each is in the program once, for whichever reward. */
export function importCodes(
  moment: Moment,
  { rewardId, codes }: CommandOf<'importRewardCodes'>,
): ModelAnswer {
  const { state, program } = moment;
  const isThere = program.rewards.some((reward) => reward.rewardId === rewardId);
  if (!isThere) return { type: 'RewardUnavailable', code: 'REWARD_NOT_FOUND' };
  if (!hasPool(program, rewardId)) return invalid('rewardId');
  const problems: { readonly row: number; readonly code: string }[] = [];
  for (const [row, code] of codes.entries()) {
    if (state.codes.has(code)) problems.push({ row, code: 'ALREADY_RECORDED' });
    else {
      const codeId = moment.nextId('rcd');
      state.codes.set(code, { codeId, rewardId, code, redemptionId: null });
    }
  }
  const imported = codes.length - problems.length;
  restock(moment, rewardId, imported);
  const reward = { rewardId, stock: state.stock.get(rewardId) };
  return { type: 'ImportRewardCodesSuccess', imported, problems, reward };
}

function restock({ state: { stock } }: Moment, rewardId: string, by: number): void {
  const left = stock.get(rewardId);
  if (left !== undefined) stock.set(rewardId, left + by);
}

function whyNot(
  moment: Moment,
  of: { readonly account: ModelAccount; readonly rewardId: string; readonly quantity: number },
): string | null {
  const { account, rewardId, quantity } = of;
  const reward = moment.program.rewards.find((one) => one.rewardId === rewardId);
  if (reward === undefined) return 'REWARD_NOT_FOUND';
  const { availableFrom, availableUntil, perMemberLimit } = reward;
  if (availableFrom !== null && moment.now < availableFrom) return 'REWARD_NOT_AVAILABLE';
  if (availableUntil !== null && moment.now >= availableUntil) return 'REWARD_NOT_AVAILABLE';
  if ((moment.state.stock.get(rewardId) ?? quantity) < quantity) return 'REWARD_OUT_OF_STOCK';
  const taken = [...moment.state.redemptions.values()]
    .filter((one) => one.memberId === account.memberId && one.rewardId === rewardId)
    .filter((one) => isOfNow(moment, reward, one.redeemedAt))
    .reduce((all, one) => all + (one.status === 'CANCELLED' ? 0 : one.quantity), 0);
  if (perMemberLimit !== null && taken + quantity > perMemberLimit) return 'REWARD_LIMIT_REACHED';
  return isLevelTooLow(moment, account, reward) ? 'LEVEL_TOO_LOW' : null;
}

/** Whether something happened in the stretch of the calendar for which the limit is. */
function isOfNow({ now, zone }: Moment, { limitPeriod }: Reward, at: number): boolean {
  const [then, today] = [dayNumberOf(at, zone), dayNumberOf(now, zone)];
  switch (limitPeriod) {
    case 'DAY':
      return then === today;
    case 'WEEK':
      return weekOf(then) === weekOf(today);
    case 'MONTH':
      return textOf(then).slice(0, 7) === textOf(today).slice(0, 7);
    case 'YEAR':
      return textOf(then).slice(0, 4) === textOf(today).slice(0, 4);
    default:
      return true;
  }
}

/** 1 January 1970 was a Thursday, and weeks begin on Monday. */
const weekOf = (day: number) => Math.floor((day + 3) / 7);

/** The last line of the price list, by level, that the member has reached. */
function priceFor(
  { program, book }: Moment,
  { account, rewardId }: { readonly account: ModelAccount; readonly rewardId: string },
): number {
  const reward = program.rewards.find((one) => one.rewardId === rewardId);
  let price = reward?.pointsPrice ?? 0;
  for (const { levelId, threshold } of book.levels) {
    const listed = reward?.pricesByLevel.find((line) => line.levelId === levelId);
    if (listed !== undefined && account.growthValue >= threshold) price = listed.pointsPrice;
  }
  return price;
}

function isLevelTooLow(moment: Moment, account: ModelAccount, reward: Reward): boolean {
  const { levels } = moment.book;
  const minimum = levels.find(({ levelId }) => levelId === reward.minimumLevelId);
  return minimum !== undefined && account.growthValue < minimum.threshold;
}

const NOT_FOUND = { type: 'RewardRedemptionNotFound', code: 'REDEMPTION_NOT_FOUND' };

function settled({ status, settledAt }: ModelRedemption): ModelAnswer | null {
  return status === 'ISSUED' ? null : alreadyRecorded(settledAt);
}

export function cancelRedemption(
  moment: Moment,
  command: CommandOf<'cancelRewardRedemption'>,
): ModelAnswer {
  const redemption = moment.state.redemptions.get(command.redemptionId);
  const member = moment.state.members.get(redemption?.memberId ?? '');
  if (redemption === undefined || member === undefined) return NOT_FOUND;
  if (!mayActFor(moment, member, command.restrictedTo)) return NOT_FOUND;
  const before = settled(redemption);
  if (before !== null) return before;
  const account = moment.account(member.accountId);
  catchUp(moment, account);
  const { shares, redemptionId, rewardId, quantity } = redemption;
  const entry = giveBack(moment, account, { shares, reference: redemptionId, purpose: 'REWARD' });
  redemption.status = 'CANCELLED';
  redemption.settledAt = moment.now;
  redemption.shares = [];
  // Somebody has seen its codes: they are nobody's any more.
  if (redemption.codes === null) restock(moment, rewardId, quantity);
  return {
    type: 'CancelRewardRedemptionSuccess',
    redemption: viewOf(redemption),
    account: accountView(account),
    entry,
  };
}

export function fulfilRedemption(
  moment: Moment,
  command: CommandOf<'fulfilRewardRedemption'>,
): ModelAnswer {
  const redemption = moment.state.redemptions.get(command.redemptionId);
  if (redemption === undefined || command.restrictedTo !== null) return NOT_FOUND;
  const before = settled(redemption);
  if (before !== null) return before;
  redemption.status = 'FULFILLED';
  redemption.settledAt = moment.now;
  return { type: 'FulfilRewardRedemptionSuccess', redemption: viewOf(redemption) };
}
