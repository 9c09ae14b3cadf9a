import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { PointsLot } from '../types/lot.ts';

@Resolver(() => PointsLot)
export class LotSourceField {
  @FieldResolver(() => PointsLedgerEntry, {
    description: 'The ledger entry that put the points in.',
  })
  source() {
    throw notImplemented('PointsLot.source');
  }
}
