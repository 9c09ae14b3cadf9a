import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActivityRecord } from '../../loyalty/earning/activity-record.ts';
import type { OrderRecord } from '../../loyalty/earning/order-record.ts';
import type { Context } from '../context.ts';
import { PointsEarningLine } from '../types/earning.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { type Lines, linesOfActivity, linesOfOrder } from '../views/explanation-view.ts';
import type { EntryParent } from '../views/ledger-view.ts';

@Resolver(() => PointsLedgerEntry)
export class EntryBreakdownField {
  @FieldResolver(() => [PointsEarningLine], {
    nullable: true,
    description:
      'Of EARN: every rule that was looked at, what it gave or why it gave nothing; the points ' +
      'sum to what was earned. Null for all other kinds, and for what was recorded before this ' +
      'was kept where it cannot be reckoned again exactly.',
  })
  async breakdown(@Root() entry: EntryParent, @Ctx() { loaders }: Context): Promise<Lines> {
    if (entry.kind !== 'EARN') return null;
    const [order, activity] = await Promise.all([
      loaders.order(entry.reference),
      loaders.activity(entry.reference),
    ]);
    // An order and an activity may have the same id.
    if (order?.earning != null && isOf(entry, order.earning, sequencesOf(order))) {
      return linesOfOrder(loaders, order.earning);
    }
    if (activity !== null && isOf(entry, activity, placeOf(activity))) {
      return linesOfActivity(loaders, activity);
    }
    return null;
  }
}

interface Place {
  readonly accountId: string | null;
  /** Null where the account was merged into another, so that the entry is in the old one. */
  readonly sequences: readonly number[] | null;
}

const sequencesOf = ({ accountId, sequences }: OrderRecord): Place => ({ accountId, sequences });

const placeOf = ({ accountId, sequence }: ActivityRecord): Place => ({
  accountId,
  sequences: sequence === null ? null : [sequence],
});

function isOf(
  entry: EntryParent,
  earned: Pick<ActivityRecord, 'occurredAt' | 'recordedAt'>,
  { accountId, sequences }: Place,
): boolean {
  if (entry.recordedAt !== earned.recordedAt || entry.occurredAt !== earned.occurredAt)
    return false;
  return entry.accountId !== accountId || sequences === null || sequences.includes(entry.sequence);
}
