import { AccountAbsorbedField } from './fields/account-absorbed.ts';
import { AccountBalanceAtField } from './fields/account-balance-at.ts';
import { AccountEntriesField } from './fields/account-entries.ts';
import { AccountExpiringField } from './fields/account-expiring.ts';
import { AccountLotsField } from './fields/account-lots.ts';
import { AccountMemberField } from './fields/account-member.ts';
import { AccountWorthField } from './fields/account-worth.ts';
import { DraftProblemsField } from './fields/draft-problems.ts';
import { EarnBreakdownField } from './fields/earn-breakdown.ts';
import { EntryAllocationsField } from './fields/entry-allocations.ts';
import { EntryBreakdownField } from './fields/entry-breakdown.ts';
import { LotSourceField } from './fields/lot-source.ts';
import { MemberAccountField } from './fields/member-account.ts';
import { MemberIdentitiesField } from './fields/member-identities.ts';
import { MemberLevelField } from './fields/member-level.ts';
import { MemberRedemptionsField } from './fields/member-redemptions.ts';
import { OrderPointsField } from './fields/order-points.ts';
import { ProgramClockField } from './fields/program-clock.ts';
import { ProgramMemberCodeKeysField } from './fields/program-member-code-keys.ts';
import { RedemptionMemberField } from './fields/redemption-member.ts';
import { RedemptionRewardField } from './fields/redemption-reward.ts';
import { RevisionRuleBookField } from './fields/revision-rule-book.ts';
import { RewardChangesField } from './fields/reward-changes.ts';
import { RewardCodesLeftField } from './fields/reward-codes-left.ts';
import { RewardEligibilityField } from './fields/reward-eligibility.ts';
import { RewardMinimumLevelField } from './fields/reward-minimum-level.ts';
import { RewardPointsPriceForMeField } from './fields/reward-points-price-for-me.ts';
import { RewardPricesByLevelField } from './fields/reward-prices-by-level.ts';
import { AddMemberIdentityMutation } from './mutations/add-member-identity.ts';
import { AdjustPointsMutation } from './mutations/adjust-points.ts';
import { AdvanceLoyaltySandboxClockMutation } from './mutations/advance-loyalty-sandbox-clock.ts';
import { CancelRewardRedemptionMutation } from './mutations/cancel-reward-redemption.ts';
import { CancelRuleBookPublicationMutation } from './mutations/cancel-rule-book-publication.ts';
import { CaptureHoldMutation } from './mutations/capture-hold.ts';
import { ChangeRewardMutation } from './mutations/change-reward.ts';
import { ConfirmOrderPointsMutation } from './mutations/confirm-order-points.ts';
import { CreateLoyaltyProgramMutation } from './mutations/create-loyalty-program.ts';
import { CreateRewardMutation } from './mutations/create-reward.ts';
import { DiscardRuleBookDraftMutation } from './mutations/discard-rule-book-draft.ts';
import { EarnPointsMutation } from './mutations/earn-points.ts';
import { EarnPointsBatchMutation } from './mutations/earn-points-batch.ts';
import { EnrollMemberMutation } from './mutations/enroll-member.ts';
import { EraseMemberMutation } from './mutations/erase-member.ts';
import { ExtendPointsExpiryMutation } from './mutations/extend-points-expiry.ts';
import { FulfilRewardRedemptionMutation } from './mutations/fulfil-reward-redemption.ts';
import { HoldPointsMutation } from './mutations/hold-points.ts';
import { ImportPointsBalancesMutation } from './mutations/import-points-balances.ts';
import { ImportRewardCodesMutation } from './mutations/import-reward-codes.ts';
import { MergeMembersMutation } from './mutations/merge-members.ts';
import { PreviewRuleBookMutation } from './mutations/preview-rule-book.ts';
import { PublishRuleBookMutation } from './mutations/publish-rule-book.ts';
import { RedeemPointsMutation } from './mutations/redeem-points.ts';
import { RedeemRewardMutation } from './mutations/redeem-reward.ts';
import { RefundOrderPointsMutation } from './mutations/refund-order-points.ts';
import { ReinstateExpiredPointsMutation } from './mutations/reinstate-expired-points.ts';
import { ReleaseHoldMutation } from './mutations/release-hold.ts';
import { RemoveMemberIdentityMutation } from './mutations/remove-member-identity.ts';
import { ReplaceMemberIdentityMutation } from './mutations/replace-member-identity.ts';
import { RetireRewardMutation } from './mutations/retire-reward.ts';
import { RevertRuleBookMutation } from './mutations/revert-rule-book.ts';
import { SaveRuleBookDraftMutation } from './mutations/save-rule-book-draft.ts';
import { TransferPointsMutation } from './mutations/transfer-points.ts';
import { ExplainPointsEarningQuery } from './queries/explain-points-earning.ts';
import { LoyaltyJobsQuery } from './queries/loyalty-jobs.ts';
import { LoyaltyProgramQuery } from './queries/loyalty-program.ts';
import { LoyaltyProgramStatisticsQuery } from './queries/loyalty-program-statistics.ts';
import { LoyaltyProgramsQuery } from './queries/loyalty-programs.ts';
import { LoyaltyRuleBookQuery } from './queries/loyalty-rule-book.ts';
import { LoyaltyRuleBookDraftQuery } from './queries/loyalty-rule-book-draft.ts';
import { LoyaltyRuleBookDraftsQuery } from './queries/loyalty-rule-book-drafts.ts';
import { LoyaltyRuleBookPreviewQuery } from './queries/loyalty-rule-book-preview.ts';
import { LoyaltyRuleBookRevisionsQuery } from './queries/loyalty-rule-book-revisions.ts';
import { MemberQuery } from './queries/member.ts';
import { MyMembershipQuery } from './queries/my-membership.ts';
import { MyRotatingMemberCodeQuery } from './queries/my-rotating-member-code.ts';
import { QuoteOrderPointsQuery } from './queries/quote-order-points.ts';
import { ReconcilePointsAccountQuery } from './queries/reconcile-points-account.ts';
import { RewardQuery } from './queries/reward.ts';
import { RewardsQuery } from './queries/rewards.ts';
import { PointsBalanceChangedSubscription } from './subscriptions/points-balance-changed.ts';
import { PointsExpiryWarningSubscription } from './subscriptions/points-expiry-warning.ts';

/** Every resolver class; the order is that of the fields in the schema. */
export const RESOLVERS = [
  MyMembershipQuery,
  MyRotatingMemberCodeQuery,
  MemberQuery,
  LoyaltyProgramQuery,
  LoyaltyRuleBookQuery,
  LoyaltyRuleBookPreviewQuery,
  LoyaltyProgramsQuery,
  LoyaltyRuleBookRevisionsQuery,
  LoyaltyRuleBookDraftQuery,
  LoyaltyRuleBookDraftsQuery,
  RewardQuery,
  RewardsQuery,
  QuoteOrderPointsQuery,
  ExplainPointsEarningQuery,
  LoyaltyJobsQuery,
  ReconcilePointsAccountQuery,
  LoyaltyProgramStatisticsQuery,
  EnrollMemberMutation,
  EarnPointsMutation,
  EarnPointsBatchMutation,
  RedeemPointsMutation,
  RedeemRewardMutation,
  CancelRewardRedemptionMutation,
  HoldPointsMutation,
  CaptureHoldMutation,
  ReleaseHoldMutation,
  RefundOrderPointsMutation,
  AdjustPointsMutation,
  ConfirmOrderPointsMutation,
  FulfilRewardRedemptionMutation,
  TransferPointsMutation,
  ExtendPointsExpiryMutation,
  ReinstateExpiredPointsMutation,
  ImportPointsBalancesMutation,
  MergeMembersMutation,
  EraseMemberMutation,
  AddMemberIdentityMutation,
  RemoveMemberIdentityMutation,
  ReplaceMemberIdentityMutation,
  AdvanceLoyaltySandboxClockMutation,
  CreateLoyaltyProgramMutation,
  CreateRewardMutation,
  ChangeRewardMutation,
  RetireRewardMutation,
  ImportRewardCodesMutation,
  SaveRuleBookDraftMutation,
  PublishRuleBookMutation,
  PreviewRuleBookMutation,
  RevertRuleBookMutation,
  CancelRuleBookPublicationMutation,
  DiscardRuleBookDraftMutation,
  PointsBalanceChangedSubscription,
  PointsExpiryWarningSubscription,
  MemberAccountField,
  MemberLevelField,
  MemberRedemptionsField,
  MemberIdentitiesField,
  AccountMemberField,
  AccountWorthField,
  AccountExpiringField,
  AccountEntriesField,
  AccountLotsField,
  AccountBalanceAtField,
  AccountAbsorbedField,
  EarnBreakdownField,
  EntryAllocationsField,
  EntryBreakdownField,
  LotSourceField,
  RewardMinimumLevelField,
  RewardEligibilityField,
  RewardPricesByLevelField,
  RewardPointsPriceForMeField,
  RewardCodesLeftField,
  RewardChangesField,
  RedemptionMemberField,
  RedemptionRewardField,
  OrderPointsField,
  ProgramClockField,
  ProgramMemberCodeKeysField,
  DraftProblemsField,
  RevisionRuleBookField,
] as const;
