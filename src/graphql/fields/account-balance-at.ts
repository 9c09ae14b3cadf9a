import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkInstant } from '../../loyalty/commands/check.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { PointsAccount, PointsBalance } from '../types/account.ts';
import { DateTime } from '../types/scalars.ts';
import type { BalanceParent } from '../views/ledger-view.ts';
import type { AccountParent } from '../views/member-view.ts';

@Resolver(() => PointsAccount)
export class AccountBalanceAtField {
  @FieldResolver(() => PointsBalance, {
    description:
      'The balance as it stood right after the last entry recorded at or before `at`; zeros ' +
      'before the first.',
  })
  async balanceAt(
    @Root() { accountId }: AccountParent,
    @Ctx() { loaders }: Context,
    @Arg('at', () => DateTime, { description: 'The instant asked about.' }) at: number,
  ): Promise<BalanceParent> {
    const problem = checkInstant(['at'], at);
    if (problem !== null) throw badUserInput(`at: ${problem.message}`);
    // Nothing was recorded before 1970, and databases know no year 0.
    return loaders.balanceAt.load({ accountId, at: Math.max(at, 0) });
  }
}
