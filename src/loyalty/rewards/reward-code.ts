/** A code that was imported for a reward, to be given to one member and never to another. */
export interface RewardCode {
  /** Time-ordered: the code imported first is given first. */
  readonly codeId: string;
  readonly rewardId: string;
  readonly code: string;
}

/** Most codes that one redemption takes out of a pool. */
export const CODES_TAKEN_MAX = 100;
