import { Args, ArgsType, Field, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import type { BalanceEvent, Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { memberToWatch } from '../member-to-watch.ts';
import { PointsBalanceEvent } from '../types/events.ts';
import { type BalanceParent, type EntryParent, entryParent } from '../views/ledger-view.ts';
import { type AccountParent, accountParent } from '../views/member-view.ts';

@ArgsType()
export class PointsBalanceChangedArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Whose balance: needed by service and operator tokens, left out by member tokens, which ' +
      'watch themselves.',
  })
  readonly memberId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Resume behind this sequence, 0 to the latest: no snapshot, nothing skipped, nothing twice.',
  })
  readonly afterSequence?: number | null;
}

interface EventParent {
  readonly sequence: number;
  readonly account: AccountParent;
  readonly balance: BalanceParent;
  readonly entry: EntryParent | null;
}

@Resolver()
export class PointsBalanceChangedSubscription {
  @Subscription(() => PointsBalanceEvent, {
    subscribe: ({ context, args }) => watchBalance(context, args),
    description:
      'First the balance as it is, then one event a ledger entry, in sequence order, none ' +
      'skipped and none twice, on whichever replica and after whichever reconnect: ' +
      '`afterSequence` resumes behind the last one seen. Member tokens watch themselves and ' +
      'leave `memberId` out. Ends when the token expires.',
  })
  pointsBalanceChanged(
    @Root() event: BalanceEvent,
    @Args(() => PointsBalanceChangedArguments) _arguments: PointsBalanceChangedArguments,
  ): EventParent {
    const { account, entry } = event;
    // The account may have been read after later entries: what an event shows is one moment.
    const { available, pending, held, debt, sequence } =
      entry === null ? account : { ...entry.balance, sequence: entry.sequence };
    const balance = { available, pending, held, debt, sequence };
    return {
      sequence,
      account: accountParent({ ...account, ...balance }),
      balance,
      entry: entry === null ? null : entryParent(entry),
    };
  }
}

async function watchBalance(
  context: Context,
  { memberId, afterSequence }: PointsBalanceChangedArguments,
): Promise<AsyncIterable<BalanceEvent>> {
  const { account } = await memberToWatch(context, { memberId: memberId ?? null, what: 'balance' });
  const resumeAt = afterSequence ?? null;
  if (resumeAt !== null && (resumeAt < 0 || resumeAt > account.sequence)) {
    throw badUserInput(`afterSequence must be 0 to ${account.sequence}, the latest so far.`);
  }
  const { programId, parts } = context;
  const { accountId } = account;
  return parts.watchBalance({ programId, accountId, afterSequence: resumeAt });
}
