import type { CallerRole } from '../access/caller.ts';

/** What a caller must bring to use one root field. */
export interface RootAccess {
  readonly scope: string;
  readonly roles: readonly CallerRole[];
}

export const EVERYBODY: readonly CallerRole[] = ['member', 'service', 'operator'];
const staff: readonly CallerRole[] = ['service', 'operator'];

const read: RootAccess = { scope: 'loyalty:read', roles: EVERYBODY };
const explain: RootAccess = { scope: 'loyalty:read', roles: staff };
const enroll: RootAccess = { scope: 'loyalty:enroll', roles: staff };
const earn: RootAccess = { scope: 'loyalty:earn', roles: staff };
const redeem: RootAccess = { scope: 'loyalty:redeem', roles: EVERYBODY };
const reward: RootAccess = { scope: 'loyalty:reward', roles: EVERYBODY };
const refund: RootAccess = { scope: 'loyalty:refund', roles: staff };
const fulfil: RootAccess = { scope: 'loyalty:reward', roles: staff };
const transfer: RootAccess = { scope: 'loyalty:transfer', roles: EVERYBODY };
const adjust: RootAccess = { scope: 'loyalty:adjust', roles: ['operator'] };
const platform: RootAccess = { scope: 'loyalty:platform', roles: ['platform'] };
const statistics: RootAccess = { scope: 'loyalty:statistics', roles: staff };
const rules: RootAccess = { scope: 'loyalty:rules', roles: ['operator'] };
const operate: RootAccess = { scope: 'loyalty:operate', roles: ['operator'] };

/**
 * Who may use which root field. Both the directives in the schema and the checks before each
 * resolver are made from this one table, so that what gateways read and what is enforced here
 * cannot differ. A root field without a line here does not start (see build-schema).
 */
export const ROOT_ACCESS: Readonly<Record<string, Readonly<Record<string, RootAccess>>>> = {
  Query: {
    myMembership: read,
    myRotatingMemberCode: read,
    member: read,
    loyaltyProgram: read,
    loyaltyRuleBook: read,
    loyaltyPrograms: platform,
    loyaltyRuleBookRevisions: rules,
    loyaltyRuleBookDraft: rules,
    loyaltyRuleBookDrafts: rules,
    loyaltyRuleBookPreview: rules,
    reward: read,
    rewards: read,
    quoteOrderPoints: read,
    explainPointsEarning: explain,
    loyaltyJobs: operate,
    reconcilePointsAccount: operate,
    loyaltyProgramStatistics: statistics,
    _entities: read,
  },
  Mutation: {
    enrollMember: enroll,
    addMemberIdentity: enroll,
    removeMemberIdentity: enroll,
    replaceMemberIdentity: enroll,
    earnPoints: earn,
    earnPointsBatch: earn,
    redeemPoints: redeem,
    redeemReward: reward,
    cancelRewardRedemption: reward,
    holdPoints: redeem,
    captureHold: redeem,
    releaseHold: redeem,
    refundOrderPoints: refund,
    adjustPoints: adjust,
    confirmOrderPoints: earn,
    fulfilRewardRedemption: fulfil,
    transferPoints: transfer,
    extendPointsExpiry: operate,
    reinstateExpiredPoints: operate,
    importPointsBalances: operate,
    mergeMembers: operate,
    eraseMember: operate,
    advanceLoyaltySandboxClock: operate,
    createLoyaltyProgram: platform,
    createReward: rules,
    changeReward: rules,
    retireReward: rules,
    importRewardCodes: rules,
    saveLoyaltyRuleBookDraft: rules,
    publishLoyaltyRuleBook: rules,
    revertLoyaltyRuleBook: rules,
    cancelLoyaltyRuleBookPublication: rules,
    discardLoyaltyRuleBookDraft: rules,
    previewLoyaltyRuleBook: rules,
  },
  Subscription: {
    pointsBalanceChanged: read,
    pointsExpiryWarning: read,
  },
};
