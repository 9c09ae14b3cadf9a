import { isDeepStrictEqual } from 'node:util';
import type { Command } from '../../src/loyalty/commands/commands.ts';
import type { EnrollMember } from '../../src/loyalty/commands/enroll-member.ts';
import { creditSignUp, earn } from './model-earning.ts';
import { erase, importRows, merge, transfer } from './model-moving.ts';
import { adjust, extend, freeze, reinstate } from './model-operators.ts';
import { confirmOrder, refund } from './model-refunds.ts';
import { cancelRedemption, fulfilRedemption, importCodes, redeemReward } from './model-rewards.ts';
import { cancelPublication, discardDraft, publish, revert, saveDraft } from './model-rule-books.ts';
import { capture, hold, redeem, release } from './model-spending.ts';
import type { ModelAccount, ModelEntry, ModelMember, ModelState } from './model-state.ts';
import { copyOf, emptyState } from './model-state.ts';
import { passTime } from './model-time.ts';
import { accountView, type ModelAnswer, type ModelProgram, Moment } from './moment.ts';
import { invalid } from './refusals.ts';

export interface Told {
  readonly answer: ModelAnswer;
  readonly entries: readonly ModelEntry[];
}

interface Kept {
  readonly input: unknown;
  readonly answer: ModelAnswer;
  readonly at: number;
}

/**
 * What the program should do, one command at a time: written from its description, plain rather
 * than quick, and sharing nothing but types with the program itself.
 */
export class LedgerModel {
  state: ModelState;
  readonly program: ModelProgram;
  readonly #kept = new Map<string, Kept>();

  constructor(program: ModelProgram) {
    this.program = program;
    const stocked = program.rewards.flatMap(({ rewardId, stock }) =>
      stock === null ? [] : [[rewardId, stock] as const],
    );
    this.state = emptyState(program.book, new Map(stocked));
  }

  /** The same key and input get the same answer for ever; faulty input claims no key. */
  run(command: Command, now: number): Told {
    const { idempotencyKey } = command;
    const input = inputOf(command);
    const kept = this.#kept.get(idempotencyKey);
    const moment = new Moment({ ...this, state: copyOf(this.state), now, ...command });
    if (kept !== undefined && !isFaulty(command)) {
      const isSame = isDeepStrictEqual(kept.input, input);
      return { answer: isSame ? kept.answer : conflict(kept.at), entries: [] };
    }
    const answer = decide(moment, command);
    if (answer.type === 'LoyaltyInvalidInput') return { answer, entries: [] };
    this.#kept.set(idempotencyKey, { input, answer, at: now });
    if (!answer.type.endsWith('Success') && !moment.isKept) return { answer, entries: [] };
    this.state = moment.state;
    return { answer, entries: moment.entries };
  }
}

function conflict(firstUsedAt: number): ModelAnswer {
  return {
    type: 'LoyaltyIdempotencyConflict',
    code: 'IDEMPOTENCY_CONFLICT',
    path: ['idempotencyKey'],
    firstUsedAt,
  };
}

/** Input that is at fault by itself is refused before anybody looks at its key. */
function isFaulty(command: Command): boolean {
  if (command.kind === 'adjustPoints') {
    return command.points === 0 || (command.points < 0 && command.expiresAt != null);
  }
  if (command.kind !== 'refundOrderPoints') return false;
  const names = command.lines?.map(({ lineId }) => lineId) ?? ['1'];
  return names.length === 0 || new Set(names).size < names.length;
}

/** What is asked for: not by whom, nor under which key and number; null is absent. */
function inputOf(command: Command): unknown {
  const { commandId: _, idempotencyKey: __, actor: ___, ...input } = command;
  return JSON.parse(JSON.stringify(input, (_key, part) => part ?? undefined));
}

function decide(moment: Moment, command: Command): ModelAnswer {
  switch (command.kind) {
    case 'enrollMember':
      return enroll(moment, command);
    case 'earnPoints':
      return earn(moment, command);
    case 'redeemPoints':
      return redeem(moment, command);
    case 'adjustPoints':
      return adjust(moment, command);
    case 'holdPoints':
      return hold(moment, command);
    case 'captureHold':
      return capture(moment, command);
    case 'releaseHold':
      return release(moment, command);
    case 'refundOrderPoints':
      return refund(moment, command);
    case 'confirmOrder':
      return confirmOrder(moment, command);
    case 'redeemReward':
      return redeemReward(moment, command);
    case 'cancelRewardRedemption':
      return cancelRedemption(moment, command);
    case 'fulfilRewardRedemption':
      return fulfilRedemption(moment, command);
    case 'extendExpiry':
      return extend(moment, command);
    case 'reinstateExpired':
      return reinstate(moment, command);
    case 'transferPoints':
      return transfer(moment, command);
    case 'importBalances':
      return importRows(moment, command);
    case 'mergeMembers':
      return merge(moment, command);
    case 'eraseMember':
      return erase(moment, command);
    case 'passTime':
      return passTime(moment, command);
    case 'freezeSpending':
      return freeze(moment, command);
    case 'addMemberIdentity':
    case 'removeMemberIdentity':
    case 'replaceMemberIdentity':
    case 'advanceSandboxClock':
    case 'createReward':
    case 'changeReward':
    case 'retireReward':
      return invalid();
    case 'importRewardCodes':
      return importCodes(moment, command);
    case 'saveRuleBookDraft':
      return saveDraft(moment, command);
    case 'discardRuleBookDraft':
      return discardDraft(moment, command);
    case 'publishRuleBook':
      return publish(moment, command);
    case 'revertRuleBook':
      return revert(moment, command);
    case 'cancelRuleBookPublication':
      return cancelPublication(moment, command);
    case 'previewRuleBook':
      throw new Error('previews change nothing, and no step draws one');
  }
}

/** A person joins, unless somebody has one of the names. */
function enroll(moment: Moment, command: EnrollMember): ModelAnswer {
  const { externalId, phone = null, memberCode = null } = command;
  const refs = [{ externalId }, { phone }, { memberCode }];
  for (const ref of refs) {
    const member = moment.member(ref);
    if (member === null) continue;
    const account = accountView(moment.account(member.accountId));
    const { memberId } = member;
    const code = 'ALREADY_ENROLLED';
    return { type: 'MemberAlreadyEnrolled', code, member: { member: { memberId }, account } };
  }
  const member: ModelMember = {
    memberId: moment.nextId('mem'),
    accountId: moment.nextId('acc'),
    externalId,
    phone,
    memberCode: memberCode ?? moment.commandId.slice(12, 24),
    enrolledAt: moment.now,
    mergedInto: null,
  };
  const account: ModelAccount = {
    accountId: member.accountId,
    memberId: member.memberId,
    status: 'ACTIVE',
    debt: 0,
    growthValue: 0,
    lifetimeEarned: 0,
    lifetimeRedeemed: 0,
    lifetimeExpired: 0,
    sequence: 0,
    spendingFrozen: false,
    lots: [],
    warnings: [],
  };
  moment.state.members.set(member.memberId, member);
  moment.state.accounts.set(account.accountId, account);
  creditSignUp(moment, account);
  return { type: 'EnrollMemberSuccess', member: { ...member }, account: accountView(account) };
}
