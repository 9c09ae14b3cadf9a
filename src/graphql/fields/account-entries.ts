import { Args, ArgsType, Ctx, Directive, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { type CursorShape, readCursor, writeCursor } from '../cursor.ts';
import { type ConnectionParent, connection, pageSize } from '../page.ts';
import { PointsAccount } from '../types/account.ts';
import { PointsLedgerEntryConnection } from '../types/connections.ts';
import { PointsEntryKind } from '../types/ledger-entry.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';
import { type EntryParent, entryParent } from '../views/ledger-view.ts';
import type { AccountParent } from '../views/member-view.ts';

const PLACE: CursorShape = { name: 'entries', parts: ['sequence'] };

@ArgsType()
export class EntryPageArguments extends PageArguments {
  @Field(() => [PointsEntryKind], {
    nullable: true,
    description: 'Only entries of these kinds; absent: all.',
  })
  readonly kinds?: readonly PointsEntryKind[] | null;
}

@Resolver(() => PointsAccount)
export class AccountEntriesField {
  @Directive(PAGE_SIZE)
  @FieldResolver(() => PointsLedgerEntryConnection, {
    description: 'The history of the account, latest entry first.',
  })
  async entries(
    @Root() { accountId }: AccountParent,
    @Ctx() { loaders }: Context,
    @Args(() => EntryPageArguments) { first, after, kinds }: EntryPageArguments,
  ): Promise<ConnectionParent<EntryParent>> {
    const place = readCursor(PLACE, after);
    const page = await loaders.entriesPage.load({
      accountId,
      before: place === null ? null : Number(place[0]),
      limit: pageSize(first),
      kinds: kinds == null ? null : [...new Set(kinds)].sort(),
    });
    return connection(page, {
      after,
      cursorOf: ({ sequence }) => writeCursor(PLACE, [sequence]),
      nodeOf: entryParent,
    });
  }
}
