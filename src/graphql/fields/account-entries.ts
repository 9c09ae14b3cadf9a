import { Args, ArgsType, Directive, Field, FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsAccount } from '../types/account.ts';
import { PointsLedgerEntryConnection } from '../types/connections.ts';
import { PointsEntryKind } from '../types/ledger-entry.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';

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
  entries(@Args(() => EntryPageArguments) _page: EntryPageArguments) {
    throw notImplemented('PointsAccount.entries');
  }
}
