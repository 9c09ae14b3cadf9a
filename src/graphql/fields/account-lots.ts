import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LotCursor } from '../../postgres/reads.ts';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { PointsAccount } from '../types/account.ts';
import { PointsLotConnection } from '../types/connections.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { type LotParent, lotParent } from '../views/ledger-view.ts';
import type { AccountParent } from '../views/member-view.ts';

/** Expiry (null: never), activation and id: the order in which lots are spent. */
const PLACE: CursorShape = { name: 'lots', parts: ['instant?', 'instant', 'text'] };

@Resolver(() => PointsAccount)
export class AccountLotsField {
  @Directive(PAGE_SIZE)
  @FieldResolver(() => PointsLotConnection, {
    description:
      'Lots that still hold points, in the order in which they will be spent: earliest expiry ' +
      'first, never-expiring last, then oldest.',
  })
  async lots(
    @Root() { accountId }: AccountParent,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionParent<LotParent>> {
    const key = { accountId, after: placeAfter(after), limit: pageSize(first) };
    return connection(await loaders.lotsPage.load(key), {
      after,
      cursorOf: (lot) => writeCursor(PLACE, [lot.expiresAt, lot.availableAt, lot.lotId]),
      nodeOf: lotParent,
    });
  }
}

function placeAfter(after: PageArguments['after']): LotCursor | null {
  const place = readCursor(PLACE, after);
  if (place === null) return null;
  const [expiresAt, availableAt, lotId] = place;
  return {
    expiresAt: expiresAt == null ? null : Number(expiresAt),
    availableAt: Number(availableAt),
    lotId: String(lotId),
  };
}
