import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PointsLedgerEntry } from '../types/ledger-entry.ts';
import { Order } from '../types/order.ts';
import { Points } from '../types/scalars.ts';
import { type EntryParent, entryParent } from '../views/ledger-view.ts';

/** What a reference to an order carries; what it meant in points is read when asked for. */
export interface OrderParent {
  readonly id: string;
}

@Resolver(() => Order)
export class OrderPointsField {
  @FieldResolver(() => Points, {
    description: 'Points that the order earned, less what was taken back since.',
  })
  async pointsEarned(@Root() { id }: OrderParent, @Ctx() { loaders }: Context): Promise<number> {
    const earning = (await loaders.order(id))?.earning ?? null;
    return earning === null ? 0 : earning.points - earning.takenBack;
  }

  @FieldResolver(() => Points, {
    description: 'Points that paid part of the order, less what was given back since.',
  })
  async pointsRedeemed(@Root() { id }: OrderParent, @Ctx() { loaders }: Context): Promise<number> {
    const redemption = (await loaders.order(id))?.redemption ?? null;
    return redemption === null ? 0 : redemption.points - redemption.returned;
  }

  @FieldResolver(() => [PointsLedgerEntry], {
    description: 'Every ledger entry that the order caused, in sequence.',
  })
  async pointsEntries(
    @Root() { id }: OrderParent,
    @Ctx() { loaders }: Context,
  ): Promise<readonly EntryParent[]> {
    const order = await loaders.order(id);
    if (order === null) return [];
    return (await loaders.orderEntries.load(id)).map(entryParent);
  }
}
