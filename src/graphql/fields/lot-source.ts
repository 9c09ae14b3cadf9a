import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { PointsLot } from '../types/lot.ts';
import { type EntryParent, entryParent, type LotParent } from '../views/ledger-view.ts';

@Resolver(() => PointsLot)
export class LotSourceField {
  @FieldResolver(() => PointsLedgerEntry, {
    description: 'The ledger entry that put the points in.',
  })
  async source(
    @Root() { accountId, sourceSequence }: LotParent,
    @Ctx() { loaders }: Context,
  ): Promise<EntryParent | null> {
    const entry = await loaders.entry.load({ accountId, sequence: sourceSequence });
    return entry === null ? null : entryParent(entry);
  }
}
