import { Args, Directive, FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsAccount } from '../types/account.ts';
import { PointsLotConnection } from '../types/connections.ts';
import { PageArguments } from '../types/page.ts';
import { PAGE_SIZE } from '../types/page-size.ts';

@Resolver(() => PointsAccount)
export class AccountLotsField {
  @Directive(PAGE_SIZE)
  @FieldResolver(() => PointsLotConnection, {
    description: 'All lots of the account, used up ones included, in the order of their ids.',
  })
  lots(@Args(() => PageArguments) _page: PageArguments) {
    throw notImplemented('PointsAccount.lots');
  }
}
