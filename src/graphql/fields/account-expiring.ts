import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ExpiringPoints as ExpiringParent } from '../../postgres/reads.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { ExpiringPoints, PointsAccount } from '../types/account.ts';
import type { AccountParent } from '../views/member-view.ts';

export const EXPIRING_DAYS_DEFAULT = 30;
export const EXPIRING_DAYS_MAX = 3_660;

@Resolver(() => PointsAccount)
export class AccountExpiringField {
  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [ExpiringPoints], {
    description:
      'What expires within so many days, soonest first, one row a day. Its points never exceed ' +
      'available + held.',
  })
  async expiring(
    @Root() { accountId }: AccountParent,
    @Ctx() context: Context,
    @Arg('withinDays', () => Int, {
      nullable: true,
      defaultValue: EXPIRING_DAYS_DEFAULT,
      description: 'How many days to look ahead, 1 to 3,660.',
    })
    withinDays: number | null,
  ): Promise<readonly ExpiringParent[]> {
    const days = withinDays ?? EXPIRING_DAYS_DEFAULT;
    if (days < 1 || days > EXPIRING_DAYS_MAX) {
      throw badUserInput(`withinDays must be 1 to ${EXPIRING_DAYS_MAX}; it is ${days}.`);
    }
    return context.loaders.expiring.load({ accountId, withinDays: days });
  }
}
