import type { CommandRecord } from '../engine/ports.ts';
import type { AccountState } from '../loyalty/account/account.ts';
import type { MemberIdentity, NamedMember } from '../loyalty/account/identity.ts';
import type { Member } from '../loyalty/account/member.ts';
import type { ActivityRecord } from '../loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../loyalty/earning/order-record.ts';
import type { Hold } from '../loyalty/holds/hold.ts';
import type { DailyUse, ExpiredEntry, Loaded, RewardLevel } from '../loyalty/loaded.ts';
import type { ExpiryWarning } from '../loyalty/lots/expiry-warning.ts';
import type { Lot } from '../loyalty/lots/lot.ts';
import { completeContent } from '../loyalty/program/revisions/rule-book-content.ts';
import type { RuleBookDraft } from '../loyalty/program/revisions/rule-book-draft.ts';
import type { Refund } from '../loyalty/refunds/refund.ts';
import type { Reward } from '../loyalty/rewards/reward.ts';
import type { RewardCode } from '../loyalty/rewards/reward-code.ts';
import type { RewardRedemption } from '../loyalty/rewards/reward-redemption.ts';
import type { Instant, Stretch } from '../loyalty/time.ts';
import type { AsLoaded, OrderEntry } from './as-loaded.ts';
import { parseInstant } from './instant.ts';
import { type RewardTaken, takenByPeriod } from './taken-by-period.ts';

/** Columns that are instants, whatever they stand in; inside JSON they are text. */
const INSTANTS = [
  'appliedAt',
  'availableAt',
  'availableFrom',
  'availableUntil',
  'confirmedAt',
  'createdAt',
  'enrolledAt',
  'expiresAt',
  'occurredAt',
  'recordedAt',
  'redeemedAt',
  'reinstatedAt',
  'retiredAt',
  'settledAt',
  'updatedAt',
  'since',
] as const;

type InstantColumn = (typeof INSTANTS)[number];
type Texted<Value> = Value extends null ? null : string;

/** A row as it stands in JSON. */
export type InJson<Row> = {
  readonly [Key in keyof Row]: Key extends InstantColumn ? Texted<Row[Key]> : Row[Key];
};

type AccountRow = AccountState & { readonly headHash: string | null };

interface OrderRow extends OrderRecord {
  readonly rowAccountId: string | null;
  readonly rowSequences: readonly number[];
  readonly earlierEntries: readonly OrderEntry[] | null;
}

/** What has a column of such a name has an instant there, and never a day. */
type Dated = object & { readonly [Column in InstantColumn]?: Instant | null };

type Rows<Row extends Dated> = readonly InJson<Row>[] | null | undefined;

/** The answer of a look-up: what was not asked for is absent, and no rows are null. */
export interface Found {
  readonly revision: number;
  /** The scheduled one, be it due by now, and when it takes effect. */
  readonly nextRevision: number | null;
  readonly nextRevisionAt: Instant | null;
  readonly timeZone: string;
  readonly isSandbox: boolean;
  readonly clockAhead: number;
  readonly tooMany?: readonly Stretch[] | null;
  readonly names: readonly NamedMember[] | null;
  readonly identities?: Rows<MemberIdentity>;
  readonly members: Rows<Member>;
  readonly merged: Rows<Member>;
  readonly accounts: Rows<AccountRow>;
  readonly lots?: Rows<Lot>;
  readonly holds?: Rows<Hold>;
  readonly warnings?: Rows<ExpiryWarning>;
  readonly orders: Rows<OrderRow>;
  readonly refunds?: Rows<Refund>;
  readonly rewards?: Rows<Reward>;
  readonly redemptions?: Rows<RewardRedemption>;
  readonly rewardsTaken?: Rows<RewardTaken>;
  readonly rewardCodes?: Rows<RewardCode>;
  readonly knownCodes?: readonly string[] | null;
  readonly activities?: Rows<ActivityRecord>;
  readonly expired?: Rows<ExpiredEntry>;
  readonly uses?: Rows<DailyUse>;
  readonly transfers?: Rows<DailyUse>;
  readonly redeemed?: Rows<DailyUse>;
  readonly drafts?: Rows<RuleBookDraft>;
  readonly lastRevision?: number;
  readonly openDrafts?: number;
  readonly unfinishedPreviews?: number;
  readonly rewardLevels?: Rows<RewardLevel>;
  readonly records: Rows<CommandRecord>;
}

/** The rows, which all have the same columns, with their instants as numbers. */
export function rowsIn<Row extends Dated>(rows: Rows<Row>): readonly Row[] {
  const [first] = rows ?? [];
  if (rows == null || first === undefined) return [];
  const instants = INSTANTS.filter((column) => column in (first as object));
  return rows.map((row) => {
    const full: Record<string, unknown> = { ...row };
    for (const column of instants) {
      const text = full[column];
      if (typeof text === 'string') full[column] = parseInstant(text);
    }
    return full as Row;
  });
}

/** What was found as a working set starts from it; what only saving needs goes to `asLoaded`. */
export function loadedOf(
  found: Found,
  asLoaded: AsLoaded,
): Required<Omit<Loaded, 'ruleBook' | 'scheduled' | 'earlierRuleBooks'>> {
  const lots = rowsIn(found.lots);
  for (const lot of lots) asLoaded.lots.set(lot.lotId, lot);
  return {
    isSandbox: found.isSandbox,
    clockAhead: found.clockAhead,
    tooMany: found.tooMany ?? [],
    members: [...rowsIn(found.members), ...rowsIn(found.merged)],
    names: found.names ?? [],
    identities: rowsIn(found.identities),
    accounts: rowsIn(found.accounts).map((row) => accountOf(row, asLoaded)),
    lots,
    holds: rowsIn(found.holds),
    warnings: rowsIn(found.warnings),
    orders: rowsIn(found.orders).map((row) => orderOf(row, asLoaded)),
    refunds: rowsIn(found.refunds),
    rewards: rowsIn(found.rewards),
    redemptions: rowsIn(found.redemptions),
    rewardsTaken: takenByPeriod(rowsIn(found.rewardsTaken), found.timeZone),
    rewardCodes: rowsIn(found.rewardCodes),
    knownCodes: found.knownCodes ?? [],
    activities: rowsIn(found.activities),
    expired: rowsIn(found.expired),
    dailyUses: [...rowsIn(found.uses), ...rowsIn(found.transfers), ...rowsIn(found.redeemed)],
    drafts: rowsIn(found.drafts).map(completeDraft),
    ruleBooks: {
      lastRevision: found.lastRevision ?? 0,
      openDrafts: found.openDrafts ?? 0,
      unfinishedPreviews: found.unfinishedPreviews ?? 0,
      rewardLevels: rowsIn(found.rewardLevels),
    },
  };
}

/** A draft as it was kept, with what its time did not know filled in. */
export function completeDraft(row: RuleBookDraft): RuleBookDraft {
  return { ...row, content: completeContent(row.content) };
}

function accountOf(row: AccountRow, { heads }: AsLoaded): AccountState {
  const { headHash, ...account } = row;
  if (headHash !== null) heads.set(account.accountId, Buffer.from(headHash, 'hex'));
  return account;
}

function orderOf(row: OrderRow, { orders }: AsLoaded): OrderRecord {
  const { rowAccountId, rowSequences, earlierEntries, ...order } = row;
  orders.set(order.orderId, {
    accountId: rowAccountId,
    sequences: rowSequences,
    earlier: earlierEntries ?? [],
  });
  return order;
}
