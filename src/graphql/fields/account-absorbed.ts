import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PointsAccount } from '../types/account.ts';
import { type AccountParent, accountParent } from '../views/member-view.ts';

@Resolver(() => PointsAccount)
export class AccountAbsorbedField {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [PointsAccount], {
    description:
      'Accounts that were merged into this one, the oldest first: they hold nothing any more, ' +
      'but their entries can still be read. Their ids name this account.',
  })
  async absorbed(
    @Root() { accountId, view }: AccountParent,
    @Ctx() { loaders }: Context,
  ): Promise<readonly AccountParent[]> {
    const accounts = await loaders.absorbedAccounts.load(accountId);
    return accounts.map((account) => accountParent(account, view));
  }
}
