import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { PointsLotAllocation } from '../types/lot.ts';
import { type EntryParent, type LotParent, lotParent, movedIn } from '../views/ledger-view.ts';

interface AllocationParent {
  readonly lot: LotParent;
  readonly points: number;
}

@Resolver(() => PointsLedgerEntry)
export class EntryAllocationsField {
  @FieldResolver(() => [PointsLotAllocation], {
    description:
      'Which lots this entry took from, gave back to or moved points in. The lot that it opened ' +
      'is not among them: that lot names it as its `source`.',
  })
  async allocations(
    @Root() { accountId, lotChanges }: EntryParent,
    @Ctx() { loaders }: Context,
  ): Promise<readonly AllocationParent[]> {
    return Promise.all(
      lotChanges.map(async (change) => {
        const { lotId } = change;
        const lot = await loaders.lot.load({ accountId, lotId });
        if (lot === null) throw new Error(`Lot ${lotId} has entries, but is not there.`);
        return { lot: lotParent(lot), points: movedIn(change) };
      }),
    );
  }
}
