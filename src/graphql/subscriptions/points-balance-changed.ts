import { Args, ArgsType, Field, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { PointsBalanceEvent } from '../types/events.ts';

@ArgsType()
export class PointsBalanceChangedArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose balance; left out by member tokens, which watch themselves.',
  })
  readonly memberId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Resume behind this sequence: no snapshot, nothing skipped, nothing twice.',
  })
  readonly afterSequence?: number | null;
}

@Resolver()
export class PointsBalanceChangedSubscription {
  @Subscription(() => PointsBalanceEvent, {
    subscribe: () => {
      throw notImplemented('pointsBalanceChanged');
    },
    description:
      'First the balance as it is, then one event a ledger entry, in sequence order, none ' +
      'skipped and none twice, on whichever replica and after whichever reconnect: ' +
      '`afterSequence` resumes behind the last one seen. Member tokens watch themselves and ' +
      'leave `memberId` out.',
  })
  pointsBalanceChanged(
    @Root() event: PointsBalanceEvent,
    @Args(() => PointsBalanceChangedArguments) _arguments: PointsBalanceChangedArguments,
  ) {
    return event;
  }
}
