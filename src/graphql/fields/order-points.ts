import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { Order } from '../types/order.ts';
import { Points } from '../types/scalars.ts';

@Resolver(() => Order)
export class OrderPointsField {
  @FieldResolver(() => Points, { description: 'Points that the order earned in all.' })
  pointsEarned() {
    throw notImplemented('Order.pointsEarned');
  }

  @FieldResolver(() => Points, { description: 'Points that paid part of the order in all.' })
  pointsRedeemed() {
    throw notImplemented('Order.pointsRedeemed');
  }

  @FieldResolver(() => [PointsLedgerEntry], {
    description: 'Every ledger entry that the order caused, in sequence.',
  })
  pointsEntries() {
    throw notImplemented('Order.pointsEntries');
  }
}
