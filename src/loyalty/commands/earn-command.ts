import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { EarlierLine, KeptBreakdown } from '../earning/breakdown.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Money, Points } from '../points.ts';
import type { Instant } from '../time.ts';
import type { CommandHead } from './command.ts';

export interface EarnOrderLine {
  readonly lineId: string;
  readonly sku: string;
  readonly category?: string | null | undefined;
  readonly quantity: number;
  readonly amount: Money;
}

/** A paid order as the order service reports it. */
export interface EarnOrder {
  readonly orderId: string;
  readonly occurredAt: Instant;
  readonly lines: readonly EarnOrderLine[];
  readonly couponDiscount?: Money | null | undefined;
  readonly shipping?: Money | null | undefined;
  readonly storeId?: string | null | undefined;
  readonly channel?: string | null | undefined;
}

/** Something a member did. */
export interface EarnActivity {
  readonly activityId: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly storeId?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly quantity?: number | null | undefined;
  /** What it is worth: of a top-up, of a renewal. */
  readonly amount?: Money | null | undefined;
}

/** The caller says what happened; the rules say how many points. */
export interface EarnPoints extends CommandHead {
  readonly kind: 'earnPoints';
  readonly member: MemberRef;
  readonly source: {
    readonly order?: EarnOrder | null | undefined;
    readonly activity?: EarnActivity | null | undefined;
  };
}

export interface EarnPointsSuccess {
  readonly type: 'EarnPointsSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  /** Null when the rules gave nothing. */
  readonly entry: Entry | null;
  readonly points: Points;
  readonly growth: Points;
  /** Kept whole, line by line, in answers of the time before rules had conditions. */
  readonly breakdown: KeptBreakdown | readonly EarlierLine[];
}
