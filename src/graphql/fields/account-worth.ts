import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Money } from '../../loyalty/points.ts';
import { worthOf } from '../../loyalty/redemption/redemption-limits.ts';
import type { Context } from '../context.ts';
import { PointsAccount } from '../types/account.ts';
import { LoyaltyMoney } from '../types/money.ts';
import type { AccountParent } from '../views/member-view.ts';

@Resolver(() => PointsAccount)
export class AccountWorthField {
  @FieldResolver(() => LoyaltyMoney, {
    description: "What `available` is worth at the program's redemption rate, rounded down.",
  })
  async worth(@Root() { available }: AccountParent, @Ctx() { loaders }: Context): Promise<Money> {
    const { program, redemption } = await loaders.ruleBook();
    return { amount: worthOf(available, redemption.rate), currency: program.currency };
  }
}
