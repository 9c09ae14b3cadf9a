import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { PointsLotAllocation } from '../types/lot.ts';

@Resolver(() => PointsLedgerEntry)
export class EntryAllocationsField {
  @FieldResolver(() => [PointsLotAllocation], {
    description: 'Which lots this entry took from or gave back to.',
  })
  allocations() {
    throw notImplemented('PointsLedgerEntry.allocations');
  }
}
