import type { Rejection } from '../rejection.ts';
import {
  type AddMemberIdentity,
  type AddMemberIdentitySuccess,
  addMemberIdentity,
} from './add-member-identity.ts';
import { type AdjustPoints, type AdjustPointsSuccess, adjustPoints } from './adjust-points.ts';
import {
  type AdvanceSandboxClock,
  type AdvanceSandboxClockSuccess,
  advanceSandboxClock,
} from './advance-sandbox-clock.ts';
import {
  type CancelRewardRedemption,
  type CancelRewardRedemptionSuccess,
  cancelRewardRedemption,
} from './cancel-reward-redemption.ts';
import {
  type CancelRuleBookPublication,
  type CancelRuleBookPublicationSuccess,
  cancelRuleBookPublication,
} from './cancel-rule-book-publication.ts';
import { type CaptureHold, type CaptureHoldSuccess, captureHold } from './capture-hold.ts';
import { type ChangeReward, type ChangeRewardSuccess, changeReward } from './change-reward.ts';
import type { CommandHead, CommandType } from './command.ts';
import { type ConfirmOrder, type ConfirmOrderSuccess, confirmOrder } from './confirm-order.ts';
import { type CreateReward, type CreateRewardSuccess, createReward } from './create-reward.ts';
import {
  type DiscardRuleBookDraft,
  type DiscardRuleBookDraftSuccess,
  discardRuleBookDraft,
} from './discard-rule-book-draft.ts';
import type { EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { earnPoints } from './earn-points.ts';
import { type EnrollMember, type EnrollMemberSuccess, enrollMember } from './enroll-member.ts';
import { type EraseMember, type EraseMemberSuccess, eraseMember } from './erase-member.ts';
import { type ExtendExpiry, type ExtendExpirySuccess, extendExpiry } from './extend-expiry.ts';
import {
  type FreezeSpending,
  type FreezeSpendingSuccess,
  freezeSpending,
} from './freeze-spending.ts';
import {
  type FulfilRewardRedemption,
  type FulfilRewardRedemptionSuccess,
  fulfilRewardRedemption,
} from './fulfil-reward-redemption.ts';
import { type HoldPoints, type HoldPointsSuccess, holdPoints } from './hold-points.ts';
import {
  type ImportBalances,
  type ImportBalancesSuccess,
  importBalances,
} from './import-balances.ts';
import {
  type ImportRewardCodes,
  type ImportRewardCodesSuccess,
  importRewardCodes,
} from './import-reward-codes.ts';
import { type MergeMembers, type MergeMembersSuccess, mergeMembers } from './merge-members.ts';
import { type PassTime, type PassTimeSuccess, passTime } from './pass-time.ts';
import {
  type PreviewRuleBook,
  type PreviewRuleBookSuccess,
  previewRuleBook,
} from './preview-rule-book.ts';
import {
  type PublishRuleBook,
  type PublishRuleBookSuccess,
  publishRuleBook,
} from './publish-rule-book.ts';
import { type RedeemPoints, type RedeemPointsSuccess, redeemPoints } from './redeem-points.ts';
import { type RedeemReward, type RedeemRewardSuccess, redeemReward } from './redeem-reward.ts';
import {
  type RefundOrderPoints,
  type RefundOrderPointsSuccess,
  refundOrderPoints,
} from './refund-order-points.ts';
import {
  type ReinstateExpired,
  type ReinstateExpiredSuccess,
  reinstateExpired,
} from './reinstate-expired.ts';
import { type ReleaseHold, type ReleaseHoldSuccess, releaseHold } from './release-hold.ts';
import {
  type RemoveMemberIdentity,
  type RemoveMemberIdentitySuccess,
  removeMemberIdentity,
} from './remove-member-identity.ts';
import {
  type ReplaceMemberIdentity,
  type ReplaceMemberIdentitySuccess,
  replaceMemberIdentity,
} from './replace-member-identity.ts';
import { type RetireReward, type RetireRewardSuccess, retireReward } from './retire-reward.ts';
import {
  type RevertRuleBook,
  type RevertRuleBookSuccess,
  revertRuleBook,
} from './revert-rule-book.ts';
import {
  type SaveRuleBookDraft,
  type SaveRuleBookDraftSuccess,
  saveRuleBookDraft,
} from './save-rule-book-draft.ts';
import {
  type TransferPoints,
  type TransferPointsSuccess,
  transferPoints,
} from './transfer-points.ts';

/** Every command with what it answers when it is accepted. */
export interface CommandAnswers {
  readonly enrollMember: readonly [EnrollMember, EnrollMemberSuccess];
  readonly earnPoints: readonly [EarnPoints, EarnPointsSuccess];
  readonly redeemPoints: readonly [RedeemPoints, RedeemPointsSuccess];
  readonly adjustPoints: readonly [AdjustPoints, AdjustPointsSuccess];
  readonly holdPoints: readonly [HoldPoints, HoldPointsSuccess];
  readonly captureHold: readonly [CaptureHold, CaptureHoldSuccess];
  readonly releaseHold: readonly [ReleaseHold, ReleaseHoldSuccess];
  readonly refundOrderPoints: readonly [RefundOrderPoints, RefundOrderPointsSuccess];
  readonly confirmOrder: readonly [ConfirmOrder, ConfirmOrderSuccess];
  readonly redeemReward: readonly [RedeemReward, RedeemRewardSuccess];
  readonly cancelRewardRedemption: readonly [CancelRewardRedemption, CancelRewardRedemptionSuccess];
  readonly fulfilRewardRedemption: readonly [FulfilRewardRedemption, FulfilRewardRedemptionSuccess];
  readonly extendExpiry: readonly [ExtendExpiry, ExtendExpirySuccess];
  readonly reinstateExpired: readonly [ReinstateExpired, ReinstateExpiredSuccess];
  readonly transferPoints: readonly [TransferPoints, TransferPointsSuccess];
  readonly importBalances: readonly [ImportBalances, ImportBalancesSuccess];
  readonly mergeMembers: readonly [MergeMembers, MergeMembersSuccess];
  readonly eraseMember: readonly [EraseMember, EraseMemberSuccess];
  readonly addMemberIdentity: readonly [AddMemberIdentity, AddMemberIdentitySuccess];
  readonly removeMemberIdentity: readonly [RemoveMemberIdentity, RemoveMemberIdentitySuccess];
  readonly replaceMemberIdentity: readonly [ReplaceMemberIdentity, ReplaceMemberIdentitySuccess];
  readonly advanceSandboxClock: readonly [AdvanceSandboxClock, AdvanceSandboxClockSuccess];
  readonly passTime: readonly [PassTime, PassTimeSuccess];
  readonly freezeSpending: readonly [FreezeSpending, FreezeSpendingSuccess];
  readonly createReward: readonly [CreateReward, CreateRewardSuccess];
  readonly changeReward: readonly [ChangeReward, ChangeRewardSuccess];
  readonly retireReward: readonly [RetireReward, RetireRewardSuccess];
  readonly importRewardCodes: readonly [ImportRewardCodes, ImportRewardCodesSuccess];
  readonly saveRuleBookDraft: readonly [SaveRuleBookDraft, SaveRuleBookDraftSuccess];
  readonly discardRuleBookDraft: readonly [DiscardRuleBookDraft, DiscardRuleBookDraftSuccess];
  readonly publishRuleBook: readonly [PublishRuleBook, PublishRuleBookSuccess];
  readonly revertRuleBook: readonly [RevertRuleBook, RevertRuleBookSuccess];
  readonly cancelRuleBookPublication: readonly [
    CancelRuleBookPublication,
    CancelRuleBookPublicationSuccess,
  ];
  readonly previewRuleBook: readonly [PreviewRuleBook, PreviewRuleBookSuccess];
}

export type CommandKind = keyof CommandAnswers;
export type Command = CommandAnswers[CommandKind][0];
/** A command before it is numbered. */
export type Draft<C extends Command> = C extends Command ? Omit<C, 'commandId'> : never;
export type Success = CommandAnswers[CommandKind][1];
/** What a caller is told, and is told again whenever the key comes back. */
export type Answer = Success | Rejection;
export type AnswerTo<C extends Command> =
  | Extract<CommandAnswers[CommandKind], readonly [C, unknown]>[1]
  | Rejection;

type CommandTable = {
  readonly [Kind in CommandKind]: CommandType<CommandAnswers[Kind][0], CommandAnswers[Kind][1]>;
};

/** Everything that can be asked of the program. */
export const COMMANDS: CommandTable = Object.freeze({
  enrollMember,
  earnPoints,
  redeemPoints,
  adjustPoints,
  holdPoints,
  captureHold,
  releaseHold,
  refundOrderPoints,
  confirmOrder,
  redeemReward,
  cancelRewardRedemption,
  fulfilRewardRedemption,
  extendExpiry,
  reinstateExpired,
  transferPoints,
  importBalances,
  mergeMembers,
  eraseMember,
  addMemberIdentity,
  removeMemberIdentity,
  replaceMemberIdentity,
  advanceSandboxClock,
  passTime,
  freezeSpending,
  createReward,
  changeReward,
  retireReward,
  importRewardCodes,
  saveRuleBookDraft,
  discardRuleBookDraft,
  publishRuleBook,
  revertRuleBook,
  cancelRuleBookPublication,
  previewRuleBook,
});

/** How `command` is checked, loaded and decided. */
export function typeOf<C extends Command>(command: C): CommandType<CommandHead & C, Success> {
  return COMMANDS[command.kind] as unknown as CommandType<CommandHead & C, Success>;
}
