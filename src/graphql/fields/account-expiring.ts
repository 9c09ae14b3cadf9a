import { Arg, Directive, FieldResolver, Int, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { ExpiringPoints, PointsAccount } from '../types/account.ts';

@Resolver(() => PointsAccount)
export class AccountExpiringField {
  @Directive('@listSize(assumedSize: 30)')
  @FieldResolver(() => [ExpiringPoints], {
    description:
      'What expires within so many days, soonest first, one row a day. Its points never exceed ' +
      'available + held.',
  })
  expiring(
    @Arg('withinDays', () => Int, {
      nullable: true,
      defaultValue: 30,
      description: 'How many days to look ahead, 1 to 3660.',
    })
    _withinDays: number | null,
  ) {
    throw notImplemented('PointsAccount.expiring');
  }
}
