import { FieldResolver, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsAccount } from '../types/account.ts';
import { LoyaltyMoney } from '../types/money.ts';

@Resolver(() => PointsAccount)
export class AccountWorthField {
  @FieldResolver(() => LoyaltyMoney, {
    description: "What `available` is worth at the program's redemption rate, rounded down.",
  })
  worth() {
    throw notImplemented('PointsAccount.worth');
  }
}
