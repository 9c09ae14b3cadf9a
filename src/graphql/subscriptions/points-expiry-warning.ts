import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { NOT_YET } from '../types/descriptions.ts';
import { PointsExpiryWarning } from '../types/events.ts';

@Resolver()
export class PointsExpiryWarningSubscription {
  @Subscription(() => PointsExpiryWarning, {
    subscribe: () => {
      throw notImplemented('pointsExpiryWarning');
    },
    description:
      'Once a lot and threshold (e.g. 30, 7, 1 days before); none for points already spent or ' +
      `extended. Member tokens watch themselves and leave \`memberId\` out.${NOT_YET}`,
  })
  pointsExpiryWarning(
    @Root() warning: PointsExpiryWarning,
    @Arg('memberId', () => ID, {
      nullable: true,
      description: 'Whose points; left out by member tokens, which watch themselves.',
    })
    _memberId: string | null,
  ) {
    return warning;
  }
}
