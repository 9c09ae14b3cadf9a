import { Arg, FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsAccount, PointsBalance } from '../types/account.ts';
import { DateTime } from '../types/scalars.ts';

@Resolver(() => PointsAccount)
export class AccountBalanceAtField {
  @FieldResolver(() => PointsBalance, {
    description:
      'The balance as it stood right after the last entry recorded at or before `at`; zeros ' +
      'before the first.',
  })
  balanceAt(@Arg('at', () => DateTime, { description: 'The instant asked about.' }) _at: number) {
    throw notImplemented('PointsAccount.balanceAt');
  }
}
