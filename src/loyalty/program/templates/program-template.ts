import type { PlainReward } from '../../rewards/reward.ts';
import type { RuleBookDocument } from '../rule-book.ts';

/**
 * What a merchant of one kind begins with: its rules and its rewards. Levels and rewards are called
 * `lvl_silver` here, and get ids of their own in each program that is made. Money is in minor units
 * of whatever currency the program has; where a title says "a yuan", that currency says it.
 */
export interface ProgramTemplate {
  readonly rules: Omit<RuleBookDocument, 'program' | 'revision'>;
  /** In the order in which they are shown. */
  readonly rewards: readonly PlainReward[];
}
