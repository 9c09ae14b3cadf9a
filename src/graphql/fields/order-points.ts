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
  @FieldResolver(() => Points, { description: 'Points that the order earned in all.' })
  async pointsEarned(@Root() { id }: OrderParent, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.order(id))?.earning?.points ?? 0;
  }

  @FieldResolver(() => Points, { description: 'Points that paid part of the order in all.' })
  async pointsRedeemed(@Root() { id }: OrderParent, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.order(id))?.redemption?.points ?? 0;
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
    const { accountId, sequences } = order;
    const entries = await Promise.all(
      sequences.map((sequence) => loaders.entry.load({ accountId, sequence })),
    );
    return entries.filter((entry) => entry !== null).map(entryParent);
  }
}
