import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { checkText } from '../../loyalty/commands/check.ts';
import type { Instant } from '../../loyalty/time.ts';
import type { Context, WarningEvent } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { memberToWatch } from '../member-to-watch.ts';
import { PointsExpiryWarning } from '../types/events.ts';
import { type AccountParent, accountParent } from '../views/member-view.ts';

@ArgsType()
export class PointsExpiryWarningArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Whose points: needed by service and operator tokens, left out by member tokens, which ' +
      'watch themselves.',
  })
  readonly memberId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the last warning seen: those behind it follow, none skipped and none twice; absent: ' +
      'only those from now on, and `account.expiring` says what is near already.',
  })
  readonly after?: string | null;
}

interface WarningParent {
  readonly id: string;
  readonly account: AccountParent;
  readonly points: number;
  readonly expiresAt: Instant;
  readonly daysLeft: number;
  readonly thresholdDays: number;
}

@Resolver()
export class PointsExpiryWarningSubscription {
  @Subscription(() => PointsExpiryWarning, {
    subscribe: ({ context, args }) => watchWarnings(context, args),
    description:
      'Once a day of expiry and threshold (e.g. 30, 7, 1 days before); none for points already ' +
      'spent or extended. `after` resumes behind the last one seen. Member tokens watch ' +
      'themselves and leave `memberId` out. Ends when the token expires.',
  })
  pointsExpiryWarning(
    @Root() { account, warning }: WarningEvent,
    @Args(() => PointsExpiryWarningArguments) _arguments: PointsExpiryWarningArguments,
  ): WarningParent {
    const { warningId, points, expiresAt, daysLeft, thresholdDays } = warning;
    return {
      ...{ id: warningId, account: accountParent(account) },
      ...{ points, expiresAt, daysLeft, thresholdDays },
    };
  }
}

async function watchWarnings(
  context: Context,
  { memberId = null, after = null }: PointsExpiryWarningArguments,
): Promise<AsyncIterable<WarningEvent>> {
  if (after !== null && checkText([], after) !== null) {
    throw badUserInput('after is not the id of a warning.');
  }
  const { account } = await memberToWatch(context, { memberId, what: 'points' });
  const { programId, parts } = context;
  return parts.watchWarnings({ programId, accountId: account.accountId, after });
}
